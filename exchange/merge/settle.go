package merge

import (
	"cmp"
	"crypto/sha256"
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/index"
	"github.com/comision-mixta/mixta/record"
)

// settled is the outcome for all versions of one record.
type settled struct {
	live      []index.Item // one, or none
	conflicts []index.Item
	aside     []index.Item // withdrawals and receipts, which have no place in conflicts
	proposals []index.Item
}

// settle finds the versions of one record that no other surpasses. The result
// depends only on the set of versions: it is the maximal elements of an order,
// which makes merging commutative, associative and idempotent.
func (x *joiner) settle(group []index.Item) (out settled, err error) {
	x.parsed = nil
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
		if !slices.Contains(unfit, erased) { // a forged erasure must not make people destroy data
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
	settled := x.knowing(state)
	for _, p := range proposed {
		if !settled.versions[p.Version] && !settled.newer(p.Version) {
			out.proposals = append(out.proposals, p)
		}
	}
	return out, x.place(&out, state)
}

// place assigns the maximal versions of a record to the sections of a file.
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

// copies reports whether all are copies of one version that withhold different
// members.
func (x *joiner) copies(state []index.Item, contents []*content) bool {
	if slices.ContainsFunc(state, func(it index.Item) bool { return it.Version != state[0].Version }) {
		return false
	}
	var a agreed
	return !slices.ContainsFunc(contents, func(c *content) bool { return a.add(c) >= 0 })
}

// fullest returns the index of the copy that withholds least; among equals, the
// one with the smaller bytes.
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

// vector is the same for versions with the same counters, whatever their tokens.
func (x *joiner) vector(it index.Item) string { return x.Versions.Values[it.Version].Version.String() }

// aside reports whether records of the kind have lists of their own, apart from
// conflicts and proposals: withdrawals and receipts.
func (x *joiner) aside(kind uint8) bool { return x.Kinds[kind].About }

func (x *joiner) withdraws(it index.Item) bool { return x.Kinds[it.Kind].Name == withdrawal }

const withdrawal = "withdrawal"

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

// text returns a copy of an item's bytes.
func (x *joiner) text(it index.Item) (string, error) {
	b, err := x.Raw(it)
	return string(b), err
}

// maximal returns the items that no other surpasses, each once.
func (x *joiner) maximal(items []index.Item) ([]index.Item, error) {
	known, seen := x.knowing(items), map[index.Twin]bool{}
	copies := map[int32][]int{} // by version: places in kept
	var kept []index.Item
	for _, it := range items {
		if seen[it.Twin()] || known.newer(it.Version) {
			continue
		}
		seen[it.Twin()] = true
		copies[it.Version] = append(copies[it.Version], len(kept))
		kept = append(kept, it)
	}
	if len(copies) == len(kept) {
		return kept, nil // one copy of each version
	}
	contents, err := x.contents(kept)
	if err != nil {
		return nil, err
	}
	best := map[whole]int{} // of copies with equal content that withhold nothing, the one kept
	for i, it := range kept {
		if c := contents[i]; c.hidden == 0 {
			k := whole{it.Version, c.digest()}
			if j, ok := best[k]; !ok || string(c.raw) < string(contents[j].raw) {
				best[k] = i
			}
		}
	}
	var out []index.Item
	for i, it := range kept {
		if c := contents[i]; c.hidden == 0 && best[whole{it.Version, c.digest()}] == i || c.hidden > 0 && !surpassed(i, copies[it.Version], contents) {
			out = append(out, it)
		}
	}
	return out, nil
}

// whole identifies the content of copies that withhold nothing.
type whole struct {
	version int32
	digest  [sha256.Size]byte
}

// surpassed reports whether a copy that withholds something is within another. Of
// two copies within each other, the first is kept.
func surpassed(i int, copies []int, contents []*content) bool {
	return slices.ContainsFunc(copies, func(j int) bool {
		return i != j && contents[i].within(contents[j]) && (j < i || !contents[j].within(contents[i]))
	})
}

func (x *joiner) contents(items []index.Item) ([]*content, error) {
	out := make([]*content, len(items))
	for i, it := range items {
		if out[i] = x.parsed[it]; out[i] != nil {
			continue
		}
		b, err := x.Raw(it)
		if err != nil {
			return nil, err
		}
		if out[i], err = contentOf(x.Kinds[it.Kind].Name, slices.Clone(b)); err != nil {
			return nil, err
		}
		if x.parsed == nil {
			x.parsed = map[index.Item]*content{}
		}
		x.parsed[it] = out[i]
	}
	return out, nil
}

// toDestroy reports the files that hold erased content, except the state, which
// the result replaces.
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
