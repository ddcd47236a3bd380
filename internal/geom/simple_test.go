package geom

import (
	"fmt"
	"math"
	"math/big"
	"testing"

	simple "github.com/peterstace/simplefeatures/geom"
	"pgregory.net/rapid"
)

// grid draws points of a small grid, so that they often coincide and line up.
func grid(size int64) *rapid.Generator[point] {
	return rapid.Custom(func(t *rapid.T) point {
		return point{rapid.Int64Range(0, size).Draw(t, "x"), rapid.Int64Range(0, size).Draw(t, "y")}
	})
}

// closed is the ring through pts, in units of 1e-7 degree.
func closed(pts []point) []Position {
	var ring []Position
	for _, p := range append(pts, pts[0]) {
		ring = append(ring, Position{float64(p.x) / unitsPerDegree, float64(p.y) / unitsPerDegree})
	}
	return ring
}

// bigOrient is orient without regard to the size of numbers.
func bigOrient(a, b, c point) int {
	product := func(v, w int64) *big.Int { return new(big.Int).Mul(big.NewInt(v), big.NewInt(w)) }
	return product(b.x-a.x, c.y-a.y).Cmp(product(b.y-a.y, c.x-a.x))
}

// bigMeet reports whether two segments have a point in common, and whether that
// is more than the one that an end of each shares.
func bigMeet(a, b, c, d point) (some, beyondEnds bool) {
	inside := func(a, b, p point) bool {
		return bigOrient(a, b, p) == 0 &&
			min(a.x, b.x) <= p.x && p.x <= max(a.x, b.x) && min(a.y, b.y) <= p.y && p.y <= max(a.y, b.y)
	}
	if bigOrient(a, b, c)*bigOrient(a, b, d) < 0 && bigOrient(c, d, a)*bigOrient(c, d, b) < 0 {
		return true, true
	}
	shared := map[point]bool{}
	for _, p := range []point{a, b} {
		if inside(c, d, p) {
			shared[p] = true
			beyondEnds = beyondEnds || p != c && p != d
		}
	}
	for _, p := range []point{c, d} {
		if inside(a, b, p) {
			shared[p] = true
			beyondEnds = beyondEnds || p != a && p != b
		}
	}
	return len(shared) > 0, beyondEnds || len(shared) > 1
}

// bruteCrossing is selfCrossing by trying all pairs.
func bruteCrossing(pts []point) (later, earlier int) {
	n := len(pts)
	for j := 1; j < n; j++ {
		for i := range j {
			some, beyond := bigMeet(pts[j], pts[(j+1)%n], pts[i], pts[i+1])
			neighbours := i+1 == j || i == 0 && j == n-1
			if beyond || some && !neighbours {
				return j, i
			}
		}
	}
	return -1, -1
}

func TestOrientIsExact(t *testing.T) {
	extreme := rapid.Custom(func(t *rapid.T) point {
		near := func(limit int64) int64 {
			return rapid.SampledFrom([]int64{-limit, 0, limit}).Draw(t, "near") + rapid.Int64Range(0, 2).Draw(t, "off")
		}
		return point{min(near(180e7), 180e7), min(near(90e7), 90e7)}
	})
	any := rapid.Custom(func(t *rapid.T) point {
		return point{rapid.Int64Range(-180e7, 180e7).Draw(t, "x"), rapid.Int64Range(-90e7, 90e7).Draw(t, "y")}
	})
	rapid.Check(t, func(t *rapid.T) {
		p := rapid.OneOf(extreme, any, grid(3))
		a, b, c := p.Draw(t, "a"), p.Draw(t, "b"), p.Draw(t, "c")
		if got, want := orient(a, b, c), bigOrient(a, b, c); got != want {
			t.Errorf("orient(%v, %v, %v) = %d, want %d", a, b, c, got, want)
		}
		dot := new(big.Int).Mul(big.NewInt(b.x-a.x), big.NewInt(c.x-a.x))
		dot.Add(dot, new(big.Int).Mul(big.NewInt(b.y-a.y), big.NewInt(c.y-a.y)))
		if got, want := ahead(a, b, c), dot.Sign(); got != want {
			t.Errorf("ahead(%v, %v, %v) = %d, want %d", a, b, c, got, want)
		}
	})
}

func TestTurnDoesNotOverflow(t *testing.T) {
	world := []point{{-180e7, -90e7}, {180e7, -90e7}, {180e7, 90e7}, {-180e7, 90e7}}
	var rounds []point
	for range 1000 {
		rounds = append(rounds, world...)
	}
	if got := turn(rounds); got != 1 {
		t.Errorf("turn = %d, want 1", got)
	}
}

// Both ways to find a crossing agree with trying all pairs in big integers, and
// with simplefeatures on whether there is one.
func TestSelfCrossing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		size := rapid.SampledFrom([]int64{2, 3, 5, 9, 30}).Draw(t, "size")
		ring := closed(rapid.SliceOfN(grid(size), 3, 14).Draw(t, "ring"))
		pts, _ := distinct(ring, nil, nil)
		if flat(pts) {
			t.Skip("flat")
		}
		later, earlier := bruteCrossing(pts)
		if gotLater, gotEarlier := selfCrossing(pts); gotLater != later || gotEarlier != earlier {
			t.Errorf("selfCrossing = %d, %d, want %d, %d", gotLater, gotEarlier, later, earlier)
		}
		first := len(pts) + 1
		if later >= 0 {
			first = later + 1
		}
		if got := firstCrossed(pts); got != first {
			t.Errorf("firstCrossed = %d, want %d", got, first)
		}
		for n := 1; n <= len(pts); n++ {
			if got, want := crossed(pts, n), n >= first; got != want {
				t.Errorf("crossed(%d) = %v, want %v", n, got, want)
			}
		}
		if got, want := features([][][]Position{{ring}}).Validate() == nil, later < 0; got != want {
			t.Errorf("simplefeatures: valid = %v, want %v", got, want)
		}
	})
}

// features is mp as simplefeatures has it, unvalidated.
func features(mp [][][]Position) simple.MultiPolygon {
	var polygons []simple.Polygon
	for _, polygon := range mp {
		var rings []simple.LineString
		for _, ring := range polygon {
			var xy []float64
			for _, p := range ring {
				q := round(p) // whole numbers, on which it does not err
				xy = append(xy, float64(q.x), float64(q.y))
			}
			rings = append(rings, simple.NewLineString(simple.NewSequence(xy, simple.DimXY)))
		}
		polygons = append(polygons, simple.NewPolygon(rings))
	}
	return simple.NewMultiPolygon(polygons)
}

// Large rings go through the sweep; theirs must be the verdict of all pairs.
func TestSelfCrossingLarge(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pts := star(rapid.IntRange(small+1, 400).Draw(t, "n"), rapid.Float64Range(0.1, 1).Draw(t, "depth"), 1e6)
		for range rapid.IntRange(0, 3).Draw(t, "moves") {
			i := rapid.IntRange(0, len(pts)-1).Draw(t, "i")
			j := rapid.IntRange(0, len(pts)-1).Draw(t, "j")
			by := rapid.SampledFrom([]point{{0, 0}, {1, 0}, {-3, 1}, {20000, 30000}}).Draw(t, "by")
			pts[i] = point{pts[j].x + by.x, pts[j].y + by.y}
		}
		pts, _ = distinct(closed(pts), nil, nil)
		later, earlier := bruteCrossing(pts)
		if gotLater, gotEarlier := selfCrossing(pts); gotLater != later || gotEarlier != earlier {
			t.Errorf("selfCrossing = %d, %d, want %d, %d", gotLater, gotEarlier, later, earlier)
		}
	})
}

// star is a simple ring of n points, alternately at radius and at less of it.
func star(n int, depth, radius float64) []point {
	pts := make([]point, n)
	for i := range pts {
		r := radius
		if i%2 == 1 {
			r *= 1 - depth/2
		}
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / float64(n))
		pts[i] = point{int64(r * cos), int64(r * sin)}
	}
	return pts
}

// comb is a simple ring of n slanted teeth, whose boxes all overlap.
func comb(n int) []point {
	var pts []point
	for i := range n {
		pts = append(pts, point{int64(i) * 100, 0}, point{int64(i)*100 + 1e8, 1e8})
	}
	return append(pts, point{int64(n)*100 + 2e8, 1e8}, point{0, -1})
}

func BenchmarkCheck(b *testing.B) {
	crossedLate := star(100_000, 1, 1e8)
	crossedLate[99_990] = crossedLate[50_000]
	spikes := make([]point, 100_000)
	for i := range spikes {
		spikes[i] = point{int64(i) * 7919 % 100_003 * 1000, int64(i%2) * 1e8}
	}
	rings := []struct {
		name string
		pts  []point
	}{
		{"parcel", star(12, 0.3, 1e4)},
		{"100", star(100, 0.3, 1e6)},
		{"10000", star(10_000, 0.3, 1e8)},
		{"100000", star(100_000, 1, 1e8)},
		{"comb", comb(50_000)},
		{"late", crossedLate},
		{"spikes", spikes},
	}
	for _, ring := range rings {
		polygon := [][][]Position{{closed(ring.pts)}}
		b.Run(fmt.Sprint(ring.name), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Check(polygon)
			}
		})
	}
}
