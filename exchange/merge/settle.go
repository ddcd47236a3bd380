package merge

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/index"
	"github.com/comision-mixta/mixta/record"
)

// settled is what becomes of all versions of one record.
type settled struct {
	live      []index.Item // one, or none
	conflicts []index.Item
	aside     []index.Item // withdrawals and receipts, which have no place in conflicts
	proposals []index.Item
}

// settle finds the versions of one record that are not surpassed by another.
// The result depends on nothing but the set of versions: it is the maximal
// elements of an order, which makes merging commutative, associative and
// idempotent.
func (x *joiner) settle(group []index.Item) (out settled, err error) {
	var state, proposed []index.Item
	for _, it := range group {
		if it.Section == index.InProposals {
			proposed = append(proposed, it)
		} else {
			state = append(state, it)
		}
	}
	unfit, err := x.judge(group)
	if err != nil {
		return out, err
	}
	unfit = append(unfit, x.counters(group)...)
	if erased, ok := x.erased(state); ok {
		if !slices.Contains(unfit, erased) { // a forged erasure must not have people destroy what they need
			x.toDestroy(group, erased)
		}
		out.aside = []index.Item{erased}
		return out, nil
	}
	if state, err = x.maximal(state); err != nil {
		return out, err
	}
	if proposed, err = x.maximal(proposed); err != nil {
		return out, err
	}
	for _, p := range proposed {
		if !slices.ContainsFunc(state, func(s index.Item) bool { return x.order(p, s) == record.Before || x.order(p, s) == record.Same }) {
			out.proposals = append(out.proposals, p)
		}
	}
	return out, x.place(&out, state)
}

// place says where in a file the maximal versions of a record stand.
func (x *joiner) place(out *settled, state []index.Item) error {
	if len(state) == 1 {
		if x.aside(state[0].Kind) {
			out.aside = state
		} else {
			out.live = state
		}
		return nil
	}
	if len(state) == 0 {
		return nil
	}
	contents, err := x.contents(state)
	if err != nil {
		return err
	}
	if !x.aside(state[0].Kind) && x.copies(state, contents) {
		best := x.fullest(contents)
		out.live = []index.Item{state[best]}
		out.conflicts = slices.Delete(slices.Clone(state), best, best+1)
		x.report(&copies, state[0], x.Files[state[0].File].Name, x.Files[state[1].File].Name)
		return nil
	}
	for _, it := range state {
		if x.aside(it.Kind) {
			out.aside = append(out.aside, it)
		} else {
			out.conflicts = append(out.conflicts, it)
		}
	}
	x.disagree(state, contents)
	return nil
}

// copies reports whether all these are copies of one version that withhold
// different members.
func (x *joiner) copies(state []index.Item, contents []*content) bool {
	for i := range state {
		for j := range i {
			if state[i].Version != state[j].Version || !contents[i].agrees(contents[j]) {
				return false
			}
		}
	}
	return true
}

// fullest returns which copy withholds least; of equals, the one with the
// smaller bytes.
func (x *joiner) fullest(contents []*content) int {
	best := 0
	for i, c := range contents {
		if b := contents[best]; cmp.Or(cmp.Compare(c.hidden, b.hidden), cmp.Compare(string(c.raw), string(b.raw))) < 0 {
			best = i
		}
	}
	return best
}

// order compares the versions of two items.
func (x *joiner) order(a, b index.Item) record.Order {
	if a.Version == b.Version {
		return record.Same
	}
	return x.Versions.Values[a.Version].Compare(x.Versions.Values[b.Version])
}

// aside reports whether records of the kind stand in lists of their own, apart
// from conflicts and proposals: withdrawals and receipts.
func (x *joiner) aside(kind uint8) bool { return x.Kinds[kind].About }

func (x *joiner) withdraws(it index.Item) bool { return x.Kinds[it.Kind].Name == "withdrawal" }

// erased returns the erasure among the versions of a record. It surpasses all
// others, older, concurrent or newer. Of several, the one with the higher
// counts is kept, or else with the smaller bytes.
func (x *joiner) erased(state []index.Item) (best index.Item, ok bool) {
	for _, it := range state {
		if it.Flags&index.Erases == 0 {
			continue
		}
		if !ok {
			best, ok = it, true
			continue
		}
		a, errA := x.text(it)
		b, errB := x.text(best)
		if errA == nil && errB == nil && cmp.Or(cmp.Compare(x.total(best), x.total(it)), cmp.Compare(a, b)) < 0 {
			best = it
		}
	}
	return best, ok
}

// text returns an item's bytes, to be kept.
func (x *joiner) text(it index.Item) (string, error) {
	b, err := x.Raw(it)
	return string(b), err
}

// maximal returns the items that no other surpasses, each once.
func (x *joiner) maximal(items []index.Item) ([]index.Item, error) {
	items = slices.Clone(items)
	var kept []index.Item
	for i, a := range items {
		if !slices.ContainsFunc(items, func(b index.Item) bool { return x.order(a, b) == record.Before }) &&
			!slices.ContainsFunc(items[:i], func(b index.Item) bool { return x.Twin(a, b) }) {
			kept = append(kept, a)
		}
	}
	if !slices.ContainsFunc(kept, func(a index.Item) bool {
		return slices.ContainsFunc(kept, func(b index.Item) bool { return a != b && a.Version == b.Version })
	}) {
		return kept, nil // no two copies of one version to be compared
	}
	contents, err := x.contents(kept)
	if err != nil {
		return nil, err
	}
	var out []index.Item
	for i, a := range kept {
		surpassed := false
		for j, b := range kept {
			if i != j && a.Version == b.Version && contents[i].within(contents[j]) && (j < i || !contents[j].within(contents[i])) {
				surpassed = true
			}
		}
		if !surpassed {
			out = append(out, a)
		}
	}
	return out, nil
}

func (x *joiner) contents(items []index.Item) ([]*content, error) {
	out := make([]*content, len(items))
	for i, it := range items {
		b, err := x.Raw(it)
		if err != nil {
			return nil, err
		}
		if out[i], err = contentOf(x.Kinds[it.Kind].Name, slices.Clone(b)); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// disagree reports versions that do not go together: one finding for the
// forks among them, one for the conflict.
func (x *joiner) disagree(state []index.Item, contents []*content) {
	differ := map[string]bool{}
	var forked bool
	for i := range state {
		for j := range i {
			members := contents[j].differ(contents[i])
			for _, m := range members {
				differ[m] = true
			}
			switch other := x.Files[state[i].File].Name; {
			case contents[i].kind != contents[j].kind && !x.withdraws(state[i]) && !x.withdraws(state[j]):
				x.report(&otherKind, state[j], contents[j].kind, x.Files[state[j].File].Name, contents[i].kind, other)
			case state[i].Version == state[j].Version && !contents[i].agrees(contents[j]) && !forked:
				forked = true
				x.report(&fork, state[j], x.Files[state[j].File].Name, other, strings.Join(members, ", "))
			}
		}
	}
	if forked && !slices.ContainsFunc(state, func(it index.Item) bool { return it.Version != state[0].Version }) {
		return
	}
	if taken := slices.IndexFunc(state, x.withdraws); taken >= 0 && slices.ContainsFunc(state, func(it index.Item) bool { return !x.withdraws(it) }) {
		changed := slices.IndexFunc(state, func(it index.Item) bool { return !x.withdraws(it) })
		by := func(i int) string { return string(x.Actors.Values[state[i].Issuer]) }
		x.report(&conflict, state[0], check.Text{ES: "todo (" + by(taken) + " lo retiró, " + by(changed) + " lo modificó)", EN: "all (" + by(taken) + " withdrew it, " + by(changed) + " changed it)"})
		return
	}
	var texts []string
	for _, m := range slices.Sorted(maps.Keys(differ)) {
		var values []string
		for _, c := range contents {
			values = append(values, c.shown(m))
		}
		texts = append(texts, m+" ("+strings.Join(values, " / ")+")")
	}
	x.report(&conflict, state[0], strings.Join(texts, ", "))
}

// toDestroy reports which files hold content that was erased. A state kept at
// home is not among them: the result takes its place.
func (x *joiner) toDestroy(group []index.Item, erased index.Item) {
	reported := map[int32]bool{}
	for _, it := range group {
		if it.Flags&index.Erases == 0 && !reported[it.File] && !x.Files[it.File].Envelope.Home() {
			reported[it.File] = true
			x.report(&destroy, erased, x.Files[it.File].Name)
		}
	}
}

// report adds a finding on a record.
func (x *joiner) report(r *check.Rule, it index.Item, args ...any) {
	x.found.Join(check.Report{Findings: []check.Finding{*x.finding(r, it, args...)}}, maxFindings)
}

func (x *joiner) finding(r *check.Rule, it index.Item, args ...any) *check.Finding {
	return &check.Finding{Rule: r, Severity: r.Severity, Kind: x.Kinds[it.Kind].Name, ID: string(it.ID.ID()), Args: args}
}

// maxFindings bounds the findings that a merge keeps; the rest are counted.
const maxFindings = 10_000
