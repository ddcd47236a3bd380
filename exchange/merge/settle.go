package merge

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// settled is what becomes of all versions of one record.
type settled struct {
	live      []item // one, or none
	conflicts []item
	aside     []item // withdrawals and receipts, which have no place in conflicts
	proposals []item
}

// settle finds the versions of one record that are not surpassed by another.
// The result depends on nothing but the set of versions: it is the maximal
// elements of an order, which makes merging commutative, associative and
// idempotent.
func (x *index) settle(group []item) (out settled, err error) {
	var state, proposed []item
	for _, it := range group {
		if it.section == inProposals {
			proposed = append(proposed, it)
		} else {
			state = append(state, it)
		}
	}
	unfit, err := x.judge(group)
	if err != nil {
		return out, err
	}
	if erased, ok := x.erased(state); ok {
		if !slices.Contains(unfit, erased) { // a forged erasure must not have people destroy what they need
			x.toDestroy(group, erased)
		}
		out.aside = []item{erased}
		return out, nil
	}
	if state, err = x.maximal(state); err != nil {
		return out, err
	}
	if proposed, err = x.maximal(proposed); err != nil {
		return out, err
	}
	for _, p := range proposed {
		if !slices.ContainsFunc(state, func(s item) bool { return x.order(p, s) == record.Before || x.order(p, s) == record.Same }) {
			out.proposals = append(out.proposals, p)
		}
	}
	return out, x.place(&out, state)
}

// place says where in a file the maximal versions of a record stand.
func (x *index) place(out *settled, state []item) error {
	if len(state) == 1 {
		if x.aside(state[0].kind) {
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
	if !x.aside(state[0].kind) && x.copies(state, contents) {
		best := x.fullest(contents)
		out.live = []item{state[best]}
		out.conflicts = slices.Delete(slices.Clone(state), best, best+1)
		x.tell(&copies, state[0], x.files[state[0].file].name, x.files[state[1].file].name)
		return nil
	}
	for _, it := range state {
		if x.aside(it.kind) {
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
func (x *index) copies(state []item, contents []*content) bool {
	for i := range state {
		for j := range i {
			if state[i].version != state[j].version || !contents[i].agrees(contents[j]) {
				return false
			}
		}
	}
	return true
}

// fullest returns which copy withholds least; of equals, the one with the
// smaller bytes.
func (x *index) fullest(contents []*content) int {
	best := 0
	for i, c := range contents {
		if b := contents[best]; cmp.Or(cmp.Compare(c.hidden, b.hidden), cmp.Compare(string(c.raw), string(b.raw))) < 0 {
			best = i
		}
	}
	return best
}

// order compares the versions of two items.
func (x *index) order(a, b item) record.Order {
	if a.version == b.version {
		return record.Same
	}
	return x.versions.values[a.version].Compare(x.versions.values[b.version])
}

// aside reports whether records of the kind stand in lists of their own, apart
// from conflicts and proposals: withdrawals and receipts.
func (x *index) aside(kind uint8) bool {
	name := x.kinds[kind].Name
	return name == "withdrawal" || name == "receipt"
}

func (x *index) withdraws(it item) bool { return x.kinds[it.kind].Name == "withdrawal" }

// erased returns the erasure among the versions of a record. It surpasses all
// others, older, concurrent or newer. Of several, the one with the higher
// counts is kept, or else with the smaller bytes.
func (x *index) erased(state []item) (best item, ok bool) {
	for _, it := range state {
		if it.flags&erases == 0 {
			continue
		}
		if !ok {
			best, ok = it, true
			continue
		}
		a, errA := x.raw(it)
		b, errB := x.raw(best)
		if errA == nil && errB == nil && cmp.Or(cmp.Compare(x.total(best), x.total(it)), cmp.Compare(a, b)) < 0 {
			best = it
		}
	}
	return best, ok
}

// raw returns an item's bytes.
func (x *index) raw(it item) (string, error) {
	b, err := x.spool.get(it.file, it.span)
	return string(b), err
}

// maximal returns the items that no other surpasses, each once.
func (x *index) maximal(items []item) ([]item, error) {
	items = slices.Clone(items)
	var kept []item
	for i, a := range items {
		if !slices.ContainsFunc(items, func(b item) bool { return x.order(a, b) == record.Before }) &&
			!slices.ContainsFunc(items[:i], func(b item) bool { return x.twin(a, b) }) {
			kept = append(kept, a)
		}
	}
	if !slices.ContainsFunc(kept, func(a item) bool {
		return slices.ContainsFunc(kept, func(b item) bool { return a != b && a.version == b.version })
	}) {
		return kept, nil // no two copies of one version to be compared
	}
	contents, err := x.contents(kept)
	if err != nil {
		return nil, err
	}
	var out []item
	for i, a := range kept {
		surpassed := false
		for j, b := range kept {
			if i != j && a.version == b.version && contents[i].within(contents[j]) && (j < i || !contents[j].within(contents[i])) {
				surpassed = true
			}
		}
		if !surpassed {
			out = append(out, a)
		}
	}
	return out, nil
}

// twin reports whether two items are the same bytes.
func (x *index) twin(a, b item) bool {
	return a.version == b.version && a.kind == b.kind && a.n == b.n && a.hash == b.hash
}

func (x *index) contents(items []item) ([]*content, error) {
	out := make([]*content, len(items))
	for i, it := range items {
		b, err := x.spool.get(it.file, it.span)
		if err != nil {
			return nil, err
		}
		if out[i], err = contentOf(x.kinds[it.kind].Name, slices.Clone(b)); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// disagree tells of versions that do not go together: one finding for the
// forks among them, one for the conflict.
func (x *index) disagree(state []item, contents []*content) {
	differ := map[string]bool{}
	var forked bool
	for i := range state {
		for j := range i {
			members := contents[j].differ(contents[i])
			for _, m := range members {
				differ[m] = true
			}
			switch other := x.files[state[i].file].name; {
			case contents[i].kind != contents[j].kind && !x.withdraws(state[i]) && !x.withdraws(state[j]):
				x.tell(&otherKind, state[j], contents[j].kind, x.files[state[j].file].name, contents[i].kind, other)
			case state[i].version == state[j].version && !contents[i].agrees(contents[j]) && !forked:
				forked = true
				x.tell(&fork, state[j], x.files[state[j].file].name, other, strings.Join(members, ", "))
			}
		}
	}
	if forked && !slices.ContainsFunc(state, func(it item) bool { return it.version != state[0].version }) {
		return
	}
	if taken := slices.IndexFunc(state, x.withdraws); taken >= 0 && slices.ContainsFunc(state, func(it item) bool { return !x.withdraws(it) }) {
		changed := slices.IndexFunc(state, func(it item) bool { return !x.withdraws(it) })
		by := func(i int) string { return string(x.actors.values[state[i].issuer]) }
		x.tell(&conflict, state[0], check.Text{ES: "todo (" + by(taken) + " lo retiró, " + by(changed) + " lo modificó)", EN: "all (" + by(taken) + " withdrew it, " + by(changed) + " changed it)"})
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
	x.tell(&conflict, state[0], strings.Join(texts, ", "))
}

// toDestroy tells which files hold content that was erased. A state kept at
// home is not among them: the result takes its place.
func (x *index) toDestroy(group []item, erased item) {
	told := map[int32]bool{}
	for _, it := range group {
		if it.flags&erases == 0 && !told[it.file] && !x.files[it.file].envelope.Home() {
			told[it.file] = true
			x.tell(&destroy, erased, x.files[it.file].name)
		}
	}
}

// tell adds a finding on a record.
func (x *index) tell(r *check.Rule, it item, args ...any) {
	x.found.Join(check.Report{Findings: []check.Finding{*x.finding(r, it, args...)}}, maxFindings)
}

func (x *index) finding(r *check.Rule, it item, args ...any) *check.Finding {
	return &check.Finding{Rule: r, Severity: r.Severity, Kind: x.kinds[it.kind].Name, ID: string(it.id.ID()), Args: args}
}

// maxFindings bounds the findings that a merge keeps; the rest are counted.
const maxFindings = 10_000
