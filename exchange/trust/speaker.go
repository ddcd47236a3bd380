package trust

import (
	"fmt"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// SpeaksFor reports whether a signature with this grant alone is believed about
// what the actor issues.
func (g Grant) SpeaksFor(a record.Actor) bool {
	if len(g.For) == 0 {
		return a == g.Actor
	}
	return covers(g.For, a)
}

// speaksJointly reports whether a signature with this grant is believed about
// what the actor issues, together with one from the other side.
func (g Grant) speaksJointly(a record.Actor) bool { return covers(g.Jointly, a) }

func covers(granted []record.Actor, a record.Actor) bool {
	return slices.ContainsFunc(granted, func(g record.Actor) bool { return g.Covers(a) })
}

// SpeaksFor reports whether the signers speak for the actor: one alone, or for a
// joint body one from each side.
func (v *Outcome) SpeaksFor(a record.Actor) bool {
	r, _ := v.objection(a, "")
	return r == nil
}

// Trusts reports whether the signers are believed about records of that kind
// from that issuer.
func (v *Outcome) Trusts(issuer record.Actor, kind record.KindName) bool {
	r, _ := v.objection(issuer, kind)
	return r == nil
}

// objection returns the rule that keeps the signers from speaking for the issuer
// of a record, nil if none does, and the signer nearest to it. The empty kind is
// for what is not a record.
func (v *Outcome) objection(issuer record.Actor, kind record.KindName) (r *check.Rule, by record.Actor) {
	sides := map[record.Side]bool{}
	r = &otherIssuer
	for _, s := range v.Signers {
		alone := s.SpeaksFor(issuer)
		if !alone && !s.speaksJointly(issuer) {
			continue
		}
		switch {
		case len(s.Kinds) > 0 && kind != "" && !slices.Contains(s.Kinds, kind):
			r, by = &otherKind, s.Actor
		case alone:
			return nil, s.Actor
		default:
			sides[s.Actor.Side()] = true
			if r == &otherIssuer {
				r, by = &oneSide, s.Actor
			}
		}
	}
	if sides[record.BO] && sides[record.PE] {
		return nil, by
	}
	return r, by
}

// CheckSender checks that the signers speak for the sender of the file. That a
// file has no sender is a finding of its own.
func (v *Outcome) CheckSender(sender record.Actor) (report check.Report) {
	if r, _ := v.objection(sender, ""); sender != "" && r != nil {
		if r == &otherIssuer {
			r = &otherSender
		}
		report.Add(check.Finding{Rule: r, Severity: r.Severity, Place: check.Place{Pointer: "/envelope/sender"}, Args: []any{string(sender)}})
	}
	return report
}

// CheckIssuer checks that the signers speak for the issuer of a file that is none of records,
// which the pointer leads to.
func (v *Outcome) CheckIssuer(issuer record.Actor, pointer string) (report check.Report) {
	if r, _ := v.objection(issuer, ""); r != nil {
		report.Add(check.Finding{Rule: r, Severity: r.Severity, Place: check.Place{Pointer: pointer}, Args: []any{string(issuer)}})
	}
	return report
}

// speaker checks who speaks for the records of one file.
type speaker struct {
	signers func(n int) *Outcome
	n       int // records
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
	s.n++
	issuer := e.Record.Head().Issuer
	if issuer == "" {
		return // a finding of its own
	}
	r, by := s.signers(s.n).objection(issuer, record.KindName(e.Kind))
	if r == nil {
		return
	}
	f := check.Finding{Rule: r, Severity: r.Severity, Kind: e.Kind, ID: string(e.Record.Head().ID),
		Place: check.Place{Pointer: here.pointer(n)}, Args: []any{string(by), e.Kind}}
	if r != &otherKind {
		f.Pointer += "/issuer"
		f.Args = []any{string(issuer)}
	}
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
