package notes

import (
	"encoding/binary"
	"io"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/record"
)

// Writer writes rows. Each is written at once.
type Writer struct {
	w    io.Writer
	b    []byte
	line int // of the row before
}

// NewWriter returns a writer of rows to w.
func NewWriter(w io.Writer) *Writer { return &Writer{w: w} }

// Put writes one row.
func (w *Writer) Put(r *Row) error {
	w.b = append(w.b[:0], begins, r.Section, r.Kind, byte(r.State))
	w.int(r.Index)
	w.int(r.Place.Line - w.line)
	w.int(r.Place.Column)
	w.line = r.Place.Line
	w.id(r.ID)
	w.text(r.Withdraws)
	if err := w.marking(r.Marking); err != nil {
		return err
	}
	w.int(len(r.Refs))
	for _, ref := range r.Refs {
		w.b = append(append(w.b, ref.To[:]...), ref.Kind)
		w.text(ref.Place.Pointer)
		w.int(ref.Place.Line - r.Place.Line)
		w.int(ref.Place.Column)
	}
	w.report(r.Findings, r.Omitted)
	w.text(string(r.Said))
	w.text(string(r.Measure))
	w.int(len(r.Sketch))
	for _, m := range r.Sketch {
		w.text(m.Name)
		w.int(m.Line - r.Place.Line)
		w.int(m.Column)
		w.text(string(m.Value))
	}
	_, err := w.w.Write(w.b)
	return err
}

// What a row begins with, and what is written after the last one.
const (
	begins = 1
	ends   = 0
)

// End writes that no row follows.
func (w *Writer) End() error {
	_, err := w.w.Write([]byte{ends})
	return err
}

func (w *Writer) int(n int) { w.b = binary.AppendVarint(w.b, int64(n)) }

func (w *Writer) text(s string) {
	w.b = binary.AppendUvarint(w.b, uint64(len(s)))
	w.b = append(w.b, s...)
}

// id writes an id in 16 bytes, and whatever else stands in the place of one as it is.
func (w *Writer) id(s string) {
	if id, ok := record.ParseUUID(s); ok && string(id.ID()) == s {
		w.b = append(append(w.b, 1), id[:]...)
		return
	}
	w.b = append(w.b, 0)
	w.text(s)
}

// marking writes a marking, of which there may be none.
func (w *Writer) marking(m *record.Marking) error {
	if m == nil {
		w.text("")
		return nil
	}
	b, err := json.Marshal(m, jsontext.AllowInvalidUTF8(true))
	w.text(string(b))
	return err
}
