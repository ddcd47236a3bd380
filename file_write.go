package mixta

import (
	"bytes"
	"cmp"
	"io"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/wire"
	"github.com/comision-mixta/mixta/record"
)

// Write writes the file: kinds in their order, records sorted by id, one a
// line. Equal files give equal bytes. The envelope's marking is made the
// strictest of all records. Where [Validate] would find an error,
// it writes nothing and returns an [*check.InvalidError] with the report.
func (f *File) Write(w io.Writer, options ...Option) error {
	b, report := f.bytes(true)
	if report.OK() {
		report = mustCheck(b, options)
	}
	o := optionsOf(options)
	if err := o.ended(); err != nil {
		return unwritten(err)
	}
	if !report.OK() {
		if unsorted := f.Validate(options...); !unsorted.OK() {
			report = unsorted // with pointers into f
		}
		return report.Err()
	}
	_, err := w.Write(b)
	return unwritten(err)
}

// mustCheck reads back what would be written. Its findings have pointers, but no
// line of a text that nobody has.
func mustCheck(b []byte, options []Option) check.Report {
	rd := NewReader(bytes.NewReader(b), options...)
	return rd.Validate(nil).Unplaced()
}

// bytes returns the file's text, with the records sorted or in the order of f,
// and what could not be put into it.
func (f *File) bytes(sorted bool) ([]byte, check.Report) {
	f = cmp.Or(f, new(File))
	envelope := f.Envelope
	if m := f.marking(); m != nil {
		envelope.Marking = envelope.Holds(*m)
	}
	var b bytes.Buffer
	around := wire.Frame{Version: string(cmp.Or(f.Mixta, Version)), Envelope: envelope.JSON(), Schema: f.Schema, Newer: f.Newer}
	var lost check.Report
	report, _ := around.Write(&b, model.Lists(), func(out *wire.Writer, n int) error { // into memory
		lost.Join(f.putList(out, model.Lists()[n], sorted), maxFindings)
		return nil
	})
	report.Join(lost, maxFindings)
	return b.Bytes(), report
}

// putList writes the records of one list; sorted, by id and by their bytes.
func (f *File) putList(out *wire.Writer, to wire.List, sorted bool) (report check.Report) {
	k := byPlural()[to.Name]
	list := f.list(Section(to.Section), k.Name)
	lines := make([]line, list.Len())
	for i := range lines {
		rec := list.Index(i).Addr().Interface().(Record)
		text, lost := k.Node().Encode(nil, k.Name, rec, rec.Head().Newer)
		report.Join(lost, maxFindings)
		lines[i] = line{rec.Head().ID, text}
	}
	if sorted {
		slices.SortStableFunc(lines, func(a, b line) int {
			return cmp.Or(strings.Compare(string(a.id), string(b.id)), bytes.Compare(a.text, b.text))
		})
	}
	for _, l := range lines {
		out.Put(to.Section, to.Name, l.text) // into memory
	}
	return report
}

// line is one record as it is written.
type line struct {
	id   record.ID
	text []byte
}

// marking returns the strictest marking of all records; nil without records.
func (f *File) marking() *record.Marking {
	var j joinedMarking
	for _, r := range f.all() {
		j.join(&r.Head().Marking, true)
	}
	return j.joined
}
