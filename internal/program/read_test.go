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

// TestMeasurementBounds: likewise the numbers in a list of measurements, which have
// a loop of their own; and what is no such number is found as anywhere else.
func TestMeasurementBounds(t *testing.T) {
	b, err := conformance.Base("ops")
	if err != nil {
		t.Fatal(err)
	}
	const open = `"speeds":[`
	before, rest, found := strings.Cut(string(b), open)
	_, after, _ := strings.Cut(rest, ",")
	if !found {
		t.Fatal("no speeds")
	}
	for number, want := range map[string]string{
		"0": "", "-0.0": "", "10000": "", "10000.0": "", "1e4": "", "9999.9999999999999": "",
		"-0.1": "shape.minimum", "10000.000000000001": "shape.maximum", "10000.0000000000001": "json.precision",
		"1.00000000000000001e4": "json.precision", "1e400": "json.number-range",
		`"7"`: "shape.type", "null": "shape.null", "true": "shape.type", "[1]": "shape.type", "{}": "shape.type",
	} {
		for _, space := range []string{"", " ", "\n\t"} {
			report, err := mixta.Validate(strings.NewReader(before + open + space + number + space + "," + after))
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, f := range report.Findings {
				if strings.HasPrefix(f.Rule.ID, "shape.") || strings.HasPrefix(f.Rule.ID, "json.") {
					got = append(got, f.Rule.ID)
					if !strings.HasSuffix(f.Pointer, "/speeds/0") || len(space) == 2 && f.Column != 2 {
						t.Errorf("%s: %s at %s, column %d", number, f.Rule.ID, f.Pointer, f.Column)
					}
				}
			}
			if got := strings.Join(got, " "); got != want {
				t.Errorf("%q: %q, want %q", space+number, got, want)
			}
		}
	}
}
