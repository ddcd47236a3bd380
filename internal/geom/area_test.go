package geom

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestArea(t *testing.T) {
	lib := reference[geographicLib](t, "geographiclib.json")
	worst := map[string]float64{}
	for i, row := range reference[[]areaRow](t, "areas.json") {
		want, _ := row.Area.Float64()
		got := AreaRing(row.Ring)
		limit, class := 2e-11, "to 1 km"
		switch {
		case row.Ring[0][1] < -80:
			limit, class = 2e-9, "near the pole"
		case want > 2e9:
			limit, class = 1e-13, "from 100 km"
		case want > 1e7:
			limit, class = 5e-8, "10 to 40 km"
		}
		off := math.Abs(got/want - 1)
		worst[class] = max(worst[class], off)
		if !(off <= limit) {
			t.Errorf("%s: %.6f m², want %.6f: off by %.1e", row.Name, got, want, off)
		}
		if diff := math.Abs(lib.Areas[i] - want); diff > 2e-4+1e-12*want {
			t.Errorf("%s: GeographicLib has %.6f, off by %.1e m²", row.Name, lib.Areas[i], diff)
		}
	}
	t.Log(worst)
}

func TestAreaOfCountries(t *testing.T) {
	lib := reference[geographicLib](t, "geographiclib.json")
	for i, mp := range countries(t) {
		if got, want := Area(mp), math.Abs(lib.Countries[i]); math.Abs(got/want-1) > 1e-13 {
			t.Errorf("%.3f m², want %.3f", got, want)
		}
	}
}

// hectare is a square of about 100 m at 16° south.
var hectare = []Position{{-68.0004686, -16.0004505}, {-67.9995314, -16.0004505}, {-67.9995314, -15.9995495}, {-68.0004686, -15.9995495}, {-68.0004686, -16.0004505}}

// A sphere, whichever is usual, makes a hectare in Bolivia too large.
func TestSphereDiffers(t *testing.T) {
	zone := func(latitude float64) float64 { return math.Sin(latitude * radians) }
	excess := func(radius float64) float64 {
		sphere := radius * radius * (hectare[1][0] - hectare[0][0]) * radians * (zone(hectare[2][1]) - zone(hectare[1][1]))
		return sphere/AreaRing(hectare) - 1
	}
	if got := excess(math.Sqrt(authalic2)); math.Abs(got-0.0035) > 0.00005 {
		t.Errorf("authalic sphere: %+.3f %%", 100*got)
	}
	if got := excess(equatorial); math.Abs(got-0.0057) > 0.00005 {
		t.Errorf("sphere of the equator: %+.3f %%", 100*got)
	}
}

// What the comment of Area says of straight edges.
func TestStraightEdgeDiffers(t *testing.T) {
	for metres, want := range map[float64]float64{100: 0.0038, 1000: 3.8, 10e3: 3800} {
		_, parallel := radii(math.Sincos(-16 * radians))
		width := metres / parallel / radians
		a, b := Position{-68, -16}, Position{-68 + width, -16}
		straight := width * radians * zone(math.Sin(-16*radians))
		if got := areaUnder(a, b) - straight; math.Abs(got+want) > 0.02*want+1e-3 {
			t.Errorf("%g m: the geodesic has %.5f m² more beneath it, want %.5f less", metres, got, want)
		}
	}
}

func TestAreaOddInput(t *testing.T) {
	world := []Position{{-180, -90}, {180, -90}, {180, 90}, {-180, 90}, {-180, -90}}
	if got, want := AreaRing(world), 4*math.Pi*authalic2; math.Abs(got/want-1) > 1e-12 {
		t.Errorf("the world has %g m², want %g", got, want)
	}
	tests := []struct {
		name string
		ring []Position
		want float64
	}{
		{"empty", nil, 0},
		{"one", hectare[:1], 0},
		{"two", hectare[:2], 0},
		{"open", hectare[:4], AreaRing(hectare)},
		{"NaN", []Position{{math.NaN(), 0}, {1, 1}, {2, 0}}, math.NaN()},
		{"infinite", []Position{{math.Inf(1), 0}, {1, 1}, {2, 0}}, math.NaN()},
		{"metres", []Position{{500000, 8200000}, {500100, 8200000}, {500100, 8200100}}, math.NaN()},
	}
	for _, test := range tests {
		if got := AreaRing(test.ring); got != test.want && !(math.IsNaN(got) && math.IsNaN(test.want)) {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
	hole := slices.Clone(hectare)
	if got := AreaPolygon([][]Position{world, hole}); got >= AreaRing(world) {
		t.Errorf("a hole added %v m²", got-AreaRing(world))
	}
}

// anywhere draws positions of a box of the given size in degrees.
func anywhere(t *rapid.T, size float64) *rapid.Generator[Position] {
	lon, lat := rapid.Float64Range(-100, 100).Draw(t, "lon"), rapid.Float64Range(-70, 70).Draw(t, "lat")
	return rapid.Custom(func(t *rapid.T) Position {
		return Position{lon + rapid.Float64Range(0, size).Draw(t, "x"), lat + rapid.Float64Range(0, size).Draw(t, "y")}
	})
}

func TestAreaProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		size := rapid.SampledFrom([]float64{0.001, 0.1, 0.4, 3}).Draw(t, "size")
		ring := rapid.SliceOfN(anywhere(t, size), 4, 8).Draw(t, "ring")
		near := func(a, b float64) bool {
			scale := size * 111e3
			return math.Abs(a-b) <= 1e-7*scale*scale*float64(len(ring))
		}
		area := AreaRing(ring)
		reversed := slices.Clone(ring)
		slices.Reverse(reversed)
		if got := AreaRing(reversed); !near(got, -area) {
			t.Errorf("reversed: %v, want %v", got, -area)
		}
		i := rapid.IntRange(2, len(ring)-2).Draw(t, "cut")
		if got := AreaRing(ring[:i+1]) + AreaRing(append(slices.Clone(ring[i:]), ring[0])); !near(got, area) {
			t.Errorf("cut in two: %v, want %v", got, area)
		}
		whole := 0.0
		for i := range ring {
			whole -= areaUnder(ring[i], ring[(i+1)%len(ring)])
		}
		if !near(whole, area) {
			t.Errorf("down to the equator: %v, want %v", whole, area)
		}
	})
}

func BenchmarkAreaRing(b *testing.B) {
	ring := closed(star(12, 0.3, 1e4))
	for b.Loop() {
		AreaRing(ring)
	}
}
