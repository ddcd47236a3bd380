package release

import (
	"io"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/index"
	"github.com/comision-mixta/mixta/exchange/internal/until"
	"github.com/comision-mixta/mixta/record"
)

// read reads the file and judges each record by itself.
func (c *copier) read(r io.Reader) error {
	rd := mixta.NewReader(until.Reader(c.ctx, r), mixta.WithExtensions(c.policy.Extensions...))
	for e := range rd.Entries() {
		if err := unread(e.Report, false); err != nil {
			return err
		}
		if err := c.add(e); err != nil {
			return err
		}
	}
	if err := rd.Err(); err != nil {
		return err
	}
	if err := unread(rd.Report(), true); err != nil {
		return err
	}
	return c.records.end()
}

// add adds the next record of the file.
func (c *copier) add(x mixta.Entry) error {
	span, line, err := c.records.raw.Put(x.Raw, x.Offset)
	if err != nil {
		return err
	}
	n, head := c.records.n+1, x.Record.Head()
	r := row{Span: span, section: section(x.Section), kind: byte(c.kinds[x.Kind].number), marking: c.intern(head.Marking)}
	if rule := fault(x.Report); rule != "" {
		r.flags = rowInvalid // nothing more is known about it, not even the meaning of its strings
		c.faulty[n] = faulty{head.ID, head.Issuer, rule}
	}
	e := c.entry(n, r, line)
	if r.flags&rowInvalid == 0 {
		c.policy.few(e)
		c.policy.generalise(e)
		if r.notes, err = c.records.note(e); err != nil {
			return err
		}
	}
	if len(e.found) > 0 {
		r.flags |= rowContent
	}
	if e.withholds() || slices.ContainsFunc(e.members, func(m member) bool { return m.omitted != nil }) {
		r.flags |= rowWithheld
	}
	if e.gone != "" {
		r.flags |= rowGone
	}
	if err := c.records.ids.Add(append(appendNumber(e.key[:], n), r.flags)); err != nil {
		return err
	}
	for i, ref := range e.refs {
		to := keyOf(record.ID(ref.to))
		if err := c.records.refs.Add(appendCount(appendNumber(to[:], n), i)); err != nil {
			return err
		}
	}
	return c.records.add(r)
}

// faulty is what is known of an invalid record.
type faulty struct {
	id     record.ID
	issuer record.Actor
	rule   string // that it breaks
}

// entry returns a record as it is by itself, but for counts and positions.
func (c *copier) entry(n int, r row, raw []byte) *entry {
	e := &entry{number: n, first: c.records.place(n).first, section: sections[r.section], kind: c.ordered[r.kind], marking: c.markings[r.marking], raw: raw, own: c.own, state: &state{}}
	if r.flags&rowInvalid != 0 {
		x := c.faulty[n]
		e.id, e.key, e.issuer, e.gone, e.why.rule = x.id, keyOf(x.id), x.issuer, Invalid, x.rule
		return e
	}
	e.walk()
	var own record.MemberMarkings
	for i, m := range e.members {
		switch value := raw[m.value:m.end]; m.name {
		case "id":
			e.id = record.ID(unquote(value))
		case "issuer":
			e.issuer = record.Actor(unquote(value))
		case "markings":
			if json.Unmarshal(value, &own) != nil {
				e.member(i).withheld = Undecided
			}
		}
	}
	e.key = keyOf(e.id)
	for _, x := range e.inner {
		c.judge(e, x)
	}
	if why := c.policy.judge(&e.marking, e.issuer); why != "" && e.gone == "" {
		e.gone = why
	}
	for name, m := range own {
		c.mark(e, string(name), m)
	}
	c.extended(e)
	return e
}

// judge judges the marking of a part of a member.
func (c *copier) judge(e *entry, x inner) {
	if e.members[x.member].name == "markings" {
		return
	}
	f := e.of(x.member)
	var own record.Marking
	if json.Unmarshal(e.raw[x.start:x.end], &own) != nil {
		e.member(x.member).withheld = Undecided
		return
	}
	joined := e.marking.Join(own)
	joined.Originator, joined.Conditions = own.Originator, own.Conditions
	why := c.policy.judge(&joined, e.issuer)
	if contradicts(&own) {
		why = Undecided
	}
	if why != "" {
		f.withheld, f.marking = why, &own
		*e.member(x.member) = f
	}
}

// mark judges a member by its own marking.
func (c *copier) mark(e *entry, name string, m record.Marking) {
	joined := e.marking.Join(m)
	joined.Originator = m.Originator
	if joined.Originator == "" {
		joined.Originator = e.marking.Originator
	}
	joined.Conditions = e.marking.Conditions
	if joined.Conditions == (record.Text{}) {
		joined.Conditions = m.Conditions
	}
	why := c.policy.judge(&joined, e.issuer)
	if contradicts(&m) {
		why = Undecided
	}
	if i := e.index(name); i >= 0 && why != "" {
		f := e.member(i)
		f.withheld, f.marking = why, &m
	}
}

// intern returns the number of a marking. Most records have one of a few.
func (c *copier) intern(m record.Marking) uint32 {
	if n := len(c.markings); n > 0 && c.markings[c.last].Same(&m) {
		return c.last
	}
	name := index.MarkingKey(m)
	n, known := c.marked[name]
	if !known {
		n = uint32(len(c.markings))
		c.markings, c.marked[name] = append(c.markings, m), n
	}
	c.last = n
	return n
}

// unread returns an error if part of the file was not read, or can be read in two
// ways: it might require withholding the rest. Outside of records the file must
// have no errors. An error that was only counted may be any of these.
func unread(r check.Report, outside bool) error {
	var why check.Report
	for _, f := range r.Findings {
		id := f.Rule.ID
		ended := strings.HasPrefix(id, "json.") || id == "file.expansion" || id == "file.newer-major"
		if f.Severity == check.Error && (ended || outside && f.ID == "" && !strings.HasPrefix(id, "file.")) {
			why.Add(f)
		}
	}
	switch n := r.Omitted[check.Error]; {
	case len(why.Findings) > 0:
		return check.Errorf(textUnread, why.Err())
	case outside && n > 0:
		return check.Errorf(textOmitted, n)
	}
	return nil
}

// fault returns the rule of a record's first error of its own; "" if it has none.
// Errors of the file, such as a wrong recipient, do not carry over to the copy.
func fault(r check.Report) string {
	for _, f := range r.Findings {
		if f.Severity == check.Error && !strings.HasPrefix(f.Rule.ID, "file.") {
			return f.Rule.ID
		}
	}
	if r.Omitted[check.Error] > 0 {
		return "…" // one that was only counted
	}
	return ""
}
