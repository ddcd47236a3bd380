package scan

import (
	"bytes"
	"fmt"
	"io"
	"testing/iotest"
)

// A trace is all that a reading of a text brings to light, one line each, with
// positions.
type trace struct {
	s      *Scanner
	text   []byte
	events []string
}

// read traces one value. plan is asked at each value whether to skip it.
func read(s *Scanner, text []byte, skip func() bool) []string {
	t := &trace{s: s, text: text}
	s.Report = func(p Problem) { t.add(p.Offset, "%s %q", p.Kind, p.Name) }
	if s.Peek() == 0 && s.Err() == nil {
		t.add(s.Offset(), "nothing")
	} else {
		t.value(skip)
	}
	s.End()
	if err := s.Err(); err != nil {
		t.events = append(t.events, err.Error())
	}
	return t.events
}

func (t *trace) value(skip func() bool) {
	k, at := t.s.Peek(), t.s.Offset()
	t.add(at, "%c", k)
	if skip != nil && skip() {
		t.s.Skip()
		return
	}
	switch k {
	case '{':
		t.s.OpenObject()
		for name, ok := t.s.Member(); ok; name, ok = t.s.Member() {
			t.add(t.s.NameOffset(), "%q", name)
			t.value(skip)
		}
	case '[':
		t.s.OpenArray()
		for t.s.Element() {
			t.value(skip)
		}
	case '"':
		t.token(at, t.s.String())
	case '0':
		t.token(at, t.s.Number())
	case 't', 'f':
		t.token(at, fmt.Append(nil, t.s.Bool()))
	case 'n':
		t.s.Null()
	}
	t.events = append(t.events, fmt.Sprintf("to %d, depth %d", t.s.Offset(), t.s.Depth()))
}

func (t *trace) token(at int64, b []byte) {
	if t.s.Err() == nil {
		t.add(at, "%q", b)
	}
}

// add checks the line and column of the offset as it adds the event.
func (t *trace) add(offset int64, format string, args ...any) {
	event := fmt.Sprintf("%d: %s", offset, fmt.Sprintf(format, args...))
	line, column := t.s.LineColumn(offset)
	if l, c := lineColumn(t.text, offset); (line != l || column != c) && line != 0 {
		event += fmt.Sprintf(": at %d:%d, not %d:%d", line, column, l, c)
	}
	t.events = append(t.events, event)
}

func lineColumn(text []byte, offset int64) (line, column int) {
	line, column = 1, 1
	for _, c := range text[:offset] {
		if c == '\n' {
			line, column = line+1, 1
		} else if c&0xc0 != 0x80 {
			column++
		}
	}
	return line, column
}

// readers deliver a text in all the ways that readers do.
var readers = map[string]func(io.Reader) io.Reader{
	"whole":      func(r io.Reader) io.Reader { return r },
	"one byte":   iotest.OneByteReader,
	"half":       iotest.HalfReader,
	"last err":   iotest.DataErrReader,
	"stuttering": func(r io.Reader) io.Reader { return &stutter{r: iotest.OneByteReader(r)} },
}

// stutter returns nothing every other time.
type stutter struct {
	r   io.Reader
	odd bool
}

func (s *stutter) Read(p []byte) (int, error) {
	if s.odd = !s.odd; s.odd {
		return 0, nil
	}
	return s.r.Read(p)
}

// pieces reads a text in pieces of the sizes that next returns.
type pieces struct {
	r    *bytes.Reader
	next func() int
}

func (p *pieces) Read(b []byte) (int, error) {
	return p.r.Read(b[:min(max(p.next(), 1), len(b))])
}
