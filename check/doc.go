// Package check is the vocabulary of verdicts: what a rule is, and what a finding
// says and where.
//
// A [Rule] states once, in Spanish and in English, what a record or a file
// must be. A [Finding] is one place where a rule is broken: the rule, a
// severity, a JSON Pointer (RFC 6901), line and column, and the value met. Its
// sentence is made last, in the reader's language, from the rule's own text. A
// [Report] holds all findings of a record or a file; package report prints it.
//
// Rule ids never change their meaning: programs may depend on them. Sentences
// may be improved at any time: programs must not depend on them.
package check
