package territory

import (
	"math"
	"slices"
	"testing"
	"time"

	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// piece of a flight due east along 15° S, a thousandth of a degree a second, over
// 69° W at second 0: the seconds at which it was seen.
func seen(number string, seconds ...int) ops.Track {
	leg := ops.Leg{Source: ops.FromPrimary}
	for _, s := range seconds {
		leg.Times, leg.Positions = append(leg.Times, float64(s-seconds[0])), append(leg.Positions, record.Position{-69 + float64(s)/1000, -15})
	}
	t := ops.Track{Number: number, Domain: ops.Air, MaxGap: 60, Legs: []ops.Leg{leg}, Start: record.Instant(second(seconds[0]).Format(time.RFC3339))}
	t.Issuer = "PE-FAP"
	return t
}

func second(s int) time.Time { return time.Date(2024, 3, 1, 4, 0, s, 0, time.UTC) }

// A line that lies in a gap is crossed in the gap, and nobody says where more
// exactly than the gap allows. A degree of longitude at 15° S is
// a·cos 15°/√(1 − e²·sin² 15°)·π/180 = 107,551.9 m, so the craft was last seen
// 16,132.8 m west of the line and next 5,377.6 m east of it; in 200 s at one and a
// half times 107.55 m/s, 32,265.6 m, it can have gone (32,265.6 − 21,510.4) / 2 =
// 5,377.6 m beyond either.
func TestCrossingInGap(t *testing.T) {
	one := seen("102", -160, -150, 50, 60)
	joined := seen("102", 50, 60)
	for _, c := range []struct {
		name    string
		tracks  []ops.Track
		assumed Assumed
		reach   float64
		joined  Mark
	}{
		{"of one track", []ops.Track{one}, Assumed{}, 16_132.8 + 5_377.6, ""},
		{"between two pieces, in either order", []ops.Track{joined, seen("102", -160, -150)}, Assumed{}, 16_132.8 + 5_377.6, ByNumber},
		{"straight on, as is assumed", []ops.Track{one}, Assumed{Knots: 100}, 16_132.8, ""},
		{"at 300 knots, 154.33 m/s", []ops.Track{one}, Assumed{Knots: 300}, 16_132.8 + (30_866.7-21_510.4)/2, ""},
	} {
		got := meridian.Crossings(c.tracks, c.assumed)
		if len(got) != 1 {
			t.Errorf("%s: %+v", c.name, got)
			continue
		}
		g := got[0]
		if g.From != record.PE || g.To != record.BO || g.Joined != c.joined || !g.Certain || !g.Gap || !g.Unstated || !g.After.Equal(second(-150)) || !g.Before.Equal(second(50)) {
			t.Errorf("%s: %+v", c.name, g)
		}
		if math.Abs(g.Reach-c.reach) > 2 || math.Abs(g.Metres-g.Reach-400) > 1e-6 {
			t.Errorf("%s: reach %.1f of %.1f, want %.1f", c.name, g.Reach, g.Metres, c.reach)
		}
	}
}

// Only what the same source calls the same is one track, and only if the later
// piece begins soon enough after the earlier one, and near enough.
func TestPieces(t *testing.T) {
	before, hour := []int{-60, -50}, 3600
	with := func(track ops.Track, set func(*ops.Track)) ops.Track { set(&track); return track }
	address := func(a record.Address) func(*ops.Track) { return func(t *ops.Track) { t.Address = a } }
	for _, c := range []struct {
		name   string
		a, b   ops.Track
		joined Mark
		apart  bool // not joined, and told
	}{
		{"number", seen("102", before...), seen("102", 50, 60), ByNumber, false},
		{"another number", seen("102", before...), seen("103", 50, 60), "", false},
		{"no number", seen("", before...), seen("", 50, 60), "", false},
		{"number after two hours", seen("102", before...), later(seen("102", 50, 60), 2*hour), "", true},
		{"number within two hours", seen("102", before...), later(seen("102", 50, 60), 2*hour-100), ByNumber, false},
		{"of another issuer", seen("102", before...), with(seen("102", 50, 60), func(t *ops.Track) { t.Issuer = "BO-COSDEA" }), "", false},
		{"of another station", seen("102", before...), with(seen("102", 50, 60), func(t *ops.Track) { t.Sensor.Station = "7" }), "", false},
		{"of an exercise", seen("102", before...), with(seen("102", 50, 60), func(t *ops.Track) { t.Exercise = true }), "", false},
		{"at the same time", seen("102", -60, 0), seen("102", -10, 60), "", false},
		{"too far for its speed", seen("102", before...), later(seen("102", 2000, 2010), -1900), "", true},
		{"address, in either case", with(seen("1", before...), address("e94abc")), with(later(seen("2", 50, 60), 23*hour), address("E94ABC")), ByAddress, false},
		{"address after a day", with(seen("1", before...), address("e94abc")), with(later(seen("2", 50, 60), 24*hour), address("e94abc")), "", false},
		{"one number, two addresses", with(seen("102", before...), address("e94abc")), with(seen("102", 50, 60), address("e94abd")), "", false},
		{"flight", with(seen("1", before...), func(t *ops.Track) { t.Flight = "f" }), with(seen("2", 50, 60), func(t *ops.Track) { t.Flight = "f" }), ByFlight, false},
	} {
		got := meridian.Crossings([]ops.Track{c.a, c.b}, Assumed{})
		joins := slices.ContainsFunc(got, func(g Crossing) bool { return g.Track != g.Next })
		if joins != (c.joined != "") || joins && got[0].Joined != c.joined {
			t.Errorf("%s: %+v", c.name, got)
		}
		if apart := meridian.Apart([]ops.Track{c.a, c.b}, Assumed{}); len(apart) > 0 != c.apart || c.apart && (apart[0].From != record.PE || apart[0].To != record.BO) {
			t.Errorf("%s: apart %+v", c.name, apart)
		}
	}
}

// later moves a track in time.
func later(t ops.Track, seconds int) ops.Track {
	at, _ := t.Start.Time()
	t.Start = record.Instant(at.Add(time.Duration(seconds) * time.Second).Format(time.RFC3339))
	return t
}

// What does not leave the accuracy behind on both sides has not surely crossed.
func TestUncertain(t *testing.T) {
	for _, c := range []struct {
		seconds       []int
		certain       bool
		after, before int
	}{
		{[]int{-20, -10, 10, 20}, true, -10, 10},      // 1,076 m on either side
		{[]int{-12, -2, 2, 3, 13}, true, -12, 13},     // 215 m and 323 m are within 400 m
		{[]int{-12, -2, 2, 3}, false, -12, 3},         // it ends within
		{[]int{-3, 2, 12}, false, -3, 12},             // it begins within
		{[]int{-14, -4, -3, 1, 2, 3, 4}, true, -4, 4}, // 430 m are not
		{[]int{-14, -4, -3, 1, 2, 3, 3}, false, -4, 3},
	} {
		got := meridian.Crossings([]ops.Track{seen("1", c.seconds...)}, Assumed{})
		if len(got) != 1 || got[0].Certain != c.certain || !got[0].After.Equal(second(c.after)) || !got[0].Before.Equal(second(c.before)) || got[0].Reach != 0 {
			t.Errorf("%v: %+v", c.seconds, got)
		}
	}
}

// Which side is which is told by towns, whichever way the line goes, or not at all.
func TestLeftOf(t *testing.T) {
	north := borderLine(t)
	south := slices.Clone(north)
	slices.Reverse(south)
	for _, c := range []struct {
		line []record.Position
		want record.Side
	}{
		{north, record.PE}, {south, record.BO}, {meridian.Line, record.PE},
		{[]record.Position{{-69, -15}}, ""},
		{[]record.Position{{-69, -5}, {-69, -4}}, ""},   // north of all towns
		{[]record.Position{{-75, -20}, {-60, -10}}, ""}, // between the towns of both
	} {
		if got := LeftOf(c.line); got != c.want {
			t.Errorf("%v: %q, want %q", c.line[0], got, c.want)
		}
	}
	for _, town := range towns {
		if m := geom.NewLine(north).Distance(town.at); m < 50_000 {
			t.Errorf("%v is %.0f m from the border", town.at, m)
		}
	}
}
