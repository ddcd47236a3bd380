package crops_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

func TestOverlaps(t *testing.T) {
	a := []crops.Parcel{square(10, crops.ClassProduction, 0, 0, 100), square(11, crops.ClassProduction, 1000, 0, 100)}
	b := []crops.Parcel{square(20, crops.ClassYoung, 50, 50, 100), square(21, crops.ClassYoung, 100, 0, 100), square(22, crops.ClassYoung, 5000, 0, 100)}
	got, undecided := crops.Overlaps(a, b, 0.01)
	if len(undecided) > 0 {
		t.Fatal(undecided)
	}
	if len(got) != 1 || got[0].A != a[0].ID || got[0].B != b[0].ID || !nearly(got[0].Hectares, 0.25, 1e-3) || !nearly(got[0].ShareA, 0.25, 1e-3) {
		t.Errorf("%+v", got)
	}
	if d := crops.Double(got); !nearly(d, 0.25, 1e-3) {
		t.Errorf("%v ha counted twice", d)
	}
}

// TestOverlapsBruteForce compares squares, whose common area is plain, with all
// pairs.
func TestOverlapsBruteForce(t *testing.T) {
	rnd := rand.New(rand.NewPCG(2, 3))
	type at struct{ x, y, size float64 }
	make := func(from int) (parcels []crops.Parcel, where []at) {
		for n := range 120 {
			w := at{rnd.Float64() * 1000, rnd.Float64() * 1000, 20 + 100*rnd.Float64()}
			parcels, where = append(parcels, square(from+n, crops.ClassProduction, w.x, w.y, w.size)), append(where, w)
		}
		return parcels, where
	}
	a, wa := make(1000)
	b, wb := make(2000)
	got, _ := crops.Overlaps(a, b, 0)
	pairs := map[[2]record.ID]float64{}
	for _, o := range got {
		pairs[[2]record.ID{o.A, o.B}] = o.Hectares
	}
	n := 0
	for i, p := range wa {
		for k, q := range wb {
			w := math.Min(p.x+p.size, q.x+q.size) - math.Max(p.x, q.x)
			h := math.Min(p.y+p.size, q.y+q.size) - math.Max(p.y, q.y)
			if w < 1e-6 || h < 1e-6 {
				continue
			}
			n++
			// The degrees of the test's squares are a little off the ellipsoid's.
			if ha := pairs[[2]record.ID{a[i].ID, b[k].ID}]; math.Abs(ha-w*h/10_000) > 0.002*w*h/10_000+1e-9 {
				t.Errorf("%d and %d: %v ha, want %v", i, k, ha, w*h/10_000)
			}
		}
	}
	if n != len(pairs) {
		t.Errorf("%d pairs, want %d", len(pairs), n)
	}
}

// star is an outline that is not convex, with a hole.
func star(n int, east, north float64) crops.Parcel {
	p := square(n, crops.ClassProduction, east, north, 100)
	var shell, hole record.Ring
	o := p.Geometry.Coordinates[0][0][0]
	for i := range 12 {
		r := 0.0005 * (1 + float64(i%2))
		sin, cos := math.Sincos(float64(i) / 12 * 2 * math.Pi)
		shell = append(shell, record.Position{o[0] + r*cos, o[1] + r*sin})
		hole = append(record.Ring{{o[0] + 0.0001*cos, o[1] + 0.0001*sin}}, hole...)
	}
	p.Geometry.Coordinates[0] = record.Rings{append(shell, shell[0]), append(hole, hole[0])}
	return p
}

// TestOverlapsGeneral: an outline laid on itself has all of its area in common,
// cut in two the parts add up.
func TestOverlapsGeneral(t *testing.T) {
	p := star(10, 0, 0)
	whole, _ := crops.Overlaps([]crops.Parcel{p}, []crops.Parcel{p}, 0)
	if len(whole) != 1 || !nearly(whole[0].Hectares, p.Hectares(), 1e-6) {
		t.Fatalf("%+v, area %v", whole, p.Hectares())
	}
	left, right := square(20, crops.ClassYoung, -1000, -1000, 2000), square(21, crops.ClassYoung, -1000, -1000, 2000)
	o := p.Geometry.Coordinates[0][0][0]
	for i := range left.Geometry.Coordinates[0][0] {
		if at := &left.Geometry.Coordinates[0][0][i]; at[0] > o[0]-0.0007 {
			at[0] = o[0] - 0.0007
		}
		if at := &right.Geometry.Coordinates[0][0][i]; at[0] < o[0]-0.0007 {
			at[0] = o[0] - 0.0007
		}
	}
	halves, undecided := crops.Overlaps([]crops.Parcel{p}, []crops.Parcel{left, right}, 0)
	if len(halves) != 2 || len(undecided) > 0 || !nearly(halves[0].Hectares+halves[1].Hectares, p.Hectares(), 1e-6) {
		t.Errorf("%+v %v, area %v", halves, undecided, p.Hectares())
	}
}

// TestOverlapsNeverPanics gives it outlines of every bad kind.
func TestOverlapsNeverPanics(t *testing.T) {
	coordinate := rapid.OneOf(rapid.Float64Range(-68.5, -68.4999), rapid.SampledFrom([]float64{0, -68.5, -14.7, 1e-300, 1e300, math.NaN(), math.Inf(1), 180, -90}))
	ring := rapid.Custom(func(t *rapid.T) record.Ring {
		var r record.Ring
		for range rapid.IntRange(0, 8).Draw(t, "n") {
			r = append(r, record.Position{coordinate.Draw(t, "x"), coordinate.Draw(t, "y")})
		}
		if len(r) > 0 && rapid.Bool().Draw(t, "closed") {
			r = append(r, r[0])
		}
		return r
	})
	area := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) record.Rings { return rapid.SliceOfN(ring, 0, 3).Draw(t, "rings") }), 0, 3)
	rapid.Check(t, func(t *rapid.T) {
		p, q := square(1, "coca-production", 0, 0, 10), square(2, "coca-production", 0, 0, 10)
		p.Geometry.Coordinates = area.Draw(t, "p")
		if rapid.Bool().Draw(t, "both") {
			q.Geometry.Coordinates = area.Draw(t, "q")
		}
		got, _ := crops.Overlaps([]crops.Parcel{p}, []crops.Parcel{q}, 0)
		for _, o := range got {
			if math.IsNaN(o.Hectares) || math.IsNaN(o.ShareA) || math.IsNaN(o.ShareB) {
				t.Fatalf("%+v", o)
			}
		}
		crops.Density([]crops.Parcel{p})
		p.Validate()
	})
}

// TestOverlapsWays: the quick way for convex outlines and the general one agree,
// but for what the general one moves where edges all but coincide: positions by
// a millimetre, so an area by no more than the two perimeters times that.
func TestOverlapsWays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func(n int) (quick, general crops.Parcel) {
			quick = square(n, "coca-production", rapid.Float64Range(0, 100).Draw(t, "x"), rapid.Float64Range(0, 100).Draw(t, "y"), rapid.Float64Range(10, 100).Draw(t, "size"))
			general = quick
			r := quick.Geometry.Coordinates[0][0]
			// A position in the middle of an edge makes it the general way's.
			middle := record.Position{(r[0][0] + r[1][0]) / 2, r[0][1]}
			general.Geometry.Coordinates = []record.Rings{{append(record.Ring{r[0], middle}, r[1:]...)}}
			return quick, general
		}
		p, pg := draw(1)
		q, qg := draw(2)
		one, _ := crops.Overlaps([]crops.Parcel{p}, []crops.Parcel{q}, 0)
		two, undecided := crops.Overlaps([]crops.Parcel{pg}, []crops.Parcel{qg}, 0)
		perimeters := 400 * (math.Sqrt(p.Hectares()) + math.Sqrt(q.Hectares())) // of squares, m
		if len(undecided) > 0 || math.Abs(crops.Double(one)-crops.Double(two)) > perimeters*1.2e-3/1e4 {
			t.Fatalf("%v %v %v", one, two, undecided)
		}
	})
}
