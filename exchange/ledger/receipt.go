package ledger

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// maxReceipt bounds the findings in a receipt.
const maxReceipt = 1000

// NewReceipt answers a file: accepted, or refused if it has findings of severity
// Error or there are further reasons to refuse it. The receipt gives the rule,
// record and place of each finding, but none of the file's content. Its id
// derives from the file's digest, so a file answered twice has one answer.
func NewReceipt(f *File, by record.Actor, at record.Instant, further ...check.Finding) *record.Receipt {
	f = cmp.Or(f, new(File))
	r := &record.Receipt{File: f.Digest, Sender: f.Envelope.Sender, Sequence: numbered(f.Envelope.Sequence), Outcome: record.Accepted}
	marking := record.Marking{TLP: record.Amber, Releasable: slices.Compact([]record.Actor{by, f.Envelope.Sender})}
	r.Header = record.NewHeader(record.LocalID(by, "receipt", string(f.Digest)), by, at, marking)
	report := check.Report{}
	report.Join(f.Report, 0)
	for _, x := range further {
		report.Add(x)
	}
	if !report.OK() {
		r.Outcome = record.Refused
	}
	for _, severe := range []bool{true, false} { // errors first, so that notes do not crowd them out
		for _, x := range mixta.Redact(report).Findings {
			if (x.Severity == check.Error) == severe && len(r.Findings) < maxReceipt {
				r.Findings = append(r.Findings, receiptFinding(x))
			}
		}
	}
	return r
}

// reasons lists the rules that a refused file breaks, each once.
func reasons(r *record.Receipt) check.Text {
	var rules []string
	for _, f := range r.Findings {
		if f.Severity == record.Severity(check.Error.String()) && !slices.Contains(rules, string(f.Rule)) {
			rules = append(rules, string(f.Rule))
		}
	}
	if len(rules) == 0 {
		return textNoReason
	}
	const most = 5 // the receipt has them all
	all := strings.Join(rules[:min(len(rules), most)], ", ")
	if len(rules) > most {
		all += ", …"
	}
	return check.Text{ES: all, EN: all}
}

var textNoReason = check.Text{ES: "sin motivo indicado", EN: "no reason given"}

// receiptFinding converts a redacted finding for a receipt. Malformed values are left out,
// because a receipt must be valid whatever it answers.
func receiptFinding(f check.Finding) record.ReceiptFinding {
	out := record.ReceiptFinding{Rule: record.RuleID(f.Rule.ID), Severity: record.Severity(f.Severity.String()),
		Pointer: within(f.Pointer), Line: int64(f.Line), Column: int64(f.Column)}
	if id, ok := record.ParseUUID(f.ID); ok {
		out.Record = id.ID()
	}
	return out
}

// within returns the pointer or, if it is too long for a receipt, the longest
// parent that fits.
func within(pointer string) string {
	const most = 2000
	for utf8.RuneCountInString(pointer) > most {
		pointer = pointer[:max(strings.LastIndexByte(pointer, '/'), 0)]
	}
	return pointer
}

// numbered returns a number that a file can have in a channel; 0 for others.
func numbered(n int64) int64 {
	const most = 1<<53 - 1
	if n < 1 || n > most {
		return 0
	}
	return n
}
