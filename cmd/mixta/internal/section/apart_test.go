package section

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/record"
)

// Those of one name are told apart by where they come from, and by a number where that
// is the same.
func TestApart(t *testing.T) {
	from := func(title string) *record.Header { return &record.Header{Sources: []record.Source{{Title: title}}} }
	got := Apart([]string{"2018", "2018", "2019", "2020", "2020", "2020"},
		[]*record.Header{from("a"), from("b"), from("a"), from("c"), from("c"), {Issuer: "BO-VDSSC"}})
	if diff := cmp.Diff([]string{"a", "b", "", "c", "c · 2", "BO-VDSSC"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
