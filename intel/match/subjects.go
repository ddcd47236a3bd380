package match

import (
	"cmp"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/record"
)

// Strength is how much weight an agreement of identifiers has.
type Strength string

// The strengths.
const (
	// Strong: a number that belongs to one thing or person for good agrees, and
	// no other such number contradicts it.
	Strong Strength = "strong"
	// Weak: what agrees can be shared, copied or painted over, or something
	// else contradicts it.
	Weak Strength = "weak"
)

// Pair is two subjects that may be the same. Nothing is merged by itself: a
// person decides.
type Pair struct {
	A        record.ID `json:"a"` // in the first file
	B        record.ID `json:"b"` // in the second
	Strength Strength  `json:"strength"`

	// Agree are the schemes of which an identifier agrees, and "names" or
	// "names-and-birth". Identifiers themselves are not repeated.
	Agree []string `json:"agree"`

	// Contradict are the schemes of which both subjects have identifiers of one
	// country and none agrees.
	Contradict []string `json:"contradict,omitzero"`
}

// crowd is how many subjects of one file may share a key before it means nothing. A number that stands in for many ("0", "S/N") pairs nobody.
const crowd = 32

// names and namesAndBirth are the keys that are not identifiers.
const (
	names         = "names"
	namesAndBirth = "names-and-birth"
)

// Subjects returns the pairs of subjects of two files that are of one kind
// and agree on an identifier in its normal spelling, or on a name, sorted by
// their ids. A pair with the same id on both sides is not listed: it is the
// same record.
//
// Documents, serial and chassis numbers, hulls, 24-bit addresses and taxpayer
// numbers are strong. Registrations and plates are weak, as they are cloned and
// taped over; telephones are shared and names common. A strong one is weak
// where another strong scheme contradicts it. An identifier that more than 32
// subjects of one file share is left out. It takes n log n steps.
func Subjects(first, second []intel.Subject) []Pair {
	a, b := keysOf(first), keysOf(second)
	found := map[[2]int32][]string{}
	for len(a) > 0 && len(b) > 0 {
		switch c := cmp.Compare(a[0].key, b[0].key); {
		case c < 0:
			a = a[run(a):]
		case c > 0:
			b = b[run(b):]
		default:
			n, m := run(a), run(b)
			if n <= crowd && m <= crowd {
				match(found, a[:n], b[:m])
			}
			a, b = a[n:], b[m:]
		}
	}
	pairs := make([]Pair, 0, len(found))
	for at, agree := range found {
		x, y := &first[at[0]], &second[at[1]]
		if x.ID != y.ID {
			pairs = append(pairs, pair(x, y, agree))
		}
	}
	slices.SortFunc(pairs, func(p, q Pair) int { return cmp.Or(cmp.Compare(p.A, q.A), cmp.Compare(p.B, q.B)) })
	return pairs
}

// keyed is one key of a subject, by its number in the file.
type keyed struct {
	key     string // kind, what it is, country, value
	subject int32
}

// keysOf returns the keys of all subjects, sorted.
func keysOf(subjects []intel.Subject) []keyed {
	keys := make([]keyed, 0, 2*len(subjects))
	for i := range subjects {
		s := &subjects[i]
		for _, id := range s.Identifiers {
			if v := id.Normal(); v != "" {
				keys = append(keys, keyed{join(s.Kind, string(id.Scheme), string(id.Country), v), int32(i)})
			}
		}
		for _, n := range s.Names {
			v := normalName(n.Text)
			switch {
			case v == "":
			case s.Person != nil && s.Person.Born != "":
				keys = append(keys, keyed{join(s.Kind, namesAndBirth, string(s.Person.Born), v), int32(i)})
				fallthrough
			default:
				keys = append(keys, keyed{join(s.Kind, names, "", v), int32(i)})
			}
		}
	}
	slices.SortFunc(keys, func(x, y keyed) int {
		return cmp.Or(cmp.Compare(x.key, y.key), cmp.Compare(x.subject, y.subject))
	})
	return slices.Compact(keys)
}

func join(k intel.SubjectKind, scheme, country, value string) string {
	return string(k) + "\x00" + scheme + "\x00" + country + "\x00" + value
}

// run returns how many keys at the front are equal.
func run(keys []keyed) int {
	n := 1
	for n < len(keys) && keys[n].key == keys[0].key {
		n++
	}
	return n
}

// match notes what subjects with one key agree on.
func match(found map[[2]int32][]string, a, b []keyed) {
	what := strings.Split(a[0].key, "\x00")[1]
	for _, x := range a {
		for _, y := range b {
			at := [2]int32{x.subject, y.subject}
			if !slices.Contains(found[at], what) {
				found[at] = append(found[at], what)
			}
		}
	}
}

// lasting are the schemes whose numbers belong to one thing or person for good.
var lasting = map[intel.IdentifierScheme]bool{intel.SchemeAddress: true, intel.SchemeSerial: true, intel.SchemeVIN: true, intel.SchemeHull: true,
	intel.SchemeCI: true, intel.SchemeDNI: true, intel.SchemePassport: true, intel.SchemeTax: true}

// pair judges what two subjects agree on.
func pair(x, y *intel.Subject, agree []string) Pair {
	p := Pair{A: x.ID, B: y.ID, Strength: Weak, Agree: agree, Contradict: contradictions(x, y, agree)}
	slices.Sort(p.Agree)
	isLasting := func(s string) bool { return lasting[intel.IdentifierScheme(s)] }
	if slices.ContainsFunc(p.Agree, isLasting) && !slices.ContainsFunc(p.Contradict, isLasting) {
		p.Strength = Strong
	}
	return p
}

// contradictions returns the schemes in which both have an identifier of one
// country and none agrees. A person may have several passports in a life, and
// they do not contradict each other.
func contradictions(x, y *intel.Subject, agree []string) (out []string) {
	for _, a := range x.Identifiers {
		scheme := string(a.Scheme)
		if a.Scheme == intel.SchemePassport || a.Scheme == intel.SchemePhone || slices.Contains(agree, scheme) || slices.Contains(out, scheme) {
			continue
		}
		if slices.ContainsFunc(y.Identifiers, func(b intel.Identifier) bool { return b.Scheme == a.Scheme && b.Country == a.Country }) {
			out = append(out, scheme)
		}
	}
	slices.Sort(out)
	return out
}
