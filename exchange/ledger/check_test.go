package ledger

import (
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// posted is a file of the channel BO → PE.
func posted(name string, sequence int64, digest, previous record.Digest, receipts ...record.Receipt) *File {
	return &File{Name: name, Digest: digest, Receipts: receipts, others: 1,
		Envelope: mixta.Envelope{Sender: "BO", Recipient: "PE", Sequence: sequence, Previous: previous}}
}

func receipt(of record.Digest, sequence int64, outcome record.Outcome) record.Receipt {
	r := record.Receipt{File: of, Sender: "BO", Sequence: sequence, Outcome: outcome}
	r.Issuer = "PE-DEVIDA"
	return r
}

// byPE is a receipt of the very actor that the channel goes to.
func byPE(of record.Digest, sequence int64) record.Receipt {
	r := receipt(of, sequence, record.Accepted)
	r.Issuer = "PE"
	return r
}

// TestNext: a file that was destroyed keeps its number.
func TestNext(t *testing.T) {
	home := func(receipts ...record.Receipt) *File {
		return &File{Name: "state", Receipts: receipts, Envelope: mixta.Envelope{Sender: "BO", Recipient: "BO"}}
	}
	refused := byPE("x", 3)
	refused.Outcome = record.Refused
	for name, row := range map[string]struct {
		files    []*File
		number   int64
		previous record.Digest
	}{
		"nothing":            {nil, 1, ""},
		"here":               {[]*File{posted("1", 1, "a", "")}, 2, "a"},
		"destroyed, the one": {[]*File{home(byPE("a", 1))}, 2, "a"},
		"destroyed, later":   {[]*File{posted("1", 1, "a", ""), home(byPE("a", 1), byPE("b", 2))}, 3, "b"},
		"destroyed, earlier": {[]*File{posted("2", 2, "b", "a"), home(byPE("a", 1), byPE("b", 2))}, 3, "b"},
		"refused twin":       {[]*File{home(refused, byPE("c", 3))}, 4, "c"},
		"another's":          {[]*File{home(receipt("a", 1, record.Accepted))}, 1, ""},
	} {
		if n, previous := newLedger(row.files).next("BO", "PE"); n != row.number || previous != row.previous {
			t.Errorf("%s: number %d after %q, want %d after %q", name, n, previous, row.number, row.previous)
		}
	}
}

// breach is a folder, and what is found in it: each rule with the file.
type breach struct {
	change string
	files  []*File
	want   []string
}

func breaches() []breach {
	home := func(receipts ...record.Receipt) *File {
		return &File{Name: "state", Receipts: receipts, Envelope: mixta.Envelope{Sender: "BO", Recipient: "BO"}}
	}
	erased := posted("1", 1, "a", "")
	erased.Erased = []record.ID{"0199a000-0000-7000-8000-000000000010"}
	erasing := home(receipt("a", 1, record.Accepted))
	erasing.Erased, erasing.erases = erased.Erased, erased.Erased
	forking := posted("other", 1, "x", "")
	forking.erases = erased.Erased
	erasingWrong := posted("2", 2, "b", "a")
	erasingWrong.erases = erased.Erased
	refusedErasing, goodErasing := *erasingWrong, *erasingWrong
	holding := home(receipt("a", 1, record.Accepted))
	holding.Erased = erased.Erased
	wrong := check.Finding{Rule: &check.Rule{ID: "shape.type"}, Severity: check.Error}
	refused := posted("2", 2, "b", "a", receipt("a", 1, record.Accepted))
	refused.Report.Add(wrong)
	erasingWrong.Report.Add(wrong)
	damagedState := home(receipt("a", 1, record.Accepted))
	damagedState.Report.Add(wrong)
	return []breach{
		{"in order", []*File{posted("1", 1, "a", ""), posted("2", 2, "b", "a"), home(receipt("a", 1, record.Accepted), receipt("b", 2, record.Accepted))}, nil},
		{"gap", []*File{posted("1", 1, "a", ""), posted("3", 3, "c", "b"), home(receipt("a", 1, record.Accepted), receipt("c", 3, record.Accepted))}, []string{"ledger.gap 3"}},
		{"destroyed", []*File{posted("1", 1, "a", ""), posted("3", 3, "c", "b"), home(byPE("a", 1), byPE("b", 2), byPE("c", 3))}, nil},
		{"another's receipt", []*File{posted("1", 1, "a", ""), posted("3", 3, "c", "b"), home(byPE("a", 1), receipt("b", 2, record.Accepted), byPE("c", 3))}, []string{"ledger.gap 3"}},
		{"replay", []*File{posted("1", 1, "a", ""), posted("again", 1, "a", ""), home(receipt("a", 1, record.Accepted))}, []string{"ledger.replay again"}},
		{"fork", []*File{posted("1", 1, "a", ""), posted("other", 1, "x", ""), home(receipt("a", 1, record.Accepted), receipt("x", 1, record.Accepted))}, []string{"ledger.fork other"}},
		{"chain broken", []*File{posted("1", 1, "x", ""), posted("2", 2, "b", "a"), home(receipt("x", 1, record.Accepted), receipt("b", 2, record.Accepted))}, []string{"ledger.altered 1"}},
		{"altered there", []*File{posted("1", 1, "a", ""), home(receipt("x", 1, record.Accepted))}, []string{"ledger.altered 1"}},
		{"unanswered", []*File{posted("1", 1, "a", "")}, []string{"ledger.unanswered 1"}},
		{"uncorrected", []*File{posted("1", 1, "a", ""), home(receipt("a", 1, record.Refused))}, []string{"ledger.uncorrected 1"}},
		{"corrected", []*File{posted("1", 1, "a", ""), posted("2", 2, "b", "a"), home(receipt("a", 1, record.Refused), receipt("b", 2, record.Accepted))}, nil},
		{"erased", []*File{erased, erasing}, []string{"ledger.erased 1"}},
		{"erased by a fork", []*File{erased, forking, home(receipt("a", 1, record.Accepted), receipt("x", 1, record.Refused))}, []string{"ledger.fork other"}},
		{"erased by a file that was altered", []*File{erased, &goodErasing, posted("3", 3, "c", "x"), home(receipt("a", 1, record.Accepted))}, []string{"ledger.altered 2", "ledger.unanswered 2", "ledger.unanswered 3"}},
		{"erased by a file with errors", []*File{erased, erasingWrong, home(receipt("a", 1, record.Accepted))}, []string{"ledger.unanswered 2"}},
		{"erased by a file that was refused", []*File{erased, &refusedErasing, home(receipt("a", 1, record.Accepted), receipt("b", 2, record.Refused))}, []string{"ledger.uncorrected 2"}},
		{"erasure not taken in yet", []*File{erased, holding, &goodErasing}, []string{"ledger.unanswered 2", "ledger.erased 1"}},
		{"no envelope", []*File{{Name: "x"}}, []string{"ledger.unreadable x"}},
		{"cut short", []*File{{Name: "x", unread: damage(io.ErrUnexpectedEOF)}}, []string{"ledger.damaged x"}},
		{"a link", []*File{{Name: "x", unread: &check.Finding{Rule: &passedOver, Severity: check.Warning}}}, []string{"ledger.passed-over x"}},
		{"receipt in a file that is refused", []*File{posted("1", 1, "a", ""), refused}, []string{"ledger.unanswered 1", "ledger.unanswered 2"}},
		{"damaged state", []*File{posted("1", 1, "a", ""), damagedState}, []string{"shape.type state"}},
	}
}

// TestCheck makes the account of each folder, in both orders of its files:
// which of two files with one number came first is not to be seen, but what is
// wrong with them is the same.
func TestCheck(t *testing.T) {
	for _, row := range breaches() {
		t.Run(row.change, func(t *testing.T) {
			var rules [2][]string
			for i := range rules {
				l := newLedger(row.files)
				var got []string
				for j, f := range l.Report.Findings {
					got, rules[i] = append(got, f.Rule.ID+" "+l.names[j]), append(rules[i], f.Rule.ID)
				}
				if diff := cmp.Diff(row.want, got); i == 0 && diff != "" {
					t.Error(diff)
				}
				slices.Reverse(row.files)
			}
			if diff := cmp.Diff(rules[0], rules[1]); diff != "" {
				t.Errorf("in the other order (-one +other):\n%s", diff)
			}
		})
	}
}

func TestEveryRuleHasARow(t *testing.T) {
	broken := map[string]bool{restored.ID: true, packAgain.ID: true, packFolder.ID: true} // by TestRestored, TestPack, TestPackRefused
	for _, row := range breaches() {
		for _, w := range row.want {
			if id, _, _ := strings.Cut(w, " "); strings.HasPrefix(id, "ledger.") {
				broken[id] = true
			}
		}
	}
	for _, r := range Rules() {
		if !broken[r.ID] {
			t.Errorf("no row breaks %s", r.ID)
		}
		delete(broken, r.ID)
	}
	for id := range broken {
		t.Errorf("Rules does not list %s", id)
	}
}
