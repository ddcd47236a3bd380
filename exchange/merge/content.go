package merge

import (
	"crypto/sha256"
	"fmt"
	"hash/maphash"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/record"
)

// content is what one copy of a record says, member by member. Copies of one
// version are ordered by what they withhold. A member is in one of these states,
// each below the next: withheld; generalised (of two values, the one with the
// smaller JSON is above); full, which includes absent. One copy is below another
// if every member is: a redacted copy is below the full one. If neither copy is
// below the other, their contents differ.
type content struct {
	kind    string
	members map[string]state
	hidden  int    // members withheld or generalised
	mask    uint64 // of these, a bit each, which some share
	raw     []byte
	object  raw.Object

	shows    []string                  // see disclosed
	markings map[string]record.Marking // see markingOf
}

var maskSeed = maphash.MakeSeed()

// state is what a copy says of one member.
type state struct {
	rank  rank
	value string // canonical JSON, with the member's marking; or the reason of its absence
}

type rank int8

const (
	withheld rank = iota
	generalised
	full
)

// unmarked returns the value without the member's marking.
func (s state) unmarked() string {
	value, _, _ := strings.Cut(s.value, "\n")
	return value
}

// marked reports whether the member has a marking of its own.
func (s state) marked() bool { return strings.Contains(s.value, "\n") }

// contentOf takes a copy apart.
func contentOf(kind string, b []byte) (*content, error) {
	o, err := raw.Parse(b)
	if err != nil {
		return nil, err
	}
	c := &content{kind: kind, members: map[string]state{}, raw: b, object: o, markings: map[string]record.Marking{}}
	absent, markings := map[string]string{}, map[string]jsontext.Value{}
	if v := o.Get("absent"); v != nil {
		json.Unmarshal(v, &absent) // anything else is compared as it is
	}
	if v := o.Get("markings"); v != nil {
		json.Unmarshal(v, &markings)
	}
	for _, m := range o {
		if m.Name == "absent" || m.Name == "markings" {
			continue
		}
		s := state{full, raw.Canonical(m.Value)}
		if mark := markings[m.Name]; mark != nil {
			s.value += "\n" + raw.Canonical(mark)
		}
		if absent[m.Name] == string(record.Generalised) {
			s.rank = generalised
		}
		c.members[m.Name] = s
	}
	for name, why := range absent {
		if _, here := c.members[name]; here {
			continue
		}
		if why == string(record.Withheld) {
			c.members[name] = state{rank: withheld}
		} else {
			c.members[name] = state{full, "\x00" + why}
		}
	}
	for name, s := range c.members {
		if s.rank != full {
			c.hidden++
			c.mask |= 1 << (maphash.String(maskSeed, name) % 64)
		}
	}
	return c, nil
}

// member returns the state of a member: full and empty if it is absent.
func (c *content) member(name string) state {
	if s, ok := c.members[name]; ok {
		return s
	}
	return state{rank: full}
}

// below reports whether s says no more than t.
func (s state) below(t state) bool {
	switch {
	case s.rank != t.rank:
		return s.rank < t.rank
	case s.rank == generalised:
		return s.value >= t.value
	}
	return s.value == t.value
}

// names returns the members that either copy speaks of, sorted.
func names(c, d *content) []string {
	all := maps.Clone(c.members)
	maps.Copy(all, d.members)
	return slices.Sorted(maps.Keys(all))
}

// within reports whether c is a redacted copy of d, or the same content in a
// spelling that does not sort before that of d.
func (c *content) within(d *content) bool {
	if c.kind != d.kind || d.mask&^c.mask != 0 { // what d hides, c hides too
		return false
	}
	same := true
	for n, s := range c.members {
		t := d.member(n)
		if !s.below(t) {
			return false
		}
		same = same && s == t
	}
	for n, t := range d.members {
		s := c.member(n)
		if !s.below(t) {
			return false
		}
		same = same && s == t
	}
	return !same || string(d.raw) <= string(c.raw)
}

// digest is equal for copies with equal content.
func (c *content) digest() [sha256.Size]byte {
	b := []byte(c.kind)
	for _, n := range slices.Sorted(maps.Keys(c.members)) {
		if s := c.members[n]; s != (state{rank: full}) {
			b = fmt.Appendf(b, "%q%d%q", n, s.rank, s.value)
		}
	}
	return sha256.Sum256(b)
}

// agrees reports whether both can be redacted from one copy.
func (c *content) agrees(d *content) bool {
	return c.kind == d.kind && !slices.ContainsFunc(names(c, d), func(n string) bool {
		s, t := c.member(n), d.member(n)
		return !s.below(t) && !t.below(s)
	})
}

// differ returns the members on which the copies contradict each other: all that
// differ, unless withheld in one of them.
func (c *content) differ(d *content) (out []string) {
	for _, n := range names(c, d) {
		switch s, t := c.member(n), d.member(n); {
		case s == t, s.rank == withheld, t.rank == withheld:
		case slices.Contains(raw.Own, n):
		default:
			out = append(out, n)
		}
	}
	return out
}

// apart tells in which members copies of one version differ, as an argument of a
// sentence: those that a version has of its own only where no other does.
func (c *content) apart(d *content) any {
	found := c.differ(d)
	if len(found) == 0 {
		for _, n := range raw.Own {
			if c.member(n) != d.member(n) {
				found = append(found, n)
			}
		}
	}
	all := strings.Join(found, ", ")
	if all != "issued" || !c.issued().Equal(d.issued()) {
		return all
	}
	return check.Text{EN: "issued, the same instant in another spelling", ES: "issued, el mismo instante escrito de otro modo"}
}

// issued is when the copy was issued.
func (c *content) issued() time.Time {
	var at record.Instant
	json.Unmarshal(c.object.Get("issued"), &at) // of anything else, there is no time
	t, _ := at.Time()
	return t
}

// shown returns a member's value for display.
func (c *content) shown(name string) string {
	s, ok := c.members[name]
	if !ok {
		return "–"
	}
	v, _, _ := strings.Cut(s.value, "\n")
	return raw.Clip([]byte(strings.TrimPrefix(v, "\x00")))
}
