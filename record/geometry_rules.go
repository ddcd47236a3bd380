package record

import (
	"fmt"
	"math"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/internal/rule"
)

const rfc7946 = "RFC 7946 §3.1.6"

// swapped is a fault of the whole geometry, found before all others.
const swapped geom.FaultKind = -1

// faults gives each fault of a geometry its rule.
var faults = map[geom.FaultKind]*check.Rule{
	geom.Range: {ID: "record.geometry.range", Severity: check.Error,
		Must:   check.Text{EN: "must be a longitude within ±180 and a latitude within ±90", ES: "debe ser una longitud dentro de ±180 y una latitud dentro de ±90"},
		Why:    check.Text{EN: "UTM coordinates in metres, mistaken for degrees, end up here.", ES: "Las coordenadas UTM en metros tomadas por grados acaban aquí."},
		Source: "RFC 7946 §4"},
	swapped: {ID: "record.geometry.swapped", Severity: check.Error, Fix: check.Asked,
		Must:   check.Text{EN: "must give longitude first, then latitude: these look swapped", ES: "debe dar primero la longitud y luego la latitud: parecen intercambiadas"},
		Why:    check.Text{EN: "With swapped coordinates, a plot in the Yungas lies in Antarctica.", ES: "Con las coordenadas intercambiadas, una parcela de los Yungas queda en la Antártida."},
		Source: "RFC 7946 §3.1.1"},
	geom.Open: {ID: "record.geometry.open", Severity: check.Error,
		Must:   check.Text{EN: "must be closed: its last position must equal its first", ES: "debe estar cerrado: su última posición debe ser igual a la primera"},
		Why:    check.Text{EN: "Some systems close an open ring, others drop it.", ES: "Unos sistemas cierran un anillo abierto y otros lo omiten."},
		Source: rfc7946},
	geom.Repeated: {ID: "record.geometry.repeated", Severity: check.Warning, Fix: check.Safe, Publish: check.Error,
		Must:   check.Text{EN: "must not repeat the position before it", ES: "no debe repetir la posición anterior"},
		Why:    check.Text{EN: "Repeated positions make many geometry libraries fail.", ES: "Las posiciones repetidas hacen fallar a muchas bibliotecas de geometría."},
		Source: "OGC 06-103r4"},
	geom.Degenerate: {ID: "record.geometry.degenerate", Severity: check.Error,
		Must:   check.Text{EN: "must enclose an area", ES: "debe encerrar un área"},
		Why:    check.Text{EN: "A ring whose positions lie on one line has no area.", ES: "Un anillo cuyas posiciones están en una línea no tiene área."},
		Source: "OGC 06-103r4"},
	geom.Crossing: {ID: "record.geometry.crossing", Severity: check.Error,
		Must:   check.Text{EN: "must not cross or touch itself", ES: "no debe cruzarse ni tocarse a sí mismo"},
		Why:    check.Text{EN: "The area of a ring that crosses itself depends on the program that computes it.", ES: "El área de un anillo que se cruza depende del programa que la calcule."},
		Source: "OGC 06-103r4"},
	geom.Hole: {ID: "record.geometry.hole", Severity: check.Error,
		Must:   check.Text{EN: "must lie inside its shell", ES: "debe estar dentro de su contorno"},
		Why:    check.Text{EN: "A hole outside its shell is subtracted from an area that does not contain it.", ES: "Un hueco fuera de su contorno se resta de un área que no lo contiene."},
		Source: rfc7946},
	geom.HoleCrossing: {ID: "record.geometry.hole-crossing", Severity: check.Error,
		Must:   check.Text{EN: "must not cross another ring of its polygon", ES: "no debe cruzar otro anillo de su polígono"},
		Why:    check.Text{EN: "Otherwise it is undefined what lies inside.", ES: "De otro modo no está definido qué queda dentro."},
		Source: "OGC 06-103r4"},
	geom.Nested: {ID: "record.geometry.nested", Severity: check.Error,
		Must:   check.Text{EN: "must not lie inside another hole", ES: "no debe estar dentro de otro hueco"},
		Why:    check.Text{EN: "A hole in a hole is subtracted twice.", ES: "Un hueco dentro de otro se resta dos veces."},
		Source: "OGC 06-103r4"},
	geom.Disconnected: {ID: "record.geometry.disconnected", Severity: check.Error,
		Must:   check.Text{EN: "must leave the interior in one piece", ES: "debe dejar el interior en una sola pieza"},
		Why:    check.Text{EN: "If holes cut an area in two, it must be stated as two parts.", ES: "Si los huecos cortan un área en dos, debe declararse como dos partes."},
		Source: "OGC 06-103r4 §6.1.11.1"},
	geom.Overlap: {ID: "record.geometry.overlap", Severity: check.Error,
		Must:   check.Text{EN: "must not overlap another part of the area", ES: "no debe superponerse a otra parte del área"},
		Why:    check.Text{EN: "The part in common is counted twice.", ES: "La parte común se cuenta dos veces."},
		Source: "OGC 06-103r4 §6.1.14"},
	geom.Winding: {ID: "record.geometry.winding", Severity: check.Warning, Fix: check.Safe,
		Must:   check.Text{EN: "must have shells counter-clockwise and holes clockwise; writing the file reverses the ring", ES: "debe tener los contornos en sentido antihorario y los huecos en sentido horario; se invierte al escribir el archivo"},
		Why:    check.Text{EN: "Shapefiles use the opposite direction; some map programs then fill everything except the area.", ES: "Los shapefiles usan el sentido contrario; algunos programas de mapas pintan entonces todo menos el área."},
		Source: rfc7946},
}

var geometryRules = []rule.Row{
	rule.Each(faults, func(p *Point, hit func(geom.FaultKind, any, ...any)) {
		switch at := &p.Coordinates; {
		case geom.Swapped([][][]Position{{{*at}}}):
			hit(swapped, at, rule.JSON(fmt.Sprintf("[%v,%v]", at[1], at[0])))
		case math.Abs(at[1]) > 90:
			hit(geom.Range, at)
		}
	}),
	rule.Each(faults, func(l *LineString, hit func(geom.FaultKind, any, ...any)) {
		if geom.Swapped([][][]Position{{l.Coordinates}}) {
			hit(swapped, &l.Coordinates)
			return
		}
		for _, f := range geom.CheckLine(l.Coordinates) {
			if f.Index >= 0 {
				hit(f.Kind, &l.Coordinates[f.Index], mended(f.Kind))
			}
		}
	}),
	rule.Each(faults, func(p *Polygon, hit func(geom.FaultKind, any, ...any)) {
		checkArea([]Rings{p.Coordinates}, &p.Coordinates, hit)
	}),
	rule.Each(faults, func(m *MultiPolygon, hit func(geom.FaultKind, any, ...any)) {
		checkArea(m.Coordinates, &m.Coordinates, hit)
	}),
}

// checkArea hits every fault of an area at its position, or else its ring.
func checkArea(area []Rings, whole any, hit func(geom.FaultKind, any, ...any)) {
	if geom.Swapped(area) {
		hit(swapped, whole)
		return
	}
	for _, f := range geom.Check(area) {
		if f.Polygon >= len(area) || f.Ring >= len(area[f.Polygon]) {
			continue // an empty list, which its shape forbids
		}
		if ring := &area[f.Polygon][f.Ring]; f.Index >= 0 && f.Index < len(*ring) {
			hit(f.Kind, &(*ring)[f.Index], mended(f.Kind))
		} else {
			hit(f.Kind, ring, mended(f.Kind))
		}
	}
}

// mended is what ends a fault without changing the area.
func mended(k geom.FaultKind) rule.Becomes {
	switch k {
	case geom.Repeated:
		return rule.Gone
	case geom.Winding:
		return rule.Reversed
	}
	return rule.Becomes{}
}
