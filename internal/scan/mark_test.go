package scan

import (
	"fmt"
	"strings"
	"testing"
)

// Records can be marked one after the other, whatever their length; the buffer
// does not outgrow the longest by much.
func TestMark(t *testing.T) {
	var records []string
	for i := range 300 {
		records = append(records, fmt.Sprintf(`{"id": %d, "remark": "%s"}`, i, strings.Repeat("año ", i*i%997)))
	}
	text := "[\n" + strings.Join(records, ",\n") + "\n]"
	for name, reader := range readers {
		s := New(reader(strings.NewReader(text)), Limits{Window: 6000})
		s.Peek()
		s.OpenArray()
		var n int
		for ; s.Element(); n++ {
			s.Mark()
			at := s.Offset()
			s.Skip()
			if got := string(s.Marked()); got != records[n] {
				t.Fatalf("%s: record %d is %q", name, n, got)
			}
			if s.MarkOffset() != at || text[at:][:len(records[n])] != records[n] {
				t.Fatalf("%s: record %d is marked at %d", name, n, s.MarkOffset())
			}
			if line, column := s.LineColumn(at); line != n+2 || column != 1 {
				t.Fatalf("%s: record %d is at %d:%d", name, n, line, column)
			}
			s.Unmark()
		}
		if s.End(); n != len(records) || s.Err() != nil {
			t.Errorf("%s: %d records, %v", name, n, s.Err())
		}
	}
}

func TestNoMark(t *testing.T) {
	s := NewBytes([]byte("1"), Limits{})
	s.Skip()
	if s.Marked() != nil || s.MarkOffset() != -1 {
		t.Error("marked without a mark")
	}
}

// A record that does not fit ends the scan, and its beginning can be placed.
func TestMarkBeyondWindow(t *testing.T) {
	text := "[\n  [" + strings.Repeat("1,", 100) + "1]]"
	s := New(strings.NewReader(text), Limits{Window: 64})
	s.Peek()
	s.OpenArray()
	s.Element()
	s.Mark()
	s.Skip()
	err, ok := s.Err().(*LimitError)
	if !ok || *err != (LimitError{WindowLimit, 4}) {
		t.Fatal(s.Err())
	}
	if line, column := s.LineColumn(err.Offset); line != 2 || column != 3 {
		t.Errorf("%d:%d", line, column)
	}
}
