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

// ErrChanged is returned where a file was changed between being verified and
// being read.
var ErrChanged = handle.ErrChanged

// Read verifies a file and, if all its signatures hold, reads it, showing each
// record to visit, if that is not nil. Where they do not hold, no byte of the
// file is parsed, and the verdict's report is all there is. The report of the
// file includes what it says in another's name. What visit is shown must not be
// kept where the error is not nil.
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

// Check reads the file that the verdict is on, showing each record to visit, if
// that is not nil. Its report includes what the file says in another's name.
// That the bytes are those that were verified is for the caller to see to, by
// their digest; [Trust.Read] does it.
func (v *Verdict) Check(rd *mixta.Reader, visit func(mixta.Entry)) check.Report {
	s := &speaker{verdict: v, counted: map[place]int{}}
	report := rd.Check(func(e mixta.Entry) {
		s.record(&e)
		if visit != nil {
			visit(e)
		}
	})
	report.Join(s.report, 0)
	report.Join(v.Sent(rd.Envelope().Sender), 0)
	return report
}

// Sent finds that a file says of its sender what no signer may say; nothing, if
// it does not say who sends it, which is a finding of its own.
func (v *Verdict) Sent(by record.Actor) (r check.Report) {
	if by != "" && !v.Speaks(by) {
		r.Add(check.Finding{Rule: &otherSender, Severity: otherSender.Severity, Place: check.Place{Pointer: "/envelope/sender"}, Args: []any{string(by)}})
	}
	return r
}

// Speaks reports whether a signer speaks for the actor.
func (v *Verdict) Speaks(a record.Actor) bool {
	return slices.ContainsFunc(v.Signers, func(s Signer) bool { return s.Speaks(a) })
}

// Speaks reports whether the signature is believed on what the actor issues.
func (g Grant) Speaks(a record.Actor) bool {
	if len(g.For) == 0 {
		return a == g.Actor
	}
	return slices.ContainsFunc(g.For, func(of record.Actor) bool { return of.Covers(a) })
}

// Believes reports whether a signer is believed on records of a kind that an
// actor issues.
func (v *Verdict) Believes(issuer record.Actor, kind record.KindName) bool {
	_, believed := v.speaker(issuer, kind)
	return believed
}

// speaker returns a signer that speaks for the issuer, and reports whether one is
// believed on records of the kind.
func (v *Verdict) speaker(issuer record.Actor, kind record.KindName) (by record.Actor, believed bool) {
	for _, s := range v.Signers {
		if !s.Speaks(issuer) {
			continue
		}
		if by = s.Actor; len(s.Kinds) == 0 || slices.Contains(s.Kinds, kind) {
			return by, true
		}
	}
	return by, false
}

// speaker judges who speaks for the records of one file.
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
		return // which is a finding of its own
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
