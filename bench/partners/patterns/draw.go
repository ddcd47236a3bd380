package main

import (
	"maps"
	"math/rand/v2"
	"regexp/syntax"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/schema"
)

// sorted returns definitions in the order of their names.
func sorted(defs map[string]*schema.Document) (all []*schema.Document) {
	for _, name := range slices.Sorted(maps.Keys(defs)) {
		all = append(all, defs[name])
	}
	return all
}

// odd are what some engine takes for the end of a line, for a digit or for a letter
// in another case, what ECMAScript has operators for, and what is no part of a form.
var odd = []string{"\n", "\r", "\r\n", "\v", "\f", "\u0085", "\u2028", "\u2029", "\u0663", "\u212a", "\u017f", "𝄞", " ", "-", "&&", "0", "a", "Z"}

// draw returns texts: those that have the form, and those changed in one place, at
// the end above all.
func draw(expr string, n int, r *rand.Rand) (all []string, err error) {
	re, err := syntax.Parse(expr, syntax.Perl)
	if err != nil {
		return nil, err
	}
	for len(all) < n {
		var b strings.Builder
		instance(re.Simplify(), r, &b)
		text := b.String()
		all = append(all, text)
		for _, o := range odd {
			all = append(all, text+o)
		}
		at := r.IntN(len(text) + 1)
		o := odd[r.IntN(len(odd))]
		all = append(all, o+text, text[:at]+o+text[at:], text[:at]+text[min(at+1, len(text)):], strings.ToUpper(text), strings.ToLower(text))
	}
	return all, nil
}

// instance writes a text that an expression matches.
func instance(re *syntax.Regexp, r *rand.Rand, b *strings.Builder) {
	switch re.Op {
	case syntax.OpLiteral:
		b.WriteString(string(re.Rune))
	case syntax.OpCharClass:
		i := 2 * r.IntN(len(re.Rune)/2)
		b.WriteRune(re.Rune[i] + rune(r.IntN(int(re.Rune[i+1]-re.Rune[i])+1)))
	case syntax.OpAlternate:
		instance(re.Sub[r.IntN(len(re.Sub))], r, b)
	case syntax.OpQuest:
		if r.IntN(2) > 0 {
			instance(re.Sub[0], r, b)
		}
	default: // concatenations, groups, anchors
		for _, sub := range re.Sub {
			instance(sub, r, b)
		}
	}
}
