package wire

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/internal/program"
)

func TestWriter(t *testing.T) {
	newer := program.Newer{Pointer: "/new~1er", JSON: ` [1, "<" ]`}
	for _, c := range []struct {
		name  string
		write func(w *Writer)
		want  string
	}{
		{"empty", func(*Writer) {}, "}\n"},
		{"one list", func(w *Writer) { w.Put("", "plans", []byte(`{"id":1}`)); w.Put("", "plans", []byte(`{"id":2}`)) },
			",\n\"plans\":[\n{\"id\":1},\n{\"id\":2}\n]}\n"},
		{"one list in each section", func(w *Writer) {
			w.Put("", "plans", []byte(`1`))
			w.Put("conflicts", "plans", []byte(`2`))
			w.Put("conflicts", "actions", []byte(`3`))
			w.Put("proposals", "plans", []byte(`4`))
			w.Put("", "receipts", []byte(`5`))
		}, ",\n\"plans\":[\n1\n],\n\"conflicts\":{\"plans\":[\n2\n],\n\"actions\":[\n3\n]},\n\"proposals\":{\"plans\":[\n4\n]},\n\"receipts\":[\n5\n]}\n"},
		{"a newer member alone in its section, and in the file", func(w *Writer) {
			w.Member("conflicts", newer)
			w.Member("", newer)
		}, ",\n\"conflicts\":{\"new/er\":[1,\"<\"]},\n\"new/er\":[1,\"<\"]}\n"},
		{"a newer member after a list", func(w *Writer) {
			w.Put("conflicts", "plans", []byte(`1`))
			w.Member("conflicts", newer)
		}, ",\n\"conflicts\":{\"plans\":[\n1\n],\n\"new/er\":[1,\"<\"]}}\n"},
	} {
		var b bytes.Buffer
		w := NewWriter(&b, `1."0`, []byte(`{}`))
		c.write(w)
		if err := w.Close(); err != nil {
			t.Error(err)
		}
		if diff := cmp.Diff("{\"mixta\":\"1.\\\"0\",\n\"envelope\":{}"+c.want, b.String()); diff != "" {
			t.Errorf("%s: (-want +got)\n%s", c.name, diff)
		}
	}
}

// full is a writer without room.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no room") }

func TestWriterKeepsAnError(t *testing.T) {
	w := NewWriter(full{}, "1.0", []byte(`{}`))
	long := []byte(strings.Repeat("1", 1<<20))
	if w.Put("", "plans", long) == nil || w.Put("", "plans", nil) == nil || w.Member("", program.Newer{JSON: "1"}) == nil || w.Flush() == nil || w.Close() == nil {
		t.Error("an error is forgotten")
	}
}
