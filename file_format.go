package mixta

import (
	"cmp"
	"io"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/wire"
	"github.com/comision-mixta/mixta/record"
)

// Format writes the file that r reads in its canonical form, as [File.Write] does.
// It keeps what a [Reader] keeps, and the records, beyond some megabytes of them, in
// temporary files that nobody else can read. Where
// [Validate] finds an error, it writes nothing and returns an [*check.InvalidError]
// with the report.
func Format(w io.Writer, r io.Reader, options ...Option) error {
	lines := wire.NewLines()
	defer lines.Close()
	rd := NewReader(r, options...)
	var marking joinedMarking
	var lost check.Report
	var line []byte
	valid := true
	keep := func(e Entry) error {
		head := e.Record.Head()
		var r check.Report
		line, r = model.Kind(e.Kind).Node().Encode(line[:0], e.Kind, e.Record, head.Newer)
		lost.Join(r, maxFindings)
		at, err := lines.Keep(line)
		return cmp.Or(err, lines.List(model.ListNumber(string(e.Section), e.Kind), record.UUIDOf(head.ID), at))
	}
	var failed error
	report := rd.Validate(func(e Entry) {
		if valid = valid && e.Report.OK(); valid && failed == nil {
			marking.join(&e.Record.Head().Marking, true)
			failed = keep(e)
		}
	})
	report.Join(lost, maxFindings)
	if err := cmp.Or(rd.Err(), failed, report.Err()); err != nil {
		return err
	}
	envelope := rd.envelope
	if marking.joined != nil {
		envelope.Marking = marking.of(&rd.envelope)
	}
	around := wire.Frame{Version: string(rd.version), Envelope: envelope.JSON(), Schema: rd.schema, Newer: rd.Newer()}
	_, err := around.Write(w, model.Lists(), func(out *wire.Writer, n int) error { return lines.Put(out, model.Lists()[n], n) })
	return unwritten(err)
}
