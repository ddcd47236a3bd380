package ledger

import (
	"io"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/indented"
	"github.com/comision-mixta/mixta/record"
)

// account is a ledger or a verdict as JSON.
type account struct {
	Packs    []opened  `json:"packs,omitzero"` // that were opened
	Files    []listed  `json:"files"`
	Findings []finding `json:"findings"`
	Records  int       `json:"records,omitzero"` // versions in the state
	Open     int       `json:"open,omitzero"`    // records in conflict
}

type opened struct {
	Name        string `json:"name"`
	Folder      string `json:"folder"`
	Records     int    `json:"records"`
	Attachments int    `json:"attachments"`
}

type listed struct {
	Name      string         `json:"name"`
	Digest    record.Digest  `json:"digest"`
	Sender    record.Actor   `json:"sender,omitzero"`
	Recipient record.Actor   `json:"recipient,omitzero"`
	Sequence  int64          `json:"sequence,omitzero"`
	Issued    record.Instant `json:"issued,omitzero"`
	Outcome   outcome        `json:"outcome"`
	SignedBy  []string       `json:"signedBy,omitzero"`
}

// outcome is the outcome of a file, as a stable code.
type outcome string

const (
	outcomeAccepted   outcome = "accepted"
	outcomeRefused    outcome = "refused"
	outcomeNoted      outcome = "receipts-only"
	outcomeUnanswered outcome = "not-answered"
	outcomeAltered    outcome = "altered"
	outcomeUntrusted  outcome = "not-believed"
)

type finding struct {
	File     string `json:"file,omitzero"`
	Rule     string `json:"rule"`
	Severity string `json:"severity"`
	Message  string `json:"message"`
	Kind     string `json:"kind,omitzero"`
	ID       string `json:"id,omitzero"`
	Pointer  string `json:"pointer,omitzero"`
	Line     int    `json:"line,omitzero"`
	Column   int    `json:"column,omitzero"`
}

func (a *account) file(f *File, o outcome) {
	e := &f.Envelope
	a.Files = append(a.Files, listed{f.Name, f.Digest, e.Sender, e.Recipient, e.Sequence, e.Issued, o, f.signers()})
}

func (a *account) finding(file string, f *check.Finding, lang check.Lang) {
	a.Findings = append(a.Findings, finding{file, f.Rule.ID, f.Severity.String(), f.Message(lang), f.Kind, f.ID, f.Pointer, f.Line, f.Column})
}

func (a *account) ledger(l *Ledger, lang check.Lang) {
	for i, name := range l.names {
		a.finding(name, &l.Report.Findings[i], lang)
	}
}

func (a *account) write(w io.Writer) error {
	if a.Files == nil {
		a.Files = []listed{}
	}
	if a.Findings == nil {
		a.Findings = []finding{}
	}
	b, err := indented.JSON(a)
	if err != nil {
		return err
	}
	_, err = w.Write(b)
	return err
}

// WriteJSON prints the account as JSON: all files of all channels, those that are
// not trusted, and the findings.
func (l *Ledger) WriteJSON(w io.Writer, lang check.Lang) error {
	var a account
	for _, c := range l.Channels {
		for _, p := range c.Files {
			a.file(p.File, p.outcome())
		}
	}
	for _, f := range l.Untrusted {
		a.file(f, outcomeUntrusted)
	}
	a.ledger(l, lang)
	return a.write(w)
}

// outcome returns the outcome of a file.
func (p *Entry) outcome() outcome {
	switch {
	case p.Receipt == nil && p.AnswersOnly():
		return outcomeNoted
	case p.Receipt == nil:
		return outcomeUnanswered
	case !p.Answered():
		return outcomeAltered
	}
	return outcome(p.Receipt.Outcome)
}

// WriteJSON prints the verdict as JSON: the new files, and the findings on them,
// in the merge and in the ledger.
func (v *Intake) WriteJSON(w io.Writer, lang check.Lang) error {
	a := account{Records: v.Records, Open: v.Conflicts}
	for _, p := range v.Packs {
		if p.Folder != "" {
			a.Packs = append(a.Packs, opened{p.Name, p.Folder, p.Records, p.Attachments})
		}
	}
	for _, r := range v.Files {
		a.file(r.File, r.outcome())
		if !r.Trusted() {
			continue // the ledger has its findings
		}
		for i := range r.Report.Findings {
			a.finding(r.Name, &r.Report.Findings[i], lang)
		}
	}
	for i := range v.Merge.Findings {
		a.finding("", &v.Merge.Findings[i], lang)
	}
	a.ledger(v.Ledger, lang)
	return a.write(w)
}

func (r *Received) outcome() outcome {
	switch {
	case !r.Trusted():
		return outcomeUntrusted
	case r.Receipt == nil:
		return outcomeNoted
	case r.Accepted():
		return outcomeAccepted
	}
	return outcomeRefused
}
