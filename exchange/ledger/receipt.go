package ledger

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// maxReceipt bounds the findings in a receipt.
const maxReceipt = 1000

// NewReceipt answers a file: accepted, or refused where it has findings of
// severity Error or further reasons to refuse it. The receipt gives the rule,
// record and place of each finding, and none of the file's content. Its id
// follows from the file's digest, so that a file answered twice has one answer.
func NewReceipt(f *File, by record.Actor, at record.Instant, further ...check.Finding) *record.Receipt {
	r := &record.Receipt{File: f.Digest, Sender: f.Envelope.Sender, Sequence: numbered(f.Envelope.Sequence), Outcome: record.Accepted}
	r.Header = record.Header{ID: record.LocalID(by, "receipt "+string(f.Digest)), Version: record.Version{by: 1}, Issuer: by, Issued: at}
	r.Marking = record.Marking{TLP: record.Amber, Releasable: slices.Compact([]record.Actor{by, f.Envelope.Sender})}
	report := check.Report{}
	report.Join(f.Report, 0)
	for _, x := range further {
		report.Add(x)
	}
	if !report.OK() {
		r.Outcome = record.Refused
	}
	for _, severe := range []bool{true, false} { // what must be corrected is not cut off by notes
		for _, x := range report.Findings {
			if (x.Severity == check.Error) == severe && len(r.Findings) < maxReceipt {
				r.Findings = append(r.Findings, receiptFinding(x))
			}
		}
	}
	return r
}

// reasons names the rules for which a receipt refuses a file, each once.
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

// receiptFinding is a finding as a receipt has it. What is malformed in the file
// has no place in a receipt, which must be sound whatever it answers.
func receiptFinding(f check.Finding) record.ReceiptFinding {
	out := record.ReceiptFinding{Rule: record.RuleID(f.Rule.ID), Severity: record.Severity(f.Severity.String()),
		Pointer: within(mixta.Known(f.Pointer)), Line: int64(f.Line), Column: int64(f.Column)}
	if id, ok := record.ParseUUID(f.ID); ok {
		out.Record = id.ID()
	}
	return out
}

// within returns the pointer or, of one that is too long for a receipt, the
// longest part that leads to what encloses the place.
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
