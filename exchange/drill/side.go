package drill

import (
	"math"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/border"
)

// side is what differs between the two sides.
type side struct {
	record.Side
	parity      int // of the numbers of its records
	name        string
	actor       record.Actor
	country     record.Country
	issued      record.Instant
	region      crops.Region
	unit        record.AdminUnit
	fields      ground         // where its parcels lie
	places      ground         // where it seizes
	lon         float64        // so far from the border that all to it is the side's
	later       record.Instant // of second versions, and of what is reported afterwards
	due         record.When    // as the side moves a milestone
	operation   string
	subdivision record.Subdivision
}

// sides are the sides, Bolivia first.
var sides = [2]*side{
	{Side: record.BO, parity: 0, name: "bo", actor: "BO-FELCN", country: record.Bolivia, issued: "2022-10-03T09:00:00-04:00", region: "bo.norte-la-paz", unit: "INE-BO:020701",
		fields: ground{-67, -17, 3, 3}, places: ground{-65, -18, 2, 2}, lon: -66.5, later: "2023-10-16T09:00:00-04:00", due: "2023-01-31", operation: "Simulacro Herradura", subdivision: "BO-B"},
	{Side: record.PE, parity: 1, name: "pe", actor: "PE-DIRANDRO", country: record.Peru, issued: "2022-10-03T08:00:00-05:00", region: "pe.inambari-tambopata", unit: "INEI:211210",
		fields: ground{-75, -14, 3, 3}, places: ground{-76, -10, 2, 2}, lon: -72, later: "2023-10-17T09:00:00-05:00", due: "2023-02-28", operation: "Simulacro Tiwanaku", subdivision: "PE-UCA"},
}

// other returns the other side.
func (s *side) other() *side { return sides[1-s.parity] }

// has reports whether a record is the side's own.
func (s *side) has(number int) bool { return number%2 == s.parity }

// count returns how many of n records are the side's own.
func (s *side) count(n int) int { return (n + 1 - s.parity) / 2 }

// shared is the marking of what the sides exchange.
var shared = record.Marking{TLP: record.Amber, Releasable: []record.Actor{record.ActorBolivia, record.ActorPeru}}

// header returns the header of the first version of a record of the side.
func (s *side) header(id record.ID) record.Header {
	h := record.NewHeader(id, s.actor, s.issued, shared)
	h.Exercise = true
	return h
}

// envelope returns the envelope of a file of the side. Without a recipient it is for
// itself.
func (d Drill) envelope(s *side, name string) mixta.Envelope {
	return mixta.Envelope{ID: d.fixed("file "+name, 0), Sender: s.actor, Recipient: s.actor, Issued: s.issued,
		Subject: record.Text{ES: "Simulacro: nada en este archivo es real", EN: "Exercise: nothing in this file is real"}}
}

// ground is a stretch of land: its south-west corner and its size, in degrees.
type ground struct{ lon, lat, width, height float64 }

// metresPerDegree are the metres of a degree of latitude in these latitudes.
const metresPerDegree = 110_600

// plot returns where the plot of that number lies among n, and how far it may reach
// from there in metres: the more there are, the smaller they are.
func (g ground) plot(number, n int) (record.Position, float64) {
	const most = 140 // metres between plots, where there is room enough
	wide := metresPerDegree * math.Cos(g.lat*math.Pi/180)
	spacing := math.Min(most, math.Sqrt(g.width*wide*g.height*metresPerDegree/float64(n+1)))
	columns := int(g.width * wide / spacing)
	x, y := (float64(number%columns)+0.5)*spacing, (float64(number/columns)+0.5)*spacing
	return record.Position{g.lon + x/wide, g.lat + y/metresPerDegree}, 55.0 / most * spacing
}

// any returns some place on the ground.
func (g ground) any(o drawn) record.Position {
	return rounded(record.Position{g.lon + g.width*o.Float64(), g.lat + g.height*o.Float64()})
}

// onBorder returns the place of that number along the border, which goes from the
// north of Lake Titicaca to the rivers, in rows of a few hundred beside one another.
func onBorder(number int) record.Position {
	const south, north, rows, apart = -14.9, -11.2, 1000, 250 // metres apart
	lat := south + (float64(number%rows)+0.5)*(north-south)/rows
	line, west, east := border.NaturalEarth(), sides[1].lon, sides[0].lon
	for range 40 {
		middle := (west + east) / 2
		if s, _ := line.Side(record.Position{middle, lat}, 0); s == record.PE {
			west = middle
		} else {
			east = middle
		}
	}
	row := (number/rows + 1) / 2 * (1 - number/rows%2*2) // 0, −1, 1, −2, 2 …
	return moved(record.Position{west, lat}, float64(row*apart), 0)
}

// moved returns the place so many metres to the east and to the north.
func moved(p record.Position, east, north float64) record.Position {
	return record.Position{p[0] + east/metresPerDegree/math.Cos(p[1]*math.Pi/180), p[1] + north/metresPerDegree}
}

// rounded rounds a place to the centimetre.
func rounded(p record.Position) record.Position {
	return record.Position{math.Round(p[0]*1e7) / 1e7, math.Round(p[1]*1e7) / 1e7}
}
