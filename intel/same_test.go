package intel

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/record"
)

func with(s Subject, ids ...Identifier) Subject {
	s.Identifiers = ids
	return s
}

func TestSameSubject(t *testing.T) {
	born := func(s Subject, w record.When) Subject {
		s.Person = &Person{Born: w}
		return s
	}
	a := []Subject{
		with(subject(1, KindAircraft, ""), Identifier{SchemeSerial, "", "U206-00001"}, Identifier{SchemeRegistration, "BO", "CP-2927"}),
		with(subject(2, KindVehicle, ""), Identifier{SchemePlate, "PE", "A1B-234"}),
		with(subject(3, KindPerson, "Ana Pérez"), Identifier{SchemeCI, "BO", "1234567-1A LP"}),
		born(subject(4, KindPerson, "Quispe, Luis"), "1980"),
		with(subject(5, KindAircraft, ""), Identifier{SchemeAddress, "", "E94001"}, Identifier{SchemeSerial, "", "X1"}),
		with(subject(6, KindPerson, ""), Identifier{SchemeDNI, "PE", "00000006"}),
		with(subject(7, KindSite, "Pista uno")),
	}
	b := []Subject{
		with(subject(11, KindAircraft, ""), Identifier{SchemeSerial, "", "u206 00001"}, Identifier{SchemeRegistration, "BO", "CP-1111"}),
		with(subject(12, KindVehicle, ""), Identifier{SchemePlate, "PE", "a1b234"}, Identifier{SchemeVIN, "", "AAAAAAAAAAA000000"}),
		with(subject(13, KindPerson, "PEREZ, ANA"), Identifier{SchemeCI, "BO", "1234567-1A SC"}),
		born(subject(14, KindPerson, "Luis Quispe"), "1980"),
		with(subject(15, KindAircraft, ""), Identifier{SchemeAddress, "", "E94001"}, Identifier{SchemeSerial, "", "X2"}),
		with(subject(16, KindPerson, ""), Identifier{SchemeDNI, "BO", "00000006"}), // another country's
		with(subject(7, KindSite, "Pista uno")),                                    // the same record
	}
	want := []Pair{
		{number(1), number(11), Strong, []string{"serial"}, []string{"registration"}},
		{number(2), number(12), Weak, []string{"plate"}, nil},
		{number(3), number(13), Strong, []string{"ci", "names"}, nil},
		{number(4), number(14), Weak, []string{"names", "names-and-birth"}, nil},
		{number(5), number(15), Weak, []string{"icao24"}, []string{"serial"}},
	}
	if diff := cmp.Diff(want, SameSubject(a, b)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestSameSubjectAllPairs compares with looking at every pair.
func TestSameSubjectAllPairs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func(base int) (out []Subject) {
			for i := range rapid.IntRange(0, 12).Draw(t, "subjects") {
				s := subject(base+i, rapid.SampledFrom([]SubjectKind{KindPerson, KindAircraft}).Draw(t, "kind"), "")
				if s.Kind == KindPerson {
					s.Person = &Person{Born: rapid.SampledFrom([]record.When{"", "1980", "1981"}).Draw(t, "born")}
				}
				for range rapid.IntRange(0, 2).Draw(t, "names") {
					s.Names = append(s.Names, Name{Text: rapid.SampledFrom([]string{"Ana Paz", "paz, ana", "Luis Paz", "…"}).Draw(t, "name")})
				}
				for range rapid.IntRange(0, 3).Draw(t, "ids") {
					s.Identifiers = append(s.Identifiers, Identifier{
						rapid.SampledFrom([]IdentifierScheme{SchemeCI, SchemeSerial, SchemePlate, SchemePassport}).Draw(t, "scheme"),
						rapid.SampledFrom([]record.Country{"", "BO", "PE"}).Draw(t, "country"),
						rapid.SampledFrom([]string{"1", "1 LP", "2", "-2", "--"}).Draw(t, "value")})
				}
				out = append(out, s)
			}
			return out
		}
		a, b := draw(0), draw(100)
		if diff := cmp.Diff(allPairs(a, b), SameSubject(a, b)); diff != "" {
			t.Fatalf("(-all pairs +got):\n%s", diff)
		}
	})
}

// allPairs says what [SameSubject] should, the slow way.
func allPairs(a, b []Subject) []Pair {
	out := []Pair{}
	for i := range a {
		for k := range b {
			x, y := &a[i], &b[k]
			var agree, differ []string
			if x.Kind != y.Kind {
				continue
			}
			for _, scheme := range allSchemes {
				here, shared, both := false, false, false
				for _, p := range x.Identifiers {
					for _, q := range y.Identifiers {
						if p.Scheme != scheme || q.Scheme != scheme || p.Country != q.Country {
							continue
						}
						both = true
						here = here || p.Normal() == q.Normal() && p.Normal() != ""
					}
				}
				shared = scheme == SchemePassport || scheme == SchemePhone
				if here {
					agree = append(agree, string(scheme))
				} else if both && !shared {
					differ = append(differ, string(scheme))
				}
			}
			for _, n := range x.Names {
				for _, m := range y.Names {
					if normalName(n.Text) == "" || normalName(n.Text) != normalName(m.Text) {
						continue
					}
					agree = append(agree, names)
					if x.Person != nil && y.Person != nil && x.Person.Born != "" && x.Person.Born == y.Person.Born {
						agree = append(agree, namesAndBirth)
					}
				}
			}
			if len(agree) == 0 {
				continue
			}
			slices.Sort(agree)
			slices.Sort(differ)
			p := Pair{x.ID, y.ID, Weak, slices.Compact(agree), differ}
			strong := func(s string) bool { return slices.Contains([]string{"ci", "serial", "passport"}, s) }
			if slices.ContainsFunc(agree, strong) && !slices.ContainsFunc(differ, strong) {
				p.Strength = Strong
			}
			out = append(out, p)
		}
	}
	return out
}

// TestCrowd: a number that stands in for many pairs nobody.
func TestCrowd(t *testing.T) {
	many := func(base, n int) (out []Subject) {
		for i := range n {
			out = append(out, with(subject(base+i, KindPerson, ""), Identifier{SchemeDNI, "PE", "00000000"}))
		}
		return out
	}
	if got := len(SameSubject(many(0, crowd), many(1000, crowd))); got != crowd*crowd {
		t.Errorf("%d pairs, want %d", got, crowd*crowd)
	}
	if got := len(SameSubject(many(0, crowd+1), many(1000, 1))); got != 0 {
		t.Errorf("%d pairs of a crowd", got)
	}
}

func ExampleSameSubject() {
	bo := []Subject{with(subject(1, KindVehicle, ""), Identifier{SchemePlate, "PE", "A1B-234"}, Identifier{SchemeVIN, "", "AAAAAAAAAAA000000"})}
	pe := []Subject{with(subject(2, KindVehicle, ""), Identifier{SchemePlate, "PE", "a1b 234"}, Identifier{SchemeVIN, "", "AAAAAAAAAAA000001"})}
	for _, p := range SameSubject(bo, pe) {
		fmt.Println(p.Strength, p.Agree, "agree;", p.Contradict, "contradict")
	}
	// Output: weak [plate] agree; [vin] contradict
}
