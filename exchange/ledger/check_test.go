package ledger

import (
	"slices"
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

func TestCheck(t *testing.T) {
	home := func(receipts ...record.Receipt) *File {
		return &File{Name: "state", Receipts: receipts, Envelope: mixta.Envelope{Sender: "BO", Recipient: "BO"}}
	}
	for name, test := range map[string]struct {
		files []*File
		want  []*check.Rule
	}{
		"in order":      {[]*File{posted("1", 1, "a", ""), posted("2", 2, "b", "a"), home(receipt("a", 1, record.Accepted), receipt("b", 2, record.Accepted))}, nil},
		"gap":           {[]*File{posted("1", 1, "a", ""), posted("3", 3, "c", "b"), home(receipt("a", 1, record.Accepted), receipt("c", 3, record.Accepted))}, []*check.Rule{&gap}},
		"replay":        {[]*File{posted("1", 1, "a", ""), posted("1 again", 1, "a", ""), home(receipt("a", 1, record.Accepted))}, []*check.Rule{&replay}},
		"fork":          {[]*File{posted("1", 1, "a", ""), posted("1 other", 1, "x", ""), home(receipt("a", 1, record.Accepted), receipt("x", 1, record.Accepted))}, []*check.Rule{&forked}},
		"chain broken":  {[]*File{posted("1", 1, "x", ""), posted("2", 2, "b", "a"), home(receipt("x", 1, record.Accepted), receipt("b", 2, record.Accepted))}, []*check.Rule{&altered}},
		"altered there": {[]*File{posted("1", 1, "a", ""), home(receipt("x", 1, record.Accepted))}, []*check.Rule{&altered}},
		"unanswered":    {[]*File{posted("1", 1, "a", "")}, []*check.Rule{&unanswered}},
		"uncorrected":   {[]*File{posted("1", 1, "a", ""), home(receipt("a", 1, record.Refused))}, []*check.Rule{&uncorrected}},
		"corrected":     {[]*File{posted("1", 1, "a", ""), posted("2", 2, "b", "a"), home(receipt("a", 1, record.Refused), receipt("b", 2, record.Accepted))}, nil},
		"no envelope":   {[]*File{{Name: "x"}}, []*check.Rule{&unreadable}},
	} {
		t.Run(name, func(t *testing.T) {
			for range 2 {
				var got []string
				for _, f := range Check(test.files).Report.Findings {
					got = append(got, f.Rule.ID)
				}
				var want []string
				for _, r := range test.want {
					want = append(want, r.ID)
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Error(diff)
				}
				slices.Reverse(test.files)
			}
		})
	}
}
