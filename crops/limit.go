package crops

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Limit is how much coca a law allows, or a study holds to meet licit demand, in one legal zone while it is in force. Its required fields are enough.
// es: Limit es cuánta coca permite una ley, o cubre la demanda lícita según un estudio, en una zona legal mientras está vigente. Le bastan sus campos obligatorios.
type Limit struct {
	record.Header

	// What it is: a cap of the law, or an estimate of licit demand.
	// es: Qué es: un tope legal o una estimación de la demanda lícita.
	Nature LimitNature `json:"nature"`

	// The legal zone. It is not a monitoring region.
	// es: La zona legal. No es una región de monitoreo.
	Zone LegalZone `json:"zone"`

	// Where the zone lies. Its department is what regions are matched by.
	// es: Dónde está la zona. Su departamento es lo que permite relacionarla con las regiones.
	Place record.Place `json:"place"`

	// The most that is allowed, in hectares.
	// es: Lo máximo permitido, en hectáreas.
	Area *float64 `json:"area" jsonschema:"minimum=0,maximum=1000000000"`

	// Law and article, or study: "Ley 906 art. 16".
	// es: Norma y artículo, o estudio: «Ley 906 art. 16».
	Basis string `json:"basis" jsonschema:"minLength=1,maxLength=200"`

	// When it is in force.
	// es: Cuándo está vigente.
	Valid record.Period `json:"valid"`
}

// Validate returns all findings for the limit.
func (l *Limit) Validate() check.Report { return limits.Check(l) }

// MarshalJSON returns the record as it is written in a file.
func (l Limit) MarshalJSON() ([]byte, error) { return limits.Marshal(&l, l.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (l *Limit) UnmarshalJSON(b []byte) error { return limits.Unmarshal(b, l, &l.Newer) }
