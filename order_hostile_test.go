package mixta_test

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/conformance"
)

// hostileOrders are texts of any size that make work for whoever puts members in
// order.
var hostileOrders = map[string]func(n int) string{
	"doubled lists": func(n int) string {
		return `{"plans":[],` + strings.Repeat(`"meetings":[1],`, n) + headLast + "}"
	},
	"an enormous list": func(n int) string {
		return `{"plans":[],"meetings":[` + strings.TrimSuffix(strings.Repeat("{},\n", n), ",\n") + "]," + headLast + "}"
	},
	"tiny members": func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, `"m%d":%d,`, i, i)
		}
		return `{"plans":[],` + b.String() + headLast + "}"
	},
	"tiny members of sections": func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, `,"m%d":%d`, i, i)
		}
		return `{"proposals":{"plans":[]` + b.String() + `},"conflicts":{"plans":[],"meetings":[]` + b.String() + "}," + headLast + "}"
	},
	"deep": func(n int) string {
		return `{"plans":` + strings.Repeat("[", n) + strings.Repeat("]", n) + "," + headLast + "}"
	},
	"names in escapes": func(n int) string {
		return `{"plans":[],"` + strings.Repeat(`\u0061`, n) + `":1,` + headLast + "}"
	},
}

const headLast = `"envelope":{"id":"0199a000-0000-7000-8000-000000000001","sender":"BO-VDSSC","recipient":"PE-DEVIDA","issued":"2026-03-01T09:00:00-04:00","sequence":1,"marking":{"tlp":"CLEAR"}},"mixta":"1.0"`

// TestHostileOrders: four times the text takes about four times as long, and what
// is found through a pipe is what is found in a file.
func TestHostileOrders(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing in it runs at the same time")
	}
	const n = 100_000
	for name, text := range hostileOrders {
		took := func(n int) time.Duration {
			b := []byte(text(n))
			best := time.Hour
			for range 3 {
				begun := time.Now()
				if report, err := mixta.Validate(bytes.NewReader(b)); err != nil || report.OK() {
					t.Fatal(name, err)
				}
				best = min(best, time.Since(begun))
			}
			return best
		}
		small, large := took(n/4), took(n)
		t.Logf("%-26s %8v %8v", name, small, large)
		if large > 12*small && large > time.Second {
			t.Errorf("%s: %v for a quarter, %v for all", name, small, large)
		}
	}
}

// TestPipedFindings: what is found in a text that comes through a pipe is what is
// found in it as a file: all of it, where it stands.
func TestPipedFindings(t *testing.T) {
	files, err := conformance.Files()
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range hostileOrders {
		files[name] = []byte(text(1000))
	}
	for name, b := range files {
		if diff := cmp.Diff(found(t, bytes.NewReader(b)), found(t, piped{bytes.NewReader(b)})); diff != "" {
			t.Errorf("%s (-file +pipe)\n%s", name, diff)
		}
	}
}

// found lists all that is found in a text.
func found(t *testing.T, in io.Reader) []string {
	t.Helper()
	report, err := mixta.Validate(in)
	lines := []string{fmt.Sprint(err, report.Omitted, report.Partial)}
	for _, f := range report.Findings {
		lines = append(lines, fmt.Sprintf("%d:%d %s %s %q", f.Line, f.Column, f.Rule.ID, f.Pointer, f.Args))
	}
	return lines
}
