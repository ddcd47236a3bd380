package program_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/conformance"
)

// TestCoordinateBounds: a coordinate is compared with its bounds as it is
// spelled, as the schema has it, not as a float rounds it.
func TestCoordinateBounds(t *testing.T) {
	b, err := conformance.Base("crops")
	if err != nil {
		t.Fatal(err)
	}
	const open = `"coordinates":[[[[`
	text := string(b)
	before, rest, _ := strings.Cut(text, open)
	_, after, _ := strings.Cut(rest, ",")
	for _, number := range []string{"180", "180.0", "180.00000000000001", "-180.00000000000001", "180.0000000000001", "179.99999999999999",
		"-179.99999999999999", "-180", "180.1", "-180.1", "1.8000000000000001e2", "18000000000000001e-14"} {
		value, _ := new(big.Rat).SetString(number)
		want := ""
		switch {
		case value.Cmp(big.NewRat(180, 1)) > 0:
			want = "shape.maximum"
		case value.Cmp(big.NewRat(-180, 1)) < 0:
			want = "shape.minimum"
		}
		for _, space := range []string{"", " "} {
			report, err := mixta.Validate(strings.NewReader(before + open + space + number + space + "," + after))
			if err != nil {
				t.Fatal(err)
			}
			got := ""
			for _, f := range report.Findings {
				if strings.HasPrefix(f.Rule.ID, "shape.") {
					got += f.Rule.ID
					if strings.Trim(f.Got, `"`) != number || !strings.HasSuffix(f.Pointer, "/coordinates/0/0/0/0") {
						t.Errorf("%s: got %s at %s", number, f.Got, f.Pointer)
					}
				}
			}
			if got != want {
				t.Errorf("%s: %q, want %q", number, got, want)
			}
		}
	}
}
