package ledger

import (
	"bytes"
	"cmp"
	"errors"
	"io"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/internal/handle"
	"github.com/comision-mixta/mixta/record"
)

// errUnfit is the error of a merge that must be made again without some files.
var errUnfit = errors.New("ledger: a file is not fit to be merged")

// store merges the accepted files and the receipts into the state, which must be
// the one that the verdict is based on: otherwise another inbox has changed it.
func (v *Intake) store(d *archive, at record.Instant) error {
	if err := d.note(d.answered(v.Ledger)); err != nil {
		return err
	}
	var state *File
	err := d.replace(d.ctx, StateName, func(old Content, w io.Writer) error {
		if (old == nil) != (d.keeper.state == nil) {
			return durable.ErrBusy
		}
		receipts, err := v.receipts(d.keeper.actor, at) // anew: the store may ask twice
		if err != nil {
			return err
		}
		inputs, received := []merge.Input{receipts}, []*Received{nil}
		var judged []func() error // check that an input has not changed since it was judged
		add := func(name string, f *File, r *Received, in source, changed error) error {
			p, err := over(in)
			inputs, received = append(inputs, merge.Input{Name: name, Reader: p}), append(received, r)
			judged = append(judged, func() error {
				if err := p.end(f.Digest); !errors.Is(err, handle.ErrChanged) {
					return err
				}
				return changed
			})
			return err
		}
		name := d.stateName()
		if old != nil {
			if err := add(name, d.keeper.state, nil, old, durable.ErrBusy); err != nil {
				return err
			}
		}
		for _, r := range v.Files {
			if !r.Accepted() {
				continue
			}
			if err := add(r.Name, r.File, r, r.bytes, check.In(r.Name, handle.ErrChanged)); err != nil {
				return err
			}
		}
		w, read := mirror(w)
		res, err := merge.Join(d.ctx, w, merge.Options{Keeper: d.keeper.actor, Validate: true}, inputs...)
		written, unread := read()
		for _, same := range judged { // an error may result from a change
			if err := same(); err != nil {
				return err
			}
		}
		if refused := (*merge.RefusedError)(nil); errors.As(err, &refused) {
			refused.Name = cmp.Or(refused.Name, name) // the result has errors
		}
		if err := cmp.Or(err, unread); err != nil {
			return err
		}
		if refuse(res.Exclude, received, d.keeper.actor, at) {
			return errUnfit
		}
		v.Merge, v.Records, v.Conflicts = res.Report, res.Records, res.Conflicts
		v.Merge.Join(res.Introduced, 0)
		state = written
		return nil
	})
	if err == nil {
		d.update(state)
	}
	return err
}

// refuse refuses the unfit files, with their findings. Received holds the files
// by the number of the input, nil if the input is not a file. It reports whether
// any was refused.
func refuse(unfit []merge.Exclusion, received []*Received, as record.Actor, at record.Instant) (again bool) {
	for _, u := range unfit {
		if r := received[u.Input]; r != nil {
			again = true
			r.Report.Join(u.Report, 0)
			r.Receipt = NewReceipt(r.File, as, at)
		}
	}
	return again
}

// receipts returns a file with the receipts.
func (v *Intake) receipts(as record.Actor, at record.Instant) (merge.Input, error) {
	f := &mixta.File{Envelope: mixta.Envelope{ID: record.LocalID(as, "file", "receipts"), Sender: as, Recipient: as, Issued: at, Marking: record.Marking{TLP: record.Clear}}}
	for _, r := range v.Files {
		if r.Receipt != nil {
			f.Receipts = append(f.Receipts, *r.Receipt)
		}
	}
	var b bytes.Buffer
	err := f.Write(&b)
	return merge.Bytes("receipts", b.Bytes()), err
}
