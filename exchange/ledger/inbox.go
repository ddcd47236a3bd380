package ledger

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/internal/wire"
	"github.com/comision-mixta/mixta/record"
)

// Verdict is what became of the files that had not been answered yet.
type Verdict struct {
	Asked  bool // for signatures
	Files  []*Received
	Merge  check.Report // what the merge of the accepted ones found
	Ledger *Ledger
	Stored int // versions in the state
	Open   int // records in conflict
}

// Received is a file with its answer.
type Received struct {
	*File
	Receipt *record.Receipt // nil for a file of receipts only, which is not answered
}

// Accepted reports whether the file was merged.
func (r *Received) Accepted() bool {
	return r.Believed() && (r.Receipt == nil || r.Receipt.Outcome == record.Accepted)
}

// Inbox answers all files of a folder that are for the given actor and have no
// receipt of its own yet: it checks each, merges the accepted ones into the
// state, and puts the receipts there, from where [Outbox] sends them. The state
// is replaced at once or, on an error, not at all. A file with a version that
// should not have been issued, since the record is another's or was not given to
// its issuer whole, is refused too (see [merge.Result]).
//
// Where believed is not nil, every file must be signed as it asks, and no byte
// of one that is not is parsed. Such a file is not answered either: who sent it
// is not known.
func Inbox(dir, state string, as record.Actor, at record.Instant, believed *trust.Trust) (*Verdict, error) {
	belief := Belief{Trust: believed, State: state}
	belief.At, _ = at.Time()
	v, own, err := news(dir, belief, as, at)
	if err != nil {
		return nil, err
	}
	if !slices.ContainsFunc(v.Files, func(r *Received) bool { return r.Believed() }) {
		return v, nil
	}
	for {
		err := v.store(dir, state, own, as, at)
		if err == nil {
			break
		}
		if !errors.Is(err, errUnfit) {
			return nil, err
		}
	}
	files, _, err := withState(dir, belief)
	if err != nil {
		return nil, err
	}
	v.Ledger = Check(files) // as it is now
	return v, nil
}

// news judges the files that the actor has not answered yet. It returns the
// state, too, by which it knows; nil where there is none.
func news(dir string, belief Belief, as record.Actor, at record.Instant) (*Verdict, *File, error) {
	files, own, err := withState(dir, belief)
	if err != nil {
		return nil, nil, err
	}
	v := &Verdict{Asked: belief.Trust != nil, Ledger: Check(files)}
	for _, f := range files {
		if !f.Believed() {
			v.Files = append(v.Files, &Received{File: f})
			continue
		}
		to := f.Envelope.Recipient
		if f.ended || f.Envelope.Home() || f.Envelope.Sender == "" || to == "" || !to.Related(as) || own.answered(f.Digest, as) ||
			slices.ContainsFunc(v.Files, func(r *Received) bool { return r.Digest == f.Digest }) {
			continue
		}
		why := v.Ledger.refuses(f)
		r := &Received{File: f}
		if !f.AnswersOnly() || len(why) > 0 {
			r.Receipt = NewReceipt(f, as, at, why...)
		} else if own.has(f.Receipts) {
			continue
		}
		v.Files = append(v.Files, r)
	}
	return v, own, nil
}

// withState reads a folder and the state, which need not lie in it; own is nil
// where there is none.
func withState(dir string, belief Belief) (files []*File, own *File, err error) {
	if files, err = ReadFolder(dir, belief); err != nil {
		return nil, nil, err
	}
	info, err := os.Stat(belief.State)
	if errors.Is(err, fs.ErrNotExist) {
		return files, nil, nil
	}
	if err != nil {
		return nil, nil, err
	}
	if own, err = ReadFile(belief.State, nil); err != nil {
		return nil, nil, err
	}
	for _, f := range files {
		if lies, err := os.Stat(filepath.Join(dir, f.Name)); err == nil && os.SameFile(lies, info) {
			return files, own, nil
		}
	}
	return append(files, own), own, nil
}

// has reports whether a state has all these receipts; nil has none.
func (f *File) has(receipts []record.Receipt) bool {
	return f != nil && !slices.ContainsFunc(receipts, func(r record.Receipt) bool {
		return !slices.ContainsFunc(f.Receipts, func(o record.Receipt) bool { return o.ID == r.ID })
	})
}

// answered reports whether a state has the actor's receipt for a file already.
// What other files say that it receipted does not count.
func (f *File) answered(d record.Digest, by record.Actor) bool {
	return f != nil && slices.ContainsFunc(f.Receipts, func(r record.Receipt) bool { return r.File == d && r.Issuer == by })
}

// errUnfit is the error of a merge that must be made again without some files.
var errUnfit = errors.New("ledger: a file is not fit to be merged")

// refuse refuses the files that are not fit, for what is found on them; of gives
// them by the number of the input, nil for what is no file of the folder. It
// reports whether there is one.
func refuse(unfit []merge.Unfit, of []*Received, as record.Actor, at record.Instant) (again bool) {
	for _, u := range unfit {
		if r := of[u.Input]; r != nil {
			again = true
			r.Report.Join(u.Report, 0)
			r.Receipt = NewReceipt(r.File, as, at)
		}
	}
	return again
}

// store merges the accepted files and the receipts into the state. It must be
// the state that the verdict rests on: else another inbox has been at work.
func (v *Verdict) store(dir, state string, own *File, as record.Actor, at record.Instant) error {
	receipts, err := v.receipts(as, at)
	if err != nil {
		return err
	}
	return durable.Update(state, 0o600, func(old *os.File, w io.Writer) error {
		inputs, of := []merge.Input{receipts}, []*Received{nil}
		var judged []func() error // whether an input is what it was when it was judged
		add := func(f *File, p *pass, name string, changed error) {
			inputs = append(inputs, merge.Input{Name: name, Reader: p})
			judged = append(judged, func() error {
				if d, err := p.whole(); err != nil || d != f.Digest {
					return cmp.Or(err, changed)
				}
				return nil
			})
		}
		if (old == nil) != (own == nil) {
			return durable.ErrBusy
		}
		if old != nil {
			add(own, over(old), filepath.Base(state), durable.ErrBusy)
			of = append(of, nil)
		}
		for _, r := range v.Files {
			if !r.Accepted() {
				continue
			}
			p, err := open(filepath.Join(dir, r.Name))
			if err != nil {
				return err
			}
			defer p.Close()
			add(r.File, p, r.Name, check.In(r.Name, trust.ErrChanged))
			of = append(of, r)
		}
		res, err := merge.Join(w, merge.Options{Keeper: as, Validate: true}, inputs...)
		for _, same := range judged { // an error may come of what was changed
			if err := same(); err != nil {
				return err
			}
		}
		if refused := (*merge.RefusedError)(nil); errors.As(err, &refused) {
			refused.Name = cmp.Or(refused.Name, filepath.Base(state)) // it is the result that has errors
		}
		if err != nil {
			return err
		}
		if refuse(res.Unfit, of, as, at) {
			return errUnfit
		}
		v.Merge, v.Stored, v.Open = res.Report, res.Records, res.Conflicts
		v.Merge.Join(res.Born, 0)
		return nil
	})
}

// receipts returns a file with the receipts.
func (v *Verdict) receipts(as record.Actor, at record.Instant) (merge.Input, error) {
	var all []*record.Receipt
	for _, r := range v.Files {
		if r.Receipt != nil {
			all = append(all, r.Receipt)
		}
	}
	slices.SortFunc(all, func(a, b *record.Receipt) int { return cmp.Compare(a.ID, b.ID) })
	m := record.Marking{TLP: record.Clear}
	for i, r := range all {
		if m = m.Join(r.Marking); i == 0 {
			m = r.Marking
		}
	}
	e := mixta.Envelope{ID: record.LocalID(as, "receipts"), Sender: as, Recipient: as, Issued: at}
	e.Marking = e.Holds(m)
	var b bytes.Buffer
	w := wire.NewWriter(&b, mixta.Version, e.JSON())
	for _, r := range all {
		raw, err := mixta.Marshal(r)
		if err != nil {
			return merge.Input{}, err
		}
		w.Put("", "receipts", raw)
	}
	if err := w.Close(); err != nil {
		return merge.Input{}, err
	}
	return merge.Bytes("receipts", b.Bytes()), nil
}
