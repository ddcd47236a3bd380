package ops

import (
	"cmp"
	"strings"

	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/ops/double"
	"github.com/comision-mixta/mixta/record"
)

// ReportedItems returns the items of a seizure, the one at that place in its
// list, as they are compared with those that the other side reports. Items
// without an amount are left out, and all are where the seizure has no date.
func (s *Seizure) ReportedItems(place int) (items []double.Item) {
	day, ok := s.Date.Time()
	if !ok {
		return nil
	}
	reported := double.Item{
		Seizure: place, ID: record.UUIDOf(s.ID), Operation: record.UUIDOf(s.Operation),
		Side: s.Agency.Side(), Day: int(day.Unix() / 86400),
		Place: cmp.Or(string(s.Place.Unit), strings.ToLower(s.Place.Name)),
	}
	if s.Place.Point != nil {
		reported.Position, reported.HasPosition = s.Place.Point.Coordinates, true
	} else if s.Place.Area != nil {
		reported.Position, reported.HasPosition = geom.Centroid(s.Place.Area.Positions())
	}
	for i := range s.Items {
		item := &s.Items[i]
		if amount, unit, ok := item.Quantity.InMeasure(); ok {
			reported.Item, reported.Amount, reported.Measured = i, amount, measured(item.Substance, unit)
			reported.Kin, reported.Weighed = string(item.Substance.Kin()), item.Weighing == Weighed
			items = append(items, reported)
		}
	}
	return items
}

func measured(s Substance, u record.Unit) double.Measured {
	return double.Measured{Substance: string(s), Unit: u}
}
