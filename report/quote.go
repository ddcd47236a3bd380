package report

import (
	"bufio"
	"cmp"
	"errors"
	"io"
	"slices"
	"unicode/utf8"

	"github.com/comision-mixta/mixta/check"
)

// Quotes holds the text around places, by line and column.
type Quotes map[Position]Excerpt

// Position is a line and a column, from 1, in code points.
type Position struct{ Line, Column int }

// Excerpt is a part of one line.
type Excerpt struct {
	Text   string // without the line feed
	Column int    // of its first code point
	More   bool   // the line goes on behind it
}

// How much of a line is quoted on either side of a place, in code points. A
// record is one line, of several kilobytes.
const (
	quoteBefore = 120
	quoteAfter  = 240
)

// Quote reads the text once, as far as the last finding of the report, and
// returns what stands around each, but for those of private rules. It holds no line: neither a long file nor a
// long line costs memory.
func Quote(r io.Reader, report check.Report) (Quotes, error) {
	at := places(report)
	quotes := Quotes{}
	in := bufio.NewReaderSize(r, 1<<16)
	for line := 1; len(at) > 0; line++ {
		n := 0
		for n < len(at) && at[n].Line == line {
			n++
		}
		err := quoteLine(in, at[:n], quotes)
		at = at[n:]
		if err == io.EOF {
			break
		} else if err != nil {
			return quotes, err
		}
	}
	return quotes, nil
}

// places returns where the findings are, in order, each place once: those where
// no private rule is broken, whatever other rule is.
func places(report check.Report) (at []Position) {
	private := map[Position]bool{}
	for i := range report.Findings {
		f := &report.Findings[i]
		p := Position{f.Line, f.Column}
		if f.Line > 0 {
			at = append(at, p)
		}
		if f.Rule != nil && f.Rule.Private {
			private[p] = true
		}
	}
	at = slices.DeleteFunc(at, func(p Position) bool { return private[p] })
	slices.SortFunc(at, func(a, b Position) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	return slices.Compact(at)
}

// quoteLine passes over one line and quotes it around the given places.
func quoteLine(in *bufio.Reader, at []Position, quotes Quotes) error {
	column := 1 // of the first code point that begins in the piece
	for {
		piece, err := in.ReadSlice('\n')
		full := errors.Is(err, bufio.ErrBufferFull)
		if len(at) > 0 {
			text := piece
			if !full && len(text) > 0 && text[len(text)-1] == '\n' {
				text = text[:len(text)-1]
			}
			for _, p := range at {
				quotes.add(p, text, column)
			}
			column += starts(text)
		}
		if !full {
			return err
		}
	}
}

// add adds what the piece of a line, which begins at the given column, has of
// the text around a place.
func (q Quotes) add(p Position, piece []byte, column int) {
	e, begun := q[p]
	if !begun {
		e.Column = max(1, p.Column-quoteBefore)
	}
	from := skip(piece, e.Column-column)
	to := skip(piece, p.Column+quoteAfter-column)
	if from < to {
		e.Text += string(piece[from:to])
	}
	e.More = e.More || to < len(piece)
	q[p] = e
}

// skip returns the index in b behind n code points and the bytes that continue
// one begun before b; those are behind the index where n is negative.
func skip(b []byte, n int) int {
	if n < 0 {
		return 0
	}
	i := 0
	for ; i < len(b); i++ {
		if utf8.RuneStart(b[i]) {
			if n <= 0 {
				return i
			}
			n--
		}
	}
	return i
}

// starts counts the code points that begin in b.
func starts(b []byte) (n int) {
	for _, c := range b {
		if utf8.RuneStart(c) {
			n++
		}
	}
	return n
}
