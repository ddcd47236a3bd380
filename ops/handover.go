package ops

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Handover is the log of a coordination: how a track that comes up to the border was passed from one side to the other. Its required fields are enough.
// es: Handover es el registro de una coordinación: cómo pasó de una parte a la otra una traza que se acerca a la frontera. Le bastan sus campos obligatorios.
type Handover struct {
	record.Header

	// The track.
	// es: La traza.
	Track record.TrackRef `json:"track,omitzero"`

	// Who passes it on.
	// es: Quién la transfiere.
	From record.Actor `json:"from"`

	// Who takes it.
	// es: Quién la recibe.
	To record.Actor `json:"to"`

	// Where it is expected to cross.
	// es: Dónde se espera que cruce.
	Place record.Point `json:"place"`

	// When it is expected to cross.
	// es: Cuándo se espera que cruce.
	Estimated record.Instant `json:"estimated"`

	// Expected altitude there, in feet.
	// es: Altitud prevista en ese punto, en pies.
	Altitude *float64 `json:"altitude,omitzero" jsonschema:"minimum=-2000,maximum=200000"`

	// What was said. Their order is that of their instants.
	// es: Lo que se dijo. Su orden es el de sus instantes.
	Messages []Message `json:"messages" jsonschema:"minItems=1,maxItems=1000"`
}

// Message is one message of a coordination.
// es: Message es un mensaje de una coordinación.
type Message struct {
	// What it says, in the words of AIDC.
	// es: Lo que dice, en los términos de AIDC.
	Word Word `json:"word"`

	// When it was sent.
	// es: Cuándo se envió.
	At record.Instant `json:"at"`

	// Who sent it.
	// es: Quién lo envió.
	By record.Actor `json:"by"`

	// The post of who sent it; never a private person's name.
	// es: El cargo de quien lo envió; nunca el nombre de un particular.
	Post string `json:"post,omitzero" jsonschema:"minLength=1,maxLength=200"`

	// The crossing time that it proposes.
	// es: La hora de cruce que propone.
	Estimated record.Instant `json:"estimated,omitzero"`

	// The crossing place that it proposes.
	// es: El lugar de cruce que propone.
	Place *record.Point `json:"place,omitzero"`

	// Anything else it says.
	// es: Lo demás que dice.
	Note record.Text `json:"note,omitzero"`
}

// Validate returns all findings for the handover.
func (h *Handover) Validate() check.Report { return handovers.Check(h) }

// MarshalJSON returns the record as it is written in a file.
func (h Handover) MarshalJSON() ([]byte, error) { return handovers.Marshal(&h, h.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (h *Handover) UnmarshalJSON(b []byte) error { return handovers.Unmarshal(b, h, &h.Newer) }
