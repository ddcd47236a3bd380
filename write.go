package mixta

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/record"
)

// Write writes the file: kinds in their order, records sorted by id, one a
// line. Equal files give equal bytes. The envelope's marking is made the
// strictest of all records. Nothing is written where [Validate] would find an
// error in it: the error then is an [*check.InvalidError] with the report.
func (f *File) Write(w io.Writer) error {
	b, report := f.bytes(true)
	if report.OK() {
		report = mustCheck(b)
	}
	if !report.OK() {
		if unsorted := f.Validate(); !unsorted.OK() {
			report = unsorted // with pointers into f
		}
		return report.Err()
	}
	if _, err := w.Write(b); err != nil {
		return fmt.Errorf("mixta: the file could not be written: %w", err)
	}
	return nil
}

// mustCheck reads back what was just written.
func mustCheck(b []byte) check.Report {
	rd := NewReader(bytes.NewReader(b))
	return rd.Check(nil)
}

// bytes returns the file's text, with the records sorted or in the order of f,
// and what could not be put into it.
func (f *File) bytes(sorted bool) ([]byte, check.Report) {
	root, err := fileProgram()
	if err != nil {
		panic(err) // the embedded schema does not fit the types: a broken build, found by the tests
	}
	w := writer{file: f, root: root, sorted: sorted}
	version, envelope := f.Mixta, f.Envelope
	if version == "" {
		version = Version
	}
	if m := f.marking(); m != nil {
		envelope.Marking = envelope.Holds(*m)
	}
	w.b = root.Member("mixta").Append([]byte(`{"mixta":`), &version)
	w.b = append(w.b, ",\n\"envelope\":"...)
	w.b = append(w.b, w.graft(root.Member("envelope").Append(nil, &envelope), w.newer("/envelope"), "", "")...)
	w.body(&f.Body, root, ",\n")
	w.section(Conflicts, &f.Conflicts)
	w.section(Proposals, &f.Proposals)
	w.list("withdrawals", reflect.ValueOf(f.Withdrawals), root, ",\n")
	w.list("receipts", reflect.ValueOf(f.Receipts), root, ",\n")
	for _, n := range w.newer("") {
		w.b = program.AppendMember(append(w.b, ",\n"...), n)
	}
	w.b = append(w.b, "}\n"...)
	return w.b, w.report
}

// writer writes one file.
type writer struct {
	file   *File
	root   *program.Node
	sorted bool
	b      []byte
	report check.Report
}

// section writes conflicting or proposed versions.
func (w *writer) section(s Section, body *Body) {
	newer := w.newer("/" + string(s))
	if len(newer) == 0 && reflect.ValueOf(*body).IsZero() {
		return
	}
	w.b = append(append(append(w.b, ",\n\""...), s...), "\":{"...)
	from := len(w.b)
	w.body(body, w.root.Member(string(s)), ",\n")
	for _, n := range newer {
		w.b = program.AppendMember(append(w.b, ",\n"...), n)
	}
	if rest := w.b[from:]; len(rest) > 0 { // the first member has no comma
		w.b = append(w.b[:from], rest[2:]...)
	}
	w.b = append(w.b, '}')
}

func (w *writer) body(body *Body, n *program.Node, comma string) {
	v := reflect.ValueOf(body).Elem()
	for i := range v.NumField() {
		name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
		w.list(name, v.Field(i), n, comma)
	}
}

// list writes the records of one kind; sorted, by id and version.
func (w *writer) list(name string, list reflect.Value, n *program.Node, comma string) {
	if list.Len() == 0 {
		return
	}
	item := n.Member(name).Item()
	lines := make([]line, list.Len())
	for i := range lines {
		rec := list.Index(i).Addr().Interface().(Record)
		head := rec.Head()
		lines[i] = line{head.ID, w.graft(item.Append(nil, rec), head.Newer, kindOf(name), string(head.ID))}
	}
	if w.sorted {
		slices.SortStableFunc(lines, func(a, b line) int {
			return cmp.Or(strings.Compare(string(a.id), string(b.id)), bytes.Compare(a.text, b.text))
		})
	}
	w.b = append(append(append(append(w.b, comma...), '"'), name...), "\":[\n"...)
	for i, l := range lines {
		if i > 0 {
			w.b = append(w.b, ",\n"...)
		}
		w.b = append(w.b, l.text...)
	}
	w.b = append(w.b, "\n]"...)
}

// line is one record as it is written.
type line struct {
	id   record.ID
	text []byte
}

// graft puts back what a newer version had in a record.
func (w *writer) graft(b []byte, newer []record.Newer, kind, id string) []byte {
	b, lost := program.Graft(b, newer)
	for _, n := range lost {
		w.report.Add(program.Lost(kind, id, n))
	}
	return b
}

// newer returns what a newer version had directly in the object at pointer,
// with pointers from there.
func (w *writer) newer(pointer string) (out []record.Newer) {
	for _, n := range w.file.Newer {
		if rest, ok := strings.CutPrefix(n.Pointer, pointer+"/"); ok && (pointer == "/envelope" || !strings.Contains(rest, "/")) {
			n.Pointer = "/" + rest
			out = append(out, n)
		}
	}
	slices.SortFunc(out, func(a, b record.Newer) int { return strings.Compare(a.Pointer, b.Pointer) })
	return out
}

// marking returns the strictest marking of all records; nil if there is none.
func (f *File) marking() (joined *record.Marking) {
	add := func(list reflect.Value) {
		for i := range list.Len() {
			m := list.Index(i).Addr().Interface().(Record).Head().Marking
			if joined == nil {
				joined = &m
			}
			m = joined.Join(m)
			joined = &m
		}
	}
	for _, body := range []*Body{&f.Body, &f.Conflicts, &f.Proposals} {
		v := reflect.ValueOf(body).Elem()
		for i := range v.NumField() {
			add(v.Field(i))
		}
	}
	add(reflect.ValueOf(f.Withdrawals))
	add(reflect.ValueOf(f.Receipts))
	return joined
}

// bodyIndex gives the field of [Body] for each kind.
var bodyIndex = sync.OnceValue(func() map[string]int {
	m := map[string]int{}
	t := reflect.TypeFor[Body]()
	for i := range t.NumField() {
		plural, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		m[kindOf(plural)] = i
	}
	return m
})
