package intel

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Link joins two subjects: what the first is to the second, as a report states it. Its required fields are enough.
// es: Link une dos entidades: lo que la primera es de la segunda, según lo afirma un informe. Le bastan sus campos obligatorios.
type Link struct {
	record.Header

	// The subject that has the role.
	// es: La entidad que tiene el papel.
	From record.SubjectRef `json:"from"`

	// The subject towards which it has it.
	// es: La entidad respecto de la cual lo tiene.
	To record.SubjectRef `json:"to"`

	// What the first is to the second.
	// es: Lo que la primera es de la segunda.
	Role Role `json:"role"`

	// The time for which it held.
	// es: El tiempo en que fue así.
	Period record.Period `json:"period,omitzero"`

	// Whether it is a fact or an assessment of one.
	// es: Si es un hecho o una apreciación.
	Nature Nature `json:"nature"`

	// How the source and the information were graded.
	// es: Cómo se evaluaron la fuente y la información.
	Grading Grading `json:"grading"`

	// The report that it rests on.
	// es: El informe en que se apoya.
	Report record.ReportRef `json:"report"`

	// The statement of the report, by its name there.
	// es: La afirmación del informe, por su nombre en él.
	Statement StatementID `json:"statement,omitzero"`

	// Last day on which the link may be kept.
	// es: Último día en que se puede conservar el vínculo.
	RetainUntil record.Date `json:"retainUntil,omitzero"`
}

// Validate returns all findings for the link.
func (l *Link) Validate() check.Report { return links.Check(l) }

// MarshalJSON returns the record as it is written in a file.
func (l Link) MarshalJSON() ([]byte, error) { return links.Marshal(&l, l.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (l *Link) UnmarshalJSON(b []byte) error { return links.Unmarshal(b, l, &l.Newer) }
