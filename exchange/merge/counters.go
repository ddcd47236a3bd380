package merge

import (
	"slices"
	"strconv"

	"github.com/comision-mixta/mixta/exchange/internal/index"
	"github.com/comision-mixta/mixta/record"
)

// plausibleJump is the greatest increase of a counter between two files of its
// actor that gives no warning.
const plausibleJump = 1 << 20

// keepers returns the actors that the keeper of the result represents: itself,
// and related actors that sent an input to themselves (a state).
func (x *joiner) keepers(keeper record.Actor) (all []record.Actor) {
	all = []record.Actor{keeper}
	for _, f := range x.Files {
		if s := f.Envelope.Sender; f.Envelope.Home() && s.Related(keeper) && !slices.Contains(all, s) {
			all = append(all, s)
		}
	}
	return all
}

// keeps reports whether an input of the keeper's own has a record other than
// receipts.
func (x *joiner) keeps() bool {
	return slices.ContainsFunc(x.Items, func(it index.Item) bool {
		return x.own(it.File) && (!x.aside(it.Kind) || x.withdraws(it))
	})
}

// own reports whether an input shows what the keeper has issued: the keeper's
// state, or a file that the keeper sent.
func (x *joiner) own(file int32) bool {
	e := &x.Files[file].Envelope
	return e.Home() || slices.Contains(x.issuers, e.Sender)
}

// counters judges the counters in the versions of one record that others have
// sent. Only an actor counts its own versions: a version that counts more
// versions of the keeper than the keeper has issued would replace what the keeper
// issues next, or leave no counter to issue anything. If the record is erased in
// the keeper's state, nothing can be replaced, and the counters before the
// erasure are no longer known. A keeper without a state has nothing to compare
// with either.
func (x *joiner) counters(group []index.Item) (unfit []index.Item) {
	if !slices.ContainsFunc(group, func(it index.Item) bool { return !x.own(it.File) }) {
		return nil
	}
	known := record.Version{}
	for _, it := range group {
		if x.own(it.File) {
			if it.Flags&index.Erases != 0 {
				return nil
			}
			for a, n := range x.Versions.Values[it.Version] {
				known[a] = max(known[a], n)
			}
		}
	}
	jumped, reported := map[int32]bool{}, map[index.Twin]bool{}
	unknown := int64(0) // how many more versions the keeper may have issued than are known here
	if !x.kept {
		unknown = plausibleJump
	}
	for _, it := range group {
		if x.own(it.File) {
			continue
		}
		v, number := x.Versions.Values[it.Version], func(n int64) string { return strconv.FormatInt(n, 10) }
		for _, a := range x.issuers {
			if v[a] > known[a]+unknown {
				x.leaveOut(it, x.finding(&counter, it, string(a), number(v[a]), number(known[a]), string(x.Files[it.File].Envelope.Sender)), reported)
				unfit = append(unfit, it)
				break
			}
		}
		by := x.Actors.Values[it.Issuer]
		if v[by] > known[by]+plausibleJump && !slices.Contains(x.issuers, by) && !jumped[it.Version] {
			jumped[it.Version] = true
			x.report(&jump, it, string(by), number(known[by]), number(v[by]))
		}
	}
	return unfit
}
