package overlay_test

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/internal/cropstest"
	"github.com/comision-mixta/mixta/crops/overlay"
	"github.com/comision-mixta/mixta/record"
)

func TestOverlaps(t *testing.T) {
	a := []crops.Parcel{cropstest.Square(10, crops.ClassProduction, 0, 0, 100), cropstest.Square(11, crops.ClassProduction, 1000, 0, 100)}
	b := []crops.Parcel{cropstest.Square(20, crops.ClassYoung, 50, 50, 100), cropstest.Square(21, crops.ClassYoung, 100, 0, 100), cropstest.Square(22, crops.ClassYoung, 5000, 0, 100)}
	got, undecided := overlay.Overlaps(a, b, 0.01)
	if len(undecided) > 0 {
		t.Fatal(undecided)
	}
	if len(got) != 1 || got[0].A != a[0].ID || got[0].B != b[0].ID || !cropstest.Nearly(got[0].Hectares, 0.25, 1e-3) || !cropstest.Nearly(got[0].ShareA, 0.25, 1e-3) {
		t.Errorf("%+v", got)
	}
	if d, undecided := overlay.DoubleCounted(a, b, got); !cropstest.Nearly(d, 0.25, 1e-3) || len(undecided) > 0 {
		t.Errorf("%v ha counted twice, %v", d, undecided)
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
			parcels, where = append(parcels, cropstest.Square(from+n, crops.ClassProduction, w.x, w.y, w.size)), append(where, w)
		}
		return parcels, where
	}
	a, wa := make(1000)
	b, wb := make(2000)
	got, _ := overlay.Overlaps(a, b, 0)
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
	p := cropstest.Square(n, crops.ClassProduction, east, north, 100)
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
	whole, _ := overlay.Overlaps([]crops.Parcel{p}, []crops.Parcel{p}, 0)
	if len(whole) != 1 || !cropstest.Nearly(whole[0].Hectares, p.Hectares(), 1e-6) {
		t.Fatalf("%+v, area %v", whole, p.Hectares())
	}
	left, right := cropstest.Square(20, crops.ClassYoung, -1000, -1000, 2000), cropstest.Square(21, crops.ClassYoung, -1000, -1000, 2000)
	o := p.Geometry.Coordinates[0][0][0]
	for i := range left.Geometry.Coordinates[0][0] {
		if at := &left.Geometry.Coordinates[0][0][i]; at[0] > o[0]-0.0007 {
			at[0] = o[0] - 0.0007
		}
		if at := &right.Geometry.Coordinates[0][0][i]; at[0] < o[0]-0.0007 {
			at[0] = o[0] - 0.0007
		}
	}
	halves, undecided := overlay.Overlaps([]crops.Parcel{p}, []crops.Parcel{left, right}, 0)
	if len(halves) != 2 || len(undecided) > 0 || !cropstest.Nearly(halves[0].Hectares+halves[1].Hectares, p.Hectares(), 1e-6) {
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
		p, q := cropstest.Square(1, "coca-production", 0, 0, 10), cropstest.Square(2, "coca-production", 0, 0, 10)
		p.Geometry.Coordinates = area.Draw(t, "p")
		if rapid.Bool().Draw(t, "both") {
			q.Geometry.Coordinates = area.Draw(t, "q")
		}
		got, _ := overlay.Overlaps([]crops.Parcel{p}, []crops.Parcel{q}, 0)
		for _, o := range got {
			if math.IsNaN(o.Hectares) || math.IsNaN(o.ShareA) || math.IsNaN(o.ShareB) {
				t.Fatalf("%+v", o)
			}
		}
		if d, _ := overlay.DoubleCounted([]crops.Parcel{p, q}, []crops.Parcel{q, p, q}, append(got, got...)); math.IsNaN(d) {
			t.Fatal(d)
		}
		overlay.Density([]crops.Parcel{p})
		p.Validate()
	})
}

// TestDouble: parcels of one map that overlap one another lie on ground that is
// counted twice, and not more often.
func TestDouble(t *testing.T) {
	a := []crops.Parcel{cropstest.Square(1, crops.ClassProduction, 0, 0, 200)}
	half := func(n int, east float64) crops.Parcel {
		p := cropstest.Square(n, crops.ClassProduction, east, 0, 200)
		r := p.Geometry.Coordinates[0][0]
		x := (r[0][0] + r[1][0]) / 2
		r[1][0], r[2][0] = x, x
		return p
	}
	b := []crops.Parcel{half(2, 0), half(3, 0.1)}
	pairs, _ := overlay.Overlaps(a, b, 0)
	got, undecided := overlay.DoubleCounted(a, b, pairs)
	if len(pairs) != 2 || len(undecided) > 0 || !cropstest.Nearly(got, a[0].Hectares()*0.5005, 1e-6) {
		t.Errorf("%v ha of %v, %v", got, a[0].Hectares(), undecided)
	}
	if got, _ := overlay.DoubleCounted(a, b[:1], pairs); !cropstest.Nearly(got, a[0].Hectares()/2, 1e-6) {
		t.Errorf("pairs of other parcels count: %v ha", got)
	}
}

// TestDoubleOfMany: many plots that are not convex, side by side on one that is
// not, are not compared each with each; nor are they where two overlap.
func TestDoubleOfMany(t *testing.T) {
	angle := func(n int, east, north, metres float64) crops.Parcel {
		p := cropstest.Square(n, crops.ClassProduction, east, north, metres)
		r := p.Geometry.Coordinates[0][0]
		x, y := (r[0][0]+r[1][0])/2, (r[0][1]+r[2][1])/2
		r = record.Ring{r[0], r[1], {r[1][0], y}, {x, y}, {x, r[2][1]}, r[3], r[0]} // the quarter in the north-east is not of it
		p.Geometry.Coordinates = []record.Rings{{r}}
		return p
	}
	const side = 40 // plots of 10 m, 20 m apart
	a := []crops.Parcel{angle(1, -10, -10, 4*20*side)}
	var b []crops.Parcel
	for i := range side * side {
		b = append(b, angle(2+i, float64(i%side)*20, float64(i/side)*20, 10))
	}
	var plots float64
	for i := range b {
		plots += b[i].Hectares()
	}
	for _, want := range []float64{plots, plots + b[0].Hectares()*50/75} {
		pairs, _ := overlay.Overlaps(a, b, 0)
		got, undecided := overlay.DoubleCounted(a, b, pairs)
		if len(pairs) != len(b) || len(undecided) > 0 || !cropstest.Nearly(got, want, 1e-7) {
			t.Errorf("%v ha of %d pairs, want %v; %v", got, len(pairs), want, undecided)
		}
		some := append(slices.Clone(b[:len(b)/4]), b[len(b)-1])
		few, _ := overlay.Overlaps(a, some, 0)
		quarter := testing.AllocsPerRun(1, func() { overlay.DoubleCounted(a, some, few) })
		if all := testing.AllocsPerRun(1, func() { overlay.DoubleCounted(a, b, pairs) }); all > 6*quarter {
			t.Errorf("%v allocations for a quarter of the plots, %v for all", quarter, all)
		}
		b = append(b, angle(2+len(b), 5, 0, 10))
	}
}

// TestDoubleBruteForce compares with the cells between the edges of squares.
func TestDoubleBruteForce(t *testing.T) {
	// Anywhere, or all but on the edges of another.
	place := rapid.OneOf(rapid.Float64Range(0, 100), rapid.Float64Range(50, 50.001), rapid.SampledFrom([]float64{0, 50}))
	rapid.Check(t, func(t *rapid.T) {
		type at struct{ x, y, size float64 }
		draw := func(n int) (crops.Parcel, at) {
			w := at{place.Draw(t, "x"), place.Draw(t, "y"), rapid.OneOf(rapid.Float64Range(20, 100), rapid.Just(50.0)).Draw(t, "size")}
			return cropstest.Square(n, crops.ClassProduction, w.x, w.y, w.size), w
		}
		p, wp := draw(1)
		var b []crops.Parcel
		var wb []at
		for n := range rapid.IntRange(0, 6).Draw(t, "n") {
			q, w := draw(2 + n)
			b, wb = append(b, q), append(wb, w)
		}
		xs, ys := []float64{wp.x, wp.x + wp.size}, []float64{wp.y, wp.y + wp.size}
		for _, w := range wb {
			xs, ys = append(xs, w.x, w.x+w.size), append(ys, w.y, w.y+w.size)
		}
		slices.Sort(xs)
		slices.Sort(ys)
		var want float64
		for i := range len(xs) - 1 {
			for k := range len(ys) - 1 {
				x, y := (xs[i]+xs[i+1])/2, (ys[k]+ys[k+1])/2
				in := func(w at) bool { return w.x < x && x < w.x+w.size && w.y < y && y < w.y+w.size }
				if in(wp) && slices.ContainsFunc(wb, in) {
					want += (xs[i+1] - xs[i]) * (ys[k+1] - ys[k]) / 10_000
				}
			}
		}
		a := []crops.Parcel{p}
		pairs, undecided := overlay.Overlaps(a, b, 0)
		got, more := overlay.DoubleCounted(a, b, pairs)
		if math.Abs(got-want) > 0.002*want+1e-5 || len(undecided)+len(more) > 0 {
			t.Fatalf("%v ha, want %v; %v %v", got, want, undecided, more)
		}
	})
}
