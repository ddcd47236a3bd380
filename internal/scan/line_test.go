package scan

import (
	"bytes"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestLineColumn(t *testing.T) {
	text := []byte("[1,\n \"ñandú\",\r\n\n2]\n")
	for _, c := range []struct {
		offset       int64
		line, column int
	}{
		{0, 1, 1}, {3, 1, 4}, {4, 2, 1}, {5, 2, 2}, {8, 2, 4}, {13, 2, 8}, {17, 3, 1}, {18, 4, 1}, {21, 5, 1},
		{-1, 0, 0}, {22, 0, 0},
	} {
		s := NewBytes(text, Limits{})
		for _, before := range []int64{0, 14, 21} {
			s.LineColumn(before)
			if line, column := s.LineColumn(c.offset); line != c.line || column != c.column {
				t.Errorf("%d after %d: %d:%d, not %d:%d", c.offset, before, line, column, c.line, c.column)
			}
		}
	}
}

// Offsets can be asked for in any order, before and after the buffer has slid.
func TestLineColumnAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := []byte(`["` + strings.Join(rapid.SliceOfN(rapid.SampledFrom([]string{"a", "ñ", "€", "bcdefghijk", "\",\n\""}), 0, 80).Draw(t, "text"), "") + `"]`)
		s := New(&pieces{bytes.NewReader(text), func() int { return 7 }}, Limits{Window: 1 << 10})
		s.Peek()
		s.OpenArray()
		for s.Element() {
			end := s.base + int64(len(s.buf))
			for _, offset := range rapid.SliceOfN(rapid.Int64Range(0, int64(len(text))), 0, 5).Draw(t, "offsets") {
				line, column := s.LineColumn(offset)
				l, c := lineColumn(text, offset)
				if offset < s.base || offset > end {
					l, c = 0, 0
				}
				if line != l || column != c {
					t.Fatalf("%d: %d:%d, not %d:%d", offset, line, column, l, c)
				}
			}
			s.String()
		}
		if s.Err() != nil {
			t.Fatal(s.Err())
		}
	})
}
