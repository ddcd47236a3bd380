package mixta

import (
	"fmt"
	"strings"
	"testing"

	"github.com/go-json-experiment/json/jsontext"
	"pgregory.net/rapid"
)

// tree is a JSON value whose members keep their order, so that a text can be
// taken apart, changed and put together again.
type tree struct {
	kind  jsontext.Kind
	raw   string // of a scalar
	names []string
	items []*tree // values of members, items of arrays
}

// parseTree reads the next value.
func parseTree(tb testing.TB, dec *jsontext.Decoder) *tree {
	tb.Helper()
	n := &tree{kind: dec.PeekKind()}
	if n.kind != '{' && n.kind != '[' {
		v, err := dec.ReadValue()
		if err != nil {
			tb.Fatal(err)
		}
		n.raw = string(v)
		return n
	}
	open := n.kind
	dec.ReadToken()
	for k := dec.PeekKind(); k != '}' && k != ']'; k = dec.PeekKind() {
		if open == '{' {
			name, err := dec.ReadToken()
			if err != nil {
				tb.Fatal(err)
			}
			n.names = append(n.names, name.String())
		}
		n.items = append(n.items, parseTree(tb, dec))
	}
	dec.ReadToken()
	return n
}

func (n *tree) String() string {
	var b strings.Builder
	n.write(&b)
	return b.String()
}

func (n *tree) write(b *strings.Builder) {
	switch n.kind {
	case '{':
		b.WriteByte('{')
		for i, m := range n.items {
			if i > 0 {
				b.WriteByte(',')
			}
			name, _ := jsontext.AppendQuote(nil, n.names[i])
			b.Write(name)
			b.WriteByte(':')
			m.write(b)
		}
		b.WriteByte('}')
	case '[':
		b.WriteByte('[')
		for i, m := range n.items {
			if i > 0 {
				b.WriteByte(',')
			}
			m.write(b)
		}
		b.WriteByte(']')
	default:
		b.WriteString(n.raw)
	}
}

func (n *tree) clone() *tree {
	c := &tree{kind: n.kind, raw: n.raw, names: append([]string(nil), n.names...)}
	for _, m := range n.items {
		c.items = append(c.items, m.clone())
	}
	return c
}

// all returns the value and every value in it.
func (n *tree) all() []*tree {
	list := []*tree{n}
	for _, m := range n.items {
		list = append(list, m.all()...)
	}
	return list
}

// oddities are values that are at home nowhere, or just beyond somewhere.
var oddities = []string{
	`null`, `true`, `false`, `{}`, `[]`, `[[]]`, `{"":0}`, `""`, `"x"`, `"RED"`, `"BO"`, `"PE-NUEVA"`, `"2022-02-30"`, `"on-request"`, `"1.3"`,
	`0`, `-0`, `1`, `-1`, `1.0`, `1e2`, `1.5`, `100.00000000000001`, `1e300`, `-1e300`, `9007199254740991`, `9007199254740992`, `9007199254740993`,
	`1e15`, `999999999999.9999`, `1000000000000.1`, `-1000000000000.1`, `180.00000000000003`, `179.99999999999997`, `1e-300`, `[0,0]`, `[1,2,3]`, `[181,0]`,
	`"\u0000"`, `"\n"`, `"` + strings.Repeat("ñ", 200) + `"`, `"` + strings.Repeat("𝄞", 201) + `"`,
}

// mutate changes one thing, somewhere.
func (n *tree) mutate(t *rapid.T) {
	all := n.all()
	at := rapid.SampledFrom(all).Draw(t, "at")
	switch rapid.IntRange(0, 7).Draw(t, "how") {
	case 0:
		*at = tree{raw: rapid.SampledFrom(oddities).Draw(t, "odd")}
	case 1:
		*at = *rapid.SampledFrom(all).Draw(t, "other").clone()
	case 2:
		if len(at.items) > 0 {
			i := rapid.IntRange(0, len(at.items)-1).Draw(t, "drop")
			at.items = append(at.items[:i:i], at.items[i+1:]...)
			if at.kind == '{' {
				at.names = append(at.names[:i:i], at.names[i+1:]...)
			}
		}
	case 3:
		if at.kind == '{' && len(at.names) > 0 {
			i := rapid.IntRange(0, len(at.names)-1).Draw(t, "rename")
			at.names[i] = rapid.SampledFrom([]string{strings.ToUpper(at.names[i]), at.names[i] + "x", at.names[i][1:], "", "a/b", "Ñ", "id"}).Draw(t, "name")
		}
	case 4:
		if at.kind == '[' && len(at.items) > 0 {
			item := rapid.SampledFrom(at.items).Draw(t, "again")
			for range rapid.SampledFrom([]int{1, 2, 20, 41, 101}).Draw(t, "times") {
				at.items = append(at.items, item)
			}
		}
	case 5:
		if at.kind == '{' {
			at.names = append(at.names, rapid.SampledFrom([]string{"new", "es", "id", "title", "marking", "1"}).Draw(t, "name"))
			at.items = append(at.items, rapid.SampledFrom(all).Draw(t, "value").clone())
		}
	case 6:
		if at.kind == '"' {
			at.raw = fmt.Sprintf("%q", rapid.SampledFrom([]string{"", "a", at.raw[1:len(at.raw)-1] + "0", strings.Repeat("a", 41)}).Draw(t, "text"))
		}
	case 7:
		if at.kind == '{' { // many members, for maps
			for i := range rapid.SampledFrom([]int{19, 20, 39, 40}).Draw(t, "many") {
				at.names = append(at.names, fmt.Sprintf("m%d", i))
				at.items = append(at.items, &tree{raw: "1"})
			}
		}
	}
}
