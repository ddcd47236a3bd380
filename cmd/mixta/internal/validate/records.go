package validate

import (
	"bufio"
	"bytes"
	"errors"
	"io"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/packed"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/report"
)

// maxFindings bounds the findings kept of the records of one input.
const maxFindings = 10_000

// validateRecords checks inputs that hold records of one kind instead of a file: one
// record, or several, each of which begins on a line of its own.
func validateRecords(a *cli.App, names []string, k mixta.Kind, o []mixta.Option, catalogues []report.File, redact bool) error {
	r := cli.Reports{Files: catalogues, Inputs: make([]*cli.Input, len(catalogues))}
	for _, name := range names {
		report, in := recordsOf(a, name, k, o)
		if redact {
			report.Report, in = report.Report.Redacted(model.Kind(k.Name).Node().Known), nil
		}
		r.Files, r.Inputs = append(r.Files, report), append(r.Inputs, in)
	}
	return a.PrintReports(r)
}

// recordsOf checks the records of one input.
func recordsOf(a *cli.App, name string, k mixta.Kind, o []mixta.Option) (report.File, *cli.Input) {
	in, err := a.Open(name)
	if err != nil {
		return report.File{Name: name, Err: err}, nil
	}
	defer in.Close()
	out := report.File{Name: in.Name}
	plain, err := packed.Open(in.Reader)
	if err != nil {
		out.Err = cli.Unread(err)
		return out, in
	}
	defer plain.Close()
	lines := &recordLines{in: bufio.NewReader(plain)}
	held := report.Holding{Plural: k.Plural, Noun: k.Noun}
	for {
		text, line, err := lines.next()
		if len(text) > 0 || err == io.EOF && held.Records == 0 {
			report, _ := mixta.ValidateRecord(k.Name, text, o...) // the kind is one of the model's
			out.Report.Join(lowered(report, max(line, 1)-1), maxFindings)
		}
		if len(text) > 0 {
			held.Records++
		}
		if err == io.EOF {
			break
		} else if err != nil {
			out.Err = cli.Unread(err)
			break
		}
	}
	out.Holds = []report.Holding{held}
	return out, in
}

// lowered moves the places of findings down by so many lines.
func lowered(r check.Report, lines int) check.Report {
	for i := range r.Findings {
		f := &r.Findings[i]
		f.Line += lines
		for j := range f.Related {
			f.Related[j].Line += lines
		}
	}
	return r
}

// recordLines divides a text into records: each begins on a line of its own, with
// its brace, and ends where the next one begins.
type recordLines struct {
	in   *bufio.Reader
	line int // of the last line read
}

// next returns the next record and the line in which it begins. Of one that is
// longer than a record may be, it returns no more than shows that.
func (l *recordLines) next() (text []byte, begins int, err error) {
	for {
		line, err := l.readLine()
		if begins == 0 && len(bytes.TrimSpace(line)) > 0 {
			begins = l.line
		}
		if begins > 0 {
			text = append(text, line[:min(len(line), program.RecordLimits.Window+1-len(text))]...)
		}
		if err != nil {
			return text, begins, err
		}
		if b, _ := l.in.Peek(1); begins > 0 && len(b) > 0 && b[0] == '{' {
			return text, begins, nil
		}
	}
}

// readLine reads one line, with its end, of which it keeps no more than a record may
// be long.
func (l *recordLines) readLine() (line []byte, err error) {
	l.line++
	for {
		piece, err := l.in.ReadSlice('\n')
		line = append(line, piece[:min(len(piece), program.RecordLimits.Window+1-len(line))]...)
		if !errors.Is(err, bufio.ErrBufferFull) {
			return line, err
		}
	}
}
