package mixta

import (
	"bufio"
	"bytes"
	"cmp"
	"errors"
	"io"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/packed"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/internal/rule"
)

// ValidateRecords returns all findings of records that stand alone, all of the kind with
// that name ("parcel"): one, or several that each begin on a line of their own (NDJSON);
// and how many records there are. Lines are those of the text; pointers begin at the
// record. The text may be compressed, as for a [Reader].
//
// The error is not nil for a name that no kind has, or where the bytes could not be had.
func ValidateRecords(kind string, r io.Reader, options ...Option) (report check.Report, records int, err error) {
	report.Partial = true
	k, err := kindNamed(kind)
	if err != nil {
		return report, 0, err
	}
	o := optionsOf(options)
	plain, err := packed.Open(o.reader(r))
	if err != nil {
		return report, 0, err
	}
	defer plain.Close()
	lines := &recordLines{in: bufio.NewReader(plain)}
	for err == nil {
		var next lineRecord
		if next, err = lines.next(); err != nil && err != io.EOF {
			return report, records, packed.Unreadable(err)
		}
		if len(next.text) > 0 {
			records++
		}
		if len(next.text) > 0 || err == io.EOF && records == 0 {
			_, found := next.judge(k, o)
			report.Join(found, maxFindings)
		}
	}
	report.Partial = false
	return report, records, nil
}

// lineRecord is a record that begins on a line of its own.
type lineRecord struct {
	text   []byte
	line   int   // in which it begins
	offset int64 // of that line
}

// judge returns the record and its findings.
func (r *lineRecord) judge(k *rule.Kind, o options) (Record, check.Report) {
	rec := newRecord(k.Type)
	report := readAlone(k, rec, r.text, o)
	for i := range report.Findings {
		f := &report.Findings[i]
		f.Line += cmp.Or(r.line, 1) - 1
		if f.Fix != nil {
			f.Fix.Offset += r.offset
			f.Fix.From.Line += cmp.Or(r.line, 1) - 1
			f.Fix.To.Line += cmp.Or(r.line, 1) - 1
		}
		for j := range f.Related {
			f.Related[j].Line += cmp.Or(r.line, 1) - 1
		}
	}
	return rec, report
}

// recordLines divides a text into records: each begins on a line of its own, with
// its brace, and ends where the next one begins.
type recordLines struct {
	in     *bufio.Reader
	line   int   // of the last line read
	offset int64 // behind it
}

// next returns the next record. Of one that is longer than a record may be, it returns
// no more than shows that.
func (l *recordLines) next() (r lineRecord, err error) {
	for {
		at := l.offset
		line, err := l.readLine()
		if r.line == 0 && len(bytes.TrimSpace(line)) > 0 {
			r.line, r.offset = l.line, at
		}
		if r.line > 0 {
			r.text = append(r.text, line[:min(len(line), program.RecordLimits.Window+1-len(r.text))]...)
		}
		if err != nil {
			return r, err
		}
		if b, _ := l.in.Peek(1); r.line > 0 && len(b) > 0 && b[0] == '{' {
			return r, nil
		}
	}
}

// readLine reads one line, with its end, of which it keeps no more than a record may
// be long.
func (l *recordLines) readLine() (line []byte, err error) {
	l.line++
	for {
		piece, err := l.in.ReadSlice('\n')
		l.offset += int64(len(piece))
		line = append(line, piece[:min(len(piece), program.RecordLimits.Window+1-len(line))]...)
		if !errors.Is(err, bufio.ErrBufferFull) {
			return line, err
		}
	}
}
