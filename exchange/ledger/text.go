package ledger

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/record"
)

// WriteText prints the account: a table for each channel, then the findings.
func (l *Ledger) WriteText(w io.Writer, lang check.Lang) error {
	var b bytes.Buffer
	for _, c := range l.Channels {
		fmt.Fprintf(&b, "%s → %s\n", c.Sender, c.Recipient)
		t := tabwriter.NewWriter(&b, 2, 2, 2, ' ', 0)
		for _, p := range c.Files {
			fmt.Fprintf(t, "  %d\t%s\t%s\t%s\t%s", p.Envelope.Sequence, printable.Text(p.Name), short(p.Digest), p.Envelope.Issued, p.outcome().label(p.Receipt, lang))
			if p.Signed != nil {
				fmt.Fprintf(t, "\t"+textSignedBy.In(lang), strings.Join(p.signers(), ", "))
			}
			fmt.Fprintln(t)
		}
		t.Flush()
	}
	if len(l.Channels) == 0 {
		fmt.Fprintln(&b, textNoChannel.In(lang))
	}
	if len(l.Untrusted) > 0 {
		fmt.Fprintln(&b, textUntrusted.In(lang))
		t := tabwriter.NewWriter(&b, 2, 2, 2, ' ', 0)
		for _, f := range l.Untrusted {
			fmt.Fprintf(t, "  %s\t%s\n", printable.Text(f.Name), short(f.Digest))
		}
		t.Flush()
	}
	l.findings(&b, lang)
	_, err := w.Write(b.Bytes())
	return err
}

// signers returns the actors whose signatures of a file are valid.
func (f *File) signers() (all []string) {
	if f.Signed != nil {
		for _, s := range f.Signed.Signers {
			all = append(all, string(s.Actor))
		}
	}
	return all
}

// label names the outcome, with the rules if the file was refused.
func (o outcome) label(r *record.Receipt, lang check.Lang) string {
	if o != outcomeRefused {
		return outcomes[o].In(lang)
	}
	return fmt.Sprintf("%s (%s)", outcomes[o].In(lang), reasons(r).In(lang))
}

// label names the outcome of a received file.
func (r *Received) label(lang check.Lang) string {
	if w := r.outcome(); w != outcomeNoted {
		return w.label(r.Receipt, lang)
	}
	return textTaken.In(lang)
}

// findings prints the findings on each file.
func (l *Ledger) findings(b *bytes.Buffer, lang check.Lang) {
	for i, name := range l.names {
		findings(b, name+": ", check.Report{Findings: l.Report.Findings[i : i+1]}, lang)
	}
}

// findings prints findings that have no place in a text.
func findings(b *bytes.Buffer, of string, r check.Report, lang check.Lang) {
	for i := range r.Findings {
		f := &r.Findings[i]
		fmt.Fprintf(b, "%s %s: %s%s", f.Severity.In(lang), f.Rule.ID, printable.Text(of), printable.Text(f.Message(lang)))
		if f.ID != "" {
			fmt.Fprintf(b, " [%s %s]", f.Kind, f.ID)
		}
		b.WriteByte('\n')
	}
}

// WriteText prints the verdict on one page.
func (v *Intake) WriteText(w io.Writer, lang check.Lang) error {
	var b bytes.Buffer
	for _, p := range v.Packs {
		if p.Folder != "" {
			fmt.Fprintf(&b, "%s  "+textOpened.In(lang)+"\n", printable.Text(p.Name), printable.Text(p.Folder), p.Records, p.Attachments)
		}
	}
	if len(v.Files) == 0 {
		fmt.Fprintln(&b, textNothingNew.In(lang))
	}
	const most = 5 // findings of a file; the receipt has them all
	for _, r := range v.Files {
		if r.Trusted() {
			fmt.Fprintf(&b, "%s  %s → %s  %d  %s", printable.Text(r.Name), r.Envelope.Sender, r.Envelope.Recipient, r.Envelope.Sequence, r.label(lang))
		} else {
			fmt.Fprintf(&b, "%s  %s", printable.Text(r.Name), r.label(lang))
		}
		if r.Signed != nil && r.Signed.OK() {
			fmt.Fprintf(&b, "  "+textSignedBy.In(lang), strings.Join(r.signers(), ", "))
		}
		fmt.Fprintln(&b)
		n := 0
		for _, f := range r.Report.Findings {
			if f.Severity == check.Error && n < most && r.Trusted() { // otherwise the ledger gives the reason
				n++
				at := cmp.Or(f.Pointer, f.Kind+" "+f.ID) // findings about signers have no place in the text
				if f.Line > 0 {
					at = fmt.Sprintf("%d:%d", f.Line, f.Column)
				}
				fmt.Fprintf(&b, "    %s %s: %s\n", printable.Text(at), f.Rule.ID, printable.Text(f.Message(lang)))
			}
		}
	}
	if v.Records > 0 {
		fmt.Fprintf(&b, textStored.In(lang)+"\n", v.Records, v.Conflicts)
	}
	if !v.Signatures && len(v.Files) > 0 {
		fmt.Fprintln(&b, textNotAsked.In(lang))
	}
	findings(&b, "", v.Merge, lang)
	v.Ledger.findings(&b, lang)
	_, err := w.Write(b.Bytes())
	return err
}

var (
	textSignedBy   = check.Text{ES: "firmado por %s", EN: "signed by %s"}
	textNoChannel  = check.Text{ES: "no hay archivos numerados", EN: "no numbered files"}
	textUntrusted  = check.Text{ES: "archivos no confiables", EN: "files not trusted"}
	textNotAsked   = check.Text{ES: "firmas: no se comprobaron (no se indicó un archivo de confianza)", EN: "signatures: not verified (no trust file was given)"}
	textNothingNew = check.Text{ES: "no hay archivos nuevos", EN: "no new files"}
	textOpened     = check.Text{ES: "paquete abierto en %s: archivos de registros, %d; adjuntos, %d", EN: "pack opened in %s: files of records, %d; attachments, %d"}
	textStored     = check.Text{ES: "estado: registros vigentes, %d; en conflicto, %d", EN: "state: %d current records, %d in conflict"}
	textTaken      = check.Text{ES: "acuses de recibo anotados", EN: "receipts noted"}
	outcomes       = map[outcome]check.Text{
		outcomeAccepted:   {ES: "aceptado", EN: "accepted"},
		outcomeRefused:    {ES: "rechazado", EN: "refused"},
		outcomeNoted:      {ES: "solo acuses de recibo", EN: "receipts only"},
		outcomeUnanswered: {ES: "sin respuesta", EN: "not answered"},
		outcomeAltered:    {ES: "alterado en el camino", EN: "altered in transit"},
		outcomeUntrusted:  {ES: "no confiable: no se procesa ni se responde", EN: "not trusted: neither processed nor answered"},
	}
)
