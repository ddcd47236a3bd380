package versions

import (
	"bytes"
	"cmp"
	"context"
	"slices"
	"strconv"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/index"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/record"
)

// Change describes how one record differs between two files.
type Change struct {
	Section  mixta.Section
	Kind     string
	ID       record.ID
	From, To record.Version // nil if the record is not in the file
	Ops      []Op           // from the record of the first file, member by member

	raw []byte // the record: of the second file or, where it is not there, of the first
}

// Difference describes how two files differ.
type Difference struct {
	Changes []Change
	Patch   []Op // turns the first file into the second: a JSON Patch on the whole file

	// Report has the texts of which one language was changed and another was not:
	// warnings (see [Stale]).
	Report check.Report
}

// Diff compares two files by record and member.
func Diff(ctx context.Context, a, b merge.Input) (*Difference, error) {
	x := index.New()
	defer x.Close()
	var lists [2][3][][]index.Item
	for f := range lists {
		for s := range lists[f] {
			lists[f][s] = make([][]index.Item, len(x.Kinds))
		}
	}
	x.Seen = func(it index.Item) {
		l := &lists[it.File][it.Section][it.Kind]
		*l = append(*l, it)
	}
	for _, in := range []merge.Input{a, b} {
		report, refused, err := x.Add(ctx, in.Name, in.Reader, check.Draft)
		switch {
		case err != nil:
			return nil, err
		case refused:
			return nil, &merge.RefusedError{Name: in.Name, Report: report}
		}
	}
	d := &differ{Index: x}
	d.envelope()
	for s, section := range index.Sections {
		if err := d.section(section, lists[0][s], lists[1][s]); err != nil {
			return nil, err
		}
	}
	return &d.out, nil
}

type differ struct {
	*index.Index
	out Difference
}

func (d *differ) op(op, path string, value []byte) {
	d.out.Patch = append(d.out.Patch, Op{Op: op, Path: path, Value: value})
}

func (d *differ) envelope() {
	if va, vb := d.Files[0].Model, d.Files[1].Model; va != vb {
		d.op("replace", "/mixta", quote(vb))
	}
	d.out.Patch = append(d.out.Patch, patch(place{pointer: "/envelope"}, d.Files[0].Envelope.JSON(), d.Files[1].Envelope.JSON())...)
}

// section compares the lists of a section.
func (d *differ) section(section mixta.Section, a, b [][]index.Item) error {
	some := func(lists [][]index.Item) bool {
		return slices.ContainsFunc(lists, func(l []index.Item) bool { return len(l) > 0 })
	}
	prefix := ""
	if section != mixta.Live {
		prefix = "/" + string(section)
		switch {
		case !some(a) && some(b):
			d.op("add", prefix, []byte("{}"))
		case some(a) && !some(b):
			defer d.op("remove", prefix, nil)
		}
	}
	for k := range d.Kinds {
		if err := d.list(section, prefix+"/"+d.Kinds[k].Plural, a[k], b[k]); err != nil {
			return err
		}
	}
	return nil
}

// list compares two lists: those sorted by id item by item, others as a whole.
func (d *differ) list(section mixta.Section, pointer string, a, b []index.Item) error {
	switch {
	case len(a) == 0 && len(b) > 0:
		d.op("add", pointer, []byte("[]"))
	case len(a) > 0 && len(b) == 0:
		defer d.op("remove", pointer, nil)
	}
	byID := func(x, y index.Item) int { return bytes.Compare(x.ID[:], y.ID[:]) }
	ordered := slices.IsSortedFunc(a, byID) && slices.IsSortedFunc(b, byID)
	from := len(d.out.Patch)
	whole := b
	a, b = slices.Clone(a), slices.Clone(b)
	slices.SortStableFunc(a, byID)
	slices.SortStableFunc(b, byID)
	at := 0
	for len(a) > 0 || len(b) > 0 {
		var ra, rb []index.Item
		if len(b) == 0 || len(a) > 0 && byID(a[0], b[0]) <= 0 {
			ra = run(a)
		}
		if len(a) == 0 || len(b) > 0 && byID(b[0], a[0]) <= 0 {
			rb = run(b)
		}
		a, b = a[len(ra):], b[len(rb):]
		if err := d.records(section, pointer, at, ra, rb); err != nil {
			return err
		}
		at += len(rb)
	}
	if ordered || len(d.out.Patch) == from {
		return nil
	}
	d.out.Patch = d.out.Patch[:from]
	var all []jsontext.Value
	for _, it := range whole {
		s, err := d.text(it)
		if err != nil {
			return err
		}
		all = append(all, s)
	}
	d.op("replace", pointer, raw.JoinList(all))
	return nil
}

// run returns the leading items that belong to one record.
func run(items []index.Item) []index.Item {
	n := 1
	for n < len(items) && items[n].ID == items[0].ID {
		n++
	}
	return items[:n:n]
}

// records compares the versions of one record in both files; at is its index once
// the list before it has been patched.
func (d *differ) records(section mixta.Section, pointer string, at int, a, b []index.Item) error {
	if len(a) == len(b) && slices.EqualFunc(a, b, func(x, y index.Item) bool { return d.Twin(x, y) }) {
		return nil
	}
	c := Change{Section: section}
	for _, it := range a {
		c.Kind, c.ID, c.From = d.Kinds[it.Kind].Name, it.ID.ID(), d.Versions.Values[it.Version].Version
	}
	for _, it := range b {
		c.Kind, c.ID, c.To = d.Kinds[it.Kind].Name, it.ID.ID(), d.Versions.Values[it.Version].Version
	}
	place := pointer + "/" + strconv.Itoa(at)
	if len(a) == 1 && len(b) == 1 {
		old, errA := d.text(a[0])
		now, errB := d.text(b[0])
		if err := cmp.Or(errA, errB); err != nil {
			return err
		}
		c.Ops, c.raw = Patch(c.Kind, old, now), now
		for _, op := range c.Ops {
			op.Path = place + op.Path
			d.out.Patch = append(d.out.Patch, op)
		}
		if len(c.Ops) > 0 {
			d.out.Changes = append(d.out.Changes, c)
			head := record.Header{ID: c.ID}
			was, is := head, head
			was.Version, is.Version = c.From, c.To
			if c.From.Compare(c.To) == record.Before {
				d.out.Report.Join(StaleSince(Copy{section, c.Kind, was, old, ""}, Copy{section, c.Kind, is, now, ""}), 0)
			}
		}
		return nil
	}
	old, errA := d.canonical(a)
	now, errB := d.canonical(b)
	if err := cmp.Or(errA, errB); err != nil {
		return err
	}
	if slices.Equal(old, now) {
		return nil // only spelled differently
	}
	if whole, err := d.text(slices.Concat(b, a)[0]); err == nil {
		c.raw = whole
	}
	for range a {
		d.op("remove", place, nil)
	}
	for i, it := range b {
		now, err := d.text(it)
		if err != nil {
			return err
		}
		d.op("add", pointer+"/"+strconv.Itoa(at+i), now)
	}
	slices.Sort(old)
	slices.Sort(now)
	if !slices.Equal(old, now) { // otherwise only their order differs
		d.out.Changes = append(d.out.Changes, c)
	}
	return nil
}

// text returns a copy of an item's bytes.
func (d *differ) text(it index.Item) ([]byte, error) {
	b, err := d.Raw(it)
	return slices.Clone(b), err
}

// canonical returns the items' canonical forms.
func (d *differ) canonical(items []index.Item) (out []string, err error) {
	for _, it := range items {
		s, err := d.text(it)
		if err != nil {
			return nil, err
		}
		out = append(out, raw.Canonical(s))
	}
	return out, nil
}
