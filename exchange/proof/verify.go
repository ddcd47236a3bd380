package proof

import (
	"io"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
)

// Verify verifies a file by its signatures and, unless proof is nil, by its proof, of
// which one alone may do: with a proof, signatures may be nil. If they hold, it reads the file as
// [trust.Trust.Read] and [Read] do; if not, it says in the report of either outcome why.
func Verify(t *trust.Trust, f io.ReadSeeker, signatures, proof []byte, at time.Time, visit func(mixta.Entry), by ...record.Actor) (v trust.Outcome, o Outcome, report check.Report, err error) {
	if proof == nil {
		v, report, err = t.Read(f, signatures, at, visit, by...)
		if err == nil && !v.OK() {
			t.Diagnose(&v, f, signatures, at, by...)
		}
		return v, o, report, err
	}
	var signed *trust.Outcome
	if signatures != nil {
		digest, err := trust.Digest(f)
		if err == nil {
			_, err = f.Seek(0, io.SeekStart)
		}
		if err != nil {
			return v, o, report, err
		}
		if v = t.Verify(digest, signatures, at, by...); !v.OK() {
			t.Diagnose(&v, f, signatures, at, by...)
			return v, o, report, nil
		}
		signed, by = &v, nil
	}
	o, report, err = Read(t, f, signed, proof, at, visit, by...)
	return v, o, report, err
}
