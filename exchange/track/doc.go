// Package track reads other people's logs of positions into [ops.Track]: SBS-1
// (BaseStation), aircraft.json of readsb and dump1090, ASTERIX categories 062
// and 048, GPX, KML, and radar logs in CSV with any columns.
//
//	in := track.SBS(r, track.Options{Issuer: "PE-FAP", Marking: m})
//	for t := range in.Tracks() { … }
//	in.Report(); in.Err()
//
// A log is read as a stream, however long: tracks are handed out as they end,
// when they have not been seen for [Options.MaxGap], when their code or call
// sign changes, or when too many points are held. What a format lacks is said
// once in the report (no time zone, no date, no reference of altitude); a line
// or block that cannot be read is counted, reported with its line, and passed
// over. So is a point whose time the next one refutes: a date typed wrongly costs
// itself alone. Nothing in a log is fatal: only bytes that cannot be had are an error.
//
// Nothing is made up: a point without a time or a position is no point, and a
// speed that was sent apart from its position stands with it only if it is no
// older than ten seconds.
package track
