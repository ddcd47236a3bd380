package release

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/exchange/internal/until"
	"github.com/comision-mixta/mixta/record"
)

// Copy reads a file and writes the copy of it that the recipient may have, and
// returns the account of what was withheld. The file is held in memory. The
// copy is valid, or nothing is written. When ctx is done, Copy ends with its cause as
// the error.
//
// References to records that are not in the file are cut: it is unknown
// whether the recipient may know of them.
func Copy(ctx context.Context, w io.Writer, r io.Reader, p Policy) (*Account, error) {
	return newCopier(p).copy(ctx, w, r)
}

func newCopier(p Policy) *copier {
	return &copier{policy: p, byID: map[record.ID][]*entry{}, referring: map[record.ID][]mention{}, folder: newFolder()}
}

func (c *copier) copy(ctx context.Context, w io.Writer, r io.Reader) (*Account, error) {
	if err := c.read(until.Reader(ctx, r)); err != nil {
		return nil, err
	}
	for {
		if err := context.Cause(ctx); err != nil {
			return nil, err
		}
		c.settle()
		b, err := c.write()
		if err != nil {
			return nil, err
		}
		valid, err := c.check(b)
		if err != nil {
			return nil, err
		}
		if valid {
			if _, err := w.Write(b); err != nil {
				return nil, check.Errorf(textUnwritten, err)
			}
			return c.account(), nil
		}
	}
}

// copier makes one copy.
type copier struct {
	policy    Policy
	entries   []*entry
	byID      map[record.ID][]*entry
	folder    folder
	referring map[record.ID][]mention // to the record of that id
	pending   []*entry                // to be examined again
	news      []at                    // withheld since the last round of quotations
	needles   *needles
	edited    []*entry // those with members withheld since the last call of faults
	scans     int      // rounds so far
	checks    int      // of the whole copy
	indexed   bool
}

// mention is a reference of a record.
type mention struct {
	e   *entry
	ref int
}

// read reads the file and judges each record by itself.
func (c *copier) read(r io.Reader) error {
	rd := mixta.NewReader(r)
	for e := range rd.Entries() {
		if err := unread(e.Report, false); err != nil {
			return err
		}
		head := e.Record.Head()
		x := &entry{section: e.Section, kind: kinds()[e.Kind], id: head.ID, issuer: head.Issuer, marking: head.Marking, raw: raw.AppendCompact(nil, e.Raw)}
		c.entries = append(c.entries, x)
		c.byID[x.id] = append(c.byID[x.id], x)
		if x.why.rule = fault(e.Report); x.why.rule != "" {
			x.gone = Invalid // nothing more is known about it, not even the meaning of its strings
			continue
		}
		x.walk(func(m *record.Marking) Reason {
			joined := head.Marking.Join(*m)
			joined.Originator, joined.Conditions = m.Originator, m.Conditions
			if contradicts(m) {
				return Undecided
			}
			return c.policy.judge(&joined, head.Issuer)
		})
		for i, r := range x.refs {
			c.referring[record.ID(r.to)] = append(c.referring[record.ID(r.to)], mention{x, i})
		}
		if why := c.policy.judge(&head.Marking, head.Issuer); why != "" && x.gone == "" {
			x.gone = why
		}
		for name, m := range head.Markings {
			c.mark(x, string(name), m, head)
		}
		c.few(x)
		c.generalise(x)
	}
	if err := rd.Err(); err != nil {
		return err
	}
	return unread(rd.Report(), true)
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

var (
	textUnwritten = check.Text{ES: "no se pudo escribir la copia: %w", EN: "the copy could not be written: %w"}

	textUnread  = check.Text{ES: "el archivo debe estar completo y ser válido antes de copiarse: %w", EN: "the file must be complete and valid before it is copied: %w"}
	textOmitted = check.Text{ES: "el archivo debe tener menos errores antes de copiarse: hay otros %d además de los que se muestran", EN: "the file must have fewer errors before it is copied: there are %d more than those shown"}
)

// mark judges a member by its own marking.
func (c *copier) mark(x *entry, name string, m record.Marking, head *record.Header) {
	joined := head.Marking.Join(m)
	joined.Originator = m.Originator
	if joined.Originator == "" {
		joined.Originator = head.Marking.Originator
	}
	joined.Conditions = head.Marking.Conditions
	if joined.Conditions == (record.Text{}) {
		joined.Conditions = m.Conditions
	}
	why := c.policy.judge(&joined, head.Issuer)
	if contradicts(&m) {
		why = Undecided
	}
	if i := x.member(name); i >= 0 && why != "" {
		x.members[i].withheld, x.members[i].marking = why, &m
	}
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

// write writes the copy.
func (c *copier) write() ([]byte, error) {
	left := slices.DeleteFunc(slices.Clone(c.entries), func(e *entry) bool { return e.gone != "" })
	envelope := c.policy.Envelope
	envelope.Marking = record.JoinAll(func(yield func(record.Marking) bool) {
		for _, e := range left {
			if !yield(e.marking) {
				return
			}
		}
	})
	return write(envelope, left)
}

// check reads the copy as its recipient will, and withholds records with errors.
// It returns false if there were any.
func (c *copier) check(b []byte) (bool, error) {
	c.checks++
	rd := mixta.NewReader(bytes.NewReader(b))
	report := rd.Validate(nil)
	if err := rd.Err(); err != nil {
		return false, err
	}
	wrong := map[record.ID]string{} // the first rule
	for _, f := range report.Findings {
		if f.Severity != check.Error {
			continue
		}
		if !c.released(record.ID(f.ID)) { // there is no record to withhold
			return false, fmt.Errorf("release: the copy would not be valid: %w", report.Err())
		}
		if wrong[record.ID(f.ID)] == "" {
			wrong[record.ID(f.ID)] = f.Rule.ID
		}
	}
	for id, rule := range wrong {
		for _, e := range c.byID[id] {
			c.fail(e, rule)
		}
	}
	return len(wrong) == 0, nil
}

// mostChecks is the number of checks of the whole copy after which each record is
// also checked by itself once members of it are withheld: in a chain of errors,
// each check finds little more.
const mostChecks = 2

// faults withholds records that have an error of their own without their withheld
// members.
func (c *copier) faults() {
	if c.checks < mostChecks {
		return
	}
	for _, e := range c.edited {
		b, err := write(c.policy.Envelope, []*entry{e})
		if e.gone != "" || err != nil {
			continue // the copy will have the same error
		}
		for x := range mixta.NewReader(bytes.NewReader(b)).Entries() {
			if rule := fault(x.Report); rule != "" {
				c.fail(e, rule)
			}
		}
	}
	c.edited = nil
}

// fail withholds a record that breaks a rule without its withheld members.
func (c *copier) fail(e *entry, rule string) {
	if e.gone != "" {
		return
	}
	from := at{}
	if i := slices.IndexFunc(e.members, func(m member) bool { return m.withheld != "" || m.cut != nil }); i >= 0 {
		from = at{e, i}
	}
	c.drop(e, Invalid, from)
	e.why.rule = rule
}

// account lists what was withheld.
func (c *copier) account() *Account {
	a := &Account{Recipient: c.policy.Envelope.Recipient}
	for _, e := range c.entries {
		if e.gone != "" {
			a.Withheld = append(a.Withheld, c.item(at{e, -1}))
			continue
		}
		a.Released++
		for i := range e.members {
			if item := c.item(at{e, i}); item.Reason != "" {
				a.Withheld = append(a.Withheld, item)
			}
		}
	}
	a.sort()
	return a
}

// item returns what the account says of a place; without a reason if it is
// released.
func (c *copier) item(a at) Item {
	reason, marking := a.reason()
	if reason == "" {
		return Item{}
	}
	why := a.why()
	item := Item{Place: a.place(), Marking: marking, Reason: reason, Steps: why.steps, First: c.cause(why.first)}
	if a.member < 0 {
		item.Through = a.e.through
	}
	if why.from.e != nil {
		from := why.from.place()
		item.From = &from
	}
	return item
}
