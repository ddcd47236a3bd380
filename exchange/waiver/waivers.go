package waiver

import (
	"io"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Waivers are what one actor waives.
// es: Waivers son las dispensas que concede un actor.
type Waivers struct {
	// Version of the form of this file.
	// es: Versión de la forma de este archivo.
	Mixta Form `json:"mixtaWaivers"`

	// Identifier of the file.
	// es: Identificador del archivo.
	ID record.ID `json:"id"`

	// The actor that grants the waivers, and signs the file.
	// es: El actor que concede las dispensas y firma el archivo.
	Issuer record.Actor `json:"issuer"`

	// When the file was made.
	// es: Cuándo se hizo el archivo.
	Issued record.Instant `json:"issued"`

	// The waivers.
	// es: Las dispensas.
	Waivers []Waiver `json:"waivers" jsonschema:"minItems=1,maxItems=1000"`
}

// Waiver is one rule that may be broken in some places for some time.
// es: Waiver es una regla que puede incumplirse en algunos lugares durante un tiempo.
type Waiver struct {
	// The rule, by its id.
	// es: La regla, por su identificador.
	Rule record.RuleID `json:"rule"`

	// Only in this record.
	// es: Solo en este registro.
	Record record.ID `json:"record,omitzero"`

	// Only in records of this kind.
	// es: Solo en registros de este tipo.
	Kind record.KindName `json:"kind,omitzero"`

	// Only in records of this issuer.
	// es: Solo en registros de este emisor.
	Of record.Actor `json:"of,omitzero"`

	// Why it is waived.
	// es: Por qué se dispensa.
	Reason record.Text `json:"reason"`

	// Who decided it, and on what legal basis.
	// es: Quién lo decidió y con qué base legal.
	Authority record.Authority `json:"authority"`

	// The last day on which it holds.
	// es: El último día en que vale.
	Until record.Date `json:"until"`
}

// Form is the version of the form of a file of waivers: 1.0.
// es: Form es la versión de la forma de un archivo de dispensas: 1.0.
//
//mixta:form ^1\.0$
type Form string

// Parse reads a file of waivers. Whether its signers speak for its issuer is for the caller to
// say. If the report is not OK, no waiver counts.
func Parse(b []byte) (*Waivers, check.Report) {
	w, report := files.Parse(b)
	for i := range w.Waivers {
		if x := &w.Waivers[i]; x.Rule != "" && !May(string(x.Rule)) {
			hit(&report, &never, i, "/rule", string(x.Rule))
		} else if x.Record == "" && x.Kind == "" && x.Of == "" {
			hit(&report, &everywhere, i, "")
		}
	}
	return w, report
}

// Load returns the bytes of a file of waivers, or one byte more than it may have.
func Load(r io.Reader) ([]byte, error) { return files.Load(r) }

// Bytes writes the file. It is an error if [Parse] would find one.
func (w *Waivers) Bytes() ([]byte, error) { return files.Bytes(w) }

// kept are the beginnings of the ids of rules that nobody waives: those of the bytes and of
// the form, without which a file cannot be read; of files and headers, which say who sends
// what to whom, and in which version; of markings and of the data of persons, which protect
// others than who waives; of erasure, which the law asks for; and those of other files than
// that of records.
var kept = []string{"json.", "shape.", "file.", "merge.", "record.header.", "record.marking", "record.withdrawal.", "record.receipt.", "record.code-list.",
	"intel.person.", "intel.statement.", "intel.retention.", "intel.id.", "intel.request.", "national.", "waiver."}

// May reports whether the rule with an id may be waived.
func May(rule string) bool {
	for _, prefix := range kept {
		if strings.HasPrefix(rule, prefix) {
			return false
		}
	}
	return !strings.HasSuffix(rule, ".retention-past") && !strings.HasSuffix(rule, ".review-past")
}
