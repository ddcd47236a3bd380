package drill

import (
	"fmt"
	"math"
	"time"

	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// operation is the one that all seizures are of, the same in both sides' files.
func (d Drill) operation() *ops.Operation {
	o := &ops.Operation{Header: sides[0].header(d.fixed("operation", 0)), Coordination: ops.Coordinated, Objective: record.Text{ES: "Simulacro"}}
	for _, s := range sides {
		o.Names = append(o.Names, ops.SideName{Side: s.Side, Name: s.operation})
	}
	return o
}

// seized are the seizures that have a part in something.
func (d Drill) seized() roles {
	all := roles{}
	if d.Seizures == 0 {
		return all
	}
	for _, s := range sides {
		own := roles{}
		own.cast(d.chance("roles of seizures "+s.name), s.count(d.Seizures), casting{what: DoubleCount, facts: upTo(d.Plant)}, casting{what: DoubleCount, near: true, facts: upTo(d.Plant)})
		for n, r := range own {
			all[2*n+s.parity] = r
		}
	}
	return all
}

// seizure returns a seizure of a side, far from those of the other but for what is
// planted: two reports of one seizure agree in place, day and amount, give or take;
// two that only look like that are four days apart.
func (d Drill) seizure(s *side, o drawn, r role) *ops.Seizure {
	day, grams, at := o.IntN(360), 500+o.IntN(400_000), s.places.any(o)
	if r.what == DoubleCount {
		day, grams, at = d.twice(r)
		at = rounded(moved(at, 2000*o.Float64()-1000, 2000*o.Float64()-1000))
		if s.Side == record.PE {
			grams += grams * (o.IntN(20) - 10) / 1000
			if r.near {
				day += 4
			}
		}
	}
	date := time.Date(2022, time.October, 3+day, 0, 0, 0, 0, time.UTC)
	z := &ops.Seizure{Header: s.header(o.ID), Operation: record.OperationRef(d.fixed("operation", 0)), Date: record.Date(date.Format(time.DateOnly)),
		Place:  record.Place{Name: "Simulacro", Country: s.country, Point: point(at), Accuracy: new(100.0)},
		Items:  []ops.SeizedItem{{Amount: ops.Amount{Substance: ops.Cocaine, Quantity: record.Amount(float64(grams)/1000, record.Kilogram)}, Weighing: ops.Weighed}},
		Agency: s.actor, ActNumber: fmt.Sprint("SIM-", o.Number+1)}
	z.Issued = s.later
	return z
}

// twice returns day, grams and place of what both sides report: no two such facts
// are near one another in all three.
func (d Drill) twice(r role) (day, grams int, at record.Position) {
	n := 2 * r.n
	if r.near {
		n++
	}
	const cells, slots = 100, 44 // of 16 km, and of eight days
	cell, slot, size := n%cells, n/cells%slots, n/cells/slots
	chance := d.chance(fmt.Sprint("twice ", n))
	at = record.Position{-70.4 + float64(cell%10)*0.15, -17 + float64(cell/10)*0.15}
	return 8 * slot, int(5000*math.Pow(1.5, float64(size))) + chance.IntN(500), at
}

// trackOf returns the track of an aircraft with 120 points, one each four seconds,
// without a header.
func trackOf(o drawn) *ops.Track {
	const points, step = 120, 4
	leg := ops.Leg{Source: "secondary", AltitudeFrom: "pressure"}
	at, course := ground{-69, -15, 2, 2}.any(o), 360*o.Float64()
	for i := range points {
		course = math.Mod(course+4*o.Float64()+358, 360)
		sin, cos := math.Sincos(course * math.Pi / 180)
		const flown = 110 * 1852.0 / 3600 * step // metres
		at = moved(at, flown*sin, flown*cos)
		leg.Times = append(leg.Times, float64(i*step))
		leg.Positions = append(leg.Positions, record.Position{round(at[0], 1e6), round(at[1], 1e6)})
		leg.Altitudes = append(leg.Altitudes, float64(9000+25*o.IntN(8)))
		leg.Speeds = append(leg.Speeds, round(105+10*o.Float64(), 10))
		leg.Courses = append(leg.Courses, round(359*o.Float64(), 10))
	}
	return &ops.Track{Domain: "air", Sensor: ops.Sensor{Kind: "fusion", Operator: "PE-FAP", Station: "25/201"}, Number: fmt.Sprint("T", o.Number),
		Address: "e94001", Unassigned: true, Squawk: "7000", Callsign: "CP0000", Registration: "CP-0000", Type: "C206",
		Start: "2022-05-16T09:00:00Z", MaxGap: 60, Accuracy: 200, Legs: []ops.Leg{leg}}
}

func round(f, per float64) float64 { return math.Round(f*per) / per }
