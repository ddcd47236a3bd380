package proof

import (
	_ "embed"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/form"
	"github.com/comision-mixta/mixta/internal/embedded"
)

//go:embed schemas.deflate
var schemas string

// mostBytes bounds a proof.
const mostBytes = 512 << 20

var proofs = form.New[Proof](func() []byte { return embedded.Files(schemas)["proof.schema.json"] }, mostBytes)

// The rules of proofs.
var (
	altered = check.Rule{ID: "proof.root", Severity: check.Error,
		Must: check.Text{EN: "must have the records that were signed, each as it was or with fields withheld", ES: "debe tener los registros que se firmaron, cada uno como era o con campos retenidos"},
		Why:  check.Text{EN: "A record was changed, added or exchanged after it was signed, or the proof was.", ES: "Un registro se modificó, agregó o intercambió después de firmado, o se alteró la constancia."}, Source: "RFC 9901"}
	unfitting = check.Rule{ID: "proof.parts", Severity: check.Error,
		Must: check.Text{EN: "must have what the proof has of it", ES: "debe tener lo que la constancia tiene de él"},
		Why:  check.Text{EN: "What is shown was signed, and nothing else.", ES: "Se firmó lo que se muestra, y nada más."}}
	inSilence = check.Rule{ID: "proof.withheld", Severity: check.Error,
		Must: check.Text{EN: "must have {1} in absent as withheld, without a value or a marking", ES: "debe tener {1} en absent como withheld, sin valor ni marca"},
		Why:  check.Text{EN: "What was signed and is not shown must be said to be withheld.", ES: "De lo que se firmó y no se muestra debe decirse que se retuvo."}}
	inFull = check.Rule{ID: "proof.generalised", Severity: check.Error,
		Must: check.Text{EN: "must have {1} in absent as generalised", ES: "debe tener {1} en absent como generalised"},
		Why:  check.Text{EN: "What is less than was signed must be said to be.", ES: "De lo que es menos que lo firmado debe decirse que lo es."}}
	never = check.Rule{ID: "proof.never", Severity: check.Error,
		Must: check.Text{EN: "must show {1}, which cannot be withheld", ES: "debe mostrar {1}, que no puede retenerse"},
		Why:  check.Text{EN: "Without it the record means another thing: an exercise would pass for real.", ES: "Sin ello el registro significa otra cosa: un simulacro pasaría por real."}}
	envelope = check.Rule{ID: "proof.envelope", Severity: check.Warning,
		Must: check.Text{EN: "must be signed by its sender, for its envelope to count", ES: "debe estar firmado por su remitente para que valga su sobre"},
		Why:  check.Text{EN: "A proof is of records; who sends a copy, to whom and in which order is signed with the copy.", ES: "Una constancia es de registros; quién envía una copia, a quién y en qué orden se firma con la copia."}}
)

// Rules returns the rules of proofs.
func Rules() []*check.Rule {
	return []*check.Rule{&altered, &unfitting, &inSilence, &inFull, &never, &envelope}
}

// of are the rules that faults break.
var of = map[why]*check.Rule{unfit: &unfitting, silent: &inSilence, notCoarse: &inFull, neverHides: &never}

// finding returns the finding of a fault.
func (f *found) finding() check.Finding {
	r := of[f.why]
	return check.Finding{Rule: r, Severity: r.Severity, Kind: f.kind, ID: string(f.id), Args: []any{f.name}}
}
