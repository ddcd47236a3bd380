package release

import (
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// at is a place in the file: a member of the record with that number, from 1, or, of
// member −1, the record.
type at struct{ record, member int }

// cause is what led to withholding something.
type cause struct {
	from  at // what it follows from; of no record: nothing
	first at // where that began
	steps int
	rule  string // broken by the record, if that is why
}

// follow returns the cause of what is withheld here because of something else. Of
// no record, it begins here.
func (c *copier) follow(here, from at) cause {
	if from.record == 0 {
		return cause{first: here}
	}
	why := c.why(from)
	return cause{from: from, first: why.first, steps: why.steps + 1}
}

// why returns why a place is withheld: by itself, or with its record.
func (c *copier) why(a at) (why cause) {
	if s := c.kept[a.record]; s != nil {
		why = s.why
		if f := s.of(a.member); a.member >= 0 && (f.withheld != "" || f.cut != nil) {
			why = f.why
		}
	}
	if why.first.record == 0 {
		why.first = a
	}
	return why
}

// Place names a record of the file, or a member of it.
type Place struct {
	Section mixta.Section `json:"section,omitzero"`
	Kind    string        `json:"kind"`
	ID      record.ID     `json:"id"`
	Member  string        `json:"member,omitzero"` // "": the whole record
}

// place names a member of the record; of −1, the record.
func (e *entry) place(member int) Place {
	p := Place{Section: e.section, Kind: e.kind.name, ID: e.id}
	if member >= 0 {
		p.Member = e.members[member].name
	}
	return p
}

// Cause is the first cause of what was withheld: it follows from nothing else.
type Cause struct {
	Place
	Issuer  record.Actor   `json:"issuer"`  // of the record
	Marking record.Marking `json:"marking"` // that applies to it
	Reason  Reason         `json:"reason"`
	Rule    string         `json:"rule,omitzero"` // that the record breaks, if it is invalid
	Change  Change         `json:"change"`        // what would have to be done to release it
}

// Change says, in both languages, what would have to be done to release something.
type Change struct {
	ES string `json:"es"`
	EN string `json:"en"`
}

// In returns the sentence in a language.
func (c Change) In(l check.Lang) string { return check.Text(c).In(l) }

// cause returns the first cause as the account has it.
func (c *copier) cause(a at) Cause {
	e := c.load(a.record)
	out := Cause{Place: e.place(a.member), Issuer: e.issuer}
	out.Reason, out.Marking = e.reason(a.member)
	originator := out.Marking.Originator
	if originator == "" {
		originator = e.marking.Originator
	}
	out.Rule = e.why.rule
	with := strings.NewReplacer("{1}", string(out.Issuer), "{2}", string(c.policy.Envelope.Recipient), "{3}", string(originator), "{4}", out.Rule)
	text := changes[out.Reason]
	out.Change = Change{with.Replace(text.ES), with.Replace(text.EN)}
	return out
}

// reason returns why a member is withheld, or, of −1, the record; and its marking.
func (e *entry) reason(member int) (Reason, record.Marking) {
	if member >= 0 {
		f := e.of(member)
		marking := e.marking
		if f.marking != nil {
			marking = *f.marking
		}
		switch {
		case f.withheld != "":
			return f.withheld, marking
		case e.gone == "" && f.cut != nil:
			return Refers, marking
		case e.gone == "" && e.members[member].edits != nil:
			return Coarse, marking
		case e.gone == "" && e.members[member].omitted != nil:
			first := e.members[member].omitted[0]
			return first.why, first.marking
		}
	}
	return e.gone, e.marking
}

// changes say what would have to be done, by the reason of the first cause. {1} is
// the issuer, {2} the recipient, {3} the originating organisation, {4} a rule.
var changes = map[Reason]check.Text{
	Marked:     {ES: "{1} debe marcarlo como entregable a {2}", EN: "{1} must mark it as releasable to {2}"},
	Undecided:  {ES: "{1} debe corregir la marca", EN: "{1} must correct the marking"},
	Originated: {ES: "{3} debe consentir la entrega", EN: "{3} must consent to the release"},
	Onward:     {ES: "{1} debe entregarlo por sí mismo a {2}", EN: "{1} must release it to {2} itself"},
	Invalid:    {ES: "{1} debe corregir el registro (regla {4})", EN: "{1} must correct the record (rule {4})"},
	Unknown:    {ES: "debe usarse una versión más nueva de mixta", EN: "a newer version of mixta must be used"},
	Unread:     {ES: "debe indicarse el esquema de la extensión (--extensions)", EN: "the schema of the extension must be given (--extensions)"},
	Refers:     {ES: "el registro al que remite debe estar en el archivo", EN: "the record that it refers to must be in the file"},
	Coarse:     {ES: "debe permitirse una precisión mayor", EN: "a finer precision must be allowed"},
	Few:        {ES: "deben permitirse recuentos menores", EN: "smaller counts must be allowed"},
}
