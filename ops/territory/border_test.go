package territory

import (
	"encoding/json"
	"math"
	"os"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// meridian is a border along 69° W, north of which Peru lies on the left.
var meridian = Border{Line: []record.Position{{-69, -20}, {-69, -10}}, Left: record.PE, Accuracy: 400}

func TestOwnSide(t *testing.T) {
	at := func(side record.Side, p record.Place) ops.Component { return ops.Component{Side: side, Place: p} }
	point := func(lon, lat float64) record.Place { p := record.PointAt(lon, lat); return record.Place{Point: &p} }
	area := func(lon, lat, d float64) record.Place { return record.Place{Area: box(lon, lat, d)} }
	for i, c := range []struct {
		component ops.Component
		want      Verdict
	}{
		{at(record.PE, point(-69.1, -15)), Own},
		{at(record.BO, point(-69.1, -15)), Over},
		{at(record.BO, point(-69.003, -15)), Undecided},
		{at(record.PE, point(-69.1, -9)), Undecided}, // beyond the end of the line
		{at(record.PE, record.Place{Name: "?"}), Nowhere},
		{at(record.BO, area(-69.001, -15, 0.1)), Undecided},
		{at(record.BO, area(-69.01, -15, 0.1)), Over},
		{at(record.BO, area(-68.99, -15, 0.1)), Own},
	} {
		o := ops.Operation{Components: []ops.Component{c.component}}
		if got := meridian.OwnSide(&o)[0]; got.Verdict != c.want {
			t.Errorf("%d: %+v, want %s", i, got, c.want)
		}
		if n, want := len(meridian.Findings(&o).Findings), map[Verdict]int{Over: 1, Undecided: 1, Nowhere: 1}[c.want]; n != want {
			t.Errorf("%d: %d findings, want %d", i, n, want)
		}
	}
}

// Without a line nothing is said of its accuracy.
func TestCheckWithoutLine(t *testing.T) {
	p := record.PointAt(-69.1, -15)
	o := ops.Operation{Components: []ops.Component{{Side: record.PE, Place: record.Place{Point: &p}}, {Side: record.PE, Place: record.Place{Name: "?"}}}}
	r := (&Border{Left: record.PE}).Findings(&o)
	if len(r.Findings) != 1 || r.Findings[0].Rule != &nowhere {
		t.Errorf("%+v", r.Findings)
	}
}

func box(x, y, d float64) *record.MultiPolygon {
	return &record.MultiPolygon{Type: record.MultiPolygonName, Coordinates: []record.Rings{{{{x, y}, {x + d, y}, {x + d, y + d}, {x, y + d}, {x, y}}}}}
}

// A line or an area off the Earth decides nothing, and takes no time about it.
func TestOffEarth(t *testing.T) {
	away := Border{Line: []record.Position{{-690, -20}, {-69, -10}}, Left: record.PE}
	place := record.Place{Area: box(-69.1, -15, 0.2)}
	if got := away.OwnSide(&ops.Operation{Components: []ops.Component{{Side: record.PE, Place: place}}})[0]; got.Verdict != Undecided || got.Metres != 0 {
		t.Errorf("%+v", got)
	}
	p := record.PointAt(math.NaN(), 200)
	if got := meridian.OwnSide(&ops.Operation{Components: []ops.Component{{Side: record.PE, Place: record.Place{Point: &p}}, {Place: record.Place{Area: box(-690, -15, 1)}}}}); got[0].Verdict != Nowhere || got[1].Verdict != Nowhere {
		t.Errorf("%+v", got)
	}
}

// A component on the lake that is a point is compared with the shore as an area
// is; the place's own accuracy counts.
func TestAshore(t *testing.T) {
	// The lake's western shore is 69° W.
	b := Border{Line: meridian.Line, Left: meridian.Left, Accuracy: meridian.Accuracy, Lake: box(-69, -16, 0.5), LakeAccuracy: 1000}
	point := record.PointAt(-69.02, -15.8) // 2.1 km west of it
	for i, c := range []struct {
		place record.Place
		on    ops.Domain
		want  int
	}{
		{record.Place{Point: &point}, ops.Lake, 1},
		{record.Place{Point: &point}, ops.Land, 0},
		{record.Place{Point: &point, Accuracy: new(1000.0)}, ops.Lake, 1},
		{record.Place{Point: &point, Accuracy: new(1500.0)}, ops.Lake, 0},
		{record.Place{Area: box(-69.05, -15.8, 0.03)}, ops.Lake, 1},
		{record.Place{Area: box(-69.05, -15.8, 0.03), Accuracy: new(6000.0)}, ops.Lake, 0},
		{record.Place{Area: box(-68.9, -15.8, 0.03)}, ops.Lake, 0},
	} {
		o := ops.Operation{Components: []ops.Component{{Side: record.PE, Domain: c.on, Place: c.place}}}
		n := 0
		for _, f := range b.Findings(&o).Findings {
			if f.Rule == &ashore || f.Rule == &pointAshore {
				n++
			}
		}
		if n != c.want {
			t.Errorf("%d: %d findings, want %d: %+v", i, n, c.want, b.OwnSide(&o))
		}
	}
}

// What lies beyond a meridian is known without splitting anything.
func TestBeyondMeridian(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing in it runs at the same time")
	}
	rapid.Check(t, func(t *rapid.T) {
		west := rapid.Float64Range(-69.3, -68.9).Draw(t, "west")
		d := rapid.Float64Range(0.01, 0.3).Draw(t, "width")
		o := ops.Operation{Components: []ops.Component{{Side: record.BO, Place: record.Place{Area: box(west, -15, d)}}}}
		got := meridian.OwnSide(&o)[0]
		whole := geom.Area(o.Components[0].Place.Area.Positions())
		edge := func(lon float64) float64 { // the part of the square west of lon
			w := min(max(lon-west, 0), d)
			return whole * w / d
		}
		east, _ := degrees(-15+d/2, 400)
		beyond, band := edge(-69-east), edge(-69+east)-edge(-69-east)
		slack := 3 * d * 111e3 // metres along the edge of the band: geodesics there are no meridians, and a degree is no length
		if math.Abs(got.Beyond-beyond) > slack || math.Abs(got.Band-band) > 2*slack {
			t.Fatalf("beyond %.0f, band %.0f; want %.0f, %.0f within %.0f", got.Beyond, got.Band, beyond, band, slack)
		}
		if got.Beyond > beyond+1 {
			t.Fatalf("%.0f m² said to be over that are not surely so (%.0f)", got.Beyond, beyond)
		}
	})
}

// A square of the drill's line, by hand: the strip between 69.03° W and 550 m west
// of 69° W, from 16.1° S to 16° S. A degree of longitude is 107,039 m at 16.05° S,
// a tenth of a degree of latitude 11,065 m: (3211 − 550) m × 11,065 m = 2944 ha.
// The line is good to 500 m, 11 km of it: of that many hectares no more than the
// hundreds are known.
func TestBeyondByHand(t *testing.T) {
	area := record.Place{Area: box(-69.03, -16.1, 0.1), Accuracy: new(50.0)}
	b := Border{Line: meridian.Line, Left: record.PE, Accuracy: 500}
	o := ops.Operation{Components: []ops.Component{{Side: record.BO, Place: area}}}
	if got := b.OwnSide(&o)[0]; math.Abs(got.Beyond-2944e4) > 1e4 {
		t.Errorf("%.2f ha, want 2944", got.Beyond/1e4)
	}
	point := record.PointAt(-69.03, -16.05) // 3,211 m west of it
	spot := ops.Operation{Components: []ops.Component{{Side: record.BO, Place: record.Place{Point: &point}}}}
	if r := b.Findings(&spot); len(r.Findings) != 1 || r.Findings[0].Message(check.EN) != "must stay on its own side: it lies 3200 m beyond the line, by more than its accuracy (500 m)" {
		t.Errorf("a point: %+v", r.Findings)
	}
	const want = "must stay on its own side: 2900 ha, up to 3200 m from the line, are beyond it by more than its accuracy (500 m)"
	if r := b.Findings(&o); len(r.Findings) != 1 || r.Findings[0].Message(check.EN) != want {
		t.Errorf("%+v", r.Findings)
	}
}

// degrees returns how many degrees of longitude and latitude so many metres are.
func degrees(lat, metres float64) (lon, latitude float64) {
	return metres / geom.Distance(record.Position{0, lat}, record.Position{1, lat}), metres / 110_600
}

// Areas of both sides and the band make up the whole, whatever the line.
func TestSplitLosesNothing(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing in it runs at the same time")
	}
	line := borderLine(t)
	rapid.Check(t, func(t *rapid.T) {
		b := Border{Line: line, Left: record.PE, Accuracy: rapid.Float64Range(300, 2000).Draw(t, "accuracy")}
		p := line[rapid.IntRange(5, len(line)-5).Draw(t, "vertex")]
		d := rapid.Float64Range(0.01, 0.1).Draw(t, "width")
		sq := box(p[0]-d*rapid.Float64Range(0, 1).Draw(t, "x"), p[1]-d*rapid.Float64Range(0, 1).Draw(t, "y"), d)
		mine := b.OwnSide(&ops.Operation{Components: []ops.Component{{Side: record.BO, Place: record.Place{Area: sq}}, {Side: record.PE, Place: record.Place{Area: sq}}}})
		whole := sq.Area()
		if sum := mine[0].Beyond + mine[1].Beyond + mine[0].Band; math.Abs(sum-whole) > whole*1e-6 {
			t.Fatalf("parts make %.0f m² of %.0f", sum, whole)
		}
	})
}

func borderLine(t testing.TB) []record.Position {
	b, err := os.ReadFile("testdata/border.json")
	if err != nil {
		t.Fatal(err)
	}
	var line []record.Position
	if err := json.Unmarshal(b, &line); err != nil {
		t.Fatal(err)
	}
	return line
}

// track makes a track of positions a minute apart.
func track(positions ...record.Position) []ops.Track {
	leg := ops.Leg{Source: ops.FromPrimary, Positions: positions}
	for i := range positions {
		leg.Times = append(leg.Times, float64(60*i))
	}
	return []ops.Track{{Start: "2024-02-29T23:58:00-05:00", Domain: ops.Air, Accuracy: 200, MaxGap: 30, Legs: []ops.Leg{leg}}}
}

func TestCrossings(t *testing.T) {
	got := meridian.Crossings(track([]record.Position{{-69.1, -15}, {-68.9, -15}, {-69, -15.1}, {-68.9, -15.2}, {-69, -15.3}, {-69.2, -15.3}}...), Assumed{})
	if len(got) != 2 {
		t.Fatalf("%+v", got)
	}
	in, out := got[0], got[1]
	at, _ := time.Parse(time.RFC3339, "2024-03-01T04:58:30Z")
	if in.From != record.PE || in.To != record.BO || !in.Time.Equal(at) || geom.Distance(in.Position, record.Position{-69, -15}) > 1e-3 || math.Abs(in.Metres-in.Reach-600) > 1e-6 || !in.Gap {
		t.Errorf("in: %+v", in)
	}
	if out.From != record.BO || out.To != record.PE || geom.Distance(out.Position, record.Position{-69, -15.3}) > 1e-3 {
		t.Errorf("out: %+v", out)
	}
}

// Along a meridian the crossings are the changes of sign, zeros left out.
func TestCrossingsAgainstSigns(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		xs := rapid.SliceOfN(rapid.IntRange(-2, 2), 2, 40).Draw(t, "xs")
		var ps []record.Position
		var want []record.Side
		last := 0
		for i, x := range xs {
			ps = append(ps, record.Position{-69 + float64(x)/10, -15 + float64(i)/20})
			if x != 0 {
				if last*x < 0 {
					want = append(want, map[bool]record.Side{true: record.BO, false: record.PE}[x > 0])
				}
				last = x
			}
		}
		var got []record.Side
		for _, c := range meridian.Crossings(track(ps...), Assumed{}) {
			got = append(got, c.To)
		}
		if len(got) != len(want) {
			t.Fatalf("%v: crossed to %v, want %v", xs, got, want)
		}
		for i := range got {
			if got[i] != want[i] {
				t.Fatalf("%v: crossed to %v, want %v", xs, got, want)
			}
		}
	})
}
