// Package wire writes files in their written form from the bytes of their
// records: version and envelope first, one record a line.
package wire

import (
	"bufio"
	"io"

	"github.com/comision-mixta/mixta/internal/program"
)

// Writer writes one file. It opens and closes sections and lists as records
// come, in the order in which they come. An error of writing is returned by
// every later call too.
type Writer struct {
	out     *bufio.Writer
	section string // that is open; "" for the file itself
	list    string // that is open; "" for none
	comma   bool   // the next member of what is open follows another
}

// NewWriter begins a file: with the version of the model that it states, and
// with its envelope, as JSON.
func NewWriter(w io.Writer, version string, envelope []byte) *Writer {
	out := Rest(w)
	out.out.Write(Head(version, envelope))
	return out
}

// Head is how a file begins: all of it before its first record.
func Head(version string, envelope []byte) []byte {
	b := program.AppendString([]byte(`{"mixta":`), version)
	return append(append(b, ",\n\"envelope\":"...), envelope...)
}

// Rest writes what follows the [Head] of a file, which is written elsewhere.
func Rest(w io.Writer) *Writer {
	return &Writer{out: bufio.NewWriterSize(w, 64<<10), comma: true}
}

// Put writes one record, as JSON on one line, into a list of a section; of the
// file itself where section is "".
func (w *Writer) Put(section, list string, record []byte) error {
	if w.section == section && w.list == list {
		w.text(",\n")
	} else {
		w.enter(section)
		w.name(list)
		w.text("[\n")
		w.list = list
	}
	_, err := w.out.Write(record)
	return err
}

// Member writes a member of a section, or of the file itself, that this version
// of the model does not know.
func (w *Writer) Member(section string, n program.Newer) error {
	w.enter(section)
	w.separate()
	_, err := w.out.Write(program.AppendMember(nil, n))
	return err
}

// Flush writes what has been put so far.
func (w *Writer) Flush() error { return w.out.Flush() }

// Close ends the file. It does not close what the file is written to.
func (w *Writer) Close() error {
	w.enter("")
	w.text("}\n")
	return w.out.Flush()
}

// enter closes the list that is open, and opens a section unless it is open.
func (w *Writer) enter(section string) {
	if w.list != "" {
		w.text("\n]")
		w.list = ""
	}
	if w.section == section {
		return
	}
	if w.section != "" {
		w.text("}")
		w.section, w.comma = "", true
	}
	if section != "" {
		w.name(section)
		w.text("{")
		w.section, w.comma = section, false
	}
}

// name begins a member whose name needs no escapes.
func (w *Writer) name(name string) {
	w.separate()
	w.text(`"`)
	w.text(name)
	w.text(`":`)
}

func (w *Writer) separate() {
	if w.comma {
		w.text(",\n")
	}
	w.comma = true
}

// text writes s; the buffer keeps an error for the calls that return it.
func (w *Writer) text(s string) { w.out.WriteString(s) }
