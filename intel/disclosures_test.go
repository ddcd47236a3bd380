package intel

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/record"
)

func TestDisclosures(t *testing.T) {
	head := func(n int) *record.Header {
		return &record.Header{ID: numbered(n), Issuer: "BO-FELCN", Marking: record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}}
	}
	carried := []Carried{
		{"b.json", "PE-DIRANDRO", "CERIAN", "2023-01-02T00:00:00-05:00", "link", head(9), []byte(`{"from":"` + numbered(1) + `"}`)},
		{"c.json", "BO-FELCN", "PE-DIRANDRO", "2023-01-01T00:00:00Z", "subject", head(2), []byte(`{"id":"` + numbered(2) + `"}`)},
		{"a.json", "BO-FELCN", "PE-DIRANDRO", "2023-01-02T04:59:59Z", "subject", head(1), []byte(`{"id":"` + numbered(1) + `"}`)},
	}
	want := []Disclosure{
		{"PE-DIRANDRO", "BO-FELCN", "2023-01-02T04:59:59Z", "a.json", "subject", numbered(1), "BO-FELCN", "TLP:AMBER PE", true},
		{"CERIAN", "PE-DIRANDRO", "2023-01-02T00:00:00-05:00", "b.json", "link", numbered(9), "BO-FELCN", "TLP:AMBER PE", false},
	}
	if diff := cmp.Diff(want, Disclosures(numbered(1), slices.Values(carried))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := Disclosures("", slices.Values(carried)); got != nil {
		t.Errorf("of no subject: %v", got)
	}
}
