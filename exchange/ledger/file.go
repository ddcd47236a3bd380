package ledger

import (
	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/internal/handle"
	"github.com/comision-mixta/mixta/record"
)

// File is one file of a folder, as the ledger sees it.
type File struct {
	Name     string // path within the folder
	Digest   record.Digest
	Envelope mixta.Envelope
	Receipts []record.Receipt
	Report   check.Report                     // for an archived file, only its errors
	Erased   []record.ID                      // content in it that some file erases
	Signed   *trust.Outcome                   // nil if no signatures are required
	Counted  map[mixta.Section]map[string]int // records read, by section and kind; nil for an archived file

	bytes   *handle.File
	open    *mixta.Reader // with references to other files still to be resolved; nil if none
	records []listing     // all of them, in their order
	others  int           // records other than receipts
	issuers map[issuance]bool
	erasing []erasure
	erases  []record.ID    // content that must be destroyed, if the file is not refused
	ended   bool           // signed with a key of the keeper's own that has expired since; see [Belief]
	refused bool           // by the keeper
	unread  *check.Finding // why the file was not read
}

// listing is a record as the references of other files find it.
type listing struct {
	id      record.UUID
	kind    uint8 // its number; for a withdrawal, that of the kind withdrawn
	content bool  // not withdrawn
	current bool  // not a proposal
}

// issuance is an issuer and a kind of record in a file.
type issuance struct {
	Issuer record.Actor    `json:"issuer"`
	Kind   record.KindName `json:"kind"`
}

// erasure is a withdrawal that erases.
type erasure struct {
	Record record.ID    `json:"record"`
	Issuer record.Actor `json:"issuer"`
}

// Trusted reports whether all signatures of the file are valid, if required, and
// a signer speaks for the stated sender. Nothing in other files counts; if
// signatures are not valid, nothing was read.
func (f *File) Trusted() bool { return f.Signed == nil || f.Signed.OK() }

// state reports whether the file is a state, which nobody signs.
func (f *File) state() bool {
	return f.Signed == nil && f.Envelope.Sender != "" && f.Envelope.Home()
}

// receipts returns the valid receipts in the file: all, unless it has errors or
// the keeper has refused it, since it may then speak for others. The keeper's own
// receipts are in the state.
func (f *File) receipts() []record.Receipt {
	if f.state() || f.Report.OK() && !f.ended && !f.refused {
		return f.Receipts
	}
	return nil
}

// AnswersOnly reports whether the file contains only receipts. Such a file is not
// answered: otherwise two systems would answer each other for ever.
func (f *File) AnswersOnly() bool { return f.others == 0 && len(f.Receipts) > 0 && f.Report.OK() }

// erasures finds the content in files that some file erases.
func erasures(files []*File) {
	erased := map[record.ID]bool{}
	for _, f := range files {
		f.erases = nil
		for _, e := range f.erasing {
			erased[e.Record] = true
			if f.Trusted() {
				f.erases = append(f.erases, e.Record)
			}
		}
	}
	for _, f := range files {
		f.Erased = nil
		for _, r := range f.records {
			if len(erased) > 0 && r.content && erased[r.id.ID()] {
				f.Erased = append(f.Erased, r.id.ID())
			}
		}
	}
}
