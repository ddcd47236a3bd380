package record

// Receipt answers a file: whether it was accepted, and what was found in it. A refusal needs an error among its findings.
// es: Receipt responde a un archivo: si fue aceptado y qué se halló en él. Un rechazo necesita un error entre sus hallazgos.
type Receipt struct {
	Header

	// Digest of the exact bytes received.
	// es: Resumen criptográfico de los bytes exactos recibidos.
	File Digest `json:"file"`

	// The sender of the file.
	// es: El remitente del archivo.
	Sender Actor `json:"sender"`

	// Its number in the channel from the sender.
	// es: Su número en el canal desde el remitente.
	Sequence int64 `json:"sequence,omitzero" jsonschema:"minimum=1,maximum=9007199254740991"`

	// Whether the file was accepted.
	// es: Si el archivo fue aceptado.
	Outcome Outcome `json:"outcome"`

	// The findings, without content of the file.
	// es: Los hallazgos, sin contenido del archivo.
	Findings []ReceiptFinding `json:"findings,omitzero" jsonschema:"maxItems=10000"`
}

// Outcome is what became of a file.
// es: Outcome es lo que resultó de un archivo.
//
//mixta:closed
type Outcome string

// The outcomes.
const (
	// Accepted: it was read and applied.
	// es: Se leyó y se aplicó.
	Accepted Outcome = "accepted"
	// Refused: it was not applied; a corrected one is expected.
	// es: No se aplicó; se espera uno corregido.
	Refused Outcome = "refused"
)

// ReceiptFinding is one finding, as reported to the sender.
// es: ReceiptFinding es un hallazgo, tal como se comunica al remitente.
type ReceiptFinding struct {
	// Id of the rule.
	// es: Identificador de la regla.
	Rule RuleID `json:"rule"`

	// Its severity.
	// es: Su gravedad.
	Severity Severity `json:"severity"`

	// The record's id, where the finding is in a record.
	// es: Identificador del registro, si el hallazgo está en uno.
	Record ID `json:"record,omitzero"`

	// JSON Pointer (RFC 6901) within the file.
	// es: Lugar dentro del archivo (JSON Pointer, RFC 6901).
	Pointer string `json:"pointer,omitzero" jsonschema:"minLength=1,maxLength=2000"`

	// Line, from 1.
	// es: Línea, desde 1.
	Line int64 `json:"line,omitzero" jsonschema:"minimum=1,maximum=9007199254740991"`

	// Column in code points, from 1.
	// es: Columna en puntos de código, desde 1.
	Column int64 `json:"column,omitzero" jsonschema:"minimum=1,maximum=9007199254740991"`
}

// RuleID is the id of a rule: "plan.action.due-before-start".
// es: RuleID es el identificador de una regla: «plan.action.due-before-start».
//
//mixta:form ^[a-z]{2,16}(\.[A-Za-z0-9\-]{1,40}){1,4}$
type RuleID string

// Severity is how grave a finding is.
// es: Severity es la gravedad de un hallazgo.
//
//mixta:closed
type Severity string

// The severities.
const (
	// SeverityError: the file is refused.
	// es: El archivo se rechaza.
	SeverityError Severity = "error"
	// SeverityWarning: probably wrong; the file stands.
	// es: Probablemente incorrecto; el archivo vale.
	SeverityWarning Severity = "warning"
	// SeverityInfo: worth knowing.
	// es: Conviene saberlo.
	SeverityInfo Severity = "info"
)
