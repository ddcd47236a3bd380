package crops

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Method is how surveys are made, in one edition: what is counted, from what images, at what scale, and how it is verified. Its required fields are enough.
// es: Method es el modo en que se hacen los relevamientos, en una edición: qué se cuenta, con qué imágenes, a qué escala y cómo se verifica. Le bastan sus campos obligatorios.
type Method struct {
	record.Header

	// Name of the method.
	// es: Nombre del método.
	Name record.Text `json:"name"`

	// Edition of the method. Figures of different editions may not compare.
	// es: Edición del método. Las cifras de ediciones distintas pueden no ser comparables.
	Edition string `json:"edition" jsonschema:"minLength=1,maxLength=100"`

	// The institutions that apply it.
	// es: Las instituciones que lo aplican.
	By []record.Actor `json:"by" jsonschema:"minItems=1,maxItems=20"`

	// What a figure of area counts.
	// es: Qué cuenta una cifra de superficie.
	Definition AreaDefinition `json:"definition"`

	// The classes distinguished, each with its definition.
	// es: Las clases que se distinguen, cada una con su definición.
	Classes []ClassDefinition `json:"classes,omitzero" jsonschema:"maxItems=60"`

	// Working scale as its denominator: 5000 for 1:5,000.
	// es: Escala de trabajo, por su denominador: 5000 para 1:5000.
	Scale int64 `json:"scale,omitzero" jsonschema:"minimum=100,maximum=10000000"`

	// Minimum mapping unit in hectares: what is smaller is not mapped.
	// es: Unidad mínima de mapeo, en hectáreas: lo menor no se mapea.
	MinimumUnit *float64 `json:"minimumUnit,omitzero" jsonschema:"exclusiveMinimum=0,maximum=1000"`

	// The platforms whose images are used.
	// es: Las plataformas cuyas imágenes se usan.
	Platforms []Platform `json:"platforms,omitzero" jsonschema:"maxItems=40"`

	// The largest cloud cover of an image that is used, in percent.
	// es: La mayor cobertura de nubes de una imagen utilizable, en porcentaje.
	MaximumCloud *float64 `json:"maximumCloud,omitzero" jsonschema:"minimum=0,maximum=100"`

	// The largest off-nadir angle of an image that is used, in degrees.
	// es: El mayor ángulo respecto al nadir de una imagen utilizable, en grados.
	MaximumOffNadir *float64 `json:"maximumOffNadir,omitzero" jsonschema:"minimum=0,maximum=90"`

	// How far a declared area may be from the one computed from its geometry, in percent of the latter.
	// es: Cuánto puede alejarse una superficie declarada de la calculada a partir de su geometría, en porcentaje de esta.
	Tolerance *float64 `json:"tolerance,omitzero" jsonschema:"minimum=0,maximum=100"`

	// How the map is verified.
	// es: Cómo se verifica el mapa.
	Verification VerificationDesign `json:"verification,omitzero"`

	// What else must be known to compare its figures.
	// es: Qué más debe saberse para comparar sus cifras.
	Notes record.Text `json:"notes,omitzero"`
}

// ClassDefinition is what a method means by a class.
// es: ClassDefinition es lo que un método entiende por una clase.
//
//mixta:by class
type ClassDefinition struct {
	// The class.
	// es: La clase.
	Class Class `json:"class"`

	// What belongs to it.
	// es: Qué pertenece a ella.
	Definition record.Text `json:"definition"`

	// True where its area is part of the published figure.
	// es: Verdadero si su superficie forma parte de la cifra publicada.
	Counted bool `json:"counted,omitzero"`
}

// VerificationDesign is how a method verifies its maps.
// es: VerificationDesign es el modo en que un método verifica sus mapas.
type VerificationDesign struct {
	// How the units to verify are chosen.
	// es: Cómo se eligen las unidades por verificar.
	Design Design `json:"design"`

	// How they are looked at.
	// es: Cómo se observan.
	Modes []Mode `json:"modes,omitzero" jsonschema:"maxItems=10,uniqueItems=true"`

	// True where those who verify do not know the interpretation, and what they find does not feed it.
	// es: Verdadero si quienes verifican no conocen la interpretación y lo que hallan no la alimenta.
	Independent *bool `json:"independent,omitzero"`

	// The procedure in words.
	// es: El procedimiento, en palabras.
	Procedure record.Text `json:"procedure,omitzero"`
}

// Validate returns all findings for the method.
func (m *Method) Validate() check.Report { return methods.Check(m) }

// MarshalJSON returns the record as it is written in a file.
func (m Method) MarshalJSON() ([]byte, error) { return methods.Marshal(&m, m.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (m *Method) UnmarshalJSON(b []byte) error { return methods.Unmarshal(b, m, &m.Newer) }
