package sheet

import (
	"bytes"
	"slices"
	"strconv"

	"github.com/go-json-experiment/json/jsontext"
)

// tree is a JSON value that is put together from values at paths. An object whose
// names are numbers is a list.
type tree struct {
	names []string
	below map[string]*tree
	value jsontext.Value
}

// set puts a value at a path.
func (t *tree) set(path []string, v jsontext.Value) {
	for _, name := range path {
		next := t.below[name]
		if next == nil {
			if t.below == nil {
				t.below = map[string]*tree{}
			}
			next = &tree{}
			t.below[name], t.names = next, append(t.names, name)
		}
		t = next
	}
	t.value = v
}

// at returns what stands at a path; nil for nothing.
func (t *tree) at(path []string) *tree {
	for _, name := range path {
		if t = t.below[name]; t == nil {
			break
		}
	}
	return t
}

// write appends the JSON text.
func (t *tree) write(b *bytes.Buffer) {
	switch {
	case t.below == nil && t.value == nil:
		b.WriteString("{}")
	case t.below == nil:
		b.Write(t.value)
	case t.isList():
		t.writeList(b)
	default:
		b.WriteByte('{')
		for i, name := range t.names {
			if i > 0 {
				b.WriteByte(',')
			}
			b.Write(quote(name))
			b.WriteByte(':')
			t.below[name].write(b)
		}
		b.WriteByte('}')
	}
}

// isList reports whether the names are numbers.
func (t *tree) isList() bool {
	_, err := strconv.Atoi(t.names[0])
	return err == nil
}

// writeList appends a list. Parts that are not there are left out, and what a position
// lacks is null.
func (t *tree) writeList(b *bytes.Buffer) {
	b.WriteByte('[')
	next := 0
	for i, n := range t.numbers() {
		item := t.below[strconv.Itoa(n)]
		if i > 0 {
			b.WriteByte(',')
		}
		for ; item.below == nil && next < n; next++ {
			b.WriteString("null,")
		}
		next = n + 1
		item.write(b)
	}
	b.WriteByte(']')
}

// numbers returns the numbers of a list that are there, in order.
func (t *tree) numbers() []int {
	all := make([]int, 0, len(t.names))
	for _, name := range t.names {
		n, _ := strconv.Atoi(name)
		all = append(all, n)
	}
	slices.Sort(all)
	return all
}

// original returns a path by the numbers under which parts were set, which are others
// where some were left out.
func (t *tree) original(path []string) []string {
	out := slices.Clone(path)
	for i, name := range path {
		if t == nil || t.below == nil {
			break
		}
		if n, err := strconv.Atoi(name); err == nil && t.isList() && n >= 0 && n < len(t.names) {
			out[i] = strconv.Itoa(t.numbers()[n])
		}
		t = t.below[out[i]]
	}
	return out
}

// quote writes a text as JSON.
func quote(s string) jsontext.Value {
	b, err := jsontext.AppendQuote(nil, s)
	if err != nil { // it is not UTF-8: what is wrong is replaced, as readers of XML do
		b, _ = jsontext.AppendQuote(nil, string([]rune(s)))
	}
	return b
}
