package crops_test

import (
	"math"
	"slices"
	"testing"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/internal/cropstest"
	"github.com/comision-mixta/mixta/record"
)

// TestParcelGeometry: what can be wrong with an outline, and what is then found.
func TestParcelGeometry(t *testing.T) {
	const x, y, d = -68.5, -14.7, 0.001
	shell := record.Ring{{x, y}, {x + d, y}, {x + d, y + d}, {x, y + d}, {x, y}}
	for _, c := range []struct {
		name  string
		rings record.Rings
		want  []string
	}{
		{"sound", record.Rings{shell}, nil},
		{"unclosed", record.Rings{{{x, y}, {x + d, y}, {x + d, y + d}, {x, y + d}}}, []string{"record.geometry.open"}},
		{"crosses itself", record.Rings{{{x, y}, {x + d, y + d}, {x + d, y}, {x, y + d}, {x, y}}}, []string{"record.geometry.crossing"}},
		{"swapped", record.Rings{{{y, x}, {y, x + d}, {y + d, x + d}, {y + d, x}, {y, x}}}, []string{"record.geometry.swapped"}},
		{"three positions", record.Rings{{{x, y}, {x + d, y}, {x, y}}}, []string{"shape.minItems"}},
		{"on one line", record.Rings{{{x, y}, {x + d, y}, {x + 2*d, y}, {x, y}}}, []string{"record.geometry.degenerate"}},
		{"sliver", record.Rings{{{x, y}, {x + 10*d, y}, {x + 10*d, y + d/100}, {x, y + d/100}, {x, y}}}, []string{"crops.parcel.sliver"}},
		{"hole outside", record.Rings{shell, {{x + 2*d, y}, {x + 2*d, y + d}, {x + 3*d, y + d}, {x + 3*d, y}, {x + 2*d, y}}}, []string{"record.geometry.hole"}},
		{"clockwise, and turned when written", record.Rings{{{x, y}, {x, y + d}, {x + d, y + d}, {x + d, y}, {x, y}}}, nil},
		{"lost sign", record.Rings{{{-x, y}, {-x + d, y}, {-x + d, y + d}, {-x, y + d}, {-x, y}}}, []string{"crops.parcel.elsewhere"}},
		{"empty", record.Rings{}, []string{"shape.minItems"}},
		{"enormous", record.Rings{{{1e300, 1e300}, {-1e300, 1e300}, {0, -1e300}, {1e300, 1e300}}}, []string{"shape.maximum"}},
		{"not finite", record.Rings{{{math.NaN(), y}, {math.Inf(1), y}, {x, y + d}, {math.NaN(), y}}}, []string{"shape.null"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := cropstest.Square(10, crops.ClassForest, 0, 0, 100)
			p.Geometry.Coordinates = []record.Rings{c.rings}
			r := p.Validate()
			for _, id := range c.want {
				if !slices.ContainsFunc(r.Findings, func(f check.Finding) bool { return f.Rule.ID == id }) {
					t.Errorf("%s is not found: %v", id, broken(r))
				}
			}
			if len(c.want) == 0 && len(r.Findings) > 0 {
				t.Errorf("found %v", broken(r))
			}
		})
	}
}

func broken(r check.Report) (list []string) {
	for i := range r.Findings {
		list = append(list, r.Findings[i].Rule.ID)
	}
	return list
}

// TestDeclaredArea: a slip of the unit is an error with the area that is meant.
func TestDeclaredArea(t *testing.T) {
	p := cropstest.Square(10, crops.ClassProduction, 0, 0, 100)
	for ha, wrong := range map[float64]bool{1: false, 0.9: false, 4.9: false, 5.1: true, 0.19: true, 10_000: true} {
		p.Declared = &ha
		if r := p.Validate(); !r.OK() != wrong {
			t.Errorf("%v ha: %v", ha, broken(r))
		}
	}
}

func TestCocaHectares(t *testing.T) {
	p := cropstest.Square(10, crops.ClassProduction, 0, 0, 100)
	if !cropstest.Nearly(p.CocaHectares(), 1, 1e-3) {
		t.Errorf("%v", p.CocaHectares())
	}
	p.Cover, p.Fraction = crops.CoverMixed, new(0.25)
	if !cropstest.Nearly(p.CocaHectares(), 0.25, 1e-3) {
		t.Errorf("%v", p.CocaHectares())
	}
	if p.Class = crops.ClassEradicated; p.CocaHectares() != 0 {
		t.Errorf("%v", p.CocaHectares())
	}
}
