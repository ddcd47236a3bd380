package mixta

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"reflect"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/internal/scan"
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
	out      *bufio.Writer
	root     *rule.Node
	envelope Envelope
	facts    facts
	begun    bool
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
	line, lost := rule.Graft(item.Append(w.line[:0], r), r.Head().Newer)
	w.line = line
	n := w.n
	if number != w.list {
		n = 0
	}
	report := w.judge(kind, item, fmt.Sprintf("/%s/%d", kind.Plural, n))
	for _, l := range lost {
		report.Add(rule.Lost(kind.Name, string(r.Head().ID), l))
	}
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

// judge reads back the line and returns what a reader of the file would find
// in it.
func (w *Writer) judge(k *rule.Kind, item *rule.Node, pointer string) check.Report {
	x := rule.NewPass(scan.NewBytes(w.line, rule.DefaultLimits), rule.DefaultLimits)
	rec := reflect.New(item.Type()).Interface().(Record)
	at := x.Place()
	v := x.Read(item, k.Name, pointer, rec)
	report := v.Report
	if report.OK() {
		e := Entry{Section: Live, Kind: k.Name, Record: rec, Report: report, Raw: v.Bytes}
		report.Join(w.facts.record(&e, pointer, at, v, item, x), maxFindings)
	}
	return report.Unplaced() // the line has no place in a text yet
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
	if w.root, err = program(); err != nil {
		panic(err) // the embedded schema does not fit the types: a broken build, found by the tests
	}
	n := w.root.Member("envelope")
	text := n.Append(nil, &w.envelope)
	x := rule.NewPass(scan.NewBytes(bytes.Clone(text), rule.DefaultLimits), rule.DefaultLimits)
	v := x.Read(n, "", "/envelope", &Envelope{})
	w.facts.start(check.Exchange)
	w.facts.envelope(&w.envelope, &v, func(at any) rule.Spot { return x.Spot(n, "/envelope", &w.envelope, at, v) })
	report := v.Report
	report.Join(w.facts.findings, maxFindings)
	w.facts.findings = check.Report{}
	if err := report.Unplaced().Err(); err != nil {
		return err
	}
	w.begun = true
	w.write(`{"mixta":"` + Version + "\",\n\"envelope\":")
	w.write(string(text))
	return w.err
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
