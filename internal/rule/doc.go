// Package rule states the rules of the model: a [Row] joins the sentences of a
// record rule with a test of one Go type or says what a type is for, a [FileRow] those of a rule about
// several records of a file, and a [Kind] joins a record type with its names and
// rows. Package program runs them.
package rule
