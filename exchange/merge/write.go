package merge

import (
	"bufio"
	"fmt"
	"io"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
)

// Writer writes a file whose records are had as their bytes. Put them in the
// order of the written form: sections and kinds in their order, by id.
type Writer struct {
	w       *bufio.Writer
	section mixta.Section
	list    string // the list that is open; "" for none
	begun   bool   // a section has a list already
	err     error
}

// NewWriter begins a file.
func NewWriter(w io.Writer, model mixta.ModelVersion, envelope mixta.Envelope) *Writer {
	out := &Writer{w: bufio.NewWriterSize(w, 256<<10)}
	b, err := json.Marshal(envelope, json.Deterministic(true))
	if err != nil {
		out.err = fmt.Errorf("merge: the envelope cannot be written: %w", err)
	}
	out.text("{\"mixta\":\"" + string(model) + "\",\n\"envelope\":")
	out.text(string(b))
	return out
}

func (w *Writer) text(s string) { w.w.WriteString(s) } // the error is told by Flush

// Put writes one record, on one line.
func (w *Writer) Put(section mixta.Section, plural string, raw []byte) {
	w.enter(section)
	switch {
	case w.list == plural:
		w.text(",\n")
	default:
		w.leaveList()
		if w.begun {
			w.text(",\n")
		}
		w.text("\"" + plural + "\":[\n")
		w.list, w.begun = plural, true
	}
	w.w.Write(raw)
}

// enter opens a section, and closes the one before.
func (w *Writer) enter(section mixta.Section) {
	if w.section == section {
		w.begun = w.begun || section == mixta.Live // mixta and envelope come first
		return
	}
	w.leave()
	if w.section = section; section != mixta.Live {
		w.text(",\n\"" + string(section) + "\":{")
		w.begun = false
	}
}

func (w *Writer) leaveList() {
	if w.list != "" {
		w.text("\n]")
		w.list = ""
	}
}

// leave closes the section.
func (w *Writer) leave() {
	w.leaveList()
	if w.section != mixta.Live {
		w.text("}")
	}
	w.section, w.begun = mixta.Live, true
}

// Member writes a member of a newer version of the model, as it came.
func (w *Writer) Member(name string, value []byte) {
	w.leave()
	b, _ := json.Marshal(name)
	w.text(",\n" + string(b) + ":")
	w.w.Write(value)
}

// Close ends the file. It does not close what it is written to.
func (w *Writer) Close() error {
	w.leave()
	w.text("}\n")
	if err := w.w.Flush(); err != nil && w.err == nil {
		w.err = fmt.Errorf("merge: the file could not be written: %w", err)
	}
	return w.err
}
