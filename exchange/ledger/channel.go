package ledger

import (
	"strconv"

	"github.com/comision-mixta/mixta/record"
)

// Channel holds the files from one actor to another.
type Channel struct {
	Sender, Recipient record.Actor
	Files             []*Entry // by number

	digests map[record.Digest]bool
}

// Entry is a file of a channel, with its answer.
type Entry struct {
	*File
	Receipt *record.Receipt // from the recipient; nil if missing
}

// Answered reports whether the recipient has answered these very bytes.
func (p *Entry) Answered() bool { return p.Receipt != nil && p.Receipt.File == p.Digest }

func newChannel(b between) *Channel {
	return &Channel{Sender: b.sender, Recipient: b.recipient, digests: map[record.Digest]bool{}}
}

func (c *Channel) add(f *File) {
	c.Files = append(c.Files, &Entry{File: f})
	c.digests[f.Digest] = true
}

// slot is a number in a channel.
type slot struct {
	between
	sequence int64
}

// gone returns the files for which the state has receipts but that are no longer
// here: they may have been destroyed, as required. A file answered by another
// actor than its recipient cannot be assigned to a channel.
func (l *Ledger) gone() map[slot]bool {
	gone := map[slot]bool{}
	for _, r := range l.away() {
		if l.home[r] {
			gone[slot{between{r.Sender, r.Issuer}, r.Sequence}] = true
		}
	}
	return gone
}

// away returns the receipts for files that are missing here.
func (l *Ledger) away() (away []*record.Receipt) {
	here := map[record.Digest]bool{}
	for _, c := range l.Channels {
		for d := range c.digests {
			here[d] = true
		}
	}
	for _, r := range l.receipts {
		if r.Sequence > 0 && !here[r.File] {
			away = append(away, r)
		}
	}
	return away
}

// numbers finds files that are missing, repeated, or do not follow the previous
// one.
func (l *Ledger) numbers(c *Channel, gone map[slot]bool) {
	first := map[int64]*Entry{}
	var last int64
	for _, p := range c.Files {
		n := p.Envelope.Sequence
		for m := last + 1; m < n && m < last+1000; m++ {
			if !gone[slot{p.channel(), m}] {
				l.hit(&gap, p.Name, strconv.FormatInt(m, 10), string(c.Sender), string(c.Recipient))
			}
		}
		last = n
		switch q := first[n]; {
		case q == nil:
			first[n] = p
		case q.Digest == p.Digest:
			l.hit(&replay, p.Name, q.Name, strconv.FormatInt(n, 10))
		default:
			l.hit(&forked, p.Name, q.Name, strconv.FormatInt(n, 10))
		}
		if before := first[n-1]; before != nil && p.Envelope.Previous != before.Digest {
			l.hit(&altered, before.Name, p.Name, short(p.Envelope.Previous), short(before.Digest))
		}
	}
}

// next returns the number of the next file of a channel and the digest of the
// previous one, which may no longer be here. The number is greater than all in
// the files, the receipts and the register.
func (l *Ledger) next(from, to record.Actor) (n int64, previous record.Digest) {
	if c := l.Find(from, to); c != nil {
		last := c.Files[len(c.Files)-1]
		n, previous = last.Envelope.Sequence, last.Digest
	}
	here := n
	for _, g := range l.given {
		if g.Sender == from && g.Recipient == to && g.Sequence > n {
			n, previous = g.Sequence, g.Digest
		}
	}
	for _, r := range l.away() {
		if r.Sender == from && r.Issuer == to && r.Sequence <= mostCounted &&
			(r.Sequence > n || r.Sequence == n && n > here && r.Outcome == record.Accepted) {
			n, previous = r.Sequence, r.File
		}
	}
	return n + 1, previous
}

// answered indexes receipts by what they state about the file that they answer.
type answered struct {
	byDigest map[record.Digest][]*record.Receipt
	byNumber map[slot][]*record.Receipt // without the recipient, which a receipt does not name
}

func (l *Ledger) answered() answered {
	a := answered{map[record.Digest][]*record.Receipt{}, map[slot][]*record.Receipt{}}
	for _, r := range l.receipts {
		n := slot{between{sender: r.Sender}, r.Sequence}
		a.byDigest[r.File], a.byNumber[n] = append(a.byDigest[r.File], r), append(a.byNumber[n], r)
	}
	return a
}

// answers finds files that are unanswered, were altered in transit, or were
// refused and never corrected. An institution that the recipient covers may
// answer for it.
func (l *Ledger) answers(c *Channel, a answered) {
	accepted := int64(0)
	for _, p := range c.Files {
		for _, r := range a.byDigest[p.Digest] {
			if r.Sender == c.Sender && c.Recipient.Related(r.Issuer) {
				p.Receipt = r
			}
		}
		for _, r := range a.byNumber[slot{between{sender: c.Sender}, p.Envelope.Sequence}] {
			if p.Receipt == nil && c.Recipient.Related(r.Issuer) && !c.digests[r.File] {
				l.hit(&altered, p.Name, string(r.Issuer), short(r.File), short(p.Digest))
				p.Receipt = r
			}
		}
		if p.Answered() && p.Receipt.Outcome == record.Accepted {
			accepted = max(accepted, p.Envelope.Sequence)
		}
	}
	for _, p := range c.Files {
		switch {
		case p.Receipt == nil && p.AnswersOnly():
		case p.Receipt == nil:
			l.hit(&unanswered, p.Name, string(c.Recipient))
		case p.Receipt.Outcome == record.Refused && p.Envelope.Sequence > accepted:
			l.hit(&uncorrected, p.Name, string(c.Recipient), reasons(p.Receipt))
		}
	}
}

// short returns the beginning of a digest.
func short(d record.Digest) string { return string(d[:min(len(d), len("sha256:")+12)]) }
