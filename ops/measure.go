package ops

import (
	"slices"

	"github.com/comision-mixta/mixta/record"
)

// scale gives the units that are one measure: each as so many times its
// measure's first unit, or as one part of so many.
var scale = map[record.Unit]struct {
	measure     record.Unit
	times, part record.Micro
}{
	record.Kilogram:    {record.Kilogram, 1, 1},
	record.Tonne:       {record.Kilogram, 1000, 1},
	record.Gram:        {record.Kilogram, 1, 1000},
	record.Litre:       {record.Litre, 1, 1},
	record.Millilitre:  {record.Litre, 1, 1000},
	record.SquareMetre: {record.SquareMetre, 1, 1},
	record.Hectare:     {record.SquareMetre, 10_000, 1},
}

// measure returns the unit that stands for all units which can be added to u:
// the kilogram for the gram, never the litre.
func measure(u record.Unit) record.Unit {
	if s, ok := scale[u]; ok {
		return s.measure
	}
	return u
}

// plain returns a quantity in the unit of its measure, exactly; in its own unit
// where it cannot be held so. It is false where there is no such amount.
func plain(q record.Quantity) (record.Micro, record.Unit, bool) {
	m, err := q.Exact()
	if err != nil {
		return 0, "", false
	}
	s, ok := scale[q.Unit]
	if !ok || m%s.part != 0 || s.times > 1 && (m > maxMicro/s.times || m < -maxMicro/s.times) {
		return m, q.Unit, true
	}
	return m / s.part * s.times, s.measure, true
}

const maxMicro record.Micro = 9e18

// substanceUnits are the measures that an amount of a substance can be in.
var substanceUnits = []record.Unit{record.Kilogram, record.Litre, record.Each, record.Plant, record.SquareMetre}

// fits reports whether an amount of a substance can be in the unit.
func fits(u record.Unit) bool { return slices.Contains(substanceUnits, measure(u)) }
