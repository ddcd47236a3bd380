package convert

import (
	"errors"
	"iter"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
)

// Stream is one reading of a foreign file: range over [Stream.Records], then see
// [Stream.Report] and [Stream.Err]. Importers embed it.
type Stream struct {
	Count  Count
	read   func() error
	yield  func(mixta.Record) bool
	begun  bool
	report check.Report
	err    error
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

// errStopped ends the reading once the caller stops.
var errStopped = errors.New("stopped")

// Records reads the file and yields its records. It can be called once.
func (s *Stream) Records() iter.Seq[mixta.Record] {
	return func(yield func(mixta.Record) bool) {
		if s.begun {
			s.err = errors.New("convert: a file is read once")
			return
		}
		s.begun, s.yield = true, yield
		if err := s.read(); !errors.Is(err, errStopped) {
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

// maxFindings bounds the findings that are kept; the rest are counted.
const maxFindings = 10_000

// Find adds a finding to the report.
func (s *Stream) Find(f check.Finding) {
	s.report.Join(check.Report{Findings: []check.Finding{f}}, maxFindings)
}

// Report returns all findings. It is complete once all records have been read.
func (s *Stream) Report() check.Report { return s.report }

// Err returns why the file could not be read to its end.
func (s *Stream) Err() error { return s.err }
