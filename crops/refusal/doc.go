// Package refusal explains, in both languages, why a figure on coca crops is not
// given, or why it is doubtful.
//
// The packages that compute such figures never return a number beside an error.
// Their errors are an [Error] each, which names its [Reason].
package refusal
