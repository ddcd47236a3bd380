package sheet

import (
	"errors"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert/sheet"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/record"
)

// taking puts the records of a book into a state.
type taking struct {
	book  *sheet.Reader
	state *mixta.File
	by    versions.Issue

	report               check.Report
	fresh, revised, same int
	records              int // rows that are of records

	here    map[record.ID]mixta.Record
	rows    map[record.ID]taken
	read    map[record.ID]*sheet.Row // all of them
	unsound bool                     // some rows are not sound: the others are judged one by one
}

// all takes all rows, then judges the state with them.
func (t *taking) all() error {
	t.by.By = t.book.Book().Actor
	t.here, t.rows, t.read = map[record.ID]mixta.Record{}, map[record.ID]taken{}, map[record.ID]*sheet.Row{}
	for r := range t.state.All() {
		t.here[r.Head().ID] = r
	}
	t.book.Know(names(t.book.Book(), t.state))
	for row, err := range t.book.Rows() {
		if err != nil {
			return err
		}
		t.records++
		if err := t.row(row); err != nil {
			return err
		}
		t.read[row.ID] = row
		row.Forget()
	}
	switch {
	case t.records == 0 && t.book.Report().OK():
		t.book.Find(check.Finding{Rule: sheet.Empty, Severity: sheet.Empty.Severity})
	case t.unsound || !t.book.Report().OK():
		for _, id := range slices.Sorted(maps.Keys(t.rows)) {
			r := t.rows[id]
			t.find(r.row.Place(r.rec.(interface{ Validate() check.Report }).Validate()))
		}
	case len(t.rows) > 0:
		if err := t.put(); err != nil {
			return err
		}
		t.judge()
	}
	t.report = t.book.Report()
	return nil
}

// row takes one row: as a new record, as the next version of one that is there, or
// as one that has not changed. What is not sound goes no further: what follows from it
// would be found in cells with which nothing is wrong.
func (t *taking) row(row *sheet.Row) error {
	old := t.here[row.ID]
	if row.Version == nil && old != nil {
		row.Head(old.Head())
	}
	raw := row.JSON()
	if row.Version == nil && old == nil {
		raw, _ = versions.FirstJSON(raw, t.by) // what is wrong is found below
	}
	rec, report, _ := mixta.Unmarshal(row.Kind, raw)
	if structural := structure(report); row.Broken || !structural.OK() {
		t.unsound = true
		t.find(row.Place(structural))
		return nil
	}
	changed, err := row.Changed(rec)
	switch {
	case err != nil:
		return err
	case old == nil && (row.Version == nil || !changed):
		t.fresh++
	case old == nil, reflect.TypeOf(old) != reflect.TypeOf(rec):
		t.fault(row, sheet.Strange)
		return nil
	case row.Version != nil && !changed, equal(old, rec):
		t.same++
		return nil
	case row.Version != nil && row.Version.Compare(old.Head().Version) != record.Same:
		t.fault(row, sheet.Stale)
		return nil
	default:
		next, err := t.next(row, old, rec)
		if err != nil || next == nil {
			return err
		}
		rec, t.revised = next, t.revised+1
	}
	t.rows[row.ID] = taken{row, rec, old}
	return nil
}

// taken is a row that is new or changed, with its record and the one that it replaces.
type taken struct {
	row      *sheet.Row
	rec, old mixta.Record
}

// next issues the next version of a record. What is invalid is judged with the state.
func (t *taking) next(row *sheet.Row, old, rec mixta.Record) (mixta.Record, error) {
	was, err := mixta.Marshal(old)
	if err != nil {
		return nil, err
	}
	edited, err := mixta.Marshal(rec)
	if err != nil {
		return nil, err
	}
	made, err := versions.ReviseJSON(row.Kind, was, edited, t.by)
	if _, invalid := errors.AsType[*check.InvalidError](err); invalid {
		return rec, nil
	}
	if err != nil {
		why, ok := check.Both(err)
		if !ok {
			return nil, err
		}
		t.fault(row, sheet.Unissued, why)
		return nil, nil
	}
	next, _, err := mixta.Unmarshal(row.Kind, made)
	return next, err
}

// put puts the records into the state.
func (t *taking) put() error {
	var added []mixta.Record
	for _, id := range slices.Sorted(maps.Keys(t.rows)) {
		if r := t.rows[id]; r.old == nil {
			added = append(added, r.rec)
		} else {
			reflect.ValueOf(r.old).Elem().Set(reflect.ValueOf(r.rec).Elem())
		}
	}
	if len(t.rows) > 0 {
		t.state.Envelope.ID, t.state.Envelope.Issued = record.NewID(), t.by.At
	}
	return t.state.Add(added...)
}

func (t *taking) fault(row *sheet.Row, r *check.Rule, args ...any) {
	t.book.Find(check.Finding{Rule: r, Severity: r.Severity, Kind: row.Kind, ID: string(row.ID), Place: check.Place{Pointer: row.Cell}, Args: args})
}

func (t *taking) find(report check.Report) {
	for _, f := range report.Findings {
		t.book.Find(f)
	}
}

// judge judges the state with the records of the book. What is wrong with a record of
// the book has its cell.
func (t *taking) judge() {
	t.state.Envelope.Marking = t.state.Envelope.Holds(strictest(t.state))
	found := t.state.Validate()
	for _, f := range found.Findings {
		row, ours := t.read[record.ID(f.ID)]
		if !ours {
			t.book.Find(f)
			continue
		}
		f.Pointer = below(f.Pointer)
		for i, p := range f.Related {
			f.Related[i].Pointer = below(p.Pointer)
		}
		t.find(row.Place(check.Report{Findings: []check.Finding{f}}))
	}
}

// strictest returns the strictest marking of all records of a file, which Write gives
// its envelope.
func strictest(f *mixta.File) (m record.Marking) {
	first := true
	for _, section := range []*mixta.File{f, {Body: f.Conflicts}, {Body: f.Proposals}} {
		for r := range section.All() {
			if m = m.Join(r.Head().Marking); first {
				m, first = r.Head().Marking, false
			}
		}
	}
	return m
}

// below is a pointer without the list and number of the record: "/due" of
// "/actions/3/due".
func below(pointer string) string {
	parts := strings.SplitN(pointer, "/", 4)
	if len(parts) < 4 {
		return ""
	}
	if _, err := strconv.Atoi(parts[2]); err != nil {
		return pointer
	}
	return "/" + parts[3]
}

// structure returns what is wrong with the form of a record: with its members one by
// one, and not with what they say together.
func structure(r check.Report) check.Report {
	out := check.Report{Omitted: r.Omitted, Partial: r.Partial}
	for _, f := range r.Findings {
		if layer, _, _ := strings.Cut(f.Rule.ID, "."); layer == "json" || layer == "shape" || layer == "code" {
			out.Findings = append(out.Findings, f)
		}
	}
	return out
}

// equal reports whether two records say the same.
func equal(a, b mixta.Record) bool {
	one, err := mixta.Marshal(a)
	if err != nil {
		return false
	}
	two, err := mixta.Marshal(b)
	return err == nil && string(one) == string(two)
}
