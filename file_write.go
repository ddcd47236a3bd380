package mixta

import (
	"bytes"
	"cmp"
	"io"
	"reflect"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/program"
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
	w := fileWriter{file: f, sorted: sorted}
	version, envelope := cmp.Or(f.Mixta, Version), f.Envelope
	if m := f.marking(); m != nil {
		envelope.Marking = envelope.Holds(*m)
	}
	var b bytes.Buffer
	text, lost := program.Restore(envelope.JSON(), w.newer("/envelope"), "", "")
	w.report.Join(lost, maxFindings)
	w.out = wire.NewWriter(&b, string(version), text)
	if f.Schema != "" {
		w.out.Member("", program.Newer{Pointer: "/" + schemaMember, JSON: string(program.AppendString(nil, f.Schema))})
	}
	w.section(Live, &f.Body)
	w.section(Conflicts, &f.Conflicts)
	w.section(Proposals, &f.Proposals)
	w.list(Live, "withdrawals", reflect.ValueOf(f.Withdrawals))
	w.list(Live, "receipts", reflect.ValueOf(f.Receipts))
	for _, n := range w.newer("") {
		w.out.Member("", n)
	}
	w.out.Close() // into memory
	return b.Bytes(), w.report
}

// fileWriter writes one [File].
type fileWriter struct {
	file   *File
	sorted bool
	out    *wire.Writer
	report check.Report
}

// section writes the lists of one section, and what a newer version has beside
// those of conflicts and proposals.
func (w *fileWriter) section(s Section, body *Body) {
	v := reflect.ValueOf(body).Elem()
	for i := range v.NumField() {
		name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
		w.list(s, name, v.Field(i))
	}
	if s == Live {
		return // those of the file itself come last
	}
	for _, n := range w.newer("/" + string(s)) {
		w.out.Member(string(s), n)
	}
}

// list writes the records of one kind; sorted, by id and version.
func (w *fileWriter) list(s Section, name string, list reflect.Value) {
	item := fileProgram().Member(name).Item()
	lines := make([]line, list.Len())
	for i := range lines {
		rec := list.Index(i).Addr().Interface().(Record)
		text, lost := item.Encode(nil, kindOf(name), rec, rec.Head().Newer)
		w.report.Join(lost, maxFindings)
		lines[i] = line{rec.Head().ID, text}
	}
	if w.sorted {
		slices.SortStableFunc(lines, func(a, b line) int {
			return cmp.Or(strings.Compare(string(a.id), string(b.id)), bytes.Compare(a.text, b.text))
		})
	}
	for _, l := range lines {
		w.out.Put(string(s), name, l.text) // into memory
	}
}

// line is one record as it is written.
type line struct {
	id   record.ID
	text []byte
}

// newer returns what a newer version had directly in the object at pointer,
// with pointers from there.
func (w *fileWriter) newer(pointer string) (out []record.Newer) {
	for _, n := range w.file.Newer {
		if rest, ok := strings.CutPrefix(n.Pointer, pointer+"/"); ok && (pointer == "/envelope" || !strings.Contains(rest, "/")) {
			n.Pointer = "/" + rest
			out = append(out, n)
		}
	}
	slices.SortFunc(out, func(a, b record.Newer) int { return strings.Compare(a.Pointer, b.Pointer) })
	return out
}

// marking returns the strictest marking of all records; nil without records.
func (f *File) marking() *record.Marking {
	var j joinedMarking
	for _, r := range f.all() {
		j.join(&r.Head().Marking, true)
	}
	return j.joined
}
