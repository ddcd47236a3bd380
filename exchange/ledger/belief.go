package ledger

import (
	"errors"
	"io/fs"
	"os"
	"time"

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
	At time.Time
}

// verify verifies files before any of them is read.
func (b Belief) verify(files []entry) error {
	if b.Trust == nil {
		return nil
	}
	received, state, err := b.received()
	if err != nil {
		return err
	}
	for i := range files {
		e := &files[i]
		if e.odd != nil {
			continue
		}
		if own, err := os.Stat(e.name); err == nil && state != nil && os.SameFile(own, state) {
			continue
		}
		v, err := b.Trust.VerifyFile(e.name, func(d record.Digest) time.Time {
			if at, ok := received[d]; ok {
				return at
			}
			return b.At
		})
		if err != nil {
			e.odd = damage(err)
		}
		e.signed = &v
	}
	return nil
}

// received returns when files were receipted by whoever keeps the state.
func (b Belief) received() (map[record.Digest]time.Time, fs.FileInfo, error) {
	received := map[record.Digest]time.Time{}
	if b.State == "" {
		return received, nil, nil
	}
	info, err := os.Stat(b.State)
	if errors.Is(err, fs.ErrNotExist) {
		return received, nil, nil
	}
	if err != nil {
		return nil, nil, err
	}
	own, err := ReadFile(b.State, nil)
	if err != nil {
		return nil, nil, err
	}
	for _, r := range own.Receipts {
		if at, ok := r.Issued.Time(); ok && r.Issuer == own.Envelope.Sender {
			received[r.File] = at
		}
	}
	return received, info, nil
}
