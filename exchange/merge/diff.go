package merge

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Change is how one record differs between two files.
type Change struct {
	Section  mixta.Section
	Kind     string
	ID       record.ID
	From, To record.Version // nil where the record is not in the file
	Ops      []Op           // from the record of the first file, member by member
}

// Difference is how two files differ.
type Difference struct {
	Changes []Change
	Patch   []Op // makes the second file of the first: a JSON Patch on the whole file
}

// Diff compares two files by record and member.
func Diff(a, b Input) (*Difference, error) {
	x := newIndex()
	defer x.spool.close()
	for _, in := range []Input{a, b} {
		if err := x.add(in, check.Draft); err != nil {
			return nil, err
		}
	}
	if err := x.spool.flush(); err != nil {
		return nil, err
	}
	d := &differ{index: x}
	d.envelope()
	var lists [2][3][][]item
	for f := range lists {
		for s := range lists[f] {
			lists[f][s] = make([][]item, len(x.kinds))
		}
	}
	for _, it := range x.items {
		l := &lists[it.file][it.section][it.kind]
		*l = append(*l, it)
	}
	for s, section := range sections {
		if err := d.section(section, lists[0][s], lists[1][s]); err != nil {
			return nil, err
		}
	}
	return &d.out, nil
}

type differ struct {
	*index
	out Difference
}

func (d *differ) op(op, path string, value []byte) {
	d.out.Patch = append(d.out.Patch, Op{Op: op, Path: path, Value: value})
}

func (d *differ) envelope() {
	if va, vb := d.files[0].model, d.files[1].model; va != vb {
		d.op("replace", "/mixta", quote(vb))
	}
	d.out.Patch = append(d.out.Patch, Patch("/envelope", d.files[0].envelope.JSON(), d.files[1].envelope.JSON())...)
}

// section compares the lists of a section.
func (d *differ) section(section mixta.Section, a, b [][]item) error {
	some := func(lists [][]item) bool {
		return slices.ContainsFunc(lists, func(l []item) bool { return len(l) > 0 })
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
	for k := range d.kinds {
		if err := d.list(section, prefix+"/"+d.kinds[k].Plural, a[k], b[k]); err != nil {
			return err
		}
	}
	return nil
}

// list compares two lists: sorted by id, item by item in one walk; others as a
// whole.
func (d *differ) list(section mixta.Section, pointer string, a, b []item) error {
	switch {
	case len(a) == 0 && len(b) > 0:
		d.op("add", pointer, []byte("[]"))
	case len(a) > 0 && len(b) == 0:
		defer d.op("remove", pointer, nil)
	}
	byID := func(x, y item) int { return bytes.Compare(x.id[:], y.id[:]) }
	ordered := slices.IsSortedFunc(a, byID) && slices.IsSortedFunc(b, byID)
	from := len(d.out.Patch)
	whole := b
	a, b = slices.Clone(a), slices.Clone(b)
	slices.SortStableFunc(a, byID)
	slices.SortStableFunc(b, byID)
	at := 0
	for len(a) > 0 || len(b) > 0 {
		var ra, rb []item
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
	var all []string
	for _, it := range whole {
		s, err := d.raw(it)
		if err != nil {
			return err
		}
		all = append(all, s)
	}
	d.op("replace", pointer, []byte("["+strings.Join(all, ",")+"]"))
	return nil
}

// run returns the items at the front that are of one record.
func run(items []item) []item {
	n := 1
	for n < len(items) && items[n].id == items[0].id {
		n++
	}
	return items[:n]
}

// records compares what both files have of one record; at is where it stands
// in the list once all before it are as in the second file.
func (d *differ) records(section mixta.Section, pointer string, at int, a, b []item) error {
	if len(a) == len(b) && slices.EqualFunc(a, b, func(x, y item) bool { return d.twin(x, y) }) {
		return nil
	}
	c := Change{Section: section}
	for _, it := range a {
		c.Kind, c.ID, c.From = d.kinds[it.kind].Name, it.id.ID(), d.versions.values[it.version]
	}
	for _, it := range b {
		c.Kind, c.ID, c.To = d.kinds[it.kind].Name, it.id.ID(), d.versions.values[it.version]
	}
	place := pointer + "/" + strconv.Itoa(at)
	if len(a) == 1 && len(b) == 1 {
		old, errA := d.raw(a[0])
		now, errB := d.raw(b[0])
		if errA != nil || errB != nil {
			return fmt.Errorf("merge: %v %v", errA, errB)
		}
		c.Ops = Patch("", []byte(old), []byte(now))
		for _, op := range c.Ops {
			op.Path = place + op.Path
			d.out.Patch = append(d.out.Patch, op)
		}
		if len(c.Ops) > 0 {
			d.out.Changes = append(d.out.Changes, c)
		}
		return nil
	}
	old, errA := d.canonical(a)
	now, errB := d.canonical(b)
	if errA != nil || errB != nil {
		return fmt.Errorf("merge: %v %v", errA, errB)
	}
	if slices.Equal(old, now) {
		return nil // another spelling
	}
	for range a {
		d.op("remove", place, nil)
	}
	for i, it := range b {
		now, err := d.raw(it)
		if err != nil {
			return err
		}
		d.op("add", pointer+"/"+strconv.Itoa(at+i), []byte(now))
	}
	slices.Sort(old)
	slices.Sort(now)
	if !slices.Equal(old, now) { // else only their order is another
		d.out.Changes = append(d.out.Changes, c)
	}
	return nil
}

// canonical returns the items' canonical forms.
func (d *differ) canonical(items []item) (out []string, err error) {
	for _, it := range items {
		s, err := d.raw(it)
		if err != nil {
			return nil, err
		}
		out = append(out, canonical([]byte(s)))
	}
	return out, nil
}

// WriteText prints the differences for people, one member a line.
func (d *Difference) WriteText(w io.Writer, lang check.Lang) error {
	var b bytes.Buffer
	for _, c := range d.Changes {
		what := textChanged
		switch {
		case c.From == nil:
			what = textAdded
		case c.To == nil:
			what = textRemoved
		}
		fmt.Fprintf(&b, "%s %s %s", what.In(lang), c.Kind, c.ID)
		if c.Section != mixta.Live {
			fmt.Fprintf(&b, " (%s)", c.Section)
		}
		fmt.Fprintf(&b, "  %s → %s\n", shownVersion(c.From), shownVersion(c.To))
		for _, op := range c.Ops {
			fmt.Fprintf(&b, "    %s: %s → %s\n", op.Path, shownValue(op.Old), shownValue(op.Value))
		}
	}
	_, err := w.Write(b.Bytes())
	return err
}

func shownVersion(v record.Version) string {
	if v == nil {
		return "–"
	}
	return "{" + versionKey(v) + "}"
}

func shownValue(b []byte) string {
	if b == nil {
		return "–"
	}
	return check.Printable(clip(b))
}

var (
	textChanged = check.Text{ES: "modificado", EN: "changed"}
	textAdded   = check.Text{ES: "agregado", EN: "added"}
	textRemoved = check.Text{ES: "eliminado", EN: "removed"}
)
