package track

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/ops"
)

// A Member is a member of a track as formats of others have it beside times and
// places: a name that says its unit, and what it is for one track.
type Member struct {
	Name string
	Get  func(*ops.Track) string // "" where the track has none
}

// Members are the members that formats with room for names carry: KML, GPX and
// GeoJSON.
func Members() []Member { return members }

var members = []Member{
	{"id", func(t *ops.Track) string { return string(t.ID) }},
	{"issuer", func(t *ops.Track) string { return string(t.Issuer) }},
	{"issued", func(t *ops.Track) string { return string(t.Issued) }},
	{"marking", func(t *ops.Track) string { return t.Marking.String() }},
	{"exercise", func(t *ops.Track) string { return truth(t.Exercise) }},
	{"domain", func(t *ops.Track) string { return string(t.Domain) }},
	{"sensor", func(t *ops.Track) string { return string(t.Sensor.Kind) }},
	{"operator", func(t *ops.Track) string { return string(t.Sensor.Operator) }},
	{"station", func(t *ops.Track) string { return t.Sensor.Station }},
	{"flight", func(t *ops.Track) string { return string(t.Flight) }},
	{"number", func(t *ops.Track) string { return t.Number }},
	{"address", func(t *ops.Track) string { return string(t.Address) }},
	{"unassigned", func(t *ops.Track) string { return truth(t.Unassigned) }},
	{"squawk", func(t *ops.Track) string { return string(t.Squawk) }},
	{"callsign", func(t *ops.Track) string { return t.Callsign }},
	{"registration", func(t *ops.Track) string { return t.Registration }},
	{"type", func(t *ops.Track) string { return t.Type }},
}

// A PointMember is what each point of a track has, in the same way.
type PointMember struct {
	Name  string
	Form  string     // "float", "string" or "bool"
	Title check.Text // for people
	Get   func(*ops.Point) string
}

// PointMembers are those of the points.
func PointMembers() []PointMember { return pointMembers }

var pointMembers = []PointMember{
	{"altitude_ft", "float", check.Text{ES: "Altitud (ft)", EN: "Altitude (ft)"}, number((*ops.Point).Altitude)},
	{"altitude_from", "string", check.Text{ES: "Altitud respecto a", EN: "Altitude from"}, func(p *ops.Point) string { return string(p.Leg.AltitudeFrom) }},
	{"speed_kt", "float", check.Text{ES: "Velocidad (kt)", EN: "Speed (kt)"}, number((*ops.Point).Speed)},
	{"course_deg", "float", check.Text{ES: "Rumbo (°)", EN: "Course (°)"}, number((*ops.Point).Course)},
	{"source", "string", check.Text{ES: "Origen", EN: "Source"}, func(p *ops.Point) string { return string(p.Leg.Source) }},
	{"coasted", "bool", check.Text{ES: "Extrapolado", EN: "Coasted"}, func(p *ops.Point) string { return truth(p.Leg.Coasted) }},
}

// carriedByName are the members of a track that come back by their names.
var carriedByName = []string{"/sensor/kind", "/sensor/station", "/sensor/operator", "/flight", "/number", "/address", "/unassigned", "/squawk", "/callsign", "/registration", "/type", "/start", "/legs"}

// truth returns what is written where something holds; nothing where it does not.
func truth(holds bool) string {
	if holds {
		return "true"
	}
	return ""
}

func number(get func(*ops.Point) (float64, bool)) func(*ops.Point) string {
	return func(p *ops.Point) string {
		if x, ok := get(p); ok {
			return Decimal(x)
		}
		return ""
	}
}
