package intel

import (
	"iter"
	"strconv"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Report is what a service reports: statements, each graded and marked on its own, and what is concluded from them. Its required fields are enough.
// es: Report es lo que un servicio informa: afirmaciones, cada una con su propia evaluación y marca, y lo que de ellas se concluye. Le bastan sus campos obligatorios.
type Report struct {
	record.Header

	// Whether it informs, assesses or warns.
	// es: Si informa, aprecia o alerta.
	Kind ReportKind `json:"kind"`

	// Title of the report.
	// es: Título del informe.
	Title record.Text `json:"title"`

	// The time that the report is about.
	// es: El tiempo al que se refiere el informe.
	Period record.Period `json:"period"`

	// What it is about.
	// es: Los temas de que trata.
	Topics []Topic `json:"topics" jsonschema:"minItems=1,maxItems=20,uniqueItems=true"`

	// What is stated, one thing each.
	// es: Lo que se afirma, una cosa en cada una.
	Statements []Statement `json:"statements" jsonschema:"minItems=1,maxItems=500"`

	// What is concluded from the statements.
	// es: Lo que se concluye de las afirmaciones.
	Conclusion Conclusion `json:"conclusion,omitzero"`

	// The requests that it answers.
	// es: Las solicitudes a las que responde.
	Answers []record.RequestRef `json:"answers,omitzero" jsonschema:"maxItems=40,uniqueItems=true"`

	// Documents and objects that show it, by digest.
	// es: Documentos y objetos que lo demuestran, por su resumen criptográfico.
	Evidence []record.Evidence `json:"evidence,omitzero" jsonschema:"maxItems=100"`

	// Last day on which the report may be kept.
	// es: Último día en que se puede conservar el informe.
	RetainUntil record.Date `json:"retainUntil,omitzero"`
}

// Statement is one thing that a report states.
// es: Statement es una cosa que afirma un informe.
//
//mixta:by id
type Statement struct {
	// Name of the statement within its report, by which others refer to it: "s1".
	// es: Nombre de la afirmación dentro de su informe, con que otros se refieren a ella: «s1».
	ID StatementID `json:"id"`

	// What is stated.
	// es: Lo que se afirma.
	Text record.Text `json:"text"`

	// Whether it is a fact or an assessment of one.
	// es: Si es un hecho o una apreciación.
	Nature Nature `json:"nature"`

	// How its source and content are graded.
	// es: Cómo se evalúan su fuente y su contenido.
	Grading Grading `json:"grading"`

	// Kind of source that it came from; never who.
	// es: Clase de fuente de la que procede; nunca quién.
	Source SourceKind `json:"source"`

	// Whether all that points to the source has been taken out.
	// es: Si se ha quitado todo lo que apunta a la fuente.
	Sanitised *bool `json:"sanitised"`

	// Where.
	// es: Dónde.
	Places []record.Place `json:"places,omitzero" jsonschema:"maxItems=40"`

	// When.
	// es: Cuándo.
	Times []Span `json:"times,omitzero" jsonschema:"maxItems=40"`

	// The subjects that it is about.
	// es: Las entidades de que trata.
	Subjects []record.SubjectRef `json:"subjects,omitzero" jsonschema:"maxItems=100,uniqueItems=true"`

	// Its own marking, where that is stricter than the report's.
	// es: Su propia marca, si es más estricta que la del informe.
	Marking record.Marking `json:"marking,omitzero"`
}

// PartMarkings gives the markings of the statements, each by its pointer in the
// report.
func (r *Report) PartMarkings() iter.Seq2[string, *record.Marking] {
	return func(yield func(string, *record.Marking) bool) {
		for i := range r.Statements {
			if m := &r.Statements[i].Marking; m.TLP != "" && !yield("/statements/"+strconv.Itoa(i)+"/marking", m) {
				return
			}
		}
	}
}

// StatementID is a short name within a report: lower-case letters, digits and hyphens.
// es: StatementID es un nombre breve dentro de un informe: minúsculas, dígitos y guiones.
//
//mixta:form ^[a-z][a-z0-9\-]{0,39}$
type StatementID string

// Span is a stretch of time between two instants; without an end, the one instant.
// es: Span es un lapso entre dos instantes; sin fin, un solo instante.
type Span struct {
	// Beginning.
	// es: Comienzo.
	From record.Instant `json:"from"`

	// End.
	// es: Fin.
	To record.Instant `json:"to,omitzero"`
}

// Conclusion is what a report concludes, and how sure its author is.
// es: Conclusion es lo que concluye un informe y con qué seguridad.
type Conclusion struct {
	// What is concluded.
	// es: Lo que se concluye.
	Text record.Text `json:"text"`

	// The author's confidence, from 0 (none) to 100 (certain).
	// es: Confianza de quien concluye, de 0 (ninguna) a 100 (certeza).
	Confidence *int64 `json:"confidence" jsonschema:"minimum=0,maximum=100"`
}

// Validate returns all findings for the report.
func (r *Report) Validate() check.Report { return reports.Check(r) }

// MarshalJSON returns the record as it is written in a file.
func (r Report) MarshalJSON() ([]byte, error) { return reports.Marshal(&r, r.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (r *Report) UnmarshalJSON(b []byte) error { return reports.Unmarshal(b, r, &r.Newer) }
