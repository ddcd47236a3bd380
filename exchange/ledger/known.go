package ledger

import (
	"cmp"
	"crypto/sha256"
	"errors"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/internal/handle"
	"github.com/comision-mixta/mixta/record"
)

// known is the set of versions that the recipient has, by section and digest.
type known map[[16]byte]bool

// key distinguishes a proposed version from a current one.
func key(s mixta.Section, raw []byte) (k [16]byte) {
	h := sha256.New()
	if s == mixta.Proposals {
		h.Write([]byte("proposal\n"))
	}
	h.Write(raw)
	copy(k[:], h.Sum(nil))
	return k
}

// both adds the content of the files of both directions, and returns them.
func (k known) both(l *Ledger, from, to record.Actor) (files []*File, err error) {
	for _, c := range l.Channels {
		for _, p := range c.Files {
			sent := c.Sender == from && c.Recipient == to && p.Answered() && p.Receipt.Outcome == record.Accepted
			received := c.Sender == to && p.Report.OK()
			if !sent && !received {
				continue
			}
			if err := k.file(p.File); errors.Is(err, handle.ErrChanged) {
				return nil, check.In(p.Name, err)
			} else if err != nil {
				return nil, err
			}
			files = append(files, p.File)
		}
	}
	return files, nil
}

// file adds the content of a file, which must be the one that was judged.
func (k known) file(f *File) error {
	in, err := over(f.bytes)
	if err != nil {
		return err
	}
	rd := mixta.NewReader(in)
	for e := range rd.Entries() {
		k[key(e.Section, raw.AppendCompact(nil, e.Raw))] = true
	}
	return cmp.Or(rd.Err(), in.end(f.Digest))
}
