package hand

import (
	"errors"

	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// Track checks a track.
func (c *Checker) Track(t *ops.Track) error {
	if err := c.header(&t.Header); err != nil {
		return err
	}
	for i := range t.Legs {
		if err := leg(&t.Legs[i]); err != nil {
			return err
		}
	}
	return first(
		wrong("domain", isOneOf(t.Domain, ops.Air, ops.Land, ops.River, ops.Lake)),
		wrong("sensor", isOneOf(t.Sensor.Kind, "primary-radar", "secondary-radar", "ads-b-receiver", "fusion", "gnss", "observer") && isActor(t.Sensor.Operator) && isLength(t.Sensor.Station, 0, 60)),
		wrong("number", isLength(t.Number, 0, 60)),
		wrong("address", t.Address == "" && !t.Unassigned || len(t.Address) == 6),
		wrong("squawk", t.Squawk == "" || len(t.Squawk) == 4 && digits(string(t.Squawk))),
		wrong("callsign", isLength(t.Callsign, 0, 16)), wrong("registration", isLength(t.Registration, 0, 16)), wrong("type", isLength(t.Type, 0, 8)),
		wrong("start", isInstant(t.Start)),
		wrong("maxGap", isIn(t.MaxGap, 0, 86_400)), wrong("accuracy", isIn(t.Accuracy, 0, 100_000)),
		wrong("legs", 1 <= len(t.Legs) && len(t.Legs) <= 100_000), wrong("points", moves(t)))
}

func leg(l *ops.Leg) error {
	n := len(l.Times)
	for _, list := range [...]struct {
		values      []float64
		least, most float64
	}{{l.Times, 0, 31_622_400}, {l.Altitudes, -2000, 200_000}, {l.Speeds, 0, 10_000}, {l.Courses, 0, 360}} {
		if len(list.values) > 0 && len(list.values) != n {
			return errors.New("a list is too short or too long")
		}
		for _, v := range list.values {
			if !isIn(v, list.least, list.most) {
				return errors.New("a number is out of range")
			}
		}
	}
	for _, p := range l.Positions {
		if !isPosition(p) {
			return errors.New("a position is wrong")
		}
	}
	return wrong("leg", 1 <= n && n <= 1_000_000 && len(l.Positions) == n && (len(l.Altitudes) > 0) == (l.AltitudeFrom != "") && isSource(l.Source))
}

func isSource(s ops.PointSource) bool {
	return isOneOf(s, ops.FromPrimary, ops.FromSecondary, ops.FromCombined, ops.FromADSB, ops.FromRebroadcast,
		ops.FromMultilateration, ops.FromFusion, ops.FromSatellite, ops.FromObserver, ops.SourceUnknown)
}

// moves reports whether the points follow one another in time, without a gap, and
// within reach.
func moves(t *ops.Track) bool {
	var before record.Position
	at := -1.0
	for i := range t.Legs {
		for k, now := range t.Legs[i].Times {
			here := t.Legs[i].Positions[k]
			if at >= 0 {
				d := now - at
				if d < 0 || t.MaxGap > 0 && d > t.MaxGap || geom.Distance(before, here) > (d*2000*1852/3600)+2*t.Accuracy {
					return false
				}
			}
			at, before = now, here
		}
	}
	return true
}
