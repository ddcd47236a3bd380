package balance_test

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/balance"
	"github.com/comision-mixta/mixta/crops/internal/cropstest"
	"github.com/comision-mixta/mixta/crops/refusal"
)

// Bolivia 2019. Areas as published; 2,764 kg/ha is the Chapare yield of the
// UNODC surveys since 2004, and 1,305 kg/ha the value for the rest of La Paz that
// brings out the published upper bound, 46,100 t, from them. The lower yields of
// the report were not found; those here are made up.
func bolivia2019() ([]balance.RegionArea, []balance.RegionYield) {
	return []balance.RegionArea{
			{Region: "Yungas de La Paz", Area: cropstest.Hectares(16_296)},
			{Region: "Norte de La Paz", Area: cropstest.Hectares(468)},
			{Region: "Trópico de Cochabamba", Area: cropstest.Hectares(8_769)},
		}, []balance.RegionYield{
			{Region: "Yungas de La Paz", Low: 1_000, High: 1_305, Basis: crops.BasisSunDried},
			{Region: "Norte de La Paz", Low: 1_000, High: 1_305, Basis: crops.BasisSunDried},
			{Region: "Trópico de Cochabamba", Low: 2_000, High: 2_764, Basis: crops.BasisSunDried},
			{Region: "not surveyed", Low: 1, High: 1, Basis: crops.BasisFresh},
		}
}

func TestProduceBolivia2019(t *testing.T) {
	p, err := balance.PotentialProduction(bolivia2019())
	if err != nil {
		t.Fatal(err)
	}
	want := balance.Production{
		Basis: crops.BasisSunDried,
		Leaf:  balance.Range{Low: 34_302, High: 46_114.536},
		Regions: []balance.RegionProduction{
			{Region: "Yungas de La Paz", Area: cropstest.Hectares(16_296), Leaf: balance.Range{Low: 16_296, High: 21_266.28}},
			{Region: "Norte de La Paz", Area: cropstest.Hectares(468), Leaf: balance.Range{Low: 468, High: 610.74}},
			{Region: "Trópico de Cochabamba", Area: cropstest.Hectares(8_769), Leaf: balance.Range{Low: 17_538, High: 24_237.516}},
		},
	}
	if diff := cmp.Diff(want, p); diff != "" { // to the last bit
		t.Errorf("(-want +got):\n%s", diff)
	}
	if published := math.Round(p.Leaf.High/100) * 100; published != 46_100 {
		t.Errorf("rounds to %v t, published 46100 t", published)
	}
}

// Bolivia 2024: 72,887 t of leaf and 394 t of cocaine are published, 185 kg of
// leaf to 1 kg. The factor is named; without a name there is no figure.
func TestCocaine(t *testing.T) {
	p := balance.Production{Basis: crops.BasisSunDried, Leaf: balance.Range{Low: 72_887, High: 72_887}}
	f := balance.Factor{Name: "implied by the totals of 2024", Source: "press, 15 December 2025", LeafPerCocaine: 185, Basis: crops.BasisSunDried}
	got, err := p.Cocaine(f)
	if err != nil || cropstest.Printed(got.Low, 0) != "394" || got.High != got.Low {
		t.Errorf("got %v (%v), want 394 t", got, err)
	}
	_, err = balance.Production{}.Cocaine(balance.Factor{Name: "f", Source: "s", LeafPerCocaine: 185})
	cropstest.WantRefused(t, err, refusal.MixedBasis, "f")
	for _, tt := range []struct {
		change func(*balance.Factor)
		reason refusal.Reason
		name   string
	}{
		{func(f *balance.Factor) { f.Name = "" }, refusal.Factor, ""},
		{func(f *balance.Factor) { *f = balance.Factor{} }, refusal.Factor, ""},
		{func(f *balance.Factor) { f.Source = "" }, refusal.FactorSource, f.Name},
		{func(f *balance.Factor) { f.LeafPerCocaine = 0 }, refusal.Number, f.Name},
		{func(f *balance.Factor) { f.LeafPerCocaine = math.NaN() }, refusal.Number, f.Name},
		{func(f *balance.Factor) { f.Basis = crops.BasisFresh }, refusal.MixedBasis, f.Name},
		{func(f *balance.Factor) { f.Basis = "" }, refusal.MixedBasis, f.Name},
	} {
		g := f
		tt.change(&g)
		got, err := p.Cocaine(g)
		if got != (balance.Range{}) {
			t.Errorf("got %v beside an error", got)
		}
		cropstest.WantRefused(t, err, tt.reason, tt.name)
	}
}

func TestProduceRefuses(t *testing.T) {
	for _, tt := range []struct {
		name   string
		change func(areas *[]balance.RegionArea, yields *[]balance.RegionYield)
		reason refusal.Reason
		about  string
	}{
		{"no areas", func(a *[]balance.RegionArea, _ *[]balance.RegionYield) { *a = nil }, refusal.Blank, ""},
		{"no region", func(a *[]balance.RegionArea, _ *[]balance.RegionYield) { (*a)[0].Region = "" }, refusal.Blank, ""},
		{"region twice", func(a *[]balance.RegionArea, _ *[]balance.RegionYield) { (*a)[0].Region = "Norte de La Paz" }, refusal.Repeated, "Norte de La Paz"},
		{"negative area", func(a *[]balance.RegionArea, _ *[]balance.RegionYield) { (*a)[0].Area = -1 }, refusal.Number, "ha"},
		{"sum too large", func(a *[]balance.RegionArea, _ *[]balance.RegionYield) { (*a)[0].Area = math.MaxInt64 }, refusal.Overflow, ""},
		{"no yield", func(_ *[]balance.RegionArea, y *[]balance.RegionYield) { *y = (*y)[1:] }, refusal.NoYield, "Yungas de La Paz"},
		{"yield twice", func(_ *[]balance.RegionArea, y *[]balance.RegionYield) { *y = append(*y, (*y)[0]) }, refusal.Repeated, "Yungas de La Paz"},
		{"yield of nowhere", func(_ *[]balance.RegionArea, y *[]balance.RegionYield) { (*y)[0].Region = "" }, refusal.Blank, ""},
		{"zero", func(_ *[]balance.RegionArea, y *[]balance.RegionYield) { (*y)[0].Low = 0 }, refusal.Number, "Yungas de La Paz"},
		{"no number", func(_ *[]balance.RegionArea, y *[]balance.RegionYield) { (*y)[0].High = math.NaN() }, refusal.Number, "Yungas de La Paz"},
		{"bounds crossed", func(_ *[]balance.RegionArea, y *[]balance.RegionYield) { (*y)[0].Low = 1306 }, refusal.Number, "Yungas de La Paz"},
		{"no basis", func(_ *[]balance.RegionArea, y *[]balance.RegionYield) { (*y)[0].Basis = "" }, refusal.UnknownCode, ""},
		{"mixed", func(_ *[]balance.RegionArea, y *[]balance.RegionYield) { (*y)[2].Basis = crops.BasisOvenDried }, refusal.MixedBasis, "Trópico de Cochabamba"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			areas, yields := bolivia2019()
			tt.change(&areas, &yields)
			p, err := balance.PotentialProduction(areas, yields)
			if p.Leaf != (balance.Range{}) || p.Regions != nil {
				t.Errorf("got %v beside an error", p)
			}
			cropstest.WantRefused(t, err, tt.reason, tt.about)
		})
	}
}

// Splitting a region changes nothing, to the last bit, since sums are exact.
func TestProduceIsAdditive(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		low := rapid.Float64Range(0.001, 5000).Draw(t, "low")
		yield := balance.RegionYield{Region: "A", Low: low, High: low + rapid.Float64Range(0, 5000).Draw(t, "more"), Basis: crops.BasisFresh}
		a := crops.MicroHectares(rapid.Int64Range(0, 1e15).Draw(t, "a"))
		b := crops.MicroHectares(rapid.Int64Range(0, 1e15).Draw(t, "b"))
		one, err := balance.PotentialProduction([]balance.RegionArea{{Region: "A", Area: a + b}}, []balance.RegionYield{yield})
		if err != nil {
			t.Fatal(err)
		}
		other := yield
		other.Region = "B"
		two, err := balance.PotentialProduction([]balance.RegionArea{{Region: "A", Area: a}, {Region: "B", Area: b}}, []balance.RegionYield{yield, other})
		if err != nil || one.Leaf != two.Leaf || one.Leaf.Low > one.Leaf.High {
			t.Fatalf("%v and %v (%v)", one.Leaf, two.Leaf, err)
		}
	})
}
