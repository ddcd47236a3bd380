package ledger

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/comision-mixta/mixta/record"
)

// check makes the account of the archive.
func (d *archive) check() *Ledger {
	l := newLedger(d.files)
	l.packs(d.sealed)
	l.given = slices.Concat(d.register.Files, d.elsewhere)
	known := d.register.digests()
	for _, f := range d.files {
		known[f.Digest] = true
	}
	name := d.stateName()
	for _, g := range d.sentBefore(l) {
		if !known[g.Digest] {
			known[g.Digest] = true
			l.hit(&restored, name, string(g.Recipient), strconv.FormatInt(g.Sequence, 10), short(g.Digest))
		}
	}
	return l
}

// sentBefore returns the files that the account has sent, or that others have
// accepted.
func (d *archive) sentBefore(l *Ledger) []given {
	all := slices.Clone(d.elsewhere)
	for _, r := range l.receipts {
		if d.keeper.sends(r.Sender) && !d.keeper.sends(r.Issuer) && r.Sequence > 0 && r.Outcome == record.Accepted {
			all = append(all, given{r.Sender, r.Issuer, r.Sequence, r.File})
		}
	}
	slices.SortFunc(all, func(a, b given) int {
		return cmp.Or(cmp.Compare(a.Recipient, b.Recipient), cmp.Compare(a.Sequence, b.Sequence), cmp.Compare(a.Digest, b.Digest))
	})
	return all
}

// answered returns the keeper's files in the folder that were answered.
func (d *archive) answered(l *Ledger) (all []given) {
	for _, c := range l.Channels {
		for _, p := range c.Files {
			if d.keeper.sends(c.Sender) && p.Answered() && p.Envelope.Sequence <= mostCounted {
				all = append(all, given{c.Sender, c.Recipient, p.Envelope.Sequence, p.Digest})
			}
		}
	}
	return all
}

// note records files that the keeper has sent in the register.
func (d *archive) note(files []given) error {
	files = d.register.missing(files)
	if len(files) == 0 {
		return nil
	}
	d.register.Files = append(d.register.Files, files...)
	return d.record(d.ctx, files, false)
}
