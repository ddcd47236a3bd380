package geojson

import (
	"math"
	"strconv"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/track"
	"github.com/comision-mixta/mixta/ops"
)

// carried are the members of a track that its points have.
var carried = []string{"/id", "/issuer", "/issued", "/marking/tlp", "/marking/releasable", "/marking/handling", "/exercise", "/domain", "/sensor", "/flight", "/number",
	"/address", "/unassigned", "/squawk", "/callsign", "/registration", "/type", "/start", "/legs"}

// track writes a feature for each point of a track: the members of the track, the
// time, and those of the point. A third coordinate is a height above the
// ellipsoid, as RFC 7946 has it, and is given where the altitude is one.
func (w *writer) track(t *ops.Track) error {
	w.tracks.Rest("track", t, carried...)
	var all []convert.Value
	for _, m := range track.Members() {
		if s := m.Get(t); s != "" {
			all = append(all, convert.Value{Column: m.Name, Text: s, Number: s == "true"})
		}
	}
	n := 0
	for p := range t.Points() {
		n++
		f := convert.Feature{ID: string(t.ID) + "/" + strconv.Itoa(n), Geometry: convert.Geometry{Type: "Point", Point: p.Position[:]}}
		if feet, ok := p.Altitude(); ok && p.Leg.AltitudeFrom == ops.Ellipsoid {
			f.Geometry.Point = append(f.Geometry.Point, math.Round(feet/track.FeetPerMetre*100)/100)
		}
		f.Values = append(all[:len(all):len(all)], convert.Value{Column: "time", Text: track.Stamp(p.Time)})
		for _, m := range track.PointMembers() {
			if s := m.Get(&p); s != "" {
				f.Values = append(f.Values, convert.Value{Column: m.Name, Text: s, Number: m.Form != "string"})
			}
		}
		if err := w.feature(&f); err != nil {
			return err
		}
	}
	return nil
}
