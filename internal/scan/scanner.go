package scan

import "io"

// Limits bound what a text can make the scanner do.
type Limits struct {
	// Depth is how deep arrays and objects may nest. 0 stands for 64.
	Depth int

	// Window is how many bytes are kept in memory at most, so it is the
	// length of the longest token or marked record, and that of the longest
	// white space, which could go on for ever. 0 stands for 16 MiB.
	// It does not concern a text that is in memory already.
	Window int
}

// A Scanner reads one JSON text. Where it stands decides which methods can be
// called: the methods that consume a value, once [Scanner.Peek] has shown what
// it is; [Scanner.Member] and [Scanner.Element] inside an object or array, to
// get to the next one. A value of another kind than the one asked for is a
// syntax error.
type Scanner struct {
	// Report, if not nil, is called for each problem as it is met.
	Report func(Problem)

	buf   []byte // what is in memory; buf[pos:] is unread
	pos   int    // the next unread byte; inside a token, its first
	end   int    // of what may be read: len(buf), or pos after an error
	base  int64  // offset of buf[0] in the text
	first bool   // a bracket was just opened: no comma is due
	depth int

	mark int   // index of the first byte to keep, or -1
	name int64 // offset of the last member's name
	text []byte
	seen names
	err  error

	r       io.Reader // nil if all is in memory
	readErr error     // what r returned last
	limits  Limits
	least   int // of the buffer that is made first
	trailed bool

	start place // of buf[0]
	last  place // of the last offset that was asked for
}

// New returns a scanner of what r reads.
func New(r io.Reader, lim Limits) *Scanner {
	s := NewBytes(nil, lim)
	s.r = r
	return s
}

// NewBytes returns a scanner of b, which it does not copy or change.
func NewBytes(b []byte, lim Limits) *Scanner {
	if lim.Depth <= 0 {
		lim.Depth = 64
	}
	if lim.Window <= 0 {
		lim.Window = 16 << 20
	}
	return &Scanner{buf: b, end: len(b), mark: -1, limits: lim, least: firstBuffer, start: firstPlace, last: firstPlace}
}

// Reset begins anew with b, under the same limits; the buffers are kept.
func (s *Scanner) Reset(b []byte) {
	*s = Scanner{Report: s.Report, buf: b, end: len(b), mark: -1, limits: s.limits, least: s.least, text: s.text[:0], seen: s.seen.reset(), start: firstPlace, last: firstPlace}
}

// NewInside returns a scanner of what r reads from one value of a text on: where
// in the text the value begins, and in how many arrays and objects.
func NewInside(r io.Reader, lim Limits, offset int64, line, column, depth int) *Scanner {
	s := New(r, lim)
	s.base, s.depth, s.least = offset, depth, firstBuffer/16
	s.start = place{offset, line, column}
	s.last = s.start
	return s
}

// Offset returns the offset of the next unread byte: after [Scanner.Peek], of
// the value.
func (s *Scanner) Offset() int64 { return s.base + int64(s.pos) }

// Depth returns how many arrays and objects are open.
func (s *Scanner) Depth() int { return s.depth }

// Err returns nil, or what ended the scan: a [*SyntaxError], [*LimitError] or
// [*ReadError].
func (s *Scanner) Err() error { return s.err }

// End is called after the top-level value. Anything but white space that
// follows is reported, once, and not read.
func (s *Scanner) End() {
	if s.next(); s.pos < s.end && !s.trailed {
		s.trailed = true
		s.report(Trailing, s.Offset(), "")
	}
}

// fail ends the scan with err, if nothing has yet. It leaves nothing to read,
// so that no method has to look whether there was an error while it finds
// something.
func (s *Scanner) fail(err error) {
	if s.err == nil {
		s.err = err
		s.end = s.pos
	}
}

// wrong fails for the byte that is n behind the next unread one, or for the
// end of the text if there is none.
func (s *Scanner) wrong(n int, why Reason) {
	if s.pos+n >= s.end {
		why = UnexpectedEnd
	}
	s.fail(&SyntaxError{s.Offset() + int64(n), why})
}
