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

// Sent tells what an outbox holds.
type Sent struct {
	Envelope mixta.Envelope
	Digest   record.Digest
	Records  int // versions in it
	Foreign  int // versions of others that were left out, since they must come from their issuers

	Account *release.Account // what stays at home, and why
}

// ErrNothing is the error of an outbox that would be empty.
var ErrNothing = check.Errorf(check.Text{
	ES: "no hay nada que enviar: el destinatario ya tiene todo lo que se le puede entregar",
	EN: "there is nothing to send: the recipient has everything that he may have"})

// Outbox writes the next file from one actor to another: all versions of the
// state that the recipient is not known to have. He is known to have what
// stands in files that he has receipted as accepted, and what he has sent
// himself. Of records and members that are marked above him, and of what follows
// from them, there is the copy that [release.Copy] makes; consents are those of
// originators to this recipient. Merged into his state, the file gives the same
// as a copy of the whole state would.
//
// While a file lies in the folder that the sender has signed and that is not
// believed, nothing is written: its number would be given out twice.
//
// Who asks for signatures sends what he may sign for: versions that the sender
// issued, an actor that it covers or that covers it, or one that the file of
// trust lets it speak for. A recipient who asks for signatures would have to
// refuse the file for any other.
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
	has := known{}
	if err := has.both(l, from, to); err != nil {
		return nil, err
	}
	out := &Sent{Envelope: mixta.Envelope{Sender: from, Recipient: to, Issued: at}}
	out.Envelope.Sequence, out.Envelope.Previous = l.next(from, to)
	out.Envelope.ID = record.LocalID(from, fmt.Sprintf("%s %d after %s", to, out.Envelope.Sequence, out.Envelope.Previous))
	// What he may have of the state is settled first, whole: whether a reference
	// may stand depends on records that he has had for long.
	released, err := durable.NewDraft("")
	if err != nil {
		return nil, err
	}
	defer released.Close()
	// Of what the marking lets him have, the other side gets all: to make it
	// coarser is for copies that go further.
	policy := release.Policy{Envelope: out.Envelope, Consents: consents, Precision: -1, LeastPersons: 1}
	out.Account, err = release.Copy(released, state.Reader, policy)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", state.Name, err)
	}
	if err := released.Rewind(); err != nil {
		return nil, err
	}
	return out, out.write(w, merge.Input{Name: state.Name, Reader: released}, has, belief)
}

// write writes the file, checks it, and only then hands it out.
func (s *Sent) write(w io.Writer, state merge.Input, has known, belief Belief) error {
	tmp, err := durable.NewDraft("")
	if err != nil {
		return err
	}
	defer tmp.Close()
	_, err = merge.Join(tmp, merge.Options{Keeper: s.Envelope.Sender, Envelope: &s.Envelope, Only: func(v merge.Version) bool {
		if has[key(v.Section, v.Raw)] {
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
	report, err := mixta.Validate(tmp)
	if err == nil && s.Foreign > 0 && onlyDangling(report) {
		return check.Errorf(textRefersToOthers, s.Foreign)
	}
	if err := cmp.Or(err, report.Err()); err != nil {
		return fmt.Errorf("ledger: the file is not fit to be sent: %w", err)
	}
	if err := tmp.Rewind(); err != nil {
		return err
	}
	sum := sha256.New()
	if _, err := io.Copy(io.MultiWriter(w, sum), tmp); err != nil {
		return fmt.Errorf("ledger: the file could not be written: %w", err)
	}
	s.Digest = record.DigestOf(sum)
	return nil
}

// onlyDangling reports whether nothing is wrong with a file but that it is the
// first of its channel and refers to records that are not in it.
func onlyDangling(r check.Report) bool {
	return !r.OK() && !slices.ContainsFunc(r.Findings, func(f check.Finding) bool {
		return f.Severity == check.Error && f.Rule.ID != "file.reference"
	})
}

var textRefersToOthers = check.Text{
	ES: "el archivo sería el primero de su canal y remitiría a registros que no contiene: con --trust se dejan fuera los de otros (versiones: %d), que deben llegar de sus emisores",
	EN: "the file would be the first of its channel and refer to records that are not in it: with --trust those of others (%d versions) are left out, since they must come from their issuers"}

// known is the set of versions that the recipient has, by section and digest.
type known map[[16]byte]bool

// key tells a proposed version from one that holds.
func key(s mixta.Section, raw []byte) (k [16]byte) {
	h := sha256.New()
	if s == mixta.Proposals {
		h.Write([]byte("proposal\n"))
	}
	h.Write(raw)
	copy(k[:], h.Sum(nil))
	return k
}

// both notes what stands in the files of both directions.
func (has known) both(l *Ledger, from, to record.Actor) error {
	for _, c := range l.Channels {
		for _, p := range c.Files {
			sent := c.Sender == from && c.Recipient == to && p.Answered() && p.Receipt.Outcome == record.Accepted
			received := c.Sender == to && p.Report.OK()
			if !sent && !received {
				continue
			}
			if err := has.file(p.File); errors.Is(err, handle.ErrChanged) {
				return check.In(p.Name, err)
			} else if err != nil {
				return err
			}
		}
	}
	return nil
}

// file notes what stands in a file, which must be the one that was judged.
func (has known) file(f *File) error {
	in, err := over(f.bytes)
	if err != nil {
		return err
	}
	rd := mixta.NewReader(in)
	for e := range rd.Entries() {
		has[key(e.Section, raw.AppendCompact(nil, e.Raw))] = true
	}
	return cmp.Or(rd.Err(), in.end(f.Digest))
}
