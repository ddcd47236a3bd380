package notes

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"fmt"
	"math"

	"github.com/comision-mixta/mixta/check"
)

// The types of the arguments of sentences, as they are written.
const (
	argText = iota
	argString
	argInt
	argInt64
	argFloat
)

// report writes a report: rules by their ids, and no sentences.
func (w *Writer) report(findings []check.Finding, omitted [4]int) {
	w.int(len(findings))
	for i := range findings {
		f := &findings[i]
		w.text(f.Rule.ID)
		w.text(f.Kind)
		w.text(f.ID)
		w.text(f.Issuer)
		w.place(f.Place)
		w.int(len(f.Related))
		for _, p := range f.Related {
			w.place(p)
		}
		w.fix(f.Fix)
		w.text(f.Got)
		w.int(f.Times)
		w.int(len(f.Args))
		for _, a := range f.Args {
			w.arg(a)
		}
	}
	for _, n := range omitted {
		w.int(n)
	}
}

// fix writes a fix; a way of 0 stands for none.
func (w *Writer) fix(f *check.Fix) {
	if f == nil {
		w.int(int(check.NoFix))
		return
	}
	w.int(int(f.Way))
	w.b = binary.AppendVarint(w.b, f.Offset)
	w.place(f.From)
	w.place(f.To)
	w.text(f.Old)
	w.text(f.New)
}

func (w *Writer) place(p check.Place) {
	w.text(p.Pointer)
	w.int(p.Line)
	w.int(p.Column)
}

func (w *Writer) arg(a any) {
	switch a := a.(type) {
	case check.Text:
		w.b = append(w.b, argText)
		w.text(a.ES)
		w.text(a.EN)
	case int:
		w.b = append(w.b, argInt)
		w.int(a)
	case int64:
		w.b = append(w.b, argInt64)
		w.b = binary.AppendVarint(w.b, a)
	case float64:
		w.b = append(w.b, argFloat)
		w.b = binary.BigEndian.AppendUint64(w.b, math.Float64bits(a))
	default:
		w.b = append(w.b, argString)
		w.text(fmt.Sprint(a))
	}
}

// AppendReport appends a report, as [ParseReport] reads it.
func AppendReport(b []byte, r check.Report) []byte {
	w := Writer{b: b}
	w.report(r.Findings, r.Omitted)
	return w.b
}

// ParseReport returns the report in b, of rules by their ids and judged for a profile.
func ParseReport(b []byte, rules map[string]*check.Rule, p check.Profile) (out check.Report, err error) {
	r := Reader{in: bufio.NewReader(bytes.NewReader(b)), rules: rules, p: p}
	out.Findings, out.Omitted = r.report()
	return out, r.err
}

func (r *Reader) report() (all []check.Finding, omitted [4]int) {
	for range r.count() {
		f := check.Finding{Rule: r.rules[string(r.text())], Kind: string(r.text()), ID: string(r.text()), Issuer: string(r.text()), Place: r.place()}
		for range r.count() {
			if f.Related = append(f.Related, r.place()); r.err != nil {
				break
			}
		}
		f.Fix = r.fix()
		f.Got, f.Times = string(r.text()), r.int()
		for range r.count() {
			if f.Args = append(f.Args, r.arg()); r.err != nil {
				break
			}
		}
		if f.Rule == nil || f.Times < 0 {
			r.fail(ErrForm)
		}
		if r.err != nil {
			return nil, omitted
		}
		f.Severity = f.Rule.In(r.p)
		all = append(all, f)
	}
	for i := range omitted {
		if omitted[i] = r.int(); omitted[i] < 0 {
			r.fail(ErrForm)
		}
	}
	return all, omitted
}

func (r *Reader) fix() *check.Fix {
	way := r.int()
	switch {
	case way == int(check.NoFix):
		return nil
	case way < 0 || way > int(check.Safe):
		r.fail(ErrForm)
		return nil
	}
	return &check.Fix{Way: check.Fixing(way), Offset: r.int64(), From: r.place(), To: r.place(), Old: string(r.text()), New: string(r.text())}
}

func (r *Reader) place() check.Place {
	return check.Place{Pointer: string(r.text()), Line: r.int(), Column: r.int()}
}

func (r *Reader) arg() any {
	switch r.byte() {
	case argText:
		return check.Text{ES: string(r.text()), EN: string(r.text())}
	case argString:
		return string(r.text())
	case argInt:
		return int(r.int64())
	case argInt64:
		return r.int64()
	case argFloat:
		var b [8]byte
		r.full(b[:])
		return math.Float64frombits(binary.BigEndian.Uint64(b[:]))
	}
	r.fail(ErrForm)
	return nil
}
