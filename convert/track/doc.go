// Package track holds what all formats of position logs share: it gathers
// sightings into [ops.Track] records. Each format is a package of its own
// beside it.
//
//	in := sbs.Read(r, convert.Options{Issuer: "PE-FAP", Marking: m})
//	for t := range in.Records() { … }
//	in.Report(); in.Err()
//
// A log is read as a stream, however long: a track is handed out as it ends,
// after [Options.MaxGap] without a point, when its code or call sign changes,
// or when too many points are held. The report states once what a format lacks
// (no time zone, no date, no altitude reference). A line or block that cannot
// be read is counted, reported with its line, and skipped; so is a point whose
// time the next point refutes, so that one wrong date costs only itself. Nothing
// in a log is fatal: the only error is that of reading its bytes.
//
// Nothing is invented: a point without a time or a position is not taken, and a
// speed sent apart from a position accompanies it only if it is at most ten
// seconds old.
package track
