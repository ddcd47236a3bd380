package crops

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Parcel is one plot as a survey maps it. It names no owner and no grower. Its required fields are enough.
// es: Parcel es una parcela tal como la mapea un relevamiento. No nombra dueño ni productor. Le bastan sus campos obligatorios.
type Parcel struct {
	record.Header

	// The survey that it is part of.
	// es: El relevamiento del que forma parte.
	Survey record.SurveyRef `json:"survey"`

	// Its outline.
	// es: Su contorno.
	Geometry record.MultiPolygon `json:"geometry"`

	// What it was interpreted to be.
	// es: Lo que se interpretó que es.
	Class Class `json:"class"`

	// How the coca is combined with other plants.
	// es: Cómo se combina la coca con otras plantas.
	Cover Cover `json:"cover,omitzero"`

	// Share of the area that is coca, where it is mixed or under trees: above 0, up to 1.
	// es: Parte de la superficie que es coca, si está asociada o bajo árboles: mayor que 0, hasta 1.
	Fraction *float64 `json:"fraction,omitzero" jsonschema:"exclusiveMinimum=0,maximum=1"`

	// Area as declared by the survey, in hectares.
	// es: Superficie declarada por el relevamiento, en hectáreas.
	Declared *float64 `json:"declared,omitzero" jsonschema:"exclusiveMinimum=0,maximum=1000000"`

	// The image it was interpreted on.
	// es: La imagen sobre la que se interpretó.
	Image record.ImageRef `json:"image,omitzero"`

	// Code of the interpreter within their institution; never a name.
	// es: Código de quien interpretó, dentro de su institución; nunca un nombre.
	Interpreter string `json:"interpreter,omitzero" jsonschema:"minLength=1,maxLength=40"`

	// How sure the interpreter is.
	// es: Qué certeza tiene quien interpretó.
	Confidence Confidence `json:"confidence,omitzero"`

	// The monitoring region that it lies in.
	// es: La región de monitoreo en que está.
	Region Region `json:"region,omitzero"`

	// The stratum of the sampling design that it belongs to, where strata are not the classes.
	// es: El estrato del diseño muestral al que pertenece, si los estratos no son las clases.
	Stratum string `json:"stratum,omitzero" jsonschema:"minLength=1,maxLength=100"`

	// The municipality or district that it lies in.
	// es: El municipio o distrito en que está.
	Unit record.AdminUnit `json:"unit,omitzero"`

	// The protected area that it lies in.
	// es: El área protegida en que está.
	ProtectedArea ProtectedArea `json:"protectedArea,omitzero"`

	// The legal status that an authority has declared. Nothing is inferred.
	// es: La condición legal que una autoridad ha declarado. Nada se infiere.
	Status *DeclaredStatus `json:"status,omitzero"`
}

// DeclaredStatus is a legal status with the law, authority and day of its declaration.
// es: DeclaredStatus es una condición legal con la norma, la autoridad y el día de su declaración.
type DeclaredStatus struct {
	// The status.
	// es: La condición.
	Status LegalStatus `json:"status"`

	// Who declared it.
	// es: Quién la declaró.
	Authority record.Authority `json:"authority"`

	// The day of the declaration.
	// es: El día de la declaración.
	Declared record.Date `json:"declared,omitzero"`
}

// Hectares returns the area of the outline on the ellipsoid, in hectares.
func (p *Parcel) Hectares() float64 { return p.Geometry.Area() / squareMetres }

// CocaHectares returns the area under coca: that of the outline, less what is
// of other plants; 0 if there is no coca on it.
func (p *Parcel) CocaHectares() float64 {
	switch {
	case !p.Class.Coca():
		return 0
	case p.Fraction != nil:
		return p.Hectares() * *p.Fraction
	}
	return p.Hectares()
}

// squareMetres are the square metres of a hectare.
const squareMetres = 10_000

// Validate returns all findings for the parcel.
func (p *Parcel) Validate() check.Report { return parcels.Check(p) }

// MarshalJSON returns the record as it is written in a file.
func (p Parcel) MarshalJSON() ([]byte, error) { return parcels.Marshal(&p, p.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (p *Parcel) UnmarshalJSON(b []byte) error { return parcels.Unmarshal(b, p, &p.Newer) }
