package ledger

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Channel is the row of files from one actor to another.
type Channel struct {
	Sender, Recipient record.Actor
	Files             []*Posted // by number
}

// Posted is a file of a channel, with what became of it.
type Posted struct {
	*File
	Receipt *record.Receipt // the recipient's, if it is here
}

// Ledger is the account of a folder.
type Ledger struct {
	Channels   []*Channel
	Unbelieved []*File // whose signatures do not hold: nothing of them was read
	Report     check.Report
	home       []record.Receipt        // that a state has
	receipts   []*record.Receipt       // that count
	given      []given                 // what the keeper is known to have given out
	rows       map[string]check.Report // by file
	names      []string                // of the file of each finding
}

// Of returns what was found on one file.
func (l *Ledger) Of(name string) check.Report { return l.rows[name] }

// Check makes the account of files: which are missing, came twice, were
// altered, are not answered, or were refused and never corrected. Files without
// a number, as a state kept at home, belong to no channel; their receipts
// count. Those of a file that is refused do not: it may speak for others.
func Check(files []*File) *Ledger {
	l := &Ledger{rows: map[string]check.Report{}}
	for _, f := range files {
		if f.unread != nil {
			l.add(*f.unread, f.Name)
			continue
		}
		if !f.Believed() {
			l.Unbelieved = append(l.Unbelieved, f)
			for _, x := range f.Report.Findings {
				l.add(x, f.Name)
			}
			continue
		}
		counted := f.receipts()
		for i := range counted {
			l.receipts = append(l.receipts, &counted[i])
		}
		if f.Envelope.Sender == "" {
			l.hit(&unreadable, f.Name)
			continue
		}
		if f.state() { // which gets no receipt that would tell
			l.home = append(l.home, f.Receipts...)
			for _, x := range f.Report.Findings {
				if x.Severity == check.Error {
					l.add(x, f.Name)
				}
			}
		}
		if f.Envelope.Sequence > 0 && !f.Envelope.Home() {
			l.channel(f.Envelope.Sender, f.Envelope.Recipient).add(f)
		}
	}
	slices.SortFunc(l.Channels, func(a, b *Channel) int {
		return cmp.Or(cmp.Compare(a.Sender, b.Sender), cmp.Compare(a.Recipient, b.Recipient))
	})
	for _, c := range l.Channels {
		slices.SortStableFunc(c.Files, func(a, b *Posted) int { return cmp.Compare(a.Envelope.Sequence, b.Envelope.Sequence) })
		l.numbers(c)
		l.answers(c)
	}
	l.erasures(files)
	return l
}

// erasures finds what must be destroyed. A file that is refused has nothing
// destroyed. A state is no old file: its keeper's inbox takes the withdrawal in,
// and the content goes.
func (l *Ledger) erasures(files []*File) {
	refused := map[*File]bool{}
	for _, c := range l.Channels {
		for _, p := range c.Files {
			refused[p.File] = p.Answered() && p.Receipt.Outcome == record.Refused
		}
	}
	erased := map[record.ID]bool{}
	for _, f := range files {
		if f.state() || f.Report.OK() && !f.ended && !refused[f] && len(l.refuses(f)) == 0 {
			for _, id := range f.erases {
				erased[id] = true
			}
		}
	}
	for _, f := range files {
		for _, id := range f.Erased {
			if erased[id] && !f.state() {
				l.hit(&holdsErased, f.Name, string(id))
			}
		}
	}
}

// refuses returns for what was found in its channel a file must be refused.
func (l *Ledger) refuses(f *File) (why []check.Finding) {
	for _, x := range l.Of(f.Name).Findings {
		if x.Rule == &forked || x.Rule == &altered {
			why = append(why, x)
		}
	}
	return why
}

// Find returns the channel from one actor to another; nil if there is none.
func (l *Ledger) Find(from, to record.Actor) *Channel {
	for _, c := range l.Channels {
		if c.Sender == from && c.Recipient == to {
			return c
		}
	}
	return nil
}

func (l *Ledger) channel(from, to record.Actor) *Channel {
	c := l.Find(from, to)
	if c == nil {
		c = &Channel{Sender: from, Recipient: to}
		l.Channels = append(l.Channels, c)
	}
	return c
}

func (c *Channel) add(f *File) { c.Files = append(c.Files, &Posted{File: f}) }

func (l *Ledger) hit(r *check.Rule, file string, args ...any) {
	l.add(check.Finding{Rule: r, Severity: r.Severity, Args: args}, file)
}

func (l *Ledger) add(f check.Finding, file string) {
	l.Report.Add(f)
	l.names = append(l.names, file)
	row := l.rows[file]
	row.Add(f)
	l.rows[file] = row
}

// numbers finds what is missing, came twice or does not follow.
func (l *Ledger) numbers(c *Channel) {
	first := map[int64]*Posted{}
	var last int64
	for _, p := range c.Files {
		n := p.Envelope.Sequence
		for m := last + 1; m < n && m < last+1000; m++ {
			if slices.ContainsFunc(l.home, func(r record.Receipt) bool { return r.Sequence == m && l.gone(c, &r) }) {
				continue // it was here, and may have been destroyed as it had to be
			}
			l.hit(&gap, p.Name, strconv.FormatInt(m, 10), string(c.Sender), string(c.Recipient))
		}
		last = n
		q := first[n]
		switch {
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

// gone reports whether a receipt is of a file of the channel that is not here.
// Of one that was answered in another name than it was sent to, nobody knows.
func (l *Ledger) gone(c *Channel, r *record.Receipt) bool {
	return r.Sender == c.Sender && r.Issuer == c.Recipient && r.Sequence > 0 &&
		!slices.ContainsFunc(l.Channels, func(c *Channel) bool { return c.holds(r.File) })
}

// next returns the number of the next file of a channel and the digest of the
// one before, which may not be here any more. No number is given out twice that
// a file, a receipt or the register tells of.
func (l *Ledger) next(from, to record.Actor) (n int64, previous record.Digest) {
	c := l.Find(from, to)
	if c == nil {
		c = &Channel{Sender: from, Recipient: to}
	}
	if len(c.Files) > 0 {
		last := c.Files[len(c.Files)-1]
		n, previous = last.Envelope.Sequence, last.Digest
	}
	here := n
	for _, g := range l.given {
		if g.Sender == from && g.Recipient == to && g.Sequence > n {
			n, previous = g.Sequence, g.Digest
		}
	}
	for _, r := range l.receipts {
		if l.gone(c, r) && r.Sequence <= mostCounted && (r.Sequence > n || r.Sequence == n && n > here && r.Outcome == record.Accepted) {
			n, previous = r.Sequence, r.File
		}
	}
	return n + 1, previous
}

// answers finds what is not answered, was altered on the way, or refused and
// never corrected. Whoever gets a file answers for it: an institution that the
// recipient covers, too.
func (l *Ledger) answers(c *Channel) {
	accepted := int64(0)
	for _, p := range c.Files {
		for _, r := range l.receipts {
			if r.Sender != c.Sender || !c.Recipient.Related(r.Issuer) {
				continue
			}
			switch {
			case r.File == p.Digest:
				p.Receipt = r
			case r.Sequence == p.Envelope.Sequence && p.Receipt == nil && !c.holds(r.File):
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

// holds reports whether a file of the channel has the digest.
func (c *Channel) holds(d record.Digest) bool {
	return slices.ContainsFunc(c.Files, func(p *Posted) bool { return p.Digest == d })
}

// Answered reports whether the recipient has answered these very bytes.
func (p *Posted) Answered() bool { return p.Receipt != nil && p.Receipt.File == p.Digest }

// short shows the beginning of a digest.
func short(d record.Digest) string { return string(d[:min(len(d), len("sha256:")+12)]) }
