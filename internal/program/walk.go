package program

import (
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/internal/jsonpointer"
	"github.com/comision-mixta/mixta/internal/scan"
)

// move is what a walk does after it has visited a value.
type move uint8

const (
	enter move = iota // go into it
	pass              // pass over what is in it
	stop              // end the walk
)

// step is one reference token of a JSON Pointer.
type step struct {
	name  string
	index int // -1: a name
}

// walker walks through a JSON text.
type walker struct {
	s     *scan.Scanner
	path  []step
	visit func(path []step, name, value int64) move
	leave func(path []step, end int64, count int)
	over  bool
}

// walk visits the values of a JSON text in order, with the offsets at which
// each begins and at which its member's name does; in an array these are the
// same. leave, unless nil, is called for every object and array entered, with
// the offset of its closing bracket and how many members or items it has. The
// walk ends quietly where the text stops being JSON.
func walk(b []byte, visit func(path []step, name, value int64) move, leave func(path []step, end int64, count int)) {
	w := walker{s: scan.NewBytes(b, scan.Limits{Depth: anyDepth}), visit: visit, leave: leave}
	w.s.Peek()
	w.value(w.s.Offset())
}

func (w *walker) value(name int64) {
	s := w.s
	kind := s.Peek()
	then := w.visit(w.path, name, s.Offset())
	switch {
	case then == stop || s.Err() != nil:
		w.over = true
	case then == enter && kind == '{':
		w.object()
	case then == enter && kind == '[':
		w.array()
	case kind != 0:
		s.Skip()
	}
}

func (w *walker) object() {
	w.s.OpenObject()
	for i := 0; !w.over; i++ {
		name, ok := w.s.Member()
		if !ok {
			w.left(i)
			return
		}
		w.path = append(w.path, step{name: string(name), index: -1})
		w.value(w.s.NameOffset())
		w.path = w.path[:len(w.path)-1]
	}
}

func (w *walker) array() {
	w.s.OpenArray()
	for i := 0; !w.over; i++ {
		if !w.s.Element() {
			w.left(i)
			return
		}
		w.path = append(w.path, step{index: i})
		w.s.Peek()
		w.value(w.s.Offset())
		w.path = w.path[:len(w.path)-1]
	}
}

func (w *walker) left(count int) {
	if w.leave != nil && w.s.Err() == nil {
		w.leave(w.path, w.s.Offset()-1, count)
	}
}

// join writes a path as a JSON Pointer.
func join(path []step) string {
	var b strings.Builder
	for _, s := range path {
		b.WriteByte('/')
		if s.index >= 0 {
			b.WriteString(strconv.Itoa(s.index))
		} else {
			b.WriteString(jsonpointer.Escape(s.name))
		}
	}
	return b.String()
}
