package proof

import (
	"bytes"
	"crypto/sha256"
	"io"
	"slices"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
)

// Outcome is what a proof is worth.
type Outcome struct {
	trust.Outcome     // of the signatures over what the records were
	Records       int // that were signed
	Withheld      int // fields of them
	Generalised   int // fields of them, whose values are not signed
	Others        int // records of the file that the proof is not of
}

// Read verifies a file by its proof and, if that holds, reads it and passes each
// record to visit, unless that is nil. A record that was signed may be of an issuer for
// which a signer of the proof speaks, or of the file; others only of one for which
// a signer of the file does. Without signatures of the
// file, file is nil. The signatures of the proof are verified first; the file must
// then be parsed to know whether it is what was signed. If the error is not nil, discard what
// visit received.
func Read(t *trust.Trust, f io.ReadSeeker, file *trust.Outcome, proof []byte, at time.Time, visit func(mixta.Entry), by ...record.Actor) (Outcome, check.Report, error) {
	p, report := Parse(proof)
	out := Outcome{Outcome: trust.Outcome{Report: report}}
	if !report.OK() {
		return out, check.Report{}, nil
	}
	root, err := trust.Over([]byte(p.Signatures))
	if err != nil {
		root = ""
	}
	out.Outcome = t.VerifyRoot(root, []byte(p.Signatures), at, by...)
	if !out.OK() {
		return out, check.Report{}, nil
	}
	once, again := sha256.New(), sha256.New()
	c, err := p.digests(io.TeeReader(f, once))
	if err != nil {
		return out, check.Report{}, err
	}
	if _, err := io.Copy(once, f); err != nil {
		return out, check.Report{}, err
	}
	if file != nil && record.DigestOf(once) != file.File {
		return out, check.Report{}, trust.ErrChanged
	}
	c.judge(p, root, &out.Report)
	if !out.Report.OK() {
		out.Signers = nil
		return out, check.Report{}, nil
	}
	out.Records, out.Withheld, out.Generalised, out.Others = len(c.signed), c.withheld, c.coarse, c.records-len(c.signed)
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return out, check.Report{}, err
	}
	rd := mixta.NewReader(io.TeeReader(f, again))
	report = out.validate(rd, file, c, visit)
	if err := rd.Err(); err != nil {
		return out, report, err
	}
	switch _, err := io.Copy(again, f); {
	case err != nil:
		return out, report, err
	case !bytes.Equal(once.Sum(nil), again.Sum(nil)):
		return out, report, trust.ErrChanged
	}
	return out, report, nil
}

// judge adds what keeps the records from being those that were signed.
func (c *contents) judge(p *Proof, over record.Digest, report *check.Report) {
	for i := range c.faults {
		report.Add(c.faults[i].finding())
	}
	if len(c.faults) > 0 {
		return
	}
	if root, ok := c.root(); !ok || root != over || int64(c.depth) != p.Depth {
		report.Add(check.Finding{Rule: &altered, Severity: altered.Severity})
	}
}

// validate reads the file, each record with who signed it.
func (o *Outcome) validate(rd *mixta.Reader, file *trust.Outcome, c *contents, visit func(mixta.Entry)) check.Report {
	own, both := &trust.Outcome{}, &trust.Outcome{Signers: o.Signers}
	if file != nil {
		own, both.Signers = file, slices.Concat(o.Signers, file.Signers)
	}
	signed := c.signed
	report := trust.ValidateWith(rd, visit, func(n int) *trust.Outcome {
		for len(signed) > 0 && signed[0].of < n {
			signed = signed[1:]
		}
		if len(signed) > 0 && signed[0].of == n {
			return both
		}
		return own
	})
	if file == nil {
		report.Add(check.Finding{Rule: &envelope, Severity: envelope.Severity, Place: check.Place{Pointer: "/envelope"}})
	} else {
		report.Join(own.CheckSender(rd.Envelope().Sender), 0)
	}
	return report
}
