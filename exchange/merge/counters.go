package merge

import (
	"slices"
	"strconv"

	"github.com/comision-mixta/mixta/check"
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
	for i, f := range x.Files {
		if f.Keeps && x.own(int32(i)) {
			return true
		}
	}
	return false
}

// own reports whether an input shows what the keeper has issued: the keeper's
// state, or a file that the keeper sent.
func (x *joiner) own(file int32) bool {
	e := &x.Files[file].Envelope
	return e.Home() || slices.Contains(x.issuers, e.Sender)
}

// issued is what the keeper's own inputs show of a record: the highest counter of
// each actor, and the tokens of the versions with it.
type issued struct {
	counters record.Version
	tokens   map[record.Actor]map[record.Token]bool
}

// issued returns what the keeper's own inputs show of a record; false if the record
// is erased in them: nothing can be replaced then, and the counters before the
// erasure are no longer known.
func (x *joiner) issued(group []index.Item) (known issued, ok bool) {
	known = issued{record.Version{}, map[record.Actor]map[record.Token]bool{}}
	for _, it := range group {
		if !x.own(it.File) {
			continue
		}
		if it.Flags&index.Erases != 0 {
			return known, false
		}
		s := x.Versions.Values[it.Version]
		for a, n := range s.Version {
			if n > known.counters[a] {
				known.counters[a], known.tokens[a] = n, map[record.Token]bool{}
			}
			if n == known.counters[a] {
				known.tokens[a][s.Seen[a]] = true
			}
		}
	}
	return known, true
}

// unseen reports whether a version counts the last known version of an actor and
// does not state its token. A version without a token can be followed by any.
func (k *issued) unseen(s record.Stamp, a record.Actor) bool {
	t := k.tokens[a]
	return len(t) > 0 && s.Version[a] == k.counters[a] && !t[""] && !t[s.Seen[a]]
}

// counters judges the counters in the versions of one record that others have
// sent. Only an actor counts its own versions: a version that counts more
// versions of the keeper than the keeper has issued would replace what the keeper
// issues next, or leave no counter to issue anything. A version that counts the
// keeper's last and does not state its token was issued by an actor that has not
// seen it. A keeper without a state has nothing to compare with.
func (x *joiner) counters(group []index.Item) (unfit []index.Item) {
	if !slices.ContainsFunc(group, func(it index.Item) bool { return !x.own(it.File) }) {
		return nil
	}
	known, ok := x.issued(group)
	if !ok {
		return nil
	}
	jumped, reported := map[int32]bool{}, map[index.Twin]bool{}
	unknown := int64(0) // how many more versions the keeper may have issued than are known here
	if !x.kept {
		unknown = plausibleJump
	}
	number := func(n int64) string { return strconv.FormatInt(n, 10) }
	for _, it := range group {
		if x.own(it.File) {
			continue
		}
		s, sender := x.Versions.Values[it.Version], string(x.Files[it.File].Envelope.Sender)
		for _, a := range x.issuers {
			var why *check.Finding
			if n := s.Version[a]; n > known.counters[a]+unknown {
				why = x.finding(&counter, it, string(a), number(n), number(known.counters[a]), sender)
			} else if known.unseen(s, a) {
				why = x.finding(&unseen, it, string(a), number(n), sender)
			} else {
				continue
			}
			x.leaveOut(it, why, reported)
			unfit = append(unfit, it)
			break
		}
		by := x.Actors.Values[it.Issuer]
		if s.Version[by] > known.counters[by]+plausibleJump && !slices.Contains(x.issuers, by) && !jumped[it.Version] {
			jumped[it.Version] = true
			x.report(&jump, it, string(by), number(known.counters[by]), number(s.Version[by]))
		}
	}
	return unfit
}
