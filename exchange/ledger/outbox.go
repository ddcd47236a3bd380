package ledger

import (
	"cmp"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/exchange/release"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/internal/handle"
	"github.com/comision-mixta/mixta/record"
)

// Sent describes the file that an outbox has written.
type Sent struct {
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

// Outbox writes the next file from one actor to another: all versions in the
// state that the recipient is not known to have. It is known to have the content
// of files for which it sent a receipt of acceptance, and of files that it sent
// itself. Records and fields whose marking excludes the recipient, and what
// derives from them, are withheld as by [release.Copy]; consents are those of
// originating organisations to this recipient. Merged into the recipient's state,
// the file gives the same result as a copy of the whole state.
//
// Nothing is written while the folder contains a file that the sender has signed
// but that is not trusted: its number would be used twice. Call [Sent.Record]
// before anybody can have the file.
//
// If signatures are required, the file contains only versions whose issuer the
// sender may sign for: itself, an actor that it covers or that covers it, or one
// that the trust file lets it speak for. A recipient that requires signatures
// would refuse the file for any other.
func Outbox(w io.Writer, state merge.Input, dir string, belief Belief, from, to record.Actor, at record.Instant, consents ...record.Actor) (*Sent, error) {
	d, err := openFolder(dir, belief, from)
	if err != nil {
		return nil, err
	}
	defer d.Close()
	l := d.check()
	if err := ownUnbelieved(l, from); err != nil {
		return nil, err
	}
	had := known{}
	files, err := had.both(l, from, to)
	if err != nil {
		return nil, err
	}
	out := &Sent{Envelope: mixta.Envelope{Sender: from, Recipient: to, Issued: at}}
	out.Envelope.Sequence, out.Envelope.Previous = l.next(from, to)
	out.Envelope.ID = record.LocalID(from, "file", fmt.Sprintf("%s %d after %s", to, out.Envelope.Sequence, out.Envelope.Previous))
	// The whole state is released first: whether a reference may be kept depends
	// on records that the recipient already has.
	released, err := durable.NewDraft("")
	if err != nil {
		return nil, err
	}
	defer released.Close()
	// The other side gets everything that the markings allow; generalised copies
	// are for further recipients.
	policy := release.Policy{Envelope: out.Envelope, Consents: consents, Precision: -1, LeastPersons: 1}
	out.Account, err = release.Copy(released, state.Reader, policy)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", state.Name, err)
	}
	if err := released.Rewind(); err != nil {
		return nil, err
	}
	return out, out.write(w, merge.Input{Name: state.Name, Reader: released}, had, holdings(files), belief)
}

// write writes the file, checks it, and only then outputs it. It may refer to
// records that the recipient already has.
func (s *Sent) write(w io.Writer, state merge.Input, had known, before held, belief Belief) error {
	tmp, err := durable.NewDraft("")
	if err != nil {
		return err
	}
	defer tmp.Close()
	_, err = merge.Join(tmp, merge.Options{Keeper: s.Envelope.Sender, Envelope: &s.Envelope, Only: func(v merge.Version) bool {
		if had[key(v.Section, v.Raw)] {
			return false
		}
		if !belief.signsFor(s.Envelope.Sender, v.Issuer) {
			s.Foreign++
			return false
		}
		s.Records++
		return true
	}}, state)
	switch {
	case err != nil:
		return err
	case s.Records == 0:
		return ErrNothing
	}
	if err := tmp.Rewind(); err != nil {
		return err
	}
	f, err := Read(tmp)
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
	if _, err := io.Copy(w, tmp); err != nil {
		return fmt.Errorf("ledger: the file could not be written: %w", err)
	}
	s.Digest = f.Digest
	return nil
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

// known is the set of versions that the recipient has, by section and digest.
type known map[[16]byte]bool

// key distinguishes a proposed version from a current one.
func key(s mixta.Section, raw []byte) (k [16]byte) {
	h := sha256.New()
	if s == mixta.Proposals {
		h.Write([]byte("proposal\n"))
	}
	h.Write(raw)
	copy(k[:], h.Sum(nil))
	return k
}

// both adds the content of the files of both directions, and returns them.
func (k known) both(l *Ledger, from, to record.Actor) (files []*File, err error) {
	for _, c := range l.Channels {
		for _, p := range c.Files {
			sent := c.Sender == from && c.Recipient == to && p.Answered() && p.Receipt.Outcome == record.Accepted
			received := c.Sender == to && p.Report.OK()
			if !sent && !received {
				continue
			}
			if err := k.file(p.File); errors.Is(err, handle.ErrChanged) {
				return nil, check.In(p.Name, err)
			} else if err != nil {
				return nil, err
			}
			files = append(files, p.File)
		}
	}
	return files, nil
}

// file adds the content of a file, which must be the one that was judged.
func (k known) file(f *File) error {
	in, err := over(f.bytes)
	if err != nil {
		return err
	}
	rd := mixta.NewReader(in)
	for e := range rd.Entries() {
		k[key(e.Section, raw.AppendCompact(nil, e.Raw))] = true
	}
	return cmp.Or(rd.Err(), in.end(f.Digest))
}
