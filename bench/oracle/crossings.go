package main

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/territory"
	"github.com/comision-mixta/mixta/record"
)

// crossings compares where and when tracks cross a border. The line runs north
// without turning back, so that a place is west or east of it by the longitude that
// the line has at its latitude; distances are those of GeographicLib.
var crossings = oracle{"crossings", "place 0.1 m across the line, time 10 ms, ± 1 m; limits within 1 m", askCrossings}

func askCrossings(r *rand.Rand) (differ string, undecided bool) {
	f := newFlight(r)
	got := f.border.Crossings(f.tracks, f.assumed)
	want, near := f.crossings()
	if near {
		return "", true
	}
	slices.SortStableFunc(got, func(a, b territory.Crossing) int { return a.Time.Compare(b.Time) })
	if len(got) != len(want) {
		return fmt.Sprintf("%d crossings, want %d", len(got), len(want)), false
	}
	for i := range want {
		if s := want[i].differs(&got[i]); s != "" {
			return fmt.Sprintf("crossing %d: %s", i, s), false
		}
	}
	return "", false
}

// flight is a random case: a border, and the tracks of one craft.
type flight struct {
	line    line
	border  territory.Border
	tracks  []ops.Track
	assumed territory.Assumed
	seen    []sight
}

// sight is one point of the flight.
type sight struct {
	at       time.Time
	p        record.Position
	coasted  bool
	track    int
	accuracy float64
	maxGap   float64
}

func newFlight(r *rand.Rand) *flight {
	f := &flight{}
	lon, lat := -69+r.Float64(), -19.0
	for lat < -9 {
		f.line = append(f.line, record.Position{lon, lat})
		lat += 0.02 + 0.8*r.Float64()
		lon += 0.5 * (r.Float64() - 0.5)
	}
	f.border = territory.Border{Line: slices.Clone(f.line), Left: record.PE, Accuracy: 50 + 1500*r.Float64()}
	if r.IntN(2) == 0 { // the other way round it is the same border
		slices.Reverse(f.border.Line)
		f.border.Left = record.BO
	}
	if r.IntN(3) == 0 {
		f.assumed.Accuracy = 1000 * r.Float64()
	}
	if r.IntN(3) == 0 {
		f.assumed.Knots = 400 * r.Float64()
	}
	f.fly(r)
	return f
}

// fly makes the tracks: a craft that turns a little at each point, mostly towards
// the line, and is at times out of sight.
func (f *flight) fly(r *rand.Rand) {
	at := time.Date(2024, 5, 15, 4, 50, 0, 0, time.UTC)
	lat := -16 + 4*r.Float64()
	p := record.Position{f.line.at(lat) + 0.4*(r.Float64()-0.5), lat}
	course, knots := 2*math.Pi*r.Float64(), 60+240*r.Float64()
	track := f.track(r, at)
	for n := 20 + r.IntN(60); n > 0; n-- {
		t := &f.tracks[track]
		coasted := r.IntN(8) == 0
		if k := len(t.Legs); k == 0 || t.Legs[k-1].Coasted != coasted {
			t.Legs = append(t.Legs, ops.Leg{Source: ops.FromPrimary, Coasted: coasted})
		}
		start, _ := t.Start.Time()
		leg := &t.Legs[len(t.Legs)-1]
		leg.Times, leg.Positions = append(leg.Times, at.Sub(start).Seconds()), append(leg.Positions, p)
		f.seen = append(f.seen, sight{at, p, coasted, track, t.Accuracy, t.MaxGap})

		seconds, next := 1+float64(r.IntN(25)), false
		if r.IntN(12) == 0 {
			seconds, next = 20+float64(r.IntN(1200)), r.IntN(2) == 0
		}
		course += 0.6 * (r.Float64() - 0.5)
		if p[1] < -17 || p[1] > -11 || math.Abs(p[0]-f.line.at(p[1])) > 0.5 {
			course = math.Atan2(f.line.at(-14)-p[0], -14-p[1])
		}
		d := knots * 1852 / 3600 * seconds * (0.6 + 0.4*r.Float64()) / 110_000
		p = record.Position{p[0] + d*math.Sin(course)/math.Cos(p[1]*math.Pi/180), p[1] + d*math.Cos(course)}
		at = at.Add(time.Duration(seconds) * time.Second)
		if next {
			track = f.track(r, at)
		}
	}
}

// track begins a track, the next piece of the same.
func (f *flight) track(r *rand.Rand, at time.Time) int {
	t := ops.Track{Domain: ops.Air, Number: "102", Start: record.Instant(at.Format(time.RFC3339))}
	if r.IntN(2) == 0 {
		t.Accuracy = 500 * r.Float64()
	}
	if r.IntN(2) == 0 {
		t.MaxGap = 10 + 600*r.Float64()
	}
	f.tracks = append(f.tracks, t)
	return len(f.tracks) - 1
}

// passage is a crossing as it is found here.
type passage struct {
	from, to      record.Side
	position      record.Position
	at            time.Time
	after, before time.Time
	certain       bool
	metres, reach float64
	exact         bool    // the reach is that of a single gap, in which the line was crossed
	sine          float64 // of the angle between the way and the line
	coasted       bool
	joined        bool
	unstated      bool
}

// differs tells how what mixta found differs.
func (p *passage) differs(c *territory.Crossing) string {
	off := distance(p.position, c.Position) * p.sine
	switch late := c.Time.Sub(p.at).Abs(); {
	case c.From != p.from || c.To != p.to:
		return fmt.Sprintf("from %s to %s, want %s to %s", c.From, c.To, p.from, p.to)
	case off > 0.1:
		return fmt.Sprintf("%.2f m off", off)
	case late > 10*time.Millisecond && late.Seconds()*p.sine > 0.01:
		return fmt.Sprintf("%s late", late)
	case !c.After.Equal(p.after) || !c.Before.Equal(p.before):
		return fmt.Sprintf("between %s and %s, want %s and %s", c.After, c.Before, p.after, p.before)
	case c.Certain != p.certain || c.Coasted != p.coasted || c.Unstated != p.unstated || (c.Joined == territory.ByNumber) != p.joined:
		return fmt.Sprintf("%+v, want %+v", c, p)
	case c.Reach < p.reach-1 || p.exact && c.Reach > p.reach*1.001+1:
		return fmt.Sprintf("a reach of %.1f m, want %.1f", c.Reach, p.reach)
	case math.Abs(c.Metres-c.Reach-p.metres) > 1:
		return fmt.Sprintf("± %.1f m and its reach of %.1f, want ± %.1f", c.Metres, c.Reach, p.metres)
	}
	return ""
}
