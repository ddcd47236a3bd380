package ledger

import (
	"bytes"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/histories"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/record"
)

// TestCounters: a file that counts versions of the keeper's that the keeper has
// not issued is refused, with the rule in its receipt; the state stays as it is.
func TestCounters(t *testing.T) {
	joint := func(issuer, version string) []byte {
		return histories.Meeting(issuer, version, `"joint":true,"ordinal":1`)
	}
	for name, row := range map[string]struct {
		claim string
		want  []string
	}{
		"what the keeper issued": {`{"BO-VDSSC":1,"PE-DEVIDA":1}`, []string{"accepted"}},
		"one more":               {`{"BO-VDSSC":2,"PE-DEVIDA":1}`, []string{"refused", "merge.counter"}},
		"all that there are":     {`{"BO-VDSSC":9007199254740991,"PE-DEVIDA":1}`, []string{"refused", "merge.counter"}},
		"more than there are":    {`{"BO-VDSSC":9007199254740992,"PE-DEVIDA":1}`, []string{"refused", "shape.maximum"}},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBelieving(t)
			b.keeps(joint("BO-VDSSC", `{"BO-VDSSC":1}`))
			b.sends("PE-1.json", joint("PE-DEVIDA", `{"BO-VDSSC":1,"PE-DEVIDA":1}`), b.key, func(file []byte) []byte {
				return bytes.Replace(file, []byte(`"version":{"BO-VDSSC":1,"PE-DEVIDA":1}`), []byte(`"version":`+row.claim), 1)
			})
			if diff := cmp.Diff(map[string][]string{"PE-1.json": row.want}, b.takes(received)); diff != "" {
				t.Error(diff)
			}
			state, err := ReadFile(b.state())
			b.must(err)
			rules := []string{string(state.Receipts[0].Outcome)}
			for _, f := range state.Receipts[0].Findings {
				if f.Severity == record.Severity(check.Error.String()) {
					rules = append(rules, string(f.Rule))
				}
			}
			if diff := cmp.Diff(row.want, rules); diff != "" {
				t.Errorf("in the receipt: %s", diff)
			}
			in, err := os.Open(b.state())
			b.must(err)
			defer in.Close()
			found, err := versions.Find(in, histories.MeetingID)
			b.must(err)
			accepted := row.want[0] == string(record.Accepted)
			if (found[0].Header.Version["PE-DEVIDA"] == 1) != accepted {
				t.Errorf("the state has %s", found[0].Header.Version)
			}
		})
	}
}
