// Package rule is how the rules of the model are stated: a [Row] makes one
// record rule out of its sentences and a test of one Go type, a [FileRow] rules
// about several records of a file, and a [Kind] joins a record type with its
// names and rows. Package program runs them.
package rule
