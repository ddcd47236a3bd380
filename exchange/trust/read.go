package trust

import (
	"crypto/sha256"
	"io"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/handle"
	"github.com/comision-mixta/mixta/record"
)

// ErrChanged is the error of a file that changed between its verification and
// its reading.
var ErrChanged = handle.ErrChanged

// Read verifies a file and, if all its signatures hold, reads it and passes each
// record to visit, unless that is nil. If they do not hold, it parses no byte of
// the file, and only the verdict has a report. The file's report includes what
// the file says in another actor's name. If the error is not nil, discard what
// visit received.
func (t *Trust) Read(f io.ReadSeeker, signatures []byte, at time.Time, visit func(mixta.Entry), by ...record.Actor) (Outcome, check.Report, error) {
	digest, err := Digest(f)
	if err != nil {
		return Outcome{}, check.Report{}, err
	}
	v := t.Verify(digest, signatures, at, by...)
	if !v.OK() {
		return v, check.Report{}, nil
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return v, check.Report{}, check.Errorf(textNotRead, err)
	}
	again := sha256.New()
	bytes := io.TeeReader(f, again)
	rd := mixta.NewReader(bytes)
	report := v.Validate(rd, visit)
	if err := rd.Err(); err != nil {
		return v, report, err
	}
	if _, err := io.Copy(io.Discard, bytes); err != nil {
		return v, report, check.Errorf(textNotRead, err)
	}
	if record.DigestOf(again) != digest {
		return v, report, ErrChanged
	}
	return v, report, nil
}

// Validate reads the file of the verdict and passes each record to visit, unless
// that is nil. Its report includes what the file says in another actor's name.
// The caller must compare the digest of what is read with that of the verdict;
// [Trust.Read] does.
func (v *Outcome) Validate(rd *mixta.Reader, visit func(mixta.Entry)) check.Report {
	report := ValidateWith(rd, visit, func(int) *Outcome { return v })
	report.Join(v.CheckSender(rd.Envelope().Sender), 0)
	return report
}

// ValidateWith is [Outcome.Validate] of a file whose records, counted from 1, have
// signers of their own; it does not look at who signed the envelope.
func ValidateWith(rd *mixta.Reader, visit func(mixta.Entry), signers func(n int) *Outcome) check.Report {
	s := &speaker{signers: signers, counted: map[place]int{}}
	report := rd.Validate(func(e mixta.Entry) {
		s.record(&e)
		if visit != nil {
			visit(e)
		}
	})
	report.Join(s.report, 0)
	return report
}
