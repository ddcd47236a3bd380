package mixta

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/internal/scan"
	"github.com/comision-mixta/mixta/internal/wire"
	"github.com/comision-mixta/mixta/record"
)

// Writer writes a file record by record, and keeps none: the counterpart of
// [Reader], for files that are too large for [File].
//
// Records are put in the order of their kinds (see [Kinds]), and are written
// in the order in which they are put. Each is checked as a reader would check
// it; one with a finding of severity Error is not written. Where a rule on several
// records is broken, Close refuses the file. A file that is refused has no end, and
// no reader takes it for one.
//
// The marking of the envelope comes first in a file. Where it is not known before
// the last record is, leave it empty: the records are then kept in a temporary file
// that nobody else can read and that has no name, and Close writes the whole, with
// the strictest marking of all. A marking that is given must be that one, or Close
// refuses the file.
//
// Where records of a file are passed on, [WithVersion] states what
// [Reader.Version] says. What a newer version has outside of records
// ([Reader.Newer]) is not written; [File] keeps it.
type Writer struct {
	options  options
	to       io.Writer
	out      *wire.Writer
	held     *durable.Draft // the records, where the marking is not known yet
	envelope Envelope
	version  ModelVersion
	facts    facts
	begun    bool
	newer    bool // it states a newer minor version
	closed   bool
	list     int // number of the kind being written, from 1; 0 before the first
	n        int // records of that kind so far
	line     []byte
	back     *program.Pass // reads it back
	err      error         // of writing: nothing can follow it
}

// NewWriter returns a writer of a file with that envelope.
func NewWriter(w io.Writer, e Envelope, options ...Option) *Writer {
	return &Writer{to: w, envelope: e, options: optionsOf(options)}
}

// Put writes one record. Where it is refused the error is an
// [*check.InvalidError] with the report, nothing is written, and other records
// may follow.
func (w *Writer) Put(r Record) error {
	if err := w.begin(); err != nil {
		return err
	}
	kind, number := kindOfRecord(r)
	switch {
	case kind == nil:
		return notARecord(r)
	case number < w.list:
		return fmt.Errorf("mixta: %s cannot follow %s: put records in the order of their kinds", kind.Noun.Many.EN, model.Kinds()[w.list-1].Noun.Many.EN)
	}
	item := fileProgram().Member(kind.Plural).Item()
	line, report := item.Encode(w.line[:0], kind.Name, r, r.Head().Newer)
	w.line = line
	n := w.n
	if number != w.list {
		n = 0
	}
	w.judge(kind, item, "/"+kind.Plural+"/"+strconv.Itoa(n), &report)
	if err := report.Err(); err != nil {
		return err
	}
	if w.err = unwritten(w.facts.lost()); w.err != nil {
		return w.err
	}
	w.list, w.n = number, n+1
	w.err = unwritten(w.out.Put("", kind.Plural, line))
	return w.err
}

// judge reads back the line and adds what a reader of the file would find in
// it. A record without an error is noted.
func (w *Writer) judge(k *rule.Kind, item *program.Node, pointer string, report *check.Report) {
	x := w.back
	x.Reset(w.line)
	rec := newRecord(item.Type())
	v := x.Read(item, k.Name, pointer, rec)
	report.Join(v.Report, maxFindings)
	if !x.Broken() {
		at := check.Place{Pointer: pointer} // the line has no place in a text yet
		report.Join(w.facts.judge(reading{kind: k.Name, record: rec, place: at, verdict: v, item: item, pass: x}), maxFindings)
	}
	if report.OK() {
		w.facts.note()
	}
	*report = report.Unplaced()
}

// begin writes what comes before the records, once.
func (w *Writer) begin() error {
	switch {
	case w.closed:
		return errors.New("mixta: the Writer is closed")
	case w.err != nil:
		return w.err
	}
	if w.err = unwritten(w.options.ended()); w.err != nil || w.begun {
		return w.err
	}
	report := w.judgeVersion()
	unmarked := reflect.ValueOf(w.envelope.Marking).IsZero()
	if unmarked {
		w.envelope.Marking.TLP = record.Clear // until all records are known
	}
	report.Join(w.judgeEnvelope(), maxFindings)
	err := report.Unplaced().Err()
	switch {
	case err != nil:
	case unmarked:
		w.held, err = durable.NewDraft("")
		w.out = wire.Rest(w.held)
	default:
		w.out = wire.NewWriter(w.to, string(w.version), w.envelope.JSON())
	}
	if unmarked {
		w.envelope.Marking = record.Marking{}
	}
	w.back = program.NewPass(scan.NewBytes(nil, program.RecordLimits), program.RecordLimits)
	w.back.Newer, w.back.Profile, w.back.Codes, w.back.Own = w.newer, w.options.profile, w.options.codes, w.options.own
	w.begun = err == nil
	return err
}

// judgeVersion starts the facts of the file with its version of the model, and
// returns what is wrong with it.
func (w *Writer) judgeVersion() check.Report {
	w.version, w.facts = cmp.Or(w.options.version, Version), newFacts(w.options)
	report, major, minor := w.version.judge(check.Place{}, w.options.profile)
	if w.newer = minor; !major {
		n := fileProgram().Member("mixta")
		x := program.NewPass(scan.NewBytes(n.Append(nil, &w.version), program.DefaultLimits), program.DefaultLimits)
		report.Join(x.Read(n, "", "/mixta", new(ModelVersion)).Report, maxFindings)
	}
	return report
}

// judgeEnvelope tells the facts the envelope, and returns what is wrong with it.
func (w *Writer) judgeEnvelope() check.Report {
	x := program.NewPass(scan.NewBytes(w.envelope.JSON(), program.DefaultLimits), program.DefaultLimits)
	v := x.Read(fileProgram().Member("envelope"), "", "/envelope", &Envelope{})
	v.Report.Join(w.facts.envelope(&w.envelope, v, x), maxFindings)
	return v.Report
}

// Close ends the file. The error is an [*check.InvalidError] where a rule on
// the whole file is broken: the file then has no end.
func (w *Writer) Close() error {
	if err := w.begin(); err != nil {
		return err
	}
	w.closed = true
	defer w.facts.close()
	if w.held != nil {
		defer w.held.Close()
		w.envelope.Marking = w.facts.marking.of(&w.envelope)
	}
	report, err := w.facts.end(&w.envelope)
	if err != nil {
		w.err = unwritten(err)
		return w.err
	}
	if w.held != nil {
		report.Join(w.judgeEnvelope(), maxFindings) // it has no marking where there is no record
	}
	if err := report.Unplaced().Err(); err != nil {
		w.out.Flush() // err is returned in any case
		return err
	}
	w.err = unwritten(w.end())
	return w.err
}

// end writes what is left to write of a file that is valid.
func (w *Writer) end() error {
	err := w.out.Close()
	if w.held == nil || err != nil {
		return err
	}
	if err := w.held.Rewind(); err != nil {
		return err
	}
	if _, err := w.to.Write(wire.Head(string(w.version), w.envelope.JSON())); err != nil {
		return err
	}
	_, err = io.Copy(w.to, w.options.reader(w.held))
	return err
}

// unwritten is the error of a file whose bytes could not be written; nil for nil.
func unwritten(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("mixta: the file could not be written: %w", err)
}
