package ledger

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/extension"
)

// Exchange is one actor's end of the exchange: it takes in what others send, keeps
// the state, and sends what they lack. An Exchange may be used again and again, by
// one goroutine at a time; all it knows is in its store.
type Exchange struct {
	// Actor keeps the state. For an account alone ([Exchange.Ledger]) it may be
	// empty: it is then the one that has kept the state so far.
	Actor record.Actor

	// Store holds the state and all files, such as Folder{Dir: "archive"}.
	Store Store

	// Trust says whose signatures count. Nil: every file is read, signed or not.
	Trust *trust.Trust

	// Extensions are the schemas of extensions at hand: files that come are checked by
	// them, and what they mark is released only to whom it may go. Who may define a
	// namespace is for the caller to say: [trust.Trust.ReadExtension].
	Extensions []*extension.Schema

	// Secret, unless empty, opens the packs (NAME.age) that have come in a [Folder].
	// It takes Trust.
	Secret string

	// Key, unless nil, signs what [Exchange.Send] sends.
	Key *trust.Key

	// At is the instant of the work; by default, now. Keys must be valid then. For
	// a file with the keeper's receipt in the state, it is the instant of the
	// receipt: a key that has expired since then was valid when the file arrived.
	//
	// A file that the keeper has sent has no such receipt. For it, the instant is
	// that of the recipient's receipt, if the state has it, or else the last at
	// which the keeper's own key was valid. It is only counted as sent: nothing
	// in it is processed, answered or trusted.
	At record.Instant

	// Settings, unless empty, is a folder that nobody else can write to, such as
	// that of [Settings]. It holds the key of the index of archived files, and
	// copies of the register of assigned numbers.
	Settings string
}

// instant returns the instant of the work.
func (x *Exchange) instant() record.Instant { return cmp.Or(x.At, record.At(time.Now())) }

// Files reads all files in the store, and resolves the references between them.
// Files that are not trusted, cannot be read or are skipped are listed only with
// the reason.
func (x *Exchange) Files(ctx context.Context) ([]*File, error) {
	d, err := x.open(ctx, "")
	if err != nil {
		return nil, err
	}
	defer d.Close()
	return d.files, nil
}

// Ledger makes the account of all files in the store: which are missing, repeated,
// altered, unanswered, or refused and never corrected, and which were lost because
// the store was restored from an old copy. Files without a number, such as a state,
// do not belong to a channel; their receipts count. Receipts in a refused file do
// not: it may speak for others.
func (x *Exchange) Ledger(ctx context.Context) (*Ledger, error) {
	d, err := x.open(ctx, "")
	if err != nil {
		return nil, err
	}
	defer d.Close()
	return d.check(), nil
}

// verify judges the signatures over a file with that digest, and whether it was
// signed with a key of the keeper's own that has expired since.
func (d *archive) verify(digest record.Digest, signatures []byte) (v *trust.Outcome, ended bool) {
	judge := func(at time.Time) *trust.Outcome {
		v := d.Trust.Verify(digest, signatures, at)
		return &v
	}
	k, at := &d.keeper, d.at
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
func (x *Exchange) signsFor(sender, issuer record.Actor) bool {
	if x.Trust == nil || sender.Related(issuer) {
		return true
	}
	speaks := func(g trust.Grant) bool { return g.Actor == sender && g.SpeaksFor(issuer) }
	return slices.ContainsFunc(x.Trust.Keys, func(k trust.TrustedKey) bool { return speaks(k.Grant) }) ||
		slices.ContainsFunc(x.Trust.Authorities, func(a trust.Authority) bool {
			return slices.ContainsFunc(a.Holders, func(h trust.Holder) bool { return speaks(h.Grant) })
		})
}

// ownUntrusted returns an error if files that an actor has signed are not
// trusted: the number that follows them is unknown.
func ownUntrusted(l *Ledger, from record.Actor) error {
	for _, f := range l.Untrusted {
		if !f.Signed.SignedBy(from) {
			continue
		}
		for _, x := range f.Report.Findings {
			return check.Errorf(textOwnUntrusted, f.Name, string(from), x.Rule.ID, check.Text{ES: x.Message(check.ES), EN: x.Message(check.EN)})
		}
	}
	return nil
}

var textOwnUntrusted = check.Text{
	ES: "%s lleva la firma de %s, pero no es confiable (%s: %s): mientras esté en la carpeta no se sabe qué número sigue; corrija el archivo de confianza o retire el archivo de la carpeta",
	EN: "%s is signed by %s but not trusted (%s: %s): while it is in the folder, the next number is unknown; correct the trust file, or remove the file from the folder"}
