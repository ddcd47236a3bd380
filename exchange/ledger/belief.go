package ledger

import (
	"slices"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
)

// Belief determines whose files are read. The zero value requires no signatures.
type Belief struct {
	Trust *trust.Trust // nil: every file is read, signed or not
	State string       // the file with the keeper's state, which nobody signs

	// At is the instant at which keys must be valid. For a file with the keeper's
	// receipt in the state, it is the instant of the receipt: a key that has
	// expired since then was valid when the file arrived.
	//
	// A file that the keeper has sent has no such receipt. For it, the instant is
	// that of the recipient's receipt, if the state has it, or else the last at
	// which the keeper's own key was valid. It is only counted as sent: nothing
	// in it is processed, answered or trusted.
	At time.Time

	// Settings, unless empty, is a folder that nobody else can write to, such as
	// that of [Settings]. It holds the key of the index of archived files, and
	// copies of the register of assigned numbers.
	Settings string
}

// verify judges the signatures over a file with that digest, and whether it was
// signed with a key of the keeper's own that has expired since.
func (b Belief) verify(digest record.Digest, signatures []byte, k *keeper) (v *trust.Verdict, ended bool) {
	judge := func(at time.Time) *trust.Verdict {
		v := b.Trust.Verify(digest, signatures, at)
		return &v
	}
	at := b.At
	if came, ok := when(k.given[digest]); ok {
		at = came
	}
	if v = judge(at); v.OK() || k.owner == "" {
		return v, false
	}
	if at, ok := when(k.received[digest]); ok {
		if w := judge(at); w.OK() && w.SpeaksFor(k.owner) {
			return w, true
		}
	}
	w := v
	for !w.OK() && !w.LastValid.IsZero() { // which is earlier each time
		w = judge(w.LastValid)
	}
	if w.OK() && !slices.ContainsFunc(w.Signers, func(s trust.Signer) bool { return !s.SpeaksFor(k.owner) }) {
		return w, true
	}
	v.Authentic = w.Authentic // the holder of an expired certificate is found only at an instant when it was valid
	return v, false
}

// signsFor reports whether a sender may send what an issuer issued, under its
// own signature if signatures are required.
func (b Belief) signsFor(sender, issuer record.Actor) bool {
	if b.Trust == nil || sender.Related(issuer) {
		return true
	}
	speaks := func(g trust.Grant) bool { return g.Actor == sender && g.SpeaksFor(issuer) }
	return slices.ContainsFunc(b.Trust.Keys, func(k trust.TrustedKey) bool { return speaks(k.Grant) }) ||
		slices.ContainsFunc(b.Trust.Authorities, func(a trust.Authority) bool {
			return slices.ContainsFunc(a.Holders, func(h trust.Holder) bool { return speaks(h.Grant) })
		})
}

// ownUnbelieved returns an error if files that an actor has signed are not
// trusted: the number that follows them is unknown.
func ownUnbelieved(l *Ledger, from record.Actor) error {
	for _, f := range l.Unbelieved {
		if !f.Signed.SignedBy(from) {
			continue
		}
		for _, x := range f.Report.Findings {
			return check.Errorf(textOwnUnbelieved, f.Name, string(from), x.Rule.ID, check.Text{ES: x.Message(check.ES), EN: x.Message(check.EN)})
		}
	}
	return nil
}

var textOwnUnbelieved = check.Text{
	ES: "%s lleva la firma de %s, pero no es confiable (%s: %s): mientras esté en la carpeta no se sabe qué número sigue; corrija el archivo de confianza o retire el archivo de la carpeta",
	EN: "%s is signed by %s but not trusted (%s: %s): while it is in the folder, the next number is unknown; correct the trust file, or remove the file from the folder"}
