package record

// scale gives the units that are one measure: each as so many times its
// measure's first unit, or as one part of so many.
var scale = map[Unit]struct {
	measure     Unit
	times, part Micro
}{
	Kilogram:    {Kilogram, 1, 1},
	Tonne:       {Kilogram, 1000, 1},
	Gram:        {Kilogram, 1, 1000},
	Litre:       {Litre, 1, 1},
	Millilitre:  {Litre, 1, 1000},
	SquareMetre: {SquareMetre, 1, 1},
	Hectare:     {SquareMetre, 10_000, 1},
}

// Measure returns the unit that stands for all units whose amounts can be added
// to those of u: the kilogram for the gram, never the litre.
func (u Unit) Measure() Unit {
	if s, ok := scale[u]; ok {
		return s.measure
	}
	return u
}

// Parts returns how many of the unit make one of its measure: 1000 of the gram.
// It is 1 for the measure itself and for what is greater, 0 where the unit stands
// alone.
func (u Unit) Parts() Micro { return scale[u].part }

// InMeasure returns the quantity in the unit of its measure, exactly, or in its
// own unit where it cannot be held so. It is false if there is no such amount.
func (q Quantity) InMeasure() (Micro, Unit, bool) {
	m, err := q.Exact()
	if err != nil {
		return 0, "", false
	}
	s, ok := scale[q.Unit]
	if !ok || m%s.part != 0 {
		return m, q.Unit, true
	}
	whole, ok := (m / s.part).Times(s.times)
	if !ok {
		return m, q.Unit, true
	}
	return whole, s.measure, true
}

// Times returns m times n, and false where the product cannot be held.
func (m Micro) Times(n Micro) (Micro, bool) {
	const most = 9e18
	if n > 1 && (m > most/n || m < -most/n) {
		return 0, false
	}
	return m * n, true
}
