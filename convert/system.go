package convert

import (
	"fmt"
	"math"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert/crs"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/record"
)

// ForeignSystem takes the name of the reference system that the file states for its
// coordinates. It is false, with a finding, where the system is not one that can be
// read, or is not the one that the options state: then no position of the file can be
// told, and nothing of it is to be read.
func (im *Importer) ForeignSystem(name string) bool { return im.SystemOf(&Feature{}, name) }

// Turns says whether positions are turned into WGS 84, and how; nil where they are
// not.
func (im *Importer) Turns() *crs.Transform { return im.located.Transform }

// SystemOf is [Importer.ForeignSystem] for what one feature states for itself.
func (im *Importer) SystemOf(f *Feature, name string) bool {
	stated := im.Options.System
	s, err := crs.Parse(name)
	switch {
	case err != nil && stated != nil:
		im.Notice(&systemStated, f, "crs", name, name, stated.System.String())
		return true
	case err != nil:
		im.Notice(&otherSystem, f, "crs", name, reason(err))
		return false
	case stated != nil && stated.System != s:
		im.Notice(&twoSystems, f, "crs", name, s.String(), stated.System.String())
		return false
	case stated != nil:
		return true
	case s.WGS84():
		if !strings.HasSuffix(strings.ToUpper(name), "CRS84") {
			im.Notice(&axesOfCode, f, "crs", "", printable.Clip(name))
		}
		return true
	case f.Pointer != "" && im.located.Transform == nil:
		im.Notice(&otherSystem, f, "crs", name, ofOne)
		return false
	}
	t, err := s.Transform(im.Options.Shift, im.Options.Header.Issuer.Country())
	if err != nil {
		im.Notice(&otherSystem, f, "crs", name, reason(err))
		return false
	}
	im.located.Transform = t
	return true
}

// ofOne says that a feature alone states another system.
var ofOne = check.Text{EN: "state it for the whole file (--crs)", ES: "indíquelo para todo el archivo (--crs)"}

// reason is the sentence of an error.
func reason(err error) check.Text {
	t, _ := check.Both(err)
	return t
}

// Located turns the positions of one file into WGS 84, and counts them.
type Located struct {
	Transform *crs.Transform // nil where they are on WGS 84

	turned, beyond int
}

// Position returns a position on WGS 84, to the nearest 1e-9 degrees, 0.1 mm; the
// rule that it breaks where it cannot be one of its system.
func (l *Located) Position(x, y float64) (record.Position, *check.Rule, []any) {
	if l.Transform == nil {
		return record.Position{x, y}, nil, nil
	}
	p, fault := l.Transform.WGS84(x, y)
	name := l.Transform.System.String()
	switch fault {
	case crs.Swapped:
		return p, &axes, nil
	case crs.Metres:
		return p, &metres, nil
	case crs.Degrees:
		return p, &degrees, []any{name}
	case crs.Away:
		return p, &away, []any{name, fmt.Sprintf("%.4f", p[0]), fmt.Sprintf("%.4f", p[1])}
	case crs.Beyond:
		l.beyond++
	}
	l.turned++
	return record.Position{math.Round(p[0]*1e9) / 1e9, math.Round(p[1]*1e9) / 1e9}, nil, nil
}

// Findings tells what turning the positions cost.
func (l *Located) Findings() (report check.Report) {
	if l.turned == 0 || l.Transform.Shift.Code == 0 {
		return report
	}
	s := &l.Transform.Shift
	f := check.Finding{Rule: &shifted, Severity: shifted.Severity, Args: []any{l.Transform.System.String(), s.Code, fmt.Sprint(s.Accuracy), l.turned}}
	if s.Accuracy <= 1 && s.X == 0 {
		f.Severity = check.Info
	}
	report.Add(f)
	if l.beyond > 0 {
		report.Add(check.Finding{Rule: &beyond, Severity: beyond.Severity, Args: []any{s.Code, l.beyond}})
	}
	return report
}

var (
	systemStated = check.Rule{ID: "convert.crs-stated", Severity: check.Warning,
		Must: check.Text{EN: "must name a reference system that can be read; the file says {1}, and {2} was taken as stated", ES: "debe nombrar un sistema de referencia que se pueda leer; el archivo dice {1} y se tomó {2}, como se indicó"},
		Why:  check.Text{EN: "A local name of a system says nothing about where its zero lies.", ES: "El nombre local de un sistema no dice dónde está su origen."}}
	twoSystems = check.Rule{ID: "convert.crs-two", Severity: check.Error,
		Must: check.Text{EN: "must be in the stated reference system: the file says {1}, and {2} was stated", ES: "debe estar en el sistema de referencia indicado: el archivo dice {1} y se indicó {2}"},
		Why:  check.Text{EN: "One of the two is wrong, and every position with it.", ES: "Uno de los dos está equivocado, y con él todas las posiciones."}}
	degrees = check.Rule{ID: "convert.degrees", Severity: check.Error,
		Must: check.Text{EN: "must be in metres of {1}: these look like degrees", ES: "debe estar en metros de {1}: parecen grados"},
		Why:  check.Text{EN: "Degrees taken for metres lie at the corner of the grid, in the sea.", ES: "Los grados tomados por metros quedan en la esquina de la cuadrícula, en el mar."}}
	away = check.Rule{ID: "convert.zone", Severity: check.Error,
		Must: check.Text{EN: "must lie in Bolivia or Peru: in {1} it lies at {2}, {3}; check the zone and the datum", ES: "debe estar en Bolivia o el Perú: en {1} queda en {2}, {3}; compruebe la zona y el datum"},
		Why:  check.Text{EN: "The same metres mean another place in each zone, 650 km apart.", ES: "Los mismos metros significan en cada zona otro lugar, a 650 km uno de otro."}}
	shifted = check.Rule{ID: "convert.datum", Severity: check.Warning,
		Must: check.Text{EN: "must be on WGS 84: positions in {1} were turned with the parameters EPSG:{2}, which are true to {3} m (positions: {4})", ES: "debe estar en WGS 84: las posiciones en {1} se transformaron con los parámetros EPSG:{2}, exactos a {3} m (posiciones: {4})"},
		Why:  check.Text{EN: "The parameters were derived at a few stations; what lies closer together than this cannot be told apart.", ES: "Los parámetros se obtuvieron en unas pocas estaciones; lo que dista menos que eso no se puede distinguir."}, Source: "EPSG Dataset"}
	beyond = check.Rule{ID: "convert.shift-area", Severity: check.Warning,
		Must: check.Text{EN: "must lie in the area of the parameters EPSG:{1} (positions outside: {2})", ES: "debe estar en el área de los parámetros EPSG:{1} (posiciones fuera: {2})"},
		Why:  check.Text{EN: "Parameters derived in one country may be tens of metres off in the other.", ES: "Los parámetros obtenidos en un país pueden desviarse decenas de metros en el otro."}, Source: "EPSG Dataset"}
)
