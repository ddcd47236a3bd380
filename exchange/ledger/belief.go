package ledger

import (
	"errors"
	"io/fs"
	"os"
	"slices"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
)

// Belief says whose files are read. The zero value asks nobody for a signature.
type Belief struct {
	Trust *trust.Trust // nil: every file is read, signed or not
	State string       // the file with one's own state, which nobody signs

	// At is the instant for which keys are judged. A file that the state has a
	// receipt of one's own for is judged for the instant of the receipt: a key
	// that has ended since then was good when the file came.
	//
	// What one has sent oneself has no such receipt. It is judged for the
	// instant of the recipient's, if the state has it, or else for the last at
	// which one's own key held. It is only counted as sent: nothing in it is
	// taken in, answered or believed.
	At time.Time
}

// verify verifies files before any of them is read.
func (b Belief) verify(files []entry) error {
	if b.Trust == nil {
		return nil
	}
	k, err := b.keeper()
	if err != nil {
		return err
	}
	for i := range files {
		e := &files[i]
		if e.odd != nil {
			continue
		}
		if own, err := os.Stat(e.name); err == nil && k.state != nil && os.SameFile(own, k.state) {
			continue
		}
		v, err := b.Trust.VerifyFile(e.name, func(d record.Digest) time.Time {
			if at, ok := k.received[d]; ok {
				return at
			}
			return b.At
		})
		if err == nil && !v.OK() && k.actor != "" {
			v, e.ended, err = b.sent(e.name, v, k)
		}
		if err != nil {
			e.odd = damage(err)
		}
		e.signed = &v
	}
	return nil
}

// sent judges a file again, by the digest it has, that the keeper of the state
// may have sent before its own key ended.
func (b Belief) sent(name string, v trust.Verdict, k *keeper) (trust.Verdict, bool, error) {
	signatures, err := trust.ReadBeside(name)
	if err != nil {
		return v, false, err
	}
	if at, ok := k.answered[v.File]; ok {
		if w := b.Trust.Verify(v.File, signatures, at); w.OK() && w.Speaks(k.actor) {
			return w, true, nil
		}
	}
	w := v
	for !w.OK() && !w.Last.IsZero() { // which is earlier each time
		w = b.Trust.Verify(v.File, signatures, w.Last)
	}
	if w.OK() && !slices.ContainsFunc(w.Signers, func(s trust.Signer) bool { return !s.Speaks(k.actor) }) {
		return w, true, nil
	}
	v.Made = w.Made // a certificate that has ended is only found to be whose it is for its days
	return v, false, nil
}

// keeper is who keeps the state, and when files were receipted.
type keeper struct {
	actor    record.Actor
	state    fs.FileInfo                 // nil where there is none
	received map[record.Digest]time.Time // by itself
	answered map[record.Digest]time.Time // by others, to itself
}

func (b Belief) keeper() (*keeper, error) {
	k := &keeper{received: map[record.Digest]time.Time{}, answered: map[record.Digest]time.Time{}}
	if b.State == "" {
		return k, nil
	}
	info, err := os.Stat(b.State)
	if errors.Is(err, fs.ErrNotExist) {
		return k, nil
	}
	if err != nil {
		return nil, err
	}
	own, err := ReadFile(b.State, nil)
	if err != nil {
		return nil, err
	}
	k.state, k.actor = info, own.Envelope.Sender
	for _, r := range own.Receipts {
		at, ok := r.Issued.Time()
		switch {
		case !ok:
		case r.Issuer == k.actor:
			k.received[r.File] = at
		case r.Sender == k.actor:
			k.answered[r.File] = at
		}
	}
	return k, nil
}

// signsFor reports whether a sender may send what an issuer issued, under its
// own signature if any is asked for.
func (b Belief) signsFor(sender, issuer record.Actor) bool {
	if b.Trust == nil || sender.Related(issuer) {
		return true
	}
	speaks := func(g trust.Grant) bool { return g.Actor == sender && g.Speaks(issuer) }
	return slices.ContainsFunc(b.Trust.Keys, func(k trust.Believed) bool { return speaks(k.Grant) }) ||
		slices.ContainsFunc(b.Trust.Authorities, func(a trust.Authority) bool {
			return slices.ContainsFunc(a.Holders, func(h trust.Holder) bool { return speaks(h.Grant) })
		})
}

// ownUnbelieved returns the error of files that an actor has signed and that
// are not believed: nobody knows which number comes after them.
func ownUnbelieved(l *Ledger, from record.Actor) error {
	for _, f := range l.Unbelieved {
		if !f.Signed.Of(from) {
			continue
		}
		for _, x := range f.Report.Findings {
			return check.Errorf(textOwnUnbelieved, f.Name, string(from), x.Rule.ID, check.Text{ES: x.Message(check.ES), EN: x.Message(check.EN)})
		}
	}
	return nil
}

var textOwnUnbelieved = check.Text{
	ES: "%s lleva la firma de %s y no es confiable (%s: %s): mientras esté en la carpeta no se sabe qué número sigue; corrija el archivo de confianza o retire el archivo",
	EN: "%s has the signature of %s and is not believed (%s: %s): while it lies in the folder nobody knows which number is next; correct the file of trust, or take the file out of the folder"}
