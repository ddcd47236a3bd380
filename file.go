package mixta

import (
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// File is what one system sends another: an envelope and records.
// es: File es lo que un sistema envía a otro: un sobre y registros.
type File struct {
	// Version of the model that the file is written in: "1.0". It is written first.
	// es: Versión del modelo en que está escrito el archivo: «1.0». Se escribe en primer lugar.
	Mixta ModelVersion `json:"mixta"`

	// Who sends the file to whom, and its place in their channel. It is written second.
	// es: Quién envía el archivo a quién y su lugar en el canal entre ambos. Se escribe en segundo lugar.
	Envelope Envelope `json:"envelope"`

	// Where an editor finds the JSON Schema of the file, to complete and check it. It says nothing about the content, and no copy for a recipient has it.
	// es: Dónde encuentra un editor el JSON Schema del archivo, para completarlo y verificarlo. Nada dice del contenido, y ninguna copia para un destinatario lo lleva.
	Schema string `json:"$schema,omitzero" jsonschema:"maxLength=2000"`

	Body

	// Concurrent versions of records: all of them are here, and none among the records. Of redacted copies of one version that withhold different fields, the fullest is among the records and the others are here.
	// es: Versiones concurrentes de registros: todas figuran aquí y ninguna entre los registros. De las copias de una misma versión que retienen campos distintos, la más completa figura entre los registros y las demás aquí.
	Conflicts Body `json:"conflicts,omitzero"`

	// Versions that one side proposes for records of the other.
	// es: Versiones que una parte propone para registros de la otra.
	Proposals Body `json:"proposals,omitzero"`

	// Withdrawals of records.
	// es: Retiros de registros.
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

	// The sender.
	// es: El remitente.
	Sender record.Actor `json:"sender"`

	// The recipient.
	// es: El destinatario.
	Recipient record.Actor `json:"recipient"`

	// When the file was made.
	// es: Cuándo se elaboró el archivo.
	Issued record.Instant `json:"issued"`

	// Its number in the channel from the sender to the recipient, from 1.
	// es: Su número en el canal del remitente al destinatario, desde 1.
	Sequence int64 `json:"sequence,omitzero" jsonschema:"minimum=1,maximum=9007199254740991"`

	// Digest of the exact bytes of the file before it in the channel. A file without it is the first: its references must be found in it.
	// es: Resumen criptográfico de los bytes exactos del archivo anterior del canal. Un archivo sin él es el primero: sus referencias deben hallarse en él.
	Previous record.Digest `json:"previous,omitzero"`

	// The strictest marking of all records in the file. Fields marked higher than their record do not count: either the recipient may have them all the same, or they are not written.
	// es: La marca más estricta de todos los registros del archivo. No cuentan los campos con una marca más alta que la de su registro: van igualmente al destinatario o no se escriben.
	Marking record.Marking `json:"marking"`

	// What the file is about.
	// es: De qué trata el archivo.
	Subject record.Text `json:"subject,omitzero"`
}

// Home reports whether the file is a state that one actor keeps at home: from
// itself to itself, without a number. It takes part in no channel.
func (e *Envelope) Home() bool { return e.Sender == e.Recipient && e.Sequence == 0 }

// JSON returns the envelope as it is written in a file.
func (e *Envelope) JSON() []byte { return fileProgram().Member("envelope").Append(nil, e) }

// Holds returns the marking of a file with this envelope whose records are
// jointly marked m. A state kept at home may hold records that go to different
// recipients, hence as a whole to none: it then is for its keeper alone.
func (e *Envelope) Holds(m record.Marking) record.Marking {
	if e.Home() && m.TLP.Rank() >= record.Amber.Rank() && len(m.Releasable) == 0 {
		m.Releasable = []record.Actor{e.Recipient}
	}
	return m
}

// Body holds records by kind, in lists that are written in the order given here.
// es: Body contiene registros por tipo, en listas que se escriben en el orden dado aquí.
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

	// Methods of coca monitoring.
	// es: Métodos de monitoreo de coca.
	Methods []crops.Method `json:"methods,omitzero" jsonschema:"maxItems=100000000"`

	// Limits of coca area in force.
	// es: Límites vigentes de superficie de coca.
	Limits []crops.Limit `json:"limits,omitzero" jsonschema:"maxItems=100000000"`

	// Surveys of coca crops.
	// es: Relevamientos de cultivos de coca.
	Surveys []crops.Survey `json:"surveys,omitzero" jsonschema:"maxItems=100000000"`

	// Images that parcels were interpreted on.
	// es: Imágenes sobre las que se interpretaron parcelas.
	Images []crops.Image `json:"images,omitzero" jsonschema:"maxItems=100000000"`

	// Parcels of surveys.
	// es: Parcelas de los relevamientos.
	Parcels []crops.Parcel `json:"parcels,omitzero" jsonschema:"maxItems=100000000"`

	// Verifications of parcels and points.
	// es: Verificaciones de parcelas y puntos.
	Verifications []crops.Verification `json:"verifications,omitzero" jsonschema:"maxItems=100000000"`

	// Reductions of coca crops.
	// es: Reducciones de cultivos de coca.
	Reductions []crops.Reduction `json:"reductions,omitzero" jsonschema:"maxItems=100000000"`

	// Yields of coca leaf.
	// es: Rendimientos de hoja de coca.
	Yields []crops.Yield `json:"yields,omitzero" jsonschema:"maxItems=100000000"`
	// Subjects of intelligence.
	// es: Entidades de inteligencia.
	Subjects []intel.Subject `json:"subjects,omitzero" jsonschema:"maxItems=100000000"`

	// Requests for information.
	// es: Solicitudes de información.
	Requests []intel.Request `json:"requests,omitzero" jsonschema:"maxItems=100000000"`

	// Intelligence reports.
	// es: Informes de inteligencia.
	Reports []intel.Report `json:"reports,omitzero" jsonschema:"maxItems=100000000"`

	// Links between subjects.
	// es: Vínculos entre entidades.
	Links []intel.Link `json:"links,omitzero" jsonschema:"maxItems=100000000"`

	// Irregular flights.
	// es: Vuelos irregulares.
	Flights []intel.Flight `json:"flights,omitzero" jsonschema:"maxItems=100000000"`

	// Bulletins of the regular information on irregular flights.
	// es: Boletines de la información periódica sobre vuelos irregulares.
	Bulletins []intel.Bulletin `json:"bulletins,omitzero" jsonschema:"maxItems=100000000"`

	// Experience exchanged.
	// es: Experiencias intercambiadas.
	Lessons []intel.Lesson `json:"lessons,omitzero" jsonschema:"maxItems=100000000"`
	// Operations.
	// es: Operaciones.
	Operations []ops.Operation `json:"operations,omitzero" jsonschema:"maxItems=100000000"`

	// Situation reports on operations.
	// es: Partes de situación de las operaciones.
	Situations []ops.Situation `json:"situations,omitzero" jsonschema:"maxItems=100000000"`

	// Notices of activity.
	// es: Avisos de actividad.
	Notices []ops.Notice `json:"notices,omitzero" jsonschema:"maxItems=100000000"`

	// Seizures.
	// es: Incautaciones.
	Seizures []ops.Seizure `json:"seizures,omitzero" jsonschema:"maxItems=100000000"`

	// Destructions of what was seized.
	// es: Destrucciones de lo incautado.
	Destructions []ops.Destruction `json:"destructions,omitzero" jsonschema:"maxItems=100000000"`

	// Results of operations.
	// es: Resultados de las operaciones.
	Results []ops.Result `json:"results,omitzero" jsonschema:"maxItems=100000000"`

	// Tracks.
	// es: Trazas.
	Tracks []ops.Track `json:"tracks,omitzero" jsonschema:"maxItems=100000000"`

	// Handovers of tracks.
	// es: Transferencias de trazas.
	Handovers []ops.Handover `json:"handovers,omitzero" jsonschema:"maxItems=100000000"`

	// Newer editions of open code lists.
	// es: Ediciones más recientes de listas de códigos abiertas.
	CodeLists []record.CodeList `json:"codeLists,omitzero" jsonschema:"maxItems=100000000"`
}
