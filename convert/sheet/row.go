package sheet

import (
	"bytes"
	"iter"
	"slices"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record"
)

// Row is a record as a book has it.
type Row struct {
	Kind, Key string
	Cell      string         // of its key
	ID        record.ID      // of the record, made of the key unless the book was written with it
	Version   record.Version // that the book was written with; nil if it is a new one
	Broken    bool           // some cells have findings: it is not to be used, but to be judged

	rd     *Reader
	digest string
	places []place
	marked bool // it has a marking of its own
	record tree
}

// collectKeys notes the keys of all records that others may refer to.
func (rd *Reader) collectKeys() error {
	for _, o := range rd.forms {
		kind := o.tab.of.kind.Name
		if o.tab.path != nil || !rd.referred()[kind] {
			continue
		}
		rd.keys[kind] = map[keyHash]bool{}
		for row, err := range rd.in.Rows(o.sheet, nil) {
			if err != nil {
				return err
			}
			if key := rd.key(o, row); key != "" && row.Number >= o.first {
				rd.keys[kind][hashOf(key)] = true
			}
		}
	}
	return nil
}

// records reads the records of a kind.
func (rd *Reader) records(l *layout) iter.Seq2[*Row, error] {
	return func(yield func(*Row, error) bool) {
		o := rd.form(l.tabs[0])
		for row, err := range rd.data(o) {
			if err != nil {
				yield(nil, err)
				return
			}
			key := rd.key(o, row)
			r := &Row{Kind: l.kind.Name, Key: key, Cell: cellName(o.sheet.Name, o.key, row.Number), rd: rd}
			values := rd.values(o, row)
			rd.fill(o, row, &values)
			if !rd.known(o, row.Number, r, len(values.said)+len(values.broken) == 0) {
				continue
			}
			r.place(nil, o, row.Number, values.broken)
			rd.compose(l, r, &values)
			if rd.err != nil {
				yield(nil, rd.err)
				return
			}
			if !yield(r, nil) {
				return
			}
		}
	}
}

// known judges the key of a row; false where there is no record.
func (rd *Reader) known(o *opened, row int, r *Row, bare bool) bool {
	if r.Key == "" {
		rd.find(&noKey, r.Cell, "")
		return false
	}
	k := hashOf(r.Key)
	if first, again := rd.rows[k]; again {
		rd.find(&sameKey, r.Cell, r.Key, cellName(o.sheet.Name, o.key, first))
		return false
	}
	if rd.rows[k] = row; bare {
		rd.find(&emptied, r.Cell, r.Key)
	}
	return !bare
}

// compose puts a record together.
func (rd *Reader) compose(l *layout, r *Row, own *values) {
	t := &r.record
	e, written := rd.entry(r.Kind, r.Key)
	if r.ID = record.LocalID(rd.book.Actor, r.Kind, r.Key); written {
		r.ID, r.Version, r.digest = e.head.ID, e.head.Version, e.digest
	}
	t.set([]string{"id"}, quote(string(r.ID)))
	if written {
		r.Head(&e.head)
	}
	for _, s := range own.said {
		r.marked = r.marked || s.column.path[0] == "marking"
	}
	if !r.marked {
		t.set([]string{"marking"}, rd.marking)
	}
	if rd.book.Exercise {
		t.set([]string{"exercise"}, []byte("true"))
	}
	own.put(t, nil)
	rd.assemble(l, r, t, rd.alias(r, e, written))
	l.name(t)
}

// Head gives the record the version, tokens, issuer and time of issue of a header. A
// new one has none before.
func (r *Row) Head(h *record.Header) {
	if h == nil {
		return
	}
	version, _ := json.Marshal(h.Version, json.Deterministic(true)) // plain maps
	r.record.set([]string{"version"}, version)
	if len(h.Seen) > 0 {
		seen, _ := json.Marshal(h.Seen, json.Deterministic(true))
		r.record.set([]string{"seen"}, seen)
	}
	r.record.set([]string{"issuer"}, quote(string(h.Issuer)))
	r.record.set([]string{"issued"}, quote(string(h.Issued)))
}

// JSON returns the record.
func (r *Row) JSON() []byte {
	var b bytes.Buffer
	r.record.write(&b)
	return b.Bytes()
}

// alias reports whether the key of a record is the first of its reference numbers: the
// one that its id is made of.
func (rd *Reader) alias(r *Row, e entry, written bool) bool {
	return !written || e.head.Issuer == rd.book.Actor && r.ID == record.LocalID(rd.book.Actor, r.Kind, r.Key)
}

// prepend puts the key before the other reference numbers of a record.
func (rd *Reader) prepend(t *tab, r *Row, others []*part) []*part {
	by, value := t.columns[0], t.columns[1]
	first := &part{called: []string{"0"}, values: values{said: []said{{by, quote(string(rd.book.Actor))}, {value, quote(r.Key)}}}}
	return append([]*part{first}, others...)
}

// missing asks about the records that the book was written with and has no more.
func (rd *Reader) missing(kind string) {
	var all []string
	for at, err := range rd.written[kind].find(nil) {
		if err != nil {
			rd.fail(err)
			return
		}
		if rd.rows[at.of] > 0 {
			continue
		}
		if e, ok := rd.entryAt(kind, at); ok {
			all = append(all, e.key)
		}
	}
	slices.Sort(all)
	all = slices.Compact(all)
	o := rd.form(rd.layouts.of(kind).tabs[0])
	for _, key := range all {
		rd.find(&removed, cellName(o.sheet.Name, o.key, titleRow), "", key)
	}
}

// Changed reports whether a record that the book was written with says something else
// by now; true for a new one.
func (r *Row) Changed(rec mixta.Record) (bool, error) {
	if r.Version == nil {
		return true, nil
	}
	b, err := mixta.Marshal(rec)
	return err != nil || digest(r.rd.layouts.spelled(b)) != r.digest, err
}
