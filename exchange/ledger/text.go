package ledger

import (
	"bytes"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// WriteText prints the account: a table for each channel, then what was found.
func (l *Ledger) WriteText(w io.Writer, lang check.Lang) error {
	var b bytes.Buffer
	for _, c := range l.Channels {
		fmt.Fprintf(&b, "%s → %s\n", c.Sender, c.Recipient)
		t := tabwriter.NewWriter(&b, 2, 2, 2, ' ', 0)
		for _, p := range c.Files {
			fmt.Fprintf(t, "  %d\t%s\t%s\t%s\t%s\n", p.Envelope.Sequence, check.Printable(p.Name), short(p.Digest), p.Envelope.Issued, p.answer().In(lang))
		}
		t.Flush()
	}
	findings(&b, l.Report, lang)
	_, err := w.Write(b.Bytes())
	return err
}

// answer says what became of a file.
func (p *Posted) answer() check.Text {
	switch {
	case p.Receipt == nil && p.AnswersOnly():
		return textAnswers
	case p.Receipt == nil:
		return textNoAnswer
	case !p.Answered():
		return textOtherBytes
	}
	return outcomes[p.Receipt.Outcome]
}

func (r *Received) outcome() check.Text {
	if r.Receipt == nil {
		return textTaken
	}
	return outcomes[r.Receipt.Outcome]
}

// findings prints findings that have no place in a text.
func findings(b *bytes.Buffer, r check.Report, lang check.Lang) {
	for i := range r.Findings {
		f := &r.Findings[i]
		fmt.Fprintf(b, "%s %s: %s", f.Severity.In(lang), f.Rule.ID, check.Printable(f.Message(lang)))
		if f.ID != "" {
			fmt.Fprintf(b, " [%s %s]", f.Kind, f.ID)
		}
		b.WriteByte('\n')
	}
}

// WriteText prints the verdict on one page.
func (v *Verdict) WriteText(w io.Writer, lang check.Lang) error {
	var b bytes.Buffer
	if len(v.Files) == 0 {
		fmt.Fprintln(&b, textNothingNew.In(lang))
	}
	const most = 5 // findings of a file; the receipt has them all
	for _, r := range v.Files {
		fmt.Fprintf(&b, "%s  %s → %s  %d  %s\n", check.Printable(r.Name), r.Envelope.Sender, r.Envelope.Recipient, r.Envelope.Sequence, r.outcome().In(lang))
		n := 0
		for _, f := range r.Report.Findings {
			if f.Severity == check.Error && n < most {
				n++
				fmt.Fprintf(&b, "    %d:%d %s: %s\n", f.Line, f.Column, f.Rule.ID, check.Printable(f.Message(lang)))
			}
		}
	}
	if len(v.Files) > 0 {
		fmt.Fprintf(&b, textStored.In(lang)+"\n", v.Stored, v.Open)
	}
	findings(&b, v.Merge, lang)
	findings(&b, v.Ledger.Report, lang)
	_, err := w.Write(b.Bytes())
	return err
}

var (
	textAnswers    = check.Text{ES: "solo recibos", EN: "receipts only"}
	textTaken      = check.Text{ES: "recibos anotados", EN: "receipts noted"}
	textNoAnswer   = check.Text{ES: "sin respuesta", EN: "not answered"}
	textOtherBytes = check.Text{ES: "alterado en el camino", EN: "altered on the way"}
	textNothingNew = check.Text{ES: "no hay archivos nuevos", EN: "there are no new files"}
	textStored     = check.Text{ES: "estado: %d registros vigentes, %d en conflicto", EN: "state: %d records that hold, %d in conflict"}
	outcomes       = map[record.Outcome]check.Text{
		record.Accepted: {ES: "aceptado", EN: "accepted"},
		record.Refused:  {ES: "rechazado", EN: "refused"},
	}
)
