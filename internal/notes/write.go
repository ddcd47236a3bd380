package notes

import (
	"encoding/binary"
	"io"
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
	w.b = append(w.b, r.UUID[:]...)
	w.text(r.ID)
	w.text(r.Issuer)
	w.text(r.Withdraws)
	w.text(string(r.Marking))
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
