// Package program joins a Go type and the JSON Schema generated from it into
// one compiled program that reads, checks and writes values of that type, and
// runs record rules over what it read.
//
// A [Node] is the program of one type; a [Pass] runs programs over the bytes of
// one text; a [Row], which package rule makes, says what no schema can. There
// is one checker, the one that reads bytes: a value built in Go is written and
// read back, so that the verdict on it cannot differ from the partner's verdict
// on the file.
//
// Memory is reached through offsets taken from reflect at compile time. All
// use of package unsafe in the module is in this package; it is never given an
// address that did not come from a value of the node's own type.
package program
