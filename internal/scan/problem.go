package scan

// A ProblemKind is a breach of I-JSON (RFC 7493) after which reading can go on.
type ProblemKind string

const (
	BadUTF8       ProblemKind = "bad-utf8"        // a string has bytes that are not UTF-8, read as U+FFFD
	LoneSurrogate ProblemKind = "lone-surrogate"  // a string has half of a surrogate pair, read as U+FFFD
	DuplicateName ProblemKind = "duplicate-name"  // an object has a member twice; only Skip looks for these
	ByteOrderMark ProblemKind = "byte-order-mark" // the text starts with one
	Trailing      ProblemKind = "trailing"        // something follows the value
)

// A Problem is reported where it is met: once per string for [BadUTF8] and
// [LoneSurrogate], once per repeated name for [DuplicateName].
type Problem struct {
	Kind   ProblemKind
	Offset int64  // of the bad bytes, the lone escape, the repeated name's quote, what trails
	Name   string // the repeated name
}

func (s *Scanner) report(kind ProblemKind, offset int64, name string) {
	if s.Report != nil {
		s.Report(Problem{kind, offset, name})
	}
}
