package main

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// mutator changes files at random.
type mutator struct{ *rand.Rand }

// most is how many items of each list a mutant keeps, so that all parts of a long
// file are changed alike often.
const most = 3

// mutant returns a file with a few of its records and one or two changes.
func (m mutator) mutant(file *tree) *tree {
	n := m.thin(file, 0).clone()
	for range 1 + m.IntN(2) {
		m.change(n)
	}
	return n
}

// thin returns the file with some of the items of its lists of records.
func (m mutator) thin(n *tree, depth int) *tree {
	if n.kind == '[' && depth < 3 && len(n.items) > most {
		kept := &tree{kind: n.kind}
		for _, i := range m.Perm(len(n.items))[:1+m.IntN(most)] {
			kept.items = append(kept.items, n.items[i])
		}
		return kept
	}
	thinned := &tree{kind: n.kind, raw: n.raw, names: n.names}
	for _, item := range n.items {
		thinned.items = append(thinned.items, m.thin(item, depth+1))
	}
	return thinned
}

// oddities are values that are at home nowhere, or just beyond somewhere.
var oddities = []string{
	`null`, `true`, `false`, `{}`, `[]`, `[[]]`, `{"":0}`, `""`, `"x"`, `"RED"`, `"BO"`, `"PE-NUEVA"`, `"2022-02-30"`, `"on-request"`, `"1.3"`,
	`0`, `-0`, `1`, `-1`, `1.0`, `1e2`, `1.5`, `100.00000000000001`, `1e300`, `-1e300`, `9007199254740991`, `9007199254740992`, `9007199254740993`,
	`1e15`, `999999999999.9999`, `1000000000000.1`, `-1000000000000.1`, `180.00000000000003`, `179.99999999999997`, `1e-300`, `[0,0]`, `[1,2,3]`, `[181,0]`,
	`"\u0000"`, `"\n"`, `"` + strings.Repeat("ñ", 200) + `"`, `"` + strings.Repeat("𝄞", 201) + `"`,
}

// endings are what some engine takes for the end of a line, digits that some
// engine takes for those of ASCII, and letters that are ASCII in another case.
var endings = []string{"\n", "\r", "\r\n", "\v", "\f", "\u0085", "\u2028", "\u2029", "\u0663", "\u212a", "\u017f", " ", "-", "0", "a"}

var names = []string{"", "a/b", "Ñ", "id", "es", "title", "marking", "1", "new", "$schema", "__proto__", "constructor", "toString"}

func (m mutator) change(root *tree) {
	all := root.all()
	at := all[m.IntN(len(all))]
	switch how := m.IntN(10); {
	case how == 0:
		raw := oddities[m.IntN(len(oddities))]
		odd, err := parse(jsontext.NewDecoder(strings.NewReader(raw)))
		if err != nil {
			panic(err) // one of the texts above is no JSON
		}
		*at = *odd
	case how == 1:
		*at = *all[m.IntN(len(all))].clone()
	case how == 2 && len(at.items) > 0:
		i := m.IntN(len(at.items))
		at.items = append(at.items[:i:i], at.items[i+1:]...)
		if at.kind == '{' {
			at.names = append(at.names[:i:i], at.names[i+1:]...)
		}
	case how == 3 && len(at.names) > 0:
		i := m.IntN(len(at.names))
		renamed := []string{strings.ToUpper(at.names[i]), at.names[i] + "x", names[m.IntN(len(names))]}
		m.name(at, i, renamed[m.IntN(len(renamed))])
	case how == 4 && at.kind == '[' && len(at.items) > 0:
		item := at.items[m.IntN(len(at.items))]
		for range []int{1, 2, 20, 41, 101}[m.IntN(5)] {
			at.items = append(at.items, item)
		}
	case how == 5 && at.kind == '{':
		at.names, at.items = append(at.names, ""), append(at.items, all[m.IntN(len(all))].clone())
		m.name(at, len(at.names)-1, names[m.IntN(len(names))])
	case how == 6 && at.kind == '{': // many members, for maps
		for i := range []int{19, 20, 39, 40}[m.IntN(4)] {
			at.names, at.items = append(at.names, fmt.Sprintf("m%d", i)), append(at.items, &tree{kind: '0', raw: "1"})
		}
	default:
		m.edit(all)
	}
}

// name gives a member a name, unless another has it.
func (m mutator) name(at *tree, i int, name string) {
	for j, other := range at.names {
		if other == name && j != i {
			name += fmt.Sprint(len(at.names))
		}
	}
	at.names[i] = name
}

// edit changes the letters of a text.
func (m mutator) edit(all []*tree) {
	for range 20 {
		at := all[m.IntN(len(all))]
		if at.kind != '"' {
			continue
		}
		text, err := jsontext.AppendUnquote(nil, at.raw)
		if err != nil {
			panic(err) // it was parsed
		}
		runes := []rune(string(text))
		odd := []rune(endings[m.IntN(len(endings))])
		i := m.IntN(len(runes) + 1)
		switch m.IntN(4) {
		case 0:
			i = len(runes)
			fallthrough
		case 1:
			runes = append(runes[:i:i], append(odd, runes[i:]...)...)
		case 2:
			runes = append(runes[:i:i], runes[min(i+1, len(runes)):]...)
		case 3:
			if len(runes) > 0 {
				runes[i%len(runes)] = odd[0]
			}
		}
		at.raw = quoted(string(runes))
		return
	}
}
