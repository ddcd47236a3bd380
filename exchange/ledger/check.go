package ledger

import (
	"cmp"
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Ledger is the account of a folder.
type Ledger struct {
	Channels  []*Channel
	Untrusted []*File // whose signatures are not valid: nothing in them was read
	Report    check.Report

	byActors map[between]*Channel
	receipts []*record.Receipt        // valid ones
	home     map[*record.Receipt]bool // those of a state
	given    []given                  // files the keeper is known to have sent
	rows     map[string]check.Report  // by file
	names    []string                 // of the file of each finding
}

// Of returns the findings on one file.
func (l *Ledger) Of(name string) check.Report { return l.rows[name] }

// newLedger makes the account of files; see [Exchange.Ledger].
func newLedger(files []*File) *Ledger {
	l := &Ledger{rows: map[string]check.Report{}, byActors: map[between]*Channel{}, home: map[*record.Receipt]bool{}}
	for _, f := range files {
		l.file(f)
	}
	slices.SortFunc(l.Channels, func(a, b *Channel) int {
		return cmp.Or(cmp.Compare(a.Sender, b.Sender), cmp.Compare(a.Recipient, b.Recipient))
	})
	gone, answered := l.gone(), l.answered()
	for _, c := range l.Channels {
		slices.SortStableFunc(c.Files, func(a, b *Entry) int { return cmp.Compare(a.Envelope.Sequence, b.Envelope.Sequence) })
		l.numbers(c, gone)
		l.answers(c, answered)
	}
	l.erasures(files)
	return l
}

// file enters a file in the account.
func (l *Ledger) file(f *File) {
	if f.unread != nil {
		l.add(*f.unread, f.Name)
		return
	}
	if !f.Trusted() {
		l.Untrusted = append(l.Untrusted, f)
		for _, x := range f.Report.Findings {
			l.add(x, f.Name)
		}
		return
	}
	receipts := f.receipts()
	for i := range receipts {
		l.receipts = append(l.receipts, &receipts[i])
		l.home[&receipts[i]] = f.state()
	}
	if f.Envelope.Sender == "" || f.Envelope.Recipient == "" {
		l.hit(&unreadable, f.Name)
		return
	}
	if f.state() { // receipts do not report its findings
		for _, x := range f.Report.Findings {
			if x.Severity == check.Error {
				l.add(x, f.Name)
			}
		}
	}
	if f.Envelope.Sequence > 0 && !f.Envelope.Home() {
		c := l.byActors[f.channel()]
		if c == nil {
			c = newChannel(f.channel())
			l.byActors[f.channel()] = c
			l.Channels = append(l.Channels, c)
		}
		c.add(f)
	}
}

// Find returns the channel from one actor to another; nil if there is none.
func (l *Ledger) Find(from, to record.Actor) *Channel { return l.byActors[between{from, to}] }

// erasures finds files that must be destroyed, because a file that is not refused
// erases their content. The state is not one of them: the keeper's inbox merges
// the withdrawal, which removes the content.
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

// refuses returns the findings in its channel that make a file refused.
func (l *Ledger) refuses(f *File) (findings []check.Finding) {
	for _, x := range l.Of(f.Name).Findings {
		if x.Rule == &forked || x.Rule == &altered {
			findings = append(findings, x)
		}
	}
	return findings
}

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
