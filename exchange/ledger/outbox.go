package ledger

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/exchange/release"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/record"
)

// Outgoing says to whom the next file goes.
type Outgoing struct {
	To record.Actor

	// Consents are those of originating organisations to this recipient; see
	// [release.Policy].
	Consents []record.Actor
}

// Sent describes a file that was written to be sent.
type Sent struct {
	Name     string // in the store; empty if only [Exchange.Outbox] wrote it
	Envelope mixta.Envelope
	Digest   record.Digest
	Records  int // versions in it
	Foreign  int // versions of others that were left out, because they must come from their issuers

	Account *release.Account // what was withheld, and why
}

// ErrNothing is the error of an outbox that would be empty.
var ErrNothing = check.Errorf(check.Text{
	ES: "no hay nada que enviar: el destinatario ya tiene todo lo que puede entregársele",
	EN: "nothing to send: the recipient already has everything that may be released to it"})

// Outbox writes the next file to a recipient: all versions in the state that it is
// not known to have. It is known to have the content of files for which it sent a
// receipt of acceptance, and of files that it sent itself. Records and fields whose
// marking excludes the recipient, what derives from them, and records with members of
// a newer version of the model are withheld as by [release.Copy]; that is no error,
// and [Sent] lists them. Merged into the recipient's state, the file gives the same
// result as a copy of the whole state.
//
// The file's number is recorded before anything is written, and used for no other
// file, even if writing fails. Nothing is written while the store contains a file
// that the actor has signed but that is not trusted: its number would be used
// twice. If there is nothing to send, or only receipts that were sent already, the
// error is [ErrNothing], and Sent still lists what was withheld.
//
// If signatures are required, the file contains only versions whose issuer the
// sender may sign for: itself, an actor that it covers or that covers it, or one
// that the trust file lets it speak for. A recipient that requires signatures
// would refuse the file for any other.
func (x *Exchange) Outbox(ctx context.Context, w io.Writer, o Outgoing) (*Sent, error) {
	d, err := x.open(ctx, x.Actor)
	if err != nil {
		return nil, err
	}
	defer d.Close()
	l := d.check()
	if err := ownUntrusted(l, x.Actor); err != nil {
		return nil, err
	}
	had := known{}
	files, err := had.both(l, x.Actor, o.To)
	if err != nil {
		return nil, err
	}
	out := &Sent{Envelope: mixta.Envelope{Sender: x.Actor, Recipient: o.To, Issued: x.instant()}}
	out.Envelope.Sequence, out.Envelope.Previous = l.next(x.Actor, o.To)
	out.Envelope.ID = record.LocalID(x.Actor, "file", fmt.Sprintf("%s %d after %s", o.To, out.Envelope.Sequence, out.Envelope.Previous))
	released, err := d.release(out, o)
	if err != nil {
		return nil, err
	}
	defer released.Close()
	return out, d.write(w, out, released, had, holdings(files))
}

// release writes what of the whole state the recipient may have: whether a
// reference may be kept depends on records that it already has.
func (d *archive) release(out *Sent, o Outgoing) (released *durable.Draft, err error) {
	state, err := d.Store.Open(d.ctx, StateName)
	if err != nil {
		return nil, err
	}
	defer state.Close()
	if released, err = durable.NewDraft(""); err != nil {
		return nil, err
	}
	// The other side gets everything that the markings allow; generalised copies
	// are for further recipients.
	policy := release.Policy{Envelope: out.Envelope, Consents: o.Consents, Extensions: d.Extensions, Precision: -1, LeastPersons: 1}
	if out.Account, err = release.Copy(d.ctx, released, state, policy); err != nil {
		released.Close()
		return nil, fmt.Errorf("%s: %w", d.stateName(), err)
	}
	return released, nil
}

// write writes the file, checks it, records its number, and only then outputs it.
// It may refer to records that the recipient already has.
func (d *archive) write(w io.Writer, s *Sent, released *durable.Draft, had known, before held) error {
	if err := released.Rewind(); err != nil {
		return err
	}
	tmp, err := durable.NewDraft("")
	if err != nil {
		return err
	}
	defer tmp.Close()
	sent, unsent := d.receiptsSent(s.Envelope), false
	_, err = merge.Join(d.ctx, tmp, merge.Options{Keeper: s.Envelope.Sender, Envelope: &s.Envelope, Only: func(v merge.Version) bool {
		if had[key(v.Section, v.Raw)] {
			return false
		}
		if !d.signsFor(s.Envelope.Sender, v.Issuer) {
			s.Foreign++
			return false
		}
		s.Records++
		unsent = unsent || v.Kind != "receipt" || !sent[v.ID]
		return true
	}}, merge.Input{Name: d.stateName(), Reader: released})
	switch {
	case err != nil:
		return err
	case !unsent:
		return ErrNothing
	}
	if err := tmp.Rewind(); err != nil {
		return err
	}
	f, err := Read(tmp, mixta.WithExtensions(d.Extensions...))
	f.resolve(func(id record.ID) (string, bool) { return before.find(id, f) }, false)
	if err == nil && s.Foreign > 0 && onlyDangling(f.Report) {
		return check.Errorf(textRefersToOthers, s.Foreign)
	}
	if err := cmp.Or(err, f.Report.Err()); err != nil {
		return fmt.Errorf("ledger: the file is not fit to be sent: %w", err)
	}
	if err := tmp.Rewind(); err != nil {
		return err
	}
	s.Digest = f.Digest
	if err := d.record(d.ctx, []given{{s.Envelope.Sender, s.Envelope.Recipient, s.Envelope.Sequence, s.Digest}}, true); err != nil {
		return err
	}
	if _, err := io.Copy(w, tmp); err != nil {
		return fmt.Errorf("ledger: the file could not be written: %w", err)
	}
	return nil
}

// receiptsSent returns the receipts in the files that were sent to a recipient. Alone
// they are not sent again, as nobody answers such a file: where it was lost, what it
// answers is sent again, and answered again.
func (d *archive) receiptsSent(e mixta.Envelope) map[record.ID]bool {
	ids, own := map[record.ID]bool{}, d.register.digests()
	for _, f := range d.files {
		if f.Envelope.Recipient != e.Recipient || !own[f.Digest] {
			continue
		}
		for i := range f.Receipts {
			ids[f.Receipts[i].ID] = true
		}
	}
	return ids
}

// onlyDangling reports whether the only fault of a file is that it is the first
// of its channel and refers to records that it does not contain.
func onlyDangling(r check.Report) bool {
	return !r.OK() && !slices.ContainsFunc(r.Findings, func(f check.Finding) bool {
		return f.Severity == check.Error && f.Rule.ID != "file.reference"
	})
}

var textRefersToOthers = check.Text{
	ES: "el archivo sería el primero de su canal y remitiría a registros que no contiene: con --trust se excluyen las versiones emitidas por otros (%d), que deben llegar de sus emisores",
	EN: "the file would be the first of its channel and refer to records that it does not contain: with --trust, versions issued by others (%d) are left out, because they must come from their issuers"}
