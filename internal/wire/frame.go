package wire

import (
	"cmp"
	"io"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/program"
)

// List is where a file has the records of one kind: in a section, or in the file
// itself where that is "".
type List struct{ Section, Name string }

// Frame is what a file has around its records.
type Frame struct {
	Version  string          // of the model
	Envelope []byte          // as JSON, without what a newer version has in it
	Schema   string          // where an editor finds the schema; "" for nowhere
	Newer    []program.Newer // what a newer version has outside of records, by pointer
}

// SchemaMember is the member of a file that names its schema.
const SchemaMember = "$schema"

// Write writes a file: put writes the records of each list, given by its
// number, in its turn; those of a section stand one after the other. The report has what could not be put into the file.
func (f *Frame) Write(w io.Writer, lists []List, put func(*Writer, int) error) (check.Report, error) {
	envelope, report := program.Restore(f.Envelope, f.in("/envelope"), "", "")
	out := NewWriter(w, f.Version, envelope)
	if f.Schema != "" {
		out.Member("", program.Newer{Pointer: "/" + SchemaMember, JSON: string(program.AppendString(nil, f.Schema))}) // Close has its error
	}
	for i, l := range lists {
		if err := put(out, i); err != nil {
			return report, err
		}
		if s := l.Section; s != "" && (i+1 == len(lists) || lists[i+1].Section != s) {
			for _, n := range f.in("/" + s) {
				out.Member(s, n)
			}
		}
	}
	for _, n := range f.in("") {
		out.Member("", n)
	}
	return report, out.Close()
}

// in returns what a newer version had directly in the object at pointer, with
// pointers from there; of the envelope, in objects inside it too.
func (f *Frame) in(pointer string) (out []program.Newer) {
	for _, n := range f.Newer {
		if rest, ok := strings.CutPrefix(n.Pointer, pointer+"/"); ok && (pointer == "/envelope" || !strings.Contains(rest, "/")) {
			n.Pointer = "/" + rest
			out = append(out, n)
		}
	}
	slices.SortFunc(out, func(a, b program.Newer) int { return cmp.Compare(a.Pointer, b.Pointer) })
	return out
}
