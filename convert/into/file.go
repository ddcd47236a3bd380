package into

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/runs"
	"github.com/comision-mixta/mixta/internal/wire"
	"github.com/comision-mixta/mixta/record"
)

// File is a mixta file that records are added to. It must be closed.
type File struct {
	Envelope mixta.Envelope // whose marking is made that of the records
	Added    int            // records that are new, or newer than those of the file
	Again    int            // records that were there already

	frame    wire.Frame
	lines    *wire.Lines
	rows     *runs.Sorter // of all records: by content, where the file has records of its own, else by id
	byID     *runs.Table  // of the records of its own, once they are looked up: then rows has what was put, by id
	held     []byte       // the line that was looked up last
	read     bool         // the file has records of its own
	n        uint64       // records so far
	markings markings
	line     []byte
	draft    *durable.Draft // what is to be written, once it is known to be valid
	invalid  error          // why nothing is
}

// memory is how many bytes of rows are kept in memory.
const memory = 4 << 20

// New returns a file without records.
func New(e mixta.Envelope) *File {
	return &File{Envelope: e, frame: wire.Frame{Version: string(mixta.Version)}, lines: wire.NewLines(), rows: runs.New(rowSize, memory)}
}

// Read returns the file that r reads, and what is wrong with it: where that is an
// error, the file is not to be used. Each record that holds is shown to visit.
func Read(r io.Reader, visit func(mixta.Record), options ...mixta.Option) (*File, check.Report, error) {
	f := New(mixta.Envelope{})
	rd := mixta.NewReader(r, options...)
	var failed error
	report := rd.Validate(func(e mixta.Entry) {
		if !e.Report.OK() || failed != nil {
			return
		}
		failed = f.keep(e.Record, model.ListNumber(string(e.Section), e.Kind), nil)
		if e.Section == mixta.Live {
			visit(e.Record)
		}
	})
	f.Envelope, f.read = rd.Envelope(), f.n > 0
	f.frame = wire.Frame{Version: string(rd.Version()), Schema: rd.Schema(), Newer: rd.Newer()}
	if err := cmp.Or(rd.Err(), failed); err != nil {
		f.Close()
		return nil, report, err
	}
	return f, report, nil
}

// keep keeps a record of a list; place is nil for one of the file itself.
func (f *File) keep(r mixta.Record, list int, place []byte) (err error) {
	kind, err := kindOf(r)
	if err != nil {
		return err
	}
	h := r.Head()
	var lost check.Report
	if f.line, lost = kind.Node().Encode(f.line[:0], kind.Name, r, h.Newer); !lost.OK() {
		return lost.Err()
	}
	one := row{id: record.UUIDOf(h.ID), fresh: place != nil, order: f.n, list: uint8(list), marking: f.markings.number(h.Marking), place: uint32(len(place))}
	if one.line, err = f.lines.Keep(f.line); err != nil {
		return err
	}
	if place != nil {
		if _, err := f.lines.Keep(place); err != nil {
			return err
		}
	}
	f.n++
	if one.fresh && (!f.read || f.byID != nil) {
		return f.rows.Add(one.byID())
	}
	one.content = contentOf(f.line, h)
	return f.rows.Add(one.byContent())
}

// Write writes the file, or nothing of it and an [*check.InvalidError].
func (f *File) Write(w io.Writer) error {
	if f.draft == nil {
		return cmp.Or(f.invalid, errors.New("into: the file has not got the records of a stream"))
	}
	if err := f.draft.Rewind(); err != nil {
		return err
	}
	if _, err := io.Copy(w, f.draft); err != nil {
		return fmt.Errorf("into: the file could not be written: %w", err)
	}
	return nil
}

// Close removes temporary files.
func (f *File) Close() {
	if f.draft != nil {
		f.draft.Close()
	}
	if f.byID != nil {
		f.byID.Close()
	}
	f.rows.Close()
	f.lines.Close()
}

// cut is [bytes.Cut] around a text.
func cut(b []byte, around string) (before, after []byte, found bool) {
	return bytes.Cut(b, []byte(around))
}
