package ledger

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record"
)

// keeper is the actor that owns the folder, with the state and its receipts.
type keeper struct {
	actor    record.Actor                      // that answers, or sends
	owner    record.Actor                      // that has kept the state so far; "" without a state
	state    *File                             // nil if missing
	given    map[record.Digest]*record.Receipt // by the actor or the owner
	received map[record.Digest]*record.Receipt // of the owner's files, from others
	ids      map[record.ID]bool                // of all receipts
}

// newKeeper reads the state, which may be missing. The keeper is the given actor
// or, by default, that of the state.
func (d *archive) newKeeper(actor record.Actor) error {
	d.keeper = keeper{actor: actor}
	in, err := d.pool.Open(StateName)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer in.Close()
	state := &File{Name: d.stateName()}
	if err := state.parse(in, mixta.WithContext(d.ctx)); err != nil {
		return fmt.Errorf("%s: %w", state.Name, err)
	}
	d.keeper.keep(state)
	return nil
}

// keep makes a file the keeper's state.
func (k *keeper) keep(state *File) {
	state.resolve(nil, false)
	k.state, k.owner = state, state.Envelope.Sender
	k.actor = cmp.Or(k.actor, k.owner)
	k.given, k.received, k.ids = map[record.Digest]*record.Receipt{}, map[record.Digest]*record.Receipt{}, map[record.ID]bool{}
	for i := range state.Receipts {
		r := &state.Receipts[i]
		k.ids[r.ID] = true
		switch {
		case r.Issuer == k.actor || r.Issuer == k.owner && k.given[r.File] == nil:
			k.given[r.File] = r
		case r.Sender == k.owner:
			k.received[r.File] = r
		}
	}
}

// sends reports whether an actor is the keeper.
func (k *keeper) sends(a record.Actor) bool { return a != "" && (a == k.actor || a == k.owner) }

// archived reports whether a file needs no further processing: the keeper has
// answered it, has sent it or, if it needs no answer, has its receipts.
func (k *keeper) archived(f *File) bool {
	return k.state != nil && (k.answered(f) || f.Envelope.Sender == k.actor || f.AnswersOnly() && k.has(f.Receipts))
}

// answered reports whether the actor has issued a receipt for a file. Claims in
// other files do not count.
func (k *keeper) answered(f *File) bool {
	r := k.given[f.Digest]
	return r != nil && r.Issuer == k.actor
}

// has reports whether the state has all these receipts.
func (k *keeper) has(receipts []record.Receipt) bool {
	return !slices.ContainsFunc(receipts, func(r record.Receipt) bool { return !k.ids[r.ID] })
}

// refused reports whether the keeper has refused a file.
func (k *keeper) refused(f *File) bool {
	r := k.given[f.Digest]
	return k.answered(f) && r.Outcome == record.Refused
}

// when returns the instant of a receipt, if there is one.
func when(r *record.Receipt) (time.Time, bool) {
	if r == nil {
		return time.Time{}, false
	}
	return r.Issued.Time()
}
