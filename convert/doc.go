// Package convert is what importers and exporters of other people's formats
// have in common: the columns that a kind of record has outside, how their
// columns are mapped to these, how their numbers are read, and the findings in
// which everything that is noticed, repaired or lost on the way is told.
//
// A format of its own package ([github.com/comision-mixta/mixta/convert/geojson],
// [github.com/comision-mixta/mixta/convert/table]) turns bytes into [Feature]
// values, and these into bytes; this package turns features into records and
// back. Formats stand above package mixta, for they read and write its records
// and nothing below knows them.
//
// Nothing is guessed. "1.874" is 1,874 in es-BO and 1.874 in es-PE: without a
// [Locale] it is refused. Metres taken for degrees and swapped axes are told,
// never repaired. A record with a finding of severity Error is not taken.
package convert
