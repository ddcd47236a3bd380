package mixta

import (
	"bufio"
	"bytes"
	"io"
	"unicode"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/notes"
	"github.com/comision-mixta/mixta/internal/packed"
)

// FactsOfRecords is [FactsOf] for a text of records that stand alone, as
// [ValidateRecords] takes them. What comes before the part is read, but only to count
// lines.
func FactsOfRecords(kind string, text io.ReaderAt, size int64, part Part, options ...Option) (*Facts, error) {
	return ReadPartOfRecords(kind, text, size, part, nil, options...)
}

// ReadPartOfRecords is [FactsOfRecords], and shows each record of the part to visit, if
// that is not nil, with what was found in it. The offset is that of its line.
func ReadPartOfRecords(kind string, text io.ReaderAt, size int64, part Part, visit func(Entry), options ...Option) (*Facts, error) {
	k, err := kindNamed(kind)
	if err != nil {
		return nil, err
	}
	if !part.Valid() {
		return nil, check.Errorf(textNoPart, part, maxParts)
	}
	o := optionsOf(options)
	p, err := newPartReading(part, size)
	if err != nil {
		return nil, err
	}
	head := &p.facts.head
	head.Kind, head.Ended = kind, part.Number == part.Of
	lines, blank, err := p.linesOf(text, size, &o)
	for err == nil {
		var next lineRecord
		next, err = lines.next()
		if next.offset >= p.to {
			break
		}
		if err != nil && err != io.EOF {
			err = packed.Unreadable(err)
			break
		}
		if len(next.text) > 0 || err == io.EOF && head.Ended && blank && head.Rows == 0 {
			row := notes.Row{Kind: kindNumber(kind), State: notes.Broken, Place: check.Place{Line: next.line}}
			rec, report := next.judge(k, o)
			if visit != nil {
				visit(Entry{Kind: kind, Record: rec, Report: report, Raw: bytes.TrimSpace(next.text), Offset: next.offset})
			}
			if !p.put(&row, report) {
				err = p.err
			}
		}
	}
	if err == io.EOF {
		err = nil
	}
	head.Report = notes.AppendReport(nil, check.Report{})
	head.Counted = map[Section]map[string]int{Live: {kind: head.Rows}}
	return p.finish(text, size, &o, err)
}

// linesOf returns the lines from the first record of the part on, and whether all before
// is blank.
func (p *partReading) linesOf(text io.ReaderAt, size int64, o *options) (lines *recordLines, blank bool, err error) {
	lines, blank = &recordLines{offset: p.from}, true
	last := byte('\n') // of what was read
	first := make([]byte, 4)
	if n, err := text.ReadAt(first, 0); err != nil && err != io.EOF {
		return nil, false, packed.Unreadable(err)
	} else if packed.Is(first[:n]) {
		return nil, false, check.Errorf(textPartPacked)
	}
	err = pieces(o.reader(io.NewSectionReader(text, 0, p.from)), func(piece []byte) bool {
		if last == '\n' && piece[0] == '{' {
			p.facts.head.Before++
		}
		p.facts.head.Before += bytes.Count(piece, []byte("\n{"))
		if i := bytes.IndexFunc(piece, func(c rune) bool { return !unicode.IsSpace(c) }); blank && i >= 0 {
			blank = false
			if i > 0 {
				last = piece[i-1]
			}
			if last != '\n' || piece[i] != '{' {
				p.facts.head.Before++ // the first record, which has no brace at the beginning of its line
			}
		}
		lines.line += bytes.Count(piece, []byte{'\n'})
		last = piece[len(piece)-1]
		return true
	})
	if err != nil {
		return nil, false, packed.Unreadable(err)
	}
	lines.in = bufio.NewReader(o.reader(io.NewSectionReader(text, p.from, size-p.from)))
	for {
		if b, _ := lines.in.Peek(1); last == '\n' && (blank || len(b) == 0 || b[0] == '{') {
			return lines, blank, nil
		}
		line, err := lines.readLine()
		if blank && len(bytes.TrimSpace(line)) > 0 {
			blank = false
			p.facts.head.Before++
		}
		if err != nil {
			return lines, blank, nil // met again
		}
		last = '\n'
	}
}
