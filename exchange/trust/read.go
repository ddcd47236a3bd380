package trust

import (
	"crypto/sha256"
	"fmt"
	"io"
	"slices"
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
func (t *Trust) Read(f io.ReadSeeker, signatures []byte, at time.Time, visit func(mixta.Entry), by ...record.Actor) (Verdict, check.Report, error) {
	digest, err := Digest(f)
	if err != nil {
		return Verdict{}, check.Report{}, err
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
	report := v.Check(rd, visit)
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

// Check reads the file of the verdict and passes each record to visit, unless
// that is nil. Its report includes what the file says in another actor's name.
// The caller must compare the digest of what is read with that of the verdict;
// [Trust.Read] does.
func (v *Verdict) Check(rd *mixta.Reader, visit func(mixta.Entry)) check.Report {
	s := &speaker{verdict: v, counted: map[place]int{}}
	report := rd.Check(func(e mixta.Entry) {
		s.record(&e)
		if visit != nil {
			visit(e)
		}
	})
	report.Join(s.report, 0)
	report.Join(v.CheckSender(rd.Envelope().Sender), 0)
	return report
}

// CheckSender checks that a signer speaks for the sender of the file. That a file
// has no sender is a finding of its own.
func (v *Verdict) CheckSender(by record.Actor) (r check.Report) {
	if by != "" && !v.SpeaksFor(by) {
		r.Add(check.Finding{Rule: &otherSender, Severity: otherSender.Severity, Place: check.Place{Pointer: "/envelope/sender"}, Args: []any{string(by)}})
	}
	return r
}

// SpeaksFor reports whether a signer speaks for the actor.
func (v *Verdict) SpeaksFor(a record.Actor) bool {
	return slices.ContainsFunc(v.Signers, func(s Signer) bool { return s.SpeaksFor(a) })
}

// SpeaksFor reports whether a signature with this grant is believed about what
// the actor issues.
func (g Grant) SpeaksFor(a record.Actor) bool {
	if len(g.For) == 0 {
		return a == g.Actor
	}
	return slices.ContainsFunc(g.For, func(granted record.Actor) bool { return granted.Covers(a) })
}

// Believes reports whether a signer is believed about records of that kind from
// that issuer.
func (v *Verdict) Believes(issuer record.Actor, kind record.KindName) bool {
	_, believed := v.speaker(issuer, kind)
	return believed
}

// speaker returns a signer that speaks for the issuer, and reports whether one is
// believed about records of the kind.
func (v *Verdict) speaker(issuer record.Actor, kind record.KindName) (by record.Actor, believed bool) {
	for _, s := range v.Signers {
		if !s.SpeaksFor(issuer) {
			continue
		}
		if by = s.Actor; len(s.Kinds) == 0 || slices.Contains(s.Kinds, kind) {
			return by, true
		}
	}
	return by, false
}

// speaker checks who speaks for the records of one file.
type speaker struct {
	verdict *Verdict
	counted map[place]int
	report  check.Report
}

// place is a list of records in a file.
type place struct {
	section mixta.Section
	kind    string
}

func (s *speaker) record(e *mixta.Entry) {
	here := place{e.Section, e.Kind}
	n := s.counted[here]
	s.counted[here]++
	issuer := e.Record.Head().Issuer
	if issuer == "" {
		return // a finding of its own
	}
	speaks, believed := s.verdict.speaker(issuer, record.KindName(e.Kind))
	if believed {
		return
	}
	f := check.Finding{Kind: e.Kind, ID: string(e.Record.Head().ID), Place: check.Place{Pointer: here.pointer(n)}}
	if speaks != "" {
		s.hit(&otherKind, f, string(speaks), e.Kind)
		return
	}
	f.Pointer += "/issuer"
	s.hit(&otherIssuer, f, string(issuer))
}

func (s *speaker) hit(r *check.Rule, f check.Finding, args ...any) {
	f.Rule, f.Severity, f.Args = r, r.Severity, args
	s.report.Add(f)
}

// pointer returns the JSON Pointer of the n-th record of the list.
func (p place) pointer(n int) string {
	var plural string
	for _, k := range mixta.Kinds() {
		if k.Name == p.kind {
			plural = k.Plural
		}
	}
	if p.section == mixta.Live {
		return fmt.Sprintf("/%s/%d", plural, n)
	}
	return fmt.Sprintf("/%s/%s/%d", p.section, plural, n)
}
