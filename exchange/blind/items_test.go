package blind

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/double"
	"github.com/comision-mixta/mixta/record"
)

var allTopics = []Topic{Subjects, Craft, Seizures}

func head(by record.Actor, m record.Marking) record.Header {
	return record.NewHeader("00000001-0000-4000-8000-000000000000", by, "2023-04-10T09:00:00-04:00", m)
}

func inputsIn(items []Item) (all []string) {
	for _, i := range items {
		all = append(all, i.Input)
	}
	return all
}

// TestItems: what is compared of a record is in the library's own normal spelling.
func TestItems(t *testing.T) {
	h := head("BO-FELCN", both)
	car := &intel.Subject{Header: h, Kind: intel.KindVehicle, Identifiers: []intel.Identifier{{Scheme: intel.SchemePlate, Country: "PE", Value: "a1b-234"}, {Scheme: intel.SchemeVIN, Value: "--"}}}
	person := &intel.Subject{Header: h, Kind: intel.KindPerson, Names: []intel.Name{{Text: "Ana"}}, Identifiers: []intel.Identifier{{Scheme: intel.SchemeCI, Country: "BO", Value: "1234567-1A LP"}}}
	plane := &intel.Subject{Header: h, Kind: intel.KindAircraft, Identifiers: []intel.Identifier{{Scheme: intel.SchemeAddress, Country: "BO", Value: "e94 001"}}}
	site := &intel.Subject{Header: h, Kind: intel.KindSite, Names: []intel.Name{{Text: "Pista"}}}
	for _, c := range []struct {
		r     mixta.Record
		about []Topic
		want  []string
	}{
		{car, []Topic{Craft}, []string{"subject/vehicle/plate/PE/A1B234"}},
		{car, []Topic{Subjects, Seizures}, nil},
		{person, []Topic{Subjects}, []string{"subject/person/ci/BO/1234567-1A"}},
		{person, []Topic{Craft}, nil},
		{plane, allTopics, []string{"subject/aircraft/icao24//E94001"}},
		{site, allTopics, nil},
		{&intel.Flight{Header: h, Registration: "CP-0001", ObservedMarks: "CP-0002", Address: "E94001"}, []Topic{Craft}, []string{"subject/aircraft/registration/BO/CP0001", "subject/aircraft/icao24//E94001"}},
		{&intel.Flight{Header: h, ObservedMarks: "ob 0002"}, []Topic{Craft}, []string{"subject/aircraft/registration/PE/OB0002"}},
		{&intel.Flight{Header: h, ObservedMarks: "XY-9"}, allTopics, nil},
		{&intel.Report{Header: h}, allTopics, nil},
	} {
		if got := inputsIn(Items(c.r, "BO-FELCN", c.about)); !slices.Equal(got, c.want) {
			t.Errorf("%T about %v: %q, want %q", c.r, c.about, got, c.want)
		}
	}
}

// TestRequest: what hits lead to is a request that holds, about each subject once.
func TestRequest(t *testing.T) {
	b := &Blinds{Sender: "BO-FELCN", Recipient: "PE-DIRANDRO", Purpose: record.Text{ES: "Prueba."}, Exercise: true}
	hits := append(marks(1, 150), marks(149, 150)...)
	hits = append(hits, Item{"subject/aircraft/icao24//E94001", "flight", "00000009-0000-4000-8000-000000000000"})
	r, left := b.Request(hits, "2026-01-01T00:00:00Z")
	if report := r.Validate(); !report.OK() {
		t.Errorf("%v", rulesOf(report))
	}
	if len(r.Subjects) != 100 || left != 49 || !r.Exercise || r.AskedOf[0] != "PE-DIRANDRO" {
		t.Errorf("%+v", r)
	}
	if r, _ := b.Request(hits[150:], "2026-01-01T00:00:00Z"); r.Subjects != nil {
		t.Errorf("a flight is asked about as a subject: %v", r.Subjects)
	}
}

// TestMarkedAway: what the asker may not know of is not on the list, nor what it
// issued itself.
func TestMarkedAway(t *testing.T) {
	higher := head("PE-DIRANDRO", both)
	higher.Markings = record.MemberMarkings{"identifiers": {TLP: record.Red, Releasable: []record.Actor{"PE"}}}
	elsewhere := head("PE-DIRANDRO", both)
	elsewhere.Markings = record.MemberMarkings{"names": {TLP: record.Red, Releasable: []record.Actor{"PE"}}}
	newer := head("PE-DIRANDRO", both)
	newer.Newer = []record.Newer{{Pointer: "/sealedUntil", JSON: `"2030-01-01"`}}
	from := func(m record.Marking, by record.Actor) record.Header { return head(by, m) }
	for name, c := range map[string]struct {
		header   record.Header
		listed   int
		withheld bool
	}{
		"for both":          {head("PE-DIRANDRO", both), 1, false},
		"for Peru alone":    {from(record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}, "PE-DIRANDRO"), 0, true},
		"for nobody":        {from(record.Marking{TLP: record.Red}, "PE-DIRANDRO"), 0, true},
		"unmarked":          {from(record.Marking{}, "PE-DIRANDRO"), 0, true},
		"a member higher":   {higher, 0, true},
		"another higher":    {elsewhere, 1, false},
		"of a newer model":  {newer, 0, true},
		"originator":        {from(record.Marking{TLP: record.Amber, Releasable: both.Releasable, Originator: "UNODC"}, "PE-DIRANDRO"), 0, true},
		"the asker's":       {head("BO-FELCN", both), 0, false},
		"its country's":     {head("BO-VDSSC", both), 0, false},
		"strict of a third": {from(record.Marking{TLP: record.AmberStrict, Releasable: both.Releasable}, "UNODC"), 0, true},
	} {
		s := &intel.Subject{Header: c.header, Kind: intel.KindVehicle, Identifiers: []intel.Identifier{{Scheme: intel.SchemePlate, Country: "PE", Value: "A1B234"}}}
		items, withheld := Listed(s, "PE-DIRANDRO", "BO-FELCN", []Topic{Craft})
		if len(items) != c.listed || withheld != c.withheld {
			t.Errorf("%s: %d items, withheld %v", name, len(items), withheld)
		}
	}
}

// TestSeizuresMeet: what the double-count guard takes for two reports of one seizure
// has an input in common.
func TestSeizuresMeet(t *testing.T) {
	met, apart := 0, 0
	rng := rand.New(rand.NewPCG(19, 1))
	off := func(most float64) float64 { return (2*rng.Float64() - 1) * most }
	made := func(agency record.Actor, day int, lon, lat, kg float64) *ops.Seizure {
		s := &ops.Seizure{Header: head(agency, both), Agency: agency, Date: record.Date(time.Unix(int64(day)*86400, 0).UTC().Format(time.DateOnly))}
		s.Place.Point = new(record.PointAt(lon, lat))
		s.Items = []ops.SeizedItem{{Amount: ops.Amount{Substance: ops.CocaineBase, Quantity: record.Amount(math.Round(kg*1e6)/1e6, record.Kilogram)}}}
		return s
	}
	for range 5000 {
		day, lon, lat, kg := 19_000+rng.IntN(400), -75+15*rng.Float64(), -25.9+28*rng.Float64(), math.Exp(off(8))
		bo := made("BO-FELCN", day, lon, lat, kg)
		pe := made("PE-DIRANDRO", day+rng.IntN(5)-2, lon+off(0.05), lat+off(0.05), kg*(1+off(0.025)))
		if len(double.Default().Pairs(append(bo.ReportedItems(0), pe.ReportedItems(1)...))) == 0 {
			apart++
			continue
		}
		met++
		mine := inputsIn(Items(bo, "BO-FELCN", allTopics))
		listed, _ := Listed(pe, "PE-DIRANDRO", "BO-FELCN", allTopics)
		theirs := inputsIn(listed)
		if !slices.ContainsFunc(mine, func(i string) bool { return slices.Contains(theirs, i) }) {
			t.Fatalf("%v and %v have nothing in common", mine, theirs)
		}
	}
	if met < 500 || apart < 500 {
		t.Errorf("%d pairs, %d none", met, apart)
	}
	bo := &ops.Seizure{Header: head("BO-FELCN", both), Agency: "BO-FELCN", Date: "2023-02-03", Place: record.Place{Name: "Apolo"}, Items: []ops.SeizedItem{{Amount: ops.Amount{Substance: ops.CocaineBase, Quantity: record.Amount(12, record.Kilogram)}}}}
	if got := inputsIn(Items(bo, "BO-FELCN", allTopics)); !slices.Equal(got, []string{"seizure/-/cocaine-base/kg/19391/642/in/apolo"}) {
		t.Errorf("%q", got)
	}
	if got := Items(bo, "PE-DIRANDRO", allTopics); got != nil {
		t.Errorf("the other side's seizure gives %v", got)
	}
	if got, _ := Listed(&ops.Seizure{Header: head("PE-DIRANDRO", both), Agency: "PE-DIRANDRO", Date: "2023-02-03", Place: record.Place{Name: "Apolo"}, Items: bo.Items}, "PE-DIRANDRO", "BO-FELCN", allTopics); len(got) != 9 {
		t.Errorf("%d inputs around a place without a position", len(got))
	}
}
