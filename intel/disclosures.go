package intel

import (
	"bytes"
	"cmp"
	"iter"
	"slices"

	"github.com/comision-mixta/mixta/record"
)

// Carried is one record as a file carried it.
type Carried struct {
	File      string // name of the file
	Sender    record.Actor
	Recipient record.Actor
	Sent      record.Instant // when the file was issued
	Kind      string         // of the record
	Head      *record.Header
	Raw       []byte // the record's bytes
}

// Disclosure is that somebody received something about a subject.
type Disclosure struct {
	Recipient record.Actor   `json:"recipient"`
	Sender    record.Actor   `json:"sender"`
	Sent      record.Instant `json:"sent"`
	File      string         `json:"file"`
	Kind      string         `json:"kind"`
	Record    record.ID      `json:"record"`
	Issuer    record.Actor   `json:"issuer"`
	Marking   string         `json:"marking"` // of the record, as it was sent

	// Own is true for the subject's own record, false for one that names it.
	Own bool `json:"own"`
}

// Disclosures answers the auditor's question: who received what about one
// subject, when, and in which file, in the order in which it was sent. A
// record of any kind counts that is the subject, or in whose bytes its id
// stands: reports, links, flights, notices, withdrawals. Records pass one by
// one and only what is found is kept: memory does not grow with the files. It
// shows what was sent, not what was read. What is not an id belongs to no subject.
func Disclosures(subject record.ID, carried iter.Seq[Carried]) []Disclosure {
	var out []Disclosure
	u, ok := record.ParseUUID(string(subject))
	subject = u.ID() // as records have it
	id := []byte(subject)
	for c := range carried {
		if !ok || !bytes.Contains(c.Raw, id) {
			continue
		}
		out = append(out, Disclosure{Recipient: c.Recipient, Sender: c.Sender, Sent: c.Sent, File: c.File, Kind: c.Kind,
			Record: c.Head.ID, Issuer: c.Head.Issuer, Marking: c.Head.Marking.String(), Own: c.Head.ID == subject})
	}
	slices.SortStableFunc(out, func(a, b Disclosure) int {
		return cmp.Or(a.Sent.Compare(b.Sent), cmp.Compare(a.File, b.File), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Record, b.Record))
	})
	return out
}
