package crops

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Survey is one survey of coca crops at a reference date, with the figures as they were published, or with none yet. Its required fields are enough.
// es: Survey es un relevamiento de cultivos de coca a una fecha de referencia, con las cifras tal como se publicaron, o aún sin cifras. Le bastan sus campos obligatorios.
type Survey struct {
	record.Header

	// Title.
	// es: Título.
	Title record.Text `json:"title"`

	// Who made it.
	// es: Quién lo hizo.
	By record.Actor `json:"by"`

	// The territory that it covers.
	// es: El territorio que abarca.
	Territory record.Place `json:"territory"`

	// The date that the areas are stated for: usually 31 December.
	// es: La fecha a la que se refieren las superficies: por lo común, el 31 de diciembre.
	ReferenceDate record.Date `json:"referenceDate"`

	// The method by which it was made.
	// es: El método con que se hizo.
	Method record.MethodRef `json:"method"`

	// Edition of the list of regions or zones, and how many it has: "24 zones (2024)".
	// es: Edición de la lista de regiones o zonas, y cuántas tiene: «24 zonas (2024)».
	ZoneList string `json:"zoneList,omitzero" jsonschema:"minLength=1,maxLength=100"`

	// Revision of the figures: 1 for those first published.
	// es: Revisión de las cifras: 1 para las primeras publicadas.
	Revision int64 `json:"revision,omitzero" jsonschema:"minimum=1,maximum=999"`

	// The survey whose figures this one revises.
	// es: El relevamiento cuyas cifras revisa este.
	Revises record.SurveyRef `json:"revises,omitzero"`

	// Area under coca in the whole territory.
	// es: Superficie con coca en todo el territorio.
	Total *Figure `json:"total,omitzero"`

	// Area by monitoring region.
	// es: Superficie por región de monitoreo.
	Regions []RegionFigure `json:"regions,omitzero" jsonschema:"maxItems=200"`

	// True where the regions listed make up the whole territory.
	// es: Verdadero si las regiones enumeradas forman todo el territorio.
	Complete bool `json:"complete,omitzero"`

	// Area by administrative unit: department, province, municipality or district.
	// es: Superficie por unidad administrativa: departamento, provincia, municipio o distrito.
	Units []UnitFigure `json:"units,omitzero" jsonschema:"maxItems=3000"`

	// Area in protected areas, their buffer zones and indigenous territories: a part of the total, counted apart.
	// es: Superficie en áreas protegidas, zonas de amortiguamiento y territorios indígenas: parte del total, contada aparte.
	Lands []LandFigure `json:"lands,omitzero" jsonschema:"maxItems=200"`

	// The limits in force that its surplus is counted against.
	// es: Los límites vigentes contra los que se cuenta el excedente.
	Limits []record.LimitRef `json:"limits,omitzero" jsonschema:"maxItems=40,uniqueItems=true"`

	// Surplus above those limits in hectares, as published.
	// es: Excedente sobre esos límites, en hectáreas, según se publicó.
	Surplus *float64 `json:"surplus,omitzero" jsonschema:"minimum=-1000000000,maximum=1000000000"`
}

// Figure is an area as it was published, with its range and rounding.
// es: Figure es una superficie tal como se publicó, con su intervalo y redondeo.
type Figure struct {
	// Area in hectares.
	// es: Superficie, en hectáreas.
	Area *float64 `json:"area" jsonschema:"minimum=0,maximum=1000000000"`

	// Lower end of its interval, in hectares.
	// es: Extremo inferior de su intervalo, en hectáreas.
	Lower *float64 `json:"lower,omitzero" jsonschema:"minimum=0,maximum=1000000000"`

	// Upper end of its interval, in hectares.
	// es: Extremo superior de su intervalo, en hectáreas.
	Upper *float64 `json:"upper,omitzero" jsonschema:"minimum=0,maximum=1000000000"`

	// Standard error in hectares.
	// es: Error estándar, en hectáreas.
	StandardError *float64 `json:"standardError,omitzero" jsonschema:"minimum=0,maximum=1000000000"`

	// Confidence level of the interval, in percent.
	// es: Nivel de confianza del intervalo, en porcentaje.
	Confidence *float64 `json:"confidence,omitzero" jsonschema:"exclusiveMinimum=0,exclusiveMaximum=100"`

	// The step to which it was rounded, in hectares: 100 for "31,000".
	// es: A qué paso se redondeó, en hectáreas: 100 para «31 000».
	Rounding *float64 `json:"rounding,omitzero" jsonschema:"exclusiveMinimum=0,maximum=1000000"`

	// True if it was worked out from published shares or differences and was not itself published.
	// es: Verdadero si se calculó a partir de porcentajes o diferencias publicados y no se publicó como tal.
	Derived bool `json:"derived,omitzero"`

	// What readers must know about it.
	// es: Lo que debe saberse de ella.
	Note record.Text `json:"note,omitzero"`
}

// RegionFigure is the area of one monitoring region.
// es: RegionFigure es la superficie de una región de monitoreo.
type RegionFigure struct {
	// The region.
	// es: La región.
	Region Region `json:"region"`

	// The departments that it takes in. Without them it cannot be set against the limits of the law.
	// es: Los departamentos que abarca. Sin ellos no se puede comparar con los límites de la ley.
	Departments []record.Subdivision `json:"departments,omitzero" jsonschema:"maxItems=30,uniqueItems=true"`

	// Its area.
	// es: Su superficie.
	Figure Figure `json:"figure"`
}

// UnitFigure is the area of one administrative unit.
// es: UnitFigure es la superficie de una unidad administrativa.
type UnitFigure struct {
	// The unit.
	// es: La unidad.
	Unit record.AdminUnit `json:"unit"`

	// Its area.
	// es: Su superficie.
	Figure Figure `json:"figure"`
}

// LandFigure is the area in protected, buffer or indigenous land.
// es: LandFigure es la superficie en territorio protegido, de amortiguamiento o indígena.
type LandFigure struct {
	// The kind of land.
	// es: La clase de territorio.
	Land LandKind `json:"land"`

	// The protected area, where the figure is for one.
	// es: El área protegida, si la cifra es de una sola.
	ProtectedArea ProtectedArea `json:"protectedArea,omitzero"`

	// Its area.
	// es: Su superficie.
	Figure Figure `json:"figure"`
}

// Country returns the country of the survey's territory, as far as it is stated.
func (s *Survey) Country() record.Country { return s.Territory.LiesIn() }

// Validate returns all findings for the survey.
func (s *Survey) Validate() check.Report { return surveys.Check(s) }

// MarshalJSON returns the record as it is written in a file.
func (s Survey) MarshalJSON() ([]byte, error) { return surveys.Marshal(&s, s.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (s *Survey) UnmarshalJSON(b []byte) error { return surveys.Unmarshal(b, s, &s.Newer) }
