// Package convert is what importers and exporters of foreign formats have in
// common: the columns that a kind of record has outside, how foreign columns map
// to them, how foreign numbers are read, and the findings that report everything
// noticed, repaired or lost on the way.
//
//	in := geojson.Read(r, convert.Options{Kind: "parcel", Header: h})
//	for r := range in.Records() { … }
//	in.Report(); in.Err()
//
// A format is a package of its own, which has one [Format], and a row in
// [github.com/comision-mixta/mixta/convert/formats]. Reading is a [Stream] of
// records with findings, writing a [RecordWriter] with losses. Formats of features
// turn bytes into [Feature] values and back; [New] and [Exporter] turn these into
// records and back. Logs of positions become tracks in
// [github.com/comision-mixta/mixta/convert/track].
//
// Nothing is guessed. "1.874" is 1,874 in es-BO and 1.874 in es-PE: without a
// [Locale] it is refused. Metres mistaken for degrees and swapped axes are
// reported, never repaired. A record with a finding of severity Error is not
// imported.
package convert
