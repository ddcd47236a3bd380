package territory

import (
	"github.com/comision-mixta/mixta/record"
)

// towns are towns that lie far inside either country, to a hundredth of a degree
// (INE of Bolivia, INEI of Peru). Those near the border are left out: a line that
// is only sketched may pass them on the wrong side.
var towns = []struct {
	side record.Side
	at   record.Position
}{
	{record.BO, record.Position{-68.13, -16.50}}, // La Paz
	{record.BO, record.Position{-67.11, -17.97}}, // Oruro
	{record.BO, record.Position{-66.16, -17.39}}, // Cochabamba
	{record.BO, record.Position{-67.53, -14.44}}, // Rurrenabaque
	{record.BO, record.Position{-64.90, -14.83}}, // Trinidad
	{record.BO, record.Position{-66.06, -10.99}}, // Riberalta
	{record.PE, record.Position{-70.02, -15.84}}, // Puno
	{record.PE, record.Position{-70.13, -15.50}}, // Juliaca
	{record.PE, record.Position{-70.93, -17.19}}, // Moquegua
	{record.PE, record.Position{-71.54, -16.40}}, // Arequipa
	{record.PE, record.Position{-71.97, -13.52}}, // Cusco
	{record.PE, record.Position{-72.88, -13.63}}, // Abancay
}

// LeftOf returns the side on the left of a border line, as one goes along it, by
// the towns that lie beside it and not beyond its ends; "" if there are none,
// or where two of them disagree.
func LeftOf(line []record.Position) (left record.Side) {
	if len(line) < 2 {
		return ""
	}
	b := Border{Line: line}
	for _, t := range towns {
		says := t.side
		switch _, side := b.offset(t.at); {
		case side == 0:
			continue
		case side < 0:
			says = other(says)
		}
		if left != "" && left != says {
			return ""
		}
		left = says
	}
	return left
}
