package mixta

import (
	"bufio"
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"reflect"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/internal/scan"
	"github.com/comision-mixta/mixta/record"
)

// Writer writes a file record by record, in constant memory: the counterpart
// of [Reader], for files that are too large for [File].
//
// Records are put in the order of their kinds (see [Kinds]), and are written
// in the order in which they are put. Each is checked as a reader would check
// it; one with a finding of severity Error is not written. The marking of the
// envelope is given first, so it must be the one that all records come to: if
// it is not, Close refuses the file, as it does where a rule on several
// records is broken. A file that is refused has no end, and no reader takes it
// for one.
type Writer struct {
	// Version is the version of the model that the file states; "" stands for
	// [Version]. Set it before the first record, to what [Reader.Version] says
	// where records are passed on: those of a newer minor version may have
	// members that [Version] does not know. What such a version has outside of
	// records ([Reader.Newer]) is not written; [File] keeps it.
	Version ModelVersion

	out      *bufio.Writer
	root     *program.Node
	envelope Envelope
	facts    facts
	begun    bool
	newer    bool // Version is a newer minor version
	closed   bool
	list     int // number of the kind being written, from 1; 0 before the first
	n        int // records of that kind so far
	line     []byte
	err      error // of writing: nothing can follow it
}

// NewWriter returns a writer of a file with that envelope.
func NewWriter(w io.Writer, e Envelope) *Writer {
	return &Writer{out: bufio.NewWriterSize(w, 1<<16), envelope: e}
}

// Put writes one record. Where it is refused the error is an
// [*check.InvalidError] with the report, nothing is written, and other records
// may follow.
func (w *Writer) Put(r Record) error {
	if err := w.begin(); err != nil {
		return err
	}
	kind, number := w.kind(r)
	switch {
	case kind == nil:
		return fmt.Errorf("mixta: %T is no kind of record", r)
	case number < w.list:
		return fmt.Errorf("mixta: a %s cannot follow a %s: put records in the order of their kinds", kind.Name, allKinds()[w.list-1].Name)
	}
	item := w.root.Member(kind.Plural).Item()
	line, lost := program.Graft(item.Append(w.line[:0], r), r.Head().Newer)
	w.line = line
	n := w.n
	if number != w.list {
		n = 0
	}
	var report check.Report
	for _, l := range lost {
		report.Add(program.Lost(kind.Name, string(r.Head().ID), l))
	}
	w.judge(kind, item, fmt.Sprintf("/%s/%d", kind.Plural, n), &report)
	if err := report.Err(); err != nil {
		return err
	}
	switch {
	case number == w.list:
		w.write(",\n")
	case w.list == 0:
		w.write(",\n\"" + kind.Plural + "\":[\n")
	default:
		w.write("\n],\n\"" + kind.Plural + "\":[\n")
	}
	w.list, w.n = number, n+1
	w.write(string(line))
	return w.err
}

// kind returns the kind of a record and its number in the order of a file.
func (w *Writer) kind(r Record) (*rule.Kind, int) {
	for i, k := range allKinds() {
		if reflect.TypeOf(r) == reflect.PointerTo(k.Type) {
			return k, i + 1
		}
	}
	return nil, 0
}

// judge reads back the line and adds what a reader of the file would find in
// it. A record without an error is noted in the facts of the file.
func (w *Writer) judge(k *rule.Kind, item *program.Node, pointer string, report *check.Report) {
	x := program.NewPass(scan.NewBytes(w.line, program.RecordLimits), program.RecordLimits)
	x.Newer = w.newer
	rec := reflect.New(item.Type()).Interface().(Record)
	at := x.Place()
	v := x.Read(item, k.Name, pointer, rec)
	report.Join(v.Report, maxFindings)
	if report.OK() {
		e := Entry{Section: Live, Kind: k.Name, Record: rec, Report: v.Report, Raw: v.Bytes}
		report.Join(w.note(&e, pointer, at, v, item, x), maxFindings)
	}
	*report = report.Unplaced() // the line has no place in a text yet
}

// note notes a record in the facts of the file and returns what is wrong with
// it there. Where that is an error, the record is not written, and the facts
// are as if it had not been.
func (w *Writer) note(e *Entry, pointer string, at check.Place, v program.Verdict, item *program.Node, x *program.Pass) check.Report {
	f := &w.facts
	before := *f
	id, _ := record.ParseUUID(string(e.Record.Head().ID))
	_, met := f.kind(id)
	f.gatherers = nil // they cannot take back what they are shown
	report := f.record(e, pointer, at, v, item, x)
	if report.OK() {
		f.gatherers = before.gatherers
		for _, g := range f.gatherers {
			g.Add(e.Record, f.spot)
		}
		return report
	}
	*f = before
	if !met {
		f.siblings.take(id)
		for i := range f.ids {
			f.ids[i].take(id)
		}
	}
	return report
}

// begin writes what comes before the records, once.
func (w *Writer) begin() error {
	switch {
	case w.closed:
		return errors.New("mixta: the Writer is closed")
	case w.err != nil || w.begun:
		return w.err
	}
	var err error
	if w.root, err = fileProgram(); err != nil {
		panic(err) // the embedded schema does not fit the types: a broken build, found by the tests
	}
	version, report := w.version()
	n := w.root.Member("envelope")
	text := n.Append(nil, &w.envelope)
	x := program.NewPass(scan.NewBytes(bytes.Clone(text), program.DefaultLimits), program.DefaultLimits)
	v := x.Read(n, "", "/envelope", &Envelope{})
	w.facts.envelope(&w.envelope, &v, func(at any) check.Place { return x.PlaceOf(n, "/envelope", &w.envelope, at, v) })
	report.Join(v.Report, maxFindings)
	report.Join(w.facts.findings, maxFindings)
	w.facts.findings = check.Report{}
	if err := report.Unplaced().Err(); err != nil {
		return err
	}
	w.begun = true
	w.write(`{"mixta":` + string(version) + ",\n\"envelope\":")
	w.write(string(text))
	return w.err
}

// version starts the facts of the file with its version of the model, which it
// returns as it is written, with what is wrong with it.
func (w *Writer) version() ([]byte, check.Report) {
	v := cmp.Or(w.Version, Version)
	n := w.root.Member("mixta")
	text := n.Append(nil, &v)
	w.facts = facts{}
	w.facts.start(check.Exchange)
	if w.facts.major(v, check.Place{}) {
		return text, check.Report{} // told by the facts
	}
	w.newer = w.facts.minor(v, check.Place{})
	x := program.NewPass(scan.NewBytes(text, program.DefaultLimits), program.DefaultLimits)
	return text, x.Read(n, "", "/mixta", new(ModelVersion)).Report
}

// Close ends the file. The error is an [*check.InvalidError] where a rule on
// the whole file is broken: the file then has no end.
func (w *Writer) Close() error {
	if err := w.begin(); err != nil {
		return err
	}
	w.closed = true
	report := w.facts.end(&w.envelope).Unplaced()
	if err := report.Err(); err != nil {
		w.out.Flush() // what is wrong is told by err
		return err
	}
	if w.list > 0 {
		w.write("\n]")
	}
	w.write("}\n")
	if w.err == nil {
		if err := w.out.Flush(); err != nil {
			w.err = fmt.Errorf("mixta: the file could not be written: %w", err)
		}
	}
	return w.err
}

func (w *Writer) write(s string) {
	if w.err != nil {
		return
	}
	if _, err := w.out.WriteString(s); err != nil {
		w.err = fmt.Errorf("mixta: the file could not be written: %w", err)
	}
}
