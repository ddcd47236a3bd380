package match

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/record"
)

func id(n int) record.ID { return record.ID(fmt.Sprintf("%08d-0000-4000-8000-000000000000", n)) }

func some(n int, kind intel.SubjectKind, name string) intel.Subject {
	s := intel.Subject{Kind: kind}
	s.ID, s.Version = id(n), record.Version{"BO": 1}
	if name != "" {
		s.Names = []intel.Name{{Text: name}}
	}
	return s
}

func identifier(s intel.IdentifierScheme, c record.Country, value string) intel.Identifier {
	return intel.Identifier{Scheme: s, Country: c, Value: value}
}

func with(s intel.Subject, ids ...intel.Identifier) intel.Subject {
	s.Identifiers = ids
	return s
}

func TestSubjects(t *testing.T) {
	born := func(s intel.Subject, w record.When) intel.Subject {
		s.Person = &intel.Person{Born: w}
		return s
	}
	a := []intel.Subject{
		with(some(1, intel.KindAircraft, ""), identifier(intel.SchemeSerial, "", "U206-00001"), identifier(intel.SchemeRegistration, "BO", "CP-2927")),
		with(some(2, intel.KindVehicle, ""), identifier(intel.SchemePlate, "PE", "A1B-234")),
		with(some(3, intel.KindPerson, "Ana Pérez"), identifier(intel.SchemeCI, "BO", "1234567-1A LP")),
		born(some(4, intel.KindPerson, "Quispe, Luis"), "1980"),
		with(some(5, intel.KindAircraft, ""), identifier(intel.SchemeAddress, "", "E94001"), identifier(intel.SchemeSerial, "", "X1")),
		with(some(6, intel.KindPerson, ""), identifier(intel.SchemeDNI, "PE", "00000006")),
		with(some(7, intel.KindSite, "Pista uno")),
	}
	b := []intel.Subject{
		with(some(11, intel.KindAircraft, ""), identifier(intel.SchemeSerial, "", "u206 00001"), identifier(intel.SchemeRegistration, "BO", "CP-1111")),
		with(some(12, intel.KindVehicle, ""), identifier(intel.SchemePlate, "PE", "a1b234"), identifier(intel.SchemeVIN, "", "AAAAAAAAAAA000000")),
		with(some(13, intel.KindPerson, "PEREZ, ANA"), identifier(intel.SchemeCI, "BO", "1234567-1A SC")),
		born(some(14, intel.KindPerson, "Luis Quispe"), "1980"),
		with(some(15, intel.KindAircraft, ""), identifier(intel.SchemeAddress, "", "E94001"), identifier(intel.SchemeSerial, "", "X2")),
		with(some(16, intel.KindPerson, ""), identifier(intel.SchemeDNI, "BO", "00000006")), // another country's
		with(some(7, intel.KindSite, "Pista uno")),                                          // the same record
	}
	want := []Pair{
		{id(1), id(11), Strong, []string{"serial"}, []string{"registration"}},
		{id(2), id(12), Weak, []string{"plate"}, nil},
		{id(3), id(13), Strong, []string{"ci", "names"}, nil},
		{id(4), id(14), Weak, []string{"names", "names-and-birth"}, nil},
		{id(5), id(15), Weak, []string{"icao24"}, []string{"serial"}},
	}
	if diff := cmp.Diff(want, Subjects(a, b)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestSubjectsAllPairs compares with looking at every pair.
func TestSubjectsAllPairs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func(base int) (out []intel.Subject) {
			for i := range rapid.IntRange(0, 12).Draw(t, "subjects") {
				s := some(base+i, rapid.SampledFrom([]intel.SubjectKind{intel.KindPerson, intel.KindAircraft}).Draw(t, "kind"), "")
				if s.Kind == intel.KindPerson {
					s.Person = &intel.Person{Born: rapid.SampledFrom([]record.When{"", "1980", "1981"}).Draw(t, "born")}
				}
				for range rapid.IntRange(0, 2).Draw(t, "names") {
					s.Names = append(s.Names, intel.Name{Text: rapid.SampledFrom([]string{"Ana Paz", "paz, ana", "Luis Paz", "…"}).Draw(t, "name")})
				}
				for range rapid.IntRange(0, 3).Draw(t, "ids") {
					s.Identifiers = append(s.Identifiers, identifier(
						rapid.SampledFrom([]intel.IdentifierScheme{intel.SchemeCI, intel.SchemeSerial, intel.SchemePlate, intel.SchemePassport}).Draw(t, "scheme"),
						rapid.SampledFrom([]record.Country{"", "BO", "PE"}).Draw(t, "country"),
						rapid.SampledFrom([]string{"1", "1 LP", "2", "-2", "--"}).Draw(t, "value")))
				}
				out = append(out, s)
			}
			return out
		}
		a, b := draw(0), draw(100)
		if diff := cmp.Diff(allPairs(a, b), Subjects(a, b)); diff != "" {
			t.Fatalf("(-all pairs +got):\n%s", diff)
		}
	})
}

var allSchemes = []intel.IdentifierScheme{intel.SchemeRegistration, intel.SchemeAddress, intel.SchemeSerial, intel.SchemePlate, intel.SchemeVIN, intel.SchemeHull, intel.SchemeVessel,
	intel.SchemeCI, intel.SchemeDNI, intel.SchemePassport, intel.SchemeTax, intel.SchemePhone}

// allPairs says what [Subjects] should, the slow way.
func allPairs(a, b []intel.Subject) []Pair {
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
				shared = scheme == intel.SchemePassport || scheme == intel.SchemePhone
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
	many := func(base, n int) (out []intel.Subject) {
		for i := range n {
			out = append(out, with(some(base+i, intel.KindPerson, ""), identifier(intel.SchemeDNI, "PE", "00000000")))
		}
		return out
	}
	if got := len(Subjects(many(0, crowd), many(1000, crowd))); got != crowd*crowd {
		t.Errorf("%d pairs, want %d", got, crowd*crowd)
	}
	if got := len(Subjects(many(0, crowd+1), many(1000, 1))); got != 0 {
		t.Errorf("%d pairs of a crowd", got)
	}
}

func ExampleSubjects() {
	bo := []intel.Subject{with(some(1, intel.KindVehicle, ""), identifier(intel.SchemePlate, "PE", "A1B-234"), identifier(intel.SchemeVIN, "", "AAAAAAAAAAA000000"))}
	pe := []intel.Subject{with(some(2, intel.KindVehicle, ""), identifier(intel.SchemePlate, "PE", "a1b 234"), identifier(intel.SchemeVIN, "", "AAAAAAAAAAA000001"))}
	for _, p := range Subjects(bo, pe) {
		fmt.Println(p.Strength, p.Agree, "agree;", p.Contradict, "contradict")
	}
	// Output: weak [plate] agree; [vin] contradict
}
