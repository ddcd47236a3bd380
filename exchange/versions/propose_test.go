package versions

import (
	"bytes"
	"regexp"
	"slices"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/record"
)

// TestWhateverIsIssuedCanBeProposed: of every record of the clean files, either
// side and every actor that the record names can propose a version, and what its
// issuer makes of that is valid.
func TestWhateverIsIssuedCanBeProposed(t *testing.T) {
	named := regexp.MustCompile(`"(BO|PE)(-[A-Z]+)?"`)
	for _, name := range conformance.Bases() {
		base, err := conformance.Base(name)
		if err != nil {
			t.Fatal(err)
		}
		var state bytes.Buffer
		if _, err := merge.Join(t.Context(), &state, merge.Options{Keeper: record.ComisionMixta}, merge.Bytes(name, base)); err != nil {
			t.Fatal(err)
		}
		for e := range mixta.NewReader(bytes.NewReader(base)).Entries() {
			if e.Section != mixta.Live || e.Kind == "withdrawal" || e.Kind == "receipt" {
				continue
			}
			current := raw.AppendCompact(nil, e.Raw)
			o, err := raw.Parse(current)
			if err != nil {
				t.Fatal(err)
			}
			edited := o.Set("extensions", []byte(`{"bo.test":{"n":1}}`)).Bytes()
			h := e.Record.Head()
			by := []record.Actor{"BO", "BO-FELCN", "PE", "PE-DIRANDRO"}
			for _, a := range named.FindAll(current, -1) {
				if a := record.Actor(bytes.Trim(a, `"`)); a.Valid() {
					by = append(by, a)
				}
			}
			slices.Sort(by)
			for _, proposer := range slices.Compact(by) {
				proposed, err := ProposeJSON(e.Kind, current, edited, Issue{By: proposer, At: h.Issued})
				if err != nil {
					t.Fatal(err)
				}
				one, err := Bundle(proposer, Copy{Section: mixta.Proposals, Kind: e.Kind, Raw: proposed})
				if err != nil {
					t.Fatal(err)
				}
				res, err := merge.Join(t.Context(), &bytes.Buffer{}, merge.Options{Keeper: proposer, Validate: true}, merge.Bytes("state", state.Bytes()), one)
				if err != nil {
					t.Errorf("%s %s by %s: %v", name, e.Kind, proposer, err)
				} else if !res.Introduced.OK() {
					t.Errorf("%s %s by %s: %v", name, e.Kind, proposer, res.Introduced.Err())
				}
				accepted, err := AcceptJSON(e.Kind, current, proposed, Issue{By: h.Issuer, At: h.Issued})
				if err != nil {
					t.Fatal(err)
				}
				if report, err := mixta.ValidateRecord(e.Kind, accepted); err != nil || !report.OK() {
					t.Errorf("%s %s by %s, accepted: %v %v", name, e.Kind, proposer, err, report.Err())
				}
			}
		}
	}
}
