package crops

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Yield is how much coca leaf a hectare gives in a year, by one study. Its required fields are enough.
// es: Yield es cuánta hoja de coca da una hectárea al año, según un estudio. Le bastan sus campos obligatorios.
type Yield struct {
	record.Header

	// The regions that it is for.
	// es: Las regiones a las que se refiere.
	Regions []Region `json:"regions" jsonschema:"minItems=1,maxItems=60,uniqueItems=true"`

	// What the leaf was weighed as.
	// es: En qué estado se pesó la hoja.
	Leaf Basis `json:"leaf"`

	// The lower bound in kg/ha/year; the value itself where the study gives one.
	// es: El límite inferior, en kg/ha/año; el valor mismo si el estudio da uno solo.
	Lower *float64 `json:"lower" jsonschema:"exclusiveMinimum=0,maximum=1000000"`

	// The upper bound in kg/ha/year; the value itself where the study gives one.
	// es: El límite superior, en kg/ha/año; el valor mismo si el estudio da uno solo.
	Upper *float64 `json:"upper" jsonschema:"exclusiveMinimum=0,maximum=1000000"`

	// The study.
	// es: El estudio.
	Study string `json:"study" jsonschema:"minLength=1,maxLength=400"`

	// The time that it is used for.
	// es: El tiempo para el que se usa.
	Valid record.Period `json:"valid"`
}

// Validate returns all findings for the yield.
func (y *Yield) Validate() check.Report { return yields.Check(y) }

// MarshalJSON returns the record as it is written in a file.
func (y Yield) MarshalJSON() ([]byte, error) { return yields.Marshal(&y, y.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (y *Yield) UnmarshalJSON(b []byte) error { return yields.Unmarshal(b, y, &y.Newer) }
