package ledger

import (
	"context"
	"errors"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Intake is what [Exchange.Inbox] made of the files that had no answer yet.
type Intake struct {
	Signatures bool // are required
	Packs      []*Pack
	Files      []*Received
	Merge      check.Report // findings of merging the accepted files
	Ledger     *Ledger
	Records    int // versions in the state
	Conflicts  int // records in conflict
}

// Received is a file with its answer.
type Received struct {
	*File
	Receipt *record.Receipt // nil for a file of receipts only, which is not answered
}

// Accepted reports whether the file was merged.
func (r *Received) Accepted() bool {
	return r.Trusted() && (r.Receipt == nil || r.Receipt.Outcome == record.Accepted)
}

// Inbox answers all files in the store that are addressed to the actor and have no
// receipt from it yet. It first opens the packs, if it has the key for it; then it checks
// each file, merges the accepted ones into the state, and adds the receipts, which
// [Exchange.Outbox] sends. The state is replaced
// atomically or, on an error, not at all. A file with a version that should not
// have been issued, because the record belongs to another actor or was not given
// to its issuer in full, is refused too (see [merge.Result]).
//
// If signatures are required, no byte of a file is parsed unless its signatures
// are valid. Such a file is not answered either: its sender is unknown.
func (x *Exchange) Inbox(ctx context.Context) (*Intake, error) {
	at := x.instant()
	packs, err := x.packs(ctx)
	if err != nil {
		return nil, err
	}
	d, err := x.open(ctx, x.Actor)
	if err != nil {
		return nil, err
	}
	defer d.Close()
	d.came(packs)
	v := d.news(at)
	trusted := false
	for _, r := range v.Files {
		trusted = trusted || r.Trusted()
	}
	if !trusted {
		return v, nil
	}
	for {
		err := v.store(d, at)
		if err == nil {
			v.Ledger = d.check() // as it is now
			return v, nil
		}
		if !errors.Is(err, errUnfit) {
			return nil, err
		}
	}
}

// news judges the files that the keeper has not answered yet.
func (d *archive) news(at record.Instant) *Intake {
	v := &Intake{Signatures: d.Trust != nil, Packs: d.sealed, Ledger: d.check()}
	here := map[record.Digest]bool{}
	for _, f := range d.files {
		if f.unread != nil {
			continue
		}
		if !f.Trusted() {
			v.Files = append(v.Files, &Received{File: f})
			continue
		}
		if f.ended || here[f.Digest] || f.Envelope.Home() || f.Envelope.Sender == "" || f.Envelope.Recipient == "" || !f.Envelope.Recipient.Related(d.keeper.actor) || d.keeper.answered(f) {
			continue
		}
		why := v.Ledger.refuses(f)
		r := &Received{File: f}
		if !f.AnswersOnly() || len(why) > 0 {
			r.Receipt = NewReceipt(f, d.keeper.actor, at, why...)
		} else if d.keeper.state != nil && d.keeper.has(f.Receipts) {
			continue
		}
		here[f.Digest] = true
		v.Files = append(v.Files, r)
	}
	return v
}
