package record_test

import (
	"testing"

	"github.com/comision-mixta/mixta/record"
)

func TestInMeasure(t *testing.T) {
	for _, c := range []struct {
		quantity record.Quantity
		want     record.Micro
		unit     record.Unit
		ok       bool
	}{
		{record.Amount(101, record.Gram), 101_000, record.Kilogram, true},
		{record.Amount(2.5, record.Tonne), 2_500_000_000, record.Kilogram, true},
		{record.Amount(3, record.Hectare), 30_000_000_000, record.SquareMetre, true},
		{record.Amount(0.0005, record.Gram), 500, record.Gram, true}, // finer than a millionth of a kilogram
		{record.Amount(9e12, record.Tonne), 9e18, record.Tonne, true},
		{record.Amount(7, record.Plant), 7_000_000, record.Plant, true},
		{record.Amount(0.0000001, record.Kilogram), 0, "", false},
		{record.Quantity{Unit: record.Kilogram}, 0, "", false},
	} {
		if m, u, ok := c.quantity.InMeasure(); m != c.want || u != c.unit || ok != c.ok {
			t.Errorf("%v %s: %d %s %t, want %d %s %t", c.quantity.Value, c.quantity.Unit, m, u, ok, c.want, c.unit, c.ok)
		}
	}
}

func TestPlaceOutline(t *testing.T) {
	point, away := record.PointAt(-69, -15), record.PointAt(-690, -15)
	area := &record.MultiPolygon{Coordinates: []record.Rings{{{{-69, -15}, {-68, -15}, {-68, -14}, {-69, -15}}}}}
	for i, c := range []struct {
		place     record.Place
		positions int
	}{
		{record.Place{Point: &point}, 1},
		{record.Place{Point: &point, Area: area}, 4},
		{record.Place{Point: &point, Area: &record.MultiPolygon{}}, 1},
		{record.Place{Point: &away}, 0},
		{record.Place{Name: "Desaguadero"}, 0},
	} {
		outline, ok := c.place.Outline()
		if ok != (c.positions > 0) || ok && len(outline[0][0]) != c.positions {
			t.Errorf("%d: %v, %t", i, outline, ok)
		}
	}
}
