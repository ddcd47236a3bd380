package balance

import (
	"cmp"
	"fmt"
	"math/big"
	"slices"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/refusal"
	"github.com/comision-mixta/mixta/record"
)

var bases = []crops.Basis{crops.BasisFresh, crops.BasisSunDried, crops.BasisOvenDried}

// A RegionArea is the area under coca of one region.
type RegionArea struct {
	Region string
	Area   crops.MicroHectares
}

// A RegionYield is what a hectare of a region gives in a year.
type RegionYield struct {
	Region    string
	Low, High float64 // kg/ha/year of leaf, equal where the study gives one value
	Basis     crops.Basis
}

// A Range is a figure between two bounds. It is not a confidence interval: it
// says what two studies give, not how often it would hold the true value.
type Range struct{ Low, High float64 }

// A Production is how much leaf an area could give in a year.
type Production struct {
	Basis   crops.Basis
	Leaf    Range // t/year
	Regions []RegionProduction
}

// A RegionProduction is the part of one region.
type RegionProduction struct {
	Region string
	Area   crops.MicroHectares
	Leaf   Range // t/year
}

// maxYield bounds a yield, kg/ha/year.
const maxYield = 1e6

// PotentialProduction is how much leaf regions could give in a year: over the
// regions,
//
//	t/year = Σ ha · kg/ha/year / 1000
//
// once with the low and once with the high yields. Products and sums are exact;
// the result is the float64 nearest to them. Every region needs one yield, all
// of one basis.
//
// For Bolivia in 2019, 16,764 ha (Yungas and Norte de La Paz) at 1,305 kg/ha and
// 8,769 ha (Trópico) at 2,764 kg/ha give 46,114.536 t; the upper bound published
// is 46,100 t.
func PotentialProduction(areas []RegionArea, yields []RegionYield) (Production, error) {
	table, err := yieldTable(yields)
	if err != nil {
		return Production{}, err
	}
	if err := checkRegions(areas); err != nil {
		return Production{}, err
	}
	var p Production
	low, high := new(big.Int), new(big.Int)
	for _, a := range areas {
		y, ok := table[a.Region]
		if !ok {
			return Production{}, refusal.New(refusal.NoYield, a.Region)
		}
		if p.Basis == "" {
			p.Basis = y.basis
		}
		if y.basis != p.Basis {
			return Production{}, refusal.New(refusal.MixedBasis, a.Region, y.basis, p.Basis)
		}
		l, h := leaf(a.Area, y.low), leaf(a.Area, y.high)
		low.Add(low, l)
		high.Add(high, h)
		p.Regions = append(p.Regions, RegionProduction{a.Region, a.Area, Range{tonnes(l), tonnes(h)}})
	}
	p.Leaf = Range{tonnes(low), tonnes(high)}
	return p, nil
}

// exactYield is a yield in millionths of a kilogram per hectare and year.
type exactYield struct {
	low, high record.Micro
	basis     crops.Basis
}

func yieldTable(yields []RegionYield) (map[string]exactYield, error) {
	table := map[string]exactYield{}
	for _, y := range yields {
		low, high := record.Nearest(y.Low), record.Nearest(y.High)
		switch _, twice := table[y.Region]; {
		case y.Region == "":
			return nil, refusal.New(refusal.Blank, "", "", "region")
		case twice:
			return nil, refusal.New(refusal.Repeated, y.Region)
		case !slices.Contains(bases, y.Basis):
			return nil, refusal.New(refusal.UnknownCode, "", y.Basis, "fresh, sun-dried, oven-dried")
		case !(y.Low > 0 && y.Low <= maxYield) || low == 0:
			return nil, refusal.New(refusal.Number, y.Region, y.Low, "0 < kg/ha ≤ 1000000")
		case !(y.High <= maxYield) || high < low:
			return nil, refusal.New(refusal.Number, y.Region, y.High, fmt.Sprintf("≥ %v, ≤ 1000000", y.Low))
		}
		table[y.Region] = exactYield{low, high, y.Basis}
	}
	return table, nil
}

// checkRegions makes sure that there are regions, named once each, with areas
// that can be added.
func checkRegions(areas []RegionArea) error {
	var sum crops.MicroHectares
	var err error
	seen := map[string]bool{}
	for _, a := range areas {
		switch {
		case a.Region == "":
			return refusal.New(refusal.Blank, "", "", "region")
		case seen[a.Region]:
			return refusal.New(refusal.Repeated, a.Region)
		}
		seen[a.Region] = true
		if sum, err = crops.SumAreas(sum, a.Area); err != nil {
			return err
		}
	}
	if len(areas) == 0 {
		return refusal.New(refusal.Blank, "", "", "region")
	}
	return nil
}

// leaf is area times yield in 10⁻¹² kg.
func leaf(a crops.MicroHectares, yield record.Micro) *big.Int {
	return new(big.Int).Mul(big.NewInt(int64(a)), big.NewInt(int64(yield)))
}

func tonnes(l *big.Int) float64 {
	t, _ := new(big.Rat).SetFrac(l, big.NewInt(1e15)).Float64()
	return t
}

// A Factor is how much leaf is reckoned to one kilogram of cocaine. It has no
// default: figures published per hectare differ sevenfold, by the yield, the
// alkaloid content and the efficiency of extraction that they suppose.
type Factor struct {
	Name           string // such as the study and its year
	Source         string // where it is published
	LeafPerCocaine float64
	Basis          crops.Basis // of the leaf
}

// Cocaine is the potential production of cocaine in t/year, of the purity that
// the factor means: leaf divided by kg of leaf per kg of cocaine.
func (p Production) Cocaine(f Factor) (Range, error) {
	switch {
	case f.Name == "":
		return Range{}, refusal.New(refusal.Factor)
	case f.Source == "":
		return Range{}, refusal.New(refusal.FactorSource, f.Name)
	case !(f.LeafPerCocaine >= 1 && f.LeafPerCocaine <= 1e6):
		return Range{}, refusal.New(refusal.Number, f.Name, f.LeafPerCocaine, "1 ≤ kg/kg ≤ 1000000")
	case p.Basis == "" || p.Basis != f.Basis:
		return Range{}, refusal.New(refusal.MixedBasis, f.Name, f.Basis, p.Basis)
	}
	return Range{p.Leaf.Low / f.LeafPerCocaine, p.Leaf.High / f.LeafPerCocaine}, nil
}

// SurveyProduction is the potential production of leaf of a survey's regions,
// by the yields valid at its reference date. Where several studies give a yield
// for a region, the interval spans them all.
func SurveyProduction(s *crops.Survey, yields []crops.Yield) (Production, error) {
	s = cmp.Or(s, new(crops.Survey))
	if len(s.Regions) == 0 {
		return Production{}, refusal.New(refusal.NoRegions, s.ID)
	}
	byRegion := map[string]*RegionYield{}
	for i := range yields {
		y := &yields[i]
		if !y.Valid.Contains(s.ReferenceDate) || y.Lower == nil || y.Upper == nil {
			continue
		}
		for _, r := range y.Regions {
			known := byRegion[string(r)]
			switch {
			case known == nil:
				byRegion[string(r)] = &RegionYield{string(r), *y.Lower, *y.Upper, y.Leaf}
			case known.Basis != y.Leaf:
				return Production{}, refusal.New(refusal.MixedBasis, r, y.Leaf, known.Basis)
			default:
				known.Low, known.High = min(known.Low, *y.Lower), max(known.High, *y.Upper)
			}
		}
	}
	var list []RegionYield
	for _, y := range byRegion {
		list = append(list, *y)
	}
	return PotentialProduction(regionAreas(s), list)
}
