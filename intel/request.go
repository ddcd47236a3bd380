package intel

import (
	"cmp"
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Request is a request for information. Its outcome is in the reports that answer it. Its required fields are enough.
// es: Request es una solicitud de información. Qué fue de ella lo dicen los informes que la responden. Le bastan sus campos obligatorios.
type Request struct {
	record.Header

	// What is asked.
	// es: Lo que se pregunta.
	Question record.Text `json:"question"`

	// How urgent it is.
	// es: Cuán urgente es.
	Priority Priority `json:"priority"`

	// Last day on which an answer still serves.
	// es: Último día en que una respuesta todavía sirve.
	WantedBy record.Date `json:"wantedBy,omitzero"`

	// The actors that are asked.
	// es: Los actores a los que se pregunta.
	AskedOf []record.Actor `json:"askedOf" jsonschema:"minItems=1,maxItems=40,uniqueItems=true"`

	// Why it is asked, and what the answer is to be used for.
	// es: Por qué se pregunta y para qué se usará la respuesta.
	Purpose record.Text `json:"purpose,omitzero"`

	// What it is about.
	// es: Los temas de que trata.
	Topics []Topic `json:"topics,omitzero" jsonschema:"maxItems=20,uniqueItems=true"`

	// The subjects asked about.
	// es: Las entidades por las que se pregunta.
	Subjects []record.SubjectRef `json:"subjects,omitzero" jsonschema:"maxItems=100,uniqueItems=true"`

	// Reports that the asker takes for answers. Each of them must name this request.
	// es: Informes que el solicitante tiene por respuesta. Cada uno debe nombrar esta solicitud.
	Reports []record.ReportRef `json:"reports,omitzero" jsonschema:"maxItems=100,uniqueItems=true"`
}

// RequestState is what became of a request on a given day.
type RequestState struct {
	// Answers are the reports that name the request, sorted.
	Answers []record.ID

	// Overdue reports whether no report was issued by the day it was wanted,
	// and that day is past.
	Overdue bool

	// Late reports whether the first answer came after the day it was wanted.
	Late bool
}

// Open reports whether no report answers the request.
func (s RequestState) Open() bool { return len(s.Answers) == 0 }

// State derives what became of a request from the reports at hand: how it
// stands on the given day. Reports issued later are left out.
func State(r *Request, reports []Report, on record.Date) RequestState {
	r = cmp.Or(r, new(Request))
	var s RequestState
	first := record.Date("")
	for i := range reports {
		a := &reports[i]
		day := dayOf(a.Issued)
		if day == "" || day > on || !slices.Contains(a.Answers, record.RequestRef(r.ID)) {
			continue
		}
		s.Answers = append(s.Answers, a.ID)
		if first == "" || day < first {
			first = day
		}
	}
	slices.Sort(s.Answers)
	s.Answers = slices.Compact(s.Answers)
	s.Overdue = s.Open() && r.WantedBy != "" && on > r.WantedBy
	s.Late = !s.Open() && r.WantedBy != "" && first > r.WantedBy
	return s
}

// dayOf returns the day of an instant where it was written; "" for none.
func dayOf(i record.Instant) record.Date {
	t, ok := i.Time()
	if !ok {
		return ""
	}
	return record.Date(t.Format("2006-01-02"))
}

// Validate returns all findings for the request.
func (r *Request) Validate() check.Report { return requests.Check(r) }

// MarshalJSON returns the record as it is written in a file.
func (r Request) MarshalJSON() ([]byte, error) { return requests.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Request) UnmarshalJSON(b []byte) error { return requests.Unmarshal(b, r, &r.Newer) }
