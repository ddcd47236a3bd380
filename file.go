package mixta

import (
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// Version is the version of the model that this package writes: major and
// minor. A minor version only adds optional members, kinds and open codes.
const Version = "1.0"

// File is what one system sends another: an envelope and records.
// es: File es lo que un sistema envía a otro: un sobre y registros.
type File struct {
	// Version of the model that the file is written in: "1.0". It comes first in the file.
	// es: Versión del modelo en que está escrito el archivo: «1.0». Va primero en el archivo.
	Mixta ModelVersion `json:"mixta"`

	// Who sends the file to whom, and its place in their channel. It comes second.
	// es: Quién envía el archivo a quién y su lugar en el canal entre ambos. Va en segundo lugar.
	Envelope Envelope `json:"envelope"`

	Body

	// Versions of records that were changed on both sides at once: all of them stand here, and none among the records.
	// es: Versiones de registros modificados a la vez por ambas partes: todas figuran aquí y ninguna entre los registros.
	Conflicts Body `json:"conflicts,omitzero"`

	// Versions that one side suggests for records of the other.
	// es: Versiones que una parte sugiere para registros de la otra.
	Proposals Body `json:"proposals,omitzero"`

	// Records taken back.
	// es: Registros retirados.
	Withdrawals []record.Withdrawal `json:"withdrawals,omitzero" jsonschema:"maxItems=100000000"`

	// Answers to files received.
	// es: Respuestas a archivos recibidos.
	Receipts []record.Receipt `json:"receipts,omitzero" jsonschema:"maxItems=100000000"`

	// Newer holds what a newer minor version has in the file, its envelope and
	// its lists of unknown kinds, by pointer. It is written back as it came.
	Newer []record.Newer `json:"-"`
}

// Envelope says who sends a file to whom. A file goes to one recipient.
// es: Envelope dice quién envía un archivo a quién. Un archivo va a un solo destinatario.
type Envelope struct {
	// Identifier of the file.
	// es: Identificador del archivo.
	ID record.ID `json:"id"`

	// Who sends it.
	// es: Quién lo envía.
	Sender record.Actor `json:"sender"`

	// Whom it is for.
	// es: Para quién es.
	Recipient record.Actor `json:"recipient"`

	// When it was made.
	// es: Cuándo se hizo.
	Issued record.Instant `json:"issued"`

	// Its number in the channel from the sender to the recipient, from 1.
	// es: Su número en el canal del remitente al destinatario, desde 1.
	Sequence int64 `json:"sequence,omitzero" jsonschema:"minimum=1,maximum=9007199254740991"`

	// Digest of the exact bytes of the file before it in the channel. A file without it is the first: its references must be found in it.
	// es: Resumen criptográfico de los bytes exactos del archivo anterior del canal. Un archivo sin él es el primero: sus referencias deben hallarse en él.
	Previous record.Digest `json:"previous,omitzero"`

	// The strictest marking of all records in the file.
	// es: La marca más estricta de todos los registros del archivo.
	Marking record.Marking `json:"marking"`

	// What the file is about.
	// es: De qué trata el archivo.
	Subject record.Text `json:"subject,omitzero"`
}

// Home reports whether the file is a state that one actor keeps at home: from
// itself to itself, without a number. It takes part in no channel.
func (e *Envelope) Home() bool { return e.Sender == e.Recipient && e.Sequence == 0 }

// Holds returns the marking of a file with this envelope whose records are
// jointly marked m. A state kept at home may hold records that go to different
// recipients, hence as a whole to none: it then is for its keeper alone.
func (e *Envelope) Holds(m record.Marking) record.Marking {
	if e.Home() && m.TLP.Rank() >= record.Amber.Rank() && len(m.Releasable) == 0 {
		m.Releasable = []record.Actor{e.Recipient}
	}
	return m
}

// Body holds records by kind.
// es: Body contiene registros por tipo.
type Body struct {
	// Meetings of the commission.
	// es: Reuniones de la comisión.
	Meetings []plan.Meeting `json:"meetings,omitzero" jsonschema:"maxItems=100000000"`

	// Operational plans.
	// es: Planes operativos.
	Plans []plan.Plan `json:"plans,omitzero" jsonschema:"maxItems=100000000"`

	// Actions of plans.
	// es: Acciones de los planes.
	Actions []plan.Action `json:"actions,omitzero" jsonschema:"maxItems=100000000"`

	// Progress on actions.
	// es: Avances de las acciones.
	Progress []plan.Progress `json:"progress,omitzero" jsonschema:"maxItems=100000000"`

	// Published figures.
	// es: Cifras publicadas.
	Statistics []plan.Statistic `json:"statistics,omitzero" jsonschema:"maxItems=100000000"`
}

// ModelVersion is a version of the model: major and minor.
// es: ModelVersion es una versión del modelo: mayor y menor.
type ModelVersion string

// Pattern is the form of a version that this package reads: any minor of
// major 1.
func (ModelVersion) Pattern() string { return `^1\.(0|[1-9][0-9]{0,3})$` }
