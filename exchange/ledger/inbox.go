package ledger

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/internal/durable"
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
// is replaced at once or, on an error, not at all.
//
// Where believed is not nil, every file must be signed as it asks, and no byte
// of one that is not is parsed. Such a file is not answered either: who sent it
// is not known.
func Inbox(dir, state string, as record.Actor, at record.Instant, believed *trust.Trust) (*Verdict, error) {
	belief := Belief{Trust: believed, State: state}
	belief.At, _ = at.Time()
	files, err := ReadFolder(dir, belief)
	if err != nil {
		return nil, err
	}
	own, err := ReadFile(state, nil)
	switch {
	case err == nil:
		files = append(files, own)
	case !os.IsNotExist(err):
		return nil, err
	}
	v := &Verdict{Asked: believed != nil, Ledger: Check(files)}
	answers := false
	for _, f := range files {
		if !f.Believed() {
			v.Files = append(v.Files, &Received{File: f})
			continue
		}
		to := f.Envelope.Recipient
		if f.Envelope.Home() || f.Envelope.Sender == "" || to == "" || !to.Covers(as) && !as.Covers(to) || answered(files, f.Digest, as) ||
			slices.ContainsFunc(v.Files, func(r *Received) bool { return r.Digest == f.Digest }) {
			continue
		}
		var why []check.Finding
		for _, x := range v.Ledger.Of(f.Name).Findings {
			if x.Rule == &forked || x.Rule == &altered {
				why = append(why, x)
			}
		}
		r := &Received{File: f}
		if !f.AnswersOnly() || len(why) > 0 {
			r.Receipt = NewReceipt(f, as, at, why...)
		} else if own != nil && has(own, f.Receipts) {
			continue
		}
		v.Files = append(v.Files, r)
		answers = true
	}
	if !answers {
		return v, nil
	}
	if err := v.store(dir, state, as, at); err != nil {
		return nil, err
	}
	return v, v.account(dir, belief)
}

// account makes the account of the folder as it is now.
func (v *Verdict) account(dir string, belief Belief) error {
	files, err := ReadFolder(dir, belief)
	if err != nil {
		return err
	}
	own, err := ReadFile(belief.State, nil)
	if err != nil {
		return err
	}
	v.Ledger = Check(append(files, own))
	return nil
}

// has reports whether the state has all these receipts.
func has(own *File, receipts []record.Receipt) bool {
	return !slices.ContainsFunc(receipts, func(r record.Receipt) bool {
		return !slices.ContainsFunc(own.Receipts, func(o record.Receipt) bool { return o.ID == r.ID })
	})
}

// answered reports whether the actor has a receipt for the file already.
func answered(files []*File, d record.Digest, by record.Actor) bool {
	return slices.ContainsFunc(files, func(f *File) bool {
		return slices.ContainsFunc(f.Receipts, func(r record.Receipt) bool { return r.File == d && r.Issuer == by })
	})
}

// store merges the accepted files and the receipts into the state.
func (v *Verdict) store(dir, state string, as record.Actor, at record.Instant) error {
	receipts, err := v.receipts(as, at)
	if err != nil {
		return err
	}
	return durable.Update(state, 0o600, func(old *os.File, w io.Writer) error {
		inputs := []merge.Input{receipts}
		if old != nil {
			inputs = append(inputs, merge.Input{Name: filepath.Base(state), Reader: old})
		}
		for _, r := range v.Files {
			if !r.Accepted() {
				continue
			}
			f, err := os.Open(filepath.Join(dir, r.Name))
			if err != nil {
				return err
			}
			defer f.Close()
			inputs = append(inputs, merge.Input{Name: r.Name, Reader: f})
		}
		res, err := merge.Join(w, merge.Options{Keeper: as, Validate: true}, inputs...)
		if err != nil {
			return err
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
	w := merge.NewWriter(&b, mixta.Version, e)
	for _, r := range all {
		raw, err := json.Marshal(r)
		if err != nil {
			return merge.Input{}, fmt.Errorf("ledger: the receipt cannot be written: %w", err)
		}
		w.Put(mixta.Live, "receipts", raw)
	}
	if err := w.Close(); err != nil {
		return merge.Input{}, err
	}
	return merge.Bytes("receipts", b.Bytes()), nil
}
