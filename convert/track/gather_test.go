package track_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/internal/tracktest"
	"github.com/comision-mixta/mixta/convert/radar"
	"github.com/comision-mixta/mixta/ops"
)

// plots makes a radar log of one aircraft seen at the instants given.
func plots(instants ...time.Time) *convert.Stream {
	var b strings.Builder
	b.WriteString("time,lon,lat,altitude,number\n")
	for i, at := range instants {
		fmt.Fprintf(&b, "%s,-69,%g,9000,1\n", at.Format(time.RFC3339), -16-float64(i)/100)
	}
	o := tracktest.Options()
	o.Log.Columns = &convert.LogColumns{Time: "time", Lon: "lon", Lat: "lat", Altitude: "altitude", Number: "number", AltitudeFrom: "pressure"}
	return radar.Read(strings.NewReader(b.String()), o)
}

var nine = time.Date(2022, 5, 16, 9, 0, 0, 0, time.UTC)

func TestWrongDates(t *testing.T) {
	for _, c := range []struct {
		name   string
		offset []int // seconds
		points []int // of each track
		want   []string
	}{
		{"none", []int{0, 5, 10}, []int{3}, nil},
		{"one ahead", []int{0, 1e9, 10, 15, 20}, []int{4}, []string{"ahead:3"}},
		{"the first ahead", []int{1e9, 5, 10, 15}, []int{3}, []string{"ahead:2"}},
		{"the last ahead is borne out by nothing, and refuted by nothing", []int{0, 5, 1e9}, []int{2, 1}, nil},
		{"one behind", []int{0, 5, -1e9, 10}, []int{3}, []string{"order:4"}},
		{"the second behind", []int{0, -1e9, 5, 10}, []int{3}, []string{"order:3"}},
		{"the last behind", []int{0, -1e9}, []int{1}, []string{"order:3"}},
		{"one ahead, one behind", []int{0, 1e9, -1e9, 5}, []int{2}, []string{"order:4", "ahead:3"}},
		{"a gap", []int{0, 5, 1000, 1005}, []int{2, 2}, nil},
		{"gaps only", []int{0, 1000, 2000, 3000}, []int{1, 1, 1, 1}, nil},
		{"the same again after a gap", []int{0, 1000, 1000, 1005}, []int{1, 3}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			var at []time.Time
			for _, s := range c.offset {
				at = append(at, nine.Add(time.Duration(s)*time.Second))
			}
			in := plots(at...)
			tracks, found := tracktest.Read(t, in)
			var points []int
			total := 0
			for _, k := range tracks {
				n := 0
				for range k.Points() {
					n++
				}
				points, total = append(points, n), total+n
			}
			if diff := cmp.Diff(c.points, points); diff != "" {
				t.Errorf("points (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(c.want, found); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
			if in.Count.Points != total || in.Count.Points+in.Count.Dropped != len(at) {
				t.Errorf("%+v", in.Count)
			}
		})
	}
}

// TestOneWrongDateCostsItself: wherever it is, all points but one are taken.
func TestOneWrongDateCostsItself(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(3, 12).Draw(t, "points")
		at := make([]time.Time, n)
		for i := range at {
			at[i] = nine.Add(time.Duration(5*i) * time.Second)
		}
		wrong := rapid.IntRange(0, n-1).Draw(t, "wrong")
		by := rapid.Int64Range(400, 1e9).Draw(t, "by")
		if rapid.Bool().Draw(t, "behind") {
			by = -by
		}
		at[wrong] = at[wrong].Add(time.Duration(by) * time.Second)
		in := plots(at...)
		for range in.Records() {
		}
		if in.Count.Points < n-1 || in.Count.Points+in.Count.Dropped != n {
			t.Fatalf("%+v of %v", in.Count, at)
		}
	})
}

// TestManyTracksAtOnce: more tracks than points may be held end one by one, in
// the order in which they began, and in time that grows no faster than n log n.
func TestManyTracksAtOnce(t *testing.T) {
	const n = 250_000
	var b strings.Builder
	b.WriteString("time,lon,lat,altitude,number\n")
	for i := range n {
		fmt.Fprintf(&b, "%s,-69,-16,9000,%d\n", nine.Add(time.Duration(i)*time.Second/2000).Format(time.RFC3339Nano), i)
	}
	in := radar.Read(strings.NewReader(b.String()), tracktest.Options())
	next := 0
	for k := range convert.Only[*ops.Track](in) {
		if k.Number != strconv.Itoa(next) {
			t.Fatalf("track %s, want %d", k.Number, next)
		}
		next++
	}
	if next != n || in.Count.Points != n {
		t.Errorf("%d tracks, %+v", next, in.Count)
	}
}
