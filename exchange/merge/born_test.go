package merge

import (
	"bytes"
	"context"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/check"
)

// TestBorn: two files that are each without fault and together are not; a fault
// that an input has already is not born.
func TestBorn(t *testing.T) {
	clean, err := os.ReadFile("../../cmd/mixta/testdata/clean.json")
	if err != nil {
		t.Fatal(err)
	}
	without := func(b string, id string) string { // one action of the two
		var out []string
		for line := range strings.SplitSeq(b, "\n") {
			if !strings.Contains(line, `{"id":"`+id) {
				out = append(out, line)
			}
		}
		return strings.Replace(strings.Join(out, "\n"), "},\n]", "}\n]", 1)
	}
	const one, two = "0199a000-0000-7000-8000-000000000031", "0199a000-0000-7000-8000-000000000032"
	same := strings.Replace(string(clean), `"number":2`, `"number":1`, 1)
	a, b := without(same, two), without(same, one)
	for name, test := range map[string]struct {
		inputs []string
		want   []string
	}{
		"each by itself":     {[]string{a}, nil},
		"the other":          {[]string{b}, nil},
		"together":           {[]string{a, b}, []string{"plan.action.number-twice"}},
		"together, and back": {[]string{b, a, a}, []string{"plan.action.number-twice"}},
		"nothing common":     {[]string{without(string(clean), two), without(string(clean), one)}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			var inputs []Input
			for _, s := range test.inputs {
				inputs = append(inputs, Bytes("x", []byte(s)))
			}
			var plain, checked bytes.Buffer
			if _, err := Join(context.Background(), &plain, Options{Keeper: "BO"}, inputs...); err != nil {
				t.Fatal(err)
			}
			for i := range inputs {
				inputs[i] = Bytes("x", []byte(test.inputs[i]))
			}
			res, err := Join(context.Background(), &checked, Options{Keeper: "BO", Validate: true}, inputs...)
			if err != nil {
				t.Fatal(err)
			}
			if plain.String() != checked.String() {
				t.Error("validating changes what is written")
			}
			var got []string
			for _, f := range res.Introduced.Findings {
				if f.Severity >= check.Warning {
					got = append(got, f.Rule.ID)
				}
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
			// Merged once, it is known.
			again, err := Join(context.Background(), &bytes.Buffer{}, Options{Keeper: "BO", Validate: true}, Bytes("state", checked.Bytes()))
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range again.Introduced.Findings {
				t.Errorf("born again: %s %s", f.Rule.ID, f.Pointer)
			}
		})
	}
}

// TestUnreadable: a result that could not be merged again is an error.
func TestUnreadable(t *testing.T) {
	one := sentFile(t, "a", meetingBy("BO-VDSSC", `{"BO-VDSSC":1}`, `"ordinal":1`))
	_, err := Join(context.Background(), &bytes.Buffer{}, Options{Keeper: "no actor", Validate: true}, one)
	var refused *RefusedError
	if !errors.As(err, &refused) || refused.Name != "" || refused.Report.OK() {
		t.Error(err)
	}
}
