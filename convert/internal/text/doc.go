// Package text reads what foreign texts are made of: lines, XML elements and
// numbers.
package text
