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
	return DisclosuresOf([]record.ID{subject}, carried)[0]
}

// DisclosuresOf answers it for several subjects, for which the records pass once: the
// disclosures of each stand in its place.
func DisclosuresOf(subjects []record.ID, carried iter.Seq[Carried]) [][]Disclosure {
	out := make([][]Disclosure, len(subjects))
	of := map[string][]int{} // by the id, as records have it
	for i, s := range subjects {
		if u, ok := record.ParseUUID(string(s)); ok {
			of[string(u.ID())] = append(of[string(u.ID())], i)
		}
	}
	for c := range carried {
		for id := range named(c.Raw, of) {
			for _, i := range of[id] {
				out[i] = append(out[i], Disclosure{Recipient: c.Recipient, Sender: c.Sender, Sent: c.Sent, File: c.File, Kind: c.Kind,
					Record: c.Head.ID, Issuer: c.Head.Issuer, Marking: c.Head.Marking.String(), Own: c.Head.ID == record.ID(id)})
			}
		}
	}
	for _, all := range out {
		slices.SortStableFunc(all, func(a, b Disclosure) int {
			return cmp.Or(a.Sent.Compare(b.Sent), cmp.Compare(a.File, b.File), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Record, b.Record))
		})
	}
	return out
}

// named are those of some ids that stand in the bytes of a record. An id has its first
// hyphen behind eight digits.
func named(raw []byte, of map[string][]int) map[string]bool {
	const before, behind = 8, 28
	found := map[string]bool{}
	for at := 0; ; at++ {
		i := bytes.IndexByte(raw[at:], '-')
		if at += i; i < 0 {
			return found
		}
		if at >= before && at+behind <= len(raw) {
			if id := raw[at-before : at+behind]; of[string(id)] != nil {
				found[string(id)] = true
			}
		}
	}
}
