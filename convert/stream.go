package convert

import (
	"errors"
	"iter"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
)

// Stream is one reading of a foreign file: range over [Stream.Records], then see
// [Stream.Report] and [Stream.Err]. Importers embed it.
type Stream[R mixta.Record] struct {
	read   func() error
	yield  func(R) bool
	begun  bool
	report check.Report
	err    error
}

// NewStream returns a stream of the records that read passes to [Stream.Yield].
func NewStream[R mixta.Record](read func() error) Stream[R] { return Stream[R]{read: read} }

// errStopped ends the reading once the caller stops.
var errStopped = errors.New("stopped")

// Records reads the file and yields its records. It can be called once.
func (s *Stream[R]) Records() iter.Seq[R] {
	return func(yield func(R) bool) {
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

// Yield hands a record to the caller. Its error ends the reading.
func (s *Stream[R]) Yield(r R) error {
	if !s.yield(r) {
		return errStopped
	}
	return nil
}

// maxFindings bounds the findings that are kept; the rest are counted.
const maxFindings = 10_000

// Find adds a finding to the report.
func (s *Stream[R]) Find(f check.Finding) {
	s.report.Join(check.Report{Findings: []check.Finding{f}}, maxFindings)
}

// Report returns all findings. It is complete once all records have been read.
func (s *Stream[R]) Report() check.Report { return s.report }

// Err returns why the file could not be read to its end.
func (s *Stream[R]) Err() error { return s.err }
