// Package sheet puts records into the sheets of a book (.xlsx), as Excel and LibreOffice
// have them, and takes them out again.
//
// A book has a sheet for each kind of record, and one for each list of parts that such
// records have, joined to them by a key. All follows from the schema that the checks
// are made from: the titles and notes, in Spanish or English; the code lists that
// cells offer, by the words for codes; the bounds of numbers. Days are days, instants are
// days with times in the zone of the book wherever that says all of them, numbers keep
// their unit in the title, and coordinates and series stand as JSON. A hidden first row
// says what each column is, so that columns may be moved. The sheet of instructions has
// what holds for the whole book: issuer, marking, whether it is an exercise.
//
// A [Writer] writes an empty book or one with records; a [Reader] gives the records of a
// book as JSON, since they may be unfinished, with [Row.Place] to say of each finding
// in which cell it is. The id of a new record is made of its key ([github.com/comision-mixta/mixta/record.LocalID]), so
// that a book that is read again gives the same records. What was written to a book is
// noted in a hidden sheet, with a digest: [Row.Changed] tells whether a row says
// something else by now. Read unchanged, all records come out equal.
//
// A book of any size is written and read: rows are on disk as they come and, until the
// record that they belong to is read, sorted there by its key. In memory are the keys of
// one kind, and what the records that others refer to are called.
//
// [OpenForeign] reads a sheet that people made on their own, by a mapping of its columns.
//
// Other than the formats of package formats, a sheet is filled in by hand and read into
// a state, again and again: it has commands of its own (mixta sheet).
package sheet
