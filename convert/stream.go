package convert

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
)

// Stream is one reading of a foreign file: range over [Stream.Records], then see
// [Stream.Report] and [Stream.Err]. Importers embed it.
type Stream struct {
	Count   Count
	Place   check.Place // of the record that was handed out last, in the foreign file
	read    func() error
	yield   func(mixta.Record) bool
	begun   bool
	report  check.Report
	lost    Losses          // told once the file has been read
	equal   map[equal]*told // findings that are told together
	kept    [4]int          // findings, by severity
	refused bool
	err     error
}

// Count is what a foreign file holds.
type Count struct {
	Lines     int // or rows, features, blocks, points or objects: what the format is made of
	Malformed int // of these, the ones that could not be read
	Points    int // positions taken into tracks
	Dropped   int // positions not taken: without a time, out of order, or simulated
	Records   int // handed out
}

// NewStream returns a stream of the records that read passes to [Stream.Yield].
func NewStream(read func() error) Stream { return Stream{read: read} }

var (
	errStopped = errors.New("stopped") // the caller has had enough
	errRefused = errors.New("refused") // and what is wrong with the file is a finding
)

// Records reads the file and yields its records. It can be called once.
func (s *Stream) Records() iter.Seq[mixta.Record] {
	return func(yield func(mixta.Record) bool) {
		if s.begun {
			s.err = errors.New("convert: a file is read once")
			return
		}
		s.begun, s.yield = true, yield
		err := s.read()
		if errors.Is(err, errStopped) {
			return
		}
		for _, l := range s.lost.List() {
			s.Find(l.Finding())
		}
		if !errors.Is(err, errRefused) {
			s.err = err
		}
	}
}

// Only reads the file like [Stream.Records] and yields the records of one type.
func Only[R mixta.Record](s *Stream) iter.Seq[R] {
	return func(yield func(R) bool) {
		for r := range s.Records() {
			if of, is := r.(R); is && !yield(of) {
				return
			}
		}
	}
}

// Yield hands a record to the caller. Its error ends the reading.
func (s *Stream) Yield(r mixta.Record) error {
	s.Count.Records++
	if !s.yield(r) {
		return errStopped
	}
	return nil
}

// Lose counts what the file has and no record holds, or holds otherwise. Each is told
// once, with its number, when the file has been read.
func (s *Stream) Lose(l Loss) { s.lost.Add(l) }

// maxFindings bounds the findings of one severity that are kept; the rest are
// counted.
const maxFindings = 10_000

// fewEqual is how many findings of a severity are told one by one although they
// differ in their row alone. Of errors all are; the last of others has the number
// of those that came after.
var fewEqual = [4]int{check.Warning: 20, check.Info: 1}

// Find adds a finding to the report.
func (s *Stream) Find(f check.Finding) {
	if few := fewEqual[f.Severity]; few > 0 {
		if s.equal == nil {
			s.equal = map[equal]*told{}
		}
		key := equal{f.Rule, unnumbered(f.Pointer), f.Got, fmt.Sprint(f.Args...)}
		t := s.equal[key]
		if t == nil && len(s.equal) < maxFindings {
			t = &told{}
			s.equal[key] = t
		}
		if t != nil && t.n == few {
			last := &s.report.Findings[t.last]
			last.Times = max(last.Times, 1) + 1
			return
		}
		if t != nil && s.kept[f.Severity] < maxFindings {
			t.n, t.last = t.n+1, len(s.report.Findings)
		}
	}
	if s.kept[f.Severity] >= maxFindings {
		s.report.Omitted[f.Severity]++
		return
	}
	s.kept[f.Severity]++
	s.report.Add(f)
}

// told is how often equal findings were told, and where the last one is.
type told struct{ n, last int }

// equal is what findings that are told together have in common.
type equal struct {
	rule        *check.Rule
	column, got string
	args        string
}

// unnumbered is a pointer without the numbers of rows, parts and positions in it.
func unnumbered(pointer string) string {
	parts := strings.Split(pointer, "/")
	return strings.Join(slices.DeleteFunc(parts, func(p string) bool { return p != "" && strings.Trim(p, "0123456789") == "" }), "/")
}

// Refuse ends the reading because of what concerns the file as a whole; what was
// handed out of it is not to be used.
func (s *Stream) Refuse() error {
	s.refused = true
	return errRefused
}

// Unusable reports whether the file was refused as a whole: records that were handed
// out before that was known must not be used.
func (s *Stream) Unusable() bool { return s.refused }

// Encoded reports the encoding that the text had to be translated from; nothing for
// "".
func (s *Stream) Encoded(name string) {
	if name != "" {
		s.Find(check.Finding{Rule: &encoded, Severity: encoded.Severity, Place: check.Place{Line: 1}, Args: []any{name}})
	}
}

// Report returns all findings. It is complete once all records have been read.
func (s *Stream) Report() check.Report { return s.report }

// Err returns why the file could not be read to its end.
func (s *Stream) Err() error { return s.err }
