package sheet

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/into"
	"github.com/comision-mixta/mixta/convert/sheet"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/record"
)

// taking puts the records of a book into a state. Neither is held in memory.
type taking struct {
	book  *sheet.Reader
	state *into.File
	by    versions.Issue

	options []mixta.Option // by which rows are judged

	report               check.Report // on the book
	others               check.Report // on records of the state that are not in the book
	fresh, revised, same int
	records              int            // rows that are of records
	unsound              bool           // some rows are not sound: the others are judged one by one
	alone                convert.Stream // what is wrong with these
}

// all takes all rows, then judges the state with them.
func (t *taking) all() error {
	t.by.By = t.book.Book().Actor
	for row, err := range t.book.Rows() {
		if err != nil {
			return err
		}
		t.records++
		if err := t.row(row); err != nil {
			return err
		}
	}
	sound := t.book.Report().OK() && !t.unsound
	switch {
	case t.records == 0 && sound:
		t.book.Find(check.Finding{Rule: sheet.Empty, Severity: sheet.Empty.Severity})
	case sound && t.changed():
		if err := t.judge(); err != nil {
			return err
		}
	}
	t.report.Join(t.book.Report(), 0)
	if !sound {
		t.report.Join(t.alone.Report(), 0)
	}
	return nil
}

// ok reports whether no finding stands against taking the records.
func (t *taking) ok() bool { return t.report.OK() && t.others.OK() }

// changed reports whether the state gets records.
func (t *taking) changed() bool { return t.fresh+t.revised > 0 }

// row takes one row: as a new record, as the next version of one that is there, or
// as one that has not changed. What is not sound goes no further: what follows from it
// would be found in cells with which nothing is wrong.
func (t *taking) row(row *sheet.Row) error {
	kind, old, err := t.state.Held(row.ID)
	if err != nil {
		return err
	}
	raw, err := t.raw(row, kind != "", old)
	if err != nil {
		return err
	}
	rec, report, _ := mixta.Unmarshal(row.Kind, raw, t.options...)
	if structural := structure(report); row.Broken || !structural.OK() {
		t.unsound = true
		t.find(row.Place(structural))
		return nil
	}
	changed, err := row.Changed(rec)
	switch {
	case err != nil:
		return err
	case kind == "" && (row.Version == nil || !changed):
		t.fresh++
		return t.put(row, rec, report)
	case kind != row.Kind:
		t.fault(row, sheet.Strange)
		return nil
	case row.Version != nil && !changed, says(rec, old):
		t.same++
		return nil
	}
	return t.revise(row, old, rec, report)
}

// raw returns a row as JSON. A new one has a header of its own, and one that somebody
// wrote for a record that is there the header of that.
func (t *taking) raw(row *sheet.Row, known bool, old []byte) ([]byte, error) {
	if row.Version != nil {
		return row.JSON(), nil
	}
	if !known {
		raw, _ := versions.FirstJSON(row.JSON(), t.by) // what is wrong is found by the checks
		return raw, nil
	}
	h, err := headOf(old)
	row.Head(h)
	return row.JSON(), err
}

// put puts a record into the state.
func (t *taking) put(row *sheet.Row, rec mixta.Record, report check.Report) error {
	for _, f := range row.Place(report).Findings {
		t.alone.Find(f)
	}
	return t.state.Put(rec)
}

// revise issues the next version of a record. What is invalid is judged with the state.
func (t *taking) revise(row *sheet.Row, old []byte, rec mixta.Record, report check.Report) error {
	if row.Version != nil {
		switch h, err := headOf(old); {
		case err != nil:
			return err
		case row.Version.Compare(h.Version) != record.Same:
			t.fault(row, sheet.Stale)
			return nil
		}
	}
	edited, err := mixta.Marshal(rec)
	if err != nil {
		return err
	}
	made, err := versions.ReviseJSON(row.Kind, old, edited, t.by)
	if _, invalid := errors.AsType[*check.InvalidError](err); !invalid {
		if err != nil {
			why, ok := check.Both(err)
			if !ok {
				return err
			}
			t.fault(row, sheet.Unissued, why)
			return nil
		}
		if rec, report, err = mixta.Unmarshal(row.Kind, made, t.options...); err != nil {
			return err
		}
	}
	t.revised++
	return t.put(row, rec, report)
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
// the book has its cell: to find it, the book is read again. All else is found in the
// state, where no cell of the book is to blame.
func (t *taking) judge() error {
	t.state.Envelope.ID, t.state.Envelope.Issued = record.NewID(), t.by.At
	report, err := t.state.Check()
	if err != nil || len(report.Findings) == 0 {
		return err
	}
	of := map[record.ID][]int{}
	for i, f := range report.Findings {
		of[record.ID(f.ID)] = append(of[record.ID(f.ID)], i)
	}
	again, err := t.book.Again()
	if err != nil {
		return err
	}
	defer again.Close()
	cells := make([]check.Report, len(report.Findings))
	for row, err := range again.Rows() {
		if err != nil {
			return err
		}
		for _, i := range of[row.ID] {
			cells[i] = row.Place(onRecord(report.Findings[i]))
			report.Findings[i].Rule = nil
		}
	}
	for i, f := range report.Findings {
		if f.Rule != nil {
			t.others.Findings = append(t.others.Findings, f)
			continue
		}
		t.find(cells[i])
	}
	t.others.Omitted = report.Omitted
	return nil
}

// onRecord returns a finding about a record in its file as a report on the record alone.
func onRecord(f check.Finding) check.Report {
	f.Pointer = below(f.Pointer)
	f.Related = slices.Clone(f.Related)
	for i, p := range f.Related {
		f.Related[i].Pointer = below(p.Pointer)
	}
	return check.Report{Findings: []check.Finding{f}}
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

// says reports whether a record says what stands in a line of the state.
func says(rec mixta.Record, line []byte) bool {
	b, err := mixta.Marshal(rec)
	return err == nil && bytes.Equal(b, line)
}

// headOf returns what says of which version a line of the state is.
func headOf(line []byte) (*record.Header, error) {
	var h struct {
		Version record.Version `json:"version"`
		Seen    record.Seen    `json:"seen"`
		Issuer  record.Actor   `json:"issuer"`
		Issued  record.Instant `json:"issued"`
	}
	if err := json.Unmarshal(line, &h); err != nil {
		return nil, fmt.Errorf("sheet: a record was not kept as it was written: %w", err)
	}
	return &record.Header{Version: h.Version, Seen: h.Seen, Issuer: h.Issuer, Issued: h.Issued}, nil
}
