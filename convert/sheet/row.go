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
	referred := map[string]bool{}
	for _, o := range rd.forms {
		for _, c := range o.columns {
			referred[c.refers] = true
		}
	}
	for _, o := range rd.forms {
		if o.tab.path != nil || !referred[o.tab.of.kind.Name] {
			continue
		}
		for row, err := range rd.in.Rows(o.sheet, nil) {
			if err != nil {
				return err
			}
			if key := rd.key(o, row); key != "" && row.Number >= o.first {
				rd.keys[keyOf{o.tab.of.kind.Name, key}] = true
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
			if !rd.known(r, len(values.said)+len(values.broken) == 0) {
				continue
			}
			r.place(nil, o, row.Number, values.broken)
			rd.compose(l, r, &values)
			if !yield(r, nil) {
				return
			}
		}
	}
}

// known judges the key of a row; false where there is no record.
func (rd *Reader) known(r *Row, bare bool) bool {
	if r.Key == "" {
		rd.find(&noKey, r.Cell, "")
		return false
	}
	k := keyOf{r.Kind, r.Key}
	if first, again := rd.rows[k]; again {
		rd.find(&sameKey, r.Cell, r.Key, first)
		return false
	}
	rd.rows[k] = r.Cell
	if bare {
		rd.find(&emptied, r.Cell, r.Key)
		for _, all := range rd.parts {
			delete(all, r.Key)
		}
		return false
	}
	return true
}

// compose puts a record together.
func (rd *Reader) compose(l *layout, r *Row, own *values) {
	t := &r.record
	e, written := rd.written[keyOf{r.Kind, r.Key}]
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
	if rd.alias(r, e, written) {
		rd.prepend(l, r)
	}
	rd.assemble(l, r.Key, r, t)
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

// Forget gives up the record, and keeps what it takes to find its cells.
func (r *Row) Forget() {
	if r.rd != nil && r.rd.foreign == nil { // whose parts may have other numbers
		r.record = tree{}
	}
}

// alias reports whether the key of a record is the first of its reference numbers: the
// one that its id is made of.
func (rd *Reader) alias(r *Row, e entry, written bool) bool {
	return !written || e.head.Issuer == rd.book.Actor && r.ID == record.LocalID(rd.book.Actor, r.Kind, r.Key)
}

// prepend puts the key before the other reference numbers of a record.
func (rd *Reader) prepend(l *layout, r *Row) {
	for _, t := range l.tabs {
		if len(t.path) != 1 || t.path[0] != "aliases" {
			continue
		}
		by, value := t.columns[0], t.columns[1]
		first := &part{called: []string{"0"}, values: values{said: []said{{by, quote(string(rd.book.Actor))}, {value, quote(r.Key)}}}}
		if rd.parts[t] == nil {
			rd.parts[t] = map[string][]*part{}
		}
		rd.parts[t][r.Key] = append([]*part{first}, rd.parts[t][r.Key]...)
	}
}

// missing asks about the records that the book was written with and has no more.
func (rd *Reader) missing(kind string) {
	var all []string
	for k := range rd.written {
		if k.kind == kind && rd.rows[k] == "" {
			all = append(all, k.key)
		}
	}
	slices.Sort(all)
	o := rd.form(layoutOf(kind, rd.book.Lang).tabs[0])
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
	return err != nil || digest(b) != r.digest, err
}
