package merge

import (
	"cmp"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/index"
	"github.com/comision-mixta/mixta/schema"
)

// disagree reports versions that contradict each other: one finding for forks,
// one for the conflict.
func (x *joiner) disagree(state []index.Item, contents []*content) {
	x.otherKinds(state)
	forked := x.forked(state, contents)
	if forked && !slices.ContainsFunc(state, func(it index.Item) bool { return x.vector(it) != x.vector(state[0]) }) {
		return
	}
	if taken := slices.IndexFunc(state, x.withdraws); taken >= 0 && slices.ContainsFunc(state, func(it index.Item) bool { return !x.withdraws(it) }) {
		changed := slices.IndexFunc(state, func(it index.Item) bool { return !x.withdraws(it) })
		by := func(i int) string { return string(x.Actors.Values[state[i].Issuer]) }
		x.report(&conflict, state[0], check.Text{ES: "todo (" + by(taken) + " lo retiró, " + by(changed) + " lo modificó)", EN: "all (" + by(taken) + " withdrew it, " + by(changed) + " changed it)"})
		return
	}
	var es, en []string
	for _, m := range some(contradicted(contents)) {
		var values []string
		for _, c := range some(contents) {
			values = append(values, c.shown(m))
		}
		said, more := m+" ("+strings.Join(values, " / "), inclusion(contents, m)
		es, en = append(es, said+more.ES+")"), append(en, said+more.EN+")")
	}
	x.report(&conflict, state[0], check.Text{ES: cmp.Or(strings.Join(es, ", "), "version"), EN: cmp.Or(strings.Join(en, ", "), "version")})
}

// inclusion says of a member on which versions contradict each other that the code of one
// includes that of another: they may both be right, and a person who resolves the conflict
// need not take them for a contradiction. Nothing is decided by it: the broader code says
// less, and which one the issuer can stand by is not in the file.
func inclusion(contents []*content, member string) (t check.Text) {
	e, _ := schema.Look(contents[0].kind, check.EN)
	if e == nil || e.Maps() {
		return t
	}
	e = e.Member(member)
	seen := map[check.Text]bool{{}: true}
	for i, c := range some(contents) {
		for _, d := range contents[:i] {
			one := e.Inclusion([]byte(d.member(member).unmarked()), []byte(c.member(member).unmarked()))
			if !seen[one] {
				seen[one] = true
				t.ES, t.EN = t.ES+"; "+one.ES, t.EN+"; "+one.EN
			}
		}
	}
	return t
}

// some returns as many as a sentence names.
func some[T any](list []T) []T { return list[:min(len(list), 20)] }

// otherKinds reports versions whose kind differs from that of the first.
func (x *joiner) otherKinds(state []index.Item) {
	first := slices.IndexFunc(state, func(it index.Item) bool { return !x.withdraws(it) })
	for _, it := range state[first+1:] {
		if a := state[max(first, 0)]; it.Kind != a.Kind && !x.withdraws(it) {
			x.report(&otherKind, a, x.Kinds[a.Kind].Name, x.Files[a.File].Name, x.Kinds[it.Kind].Name, x.Files[it.File].Name)
		}
	}
}

// forked reports the first two versions with one vector and two contents, if any.
func (x *joiner) forked(state []index.Item, contents []*content) bool {
	before := map[string][]*agreed{}
	for i, it := range state {
		v, c, mine := x.vector(it), contents[i], (*agreed)(nil)
		for _, g := range before[v] {
			j, first := -1, g.all[0]
			if first.kind == c.kind {
				mine = g
				j = g.add(c)
			} else if first.kind == withdrawal || c.kind == withdrawal {
				j = 0
			}
			if j >= 0 {
				other := state[slices.Index(contents, g.all[j])]
				x.report(&fork, other, x.Files[other.File].Name, x.Files[it.File].Name, g.all[j].apart(c))
				return true
			}
		}
		if mine == nil {
			mine = &agreed{}
			mine.add(c)
			before[v] = append(before[v], mine)
		}
	}
	return false
}
