package timeline

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// The chart is well-formed and shows every component that has a time, whatever
// its name.
func TestChart(t *testing.T) {
	o := ops.Operation{HHour: "2023-12-31T23:30:00-05:00", Components: []ops.Component{
		{Key: "a<b&", Side: "BO", Planned: &ops.Offsets{From: new(int64(-30)), To: new(int64(240))}, Actual: &ops.Window{From: "2024-01-01T00:40:00-04:00"}, Decisions: []ops.Decision{{Order: ops.Go, At: "2024-01-01T00:29:00-04:00"}}},
		{Key: "c", Side: "PE", Actual: &ops.Window{From: "2023-12-31T23:45:00-05:00", To: "2024-01-01T02:00:00-05:00"}},
		{Key: "timeless", Side: "PE"},
	}}
	o.Names, o.Issuer, o.Exercise, o.Marking = []ops.SideName{{Side: "BO", Name: "Amanecer"}, {Side: "PE", Name: "Inti"}}, "BO-FELCN", true, record.Marking{TLP: "AMBER", Releasable: []record.Actor{"BO", "PE"}}
	o.Sources = []record.Source{{Title: "Parte n.º 7"}}
	for _, op := range []*ops.Operation{&o, {}} {
		var b bytes.Buffer
		if err := WriteChart(&b, op, check.ES); err != nil {
			t.Fatal(err)
		}
		words := ""
		for d := xml.NewDecoder(&b); ; {
			token, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			if s, ok := token.(xml.CharData); ok {
				words += string(s) + "|"
			}
		}
		for _, s := range []string{"BO · a<b&", "PE · c", "hora H", "orden de ejecutar 04:29Z",
			"Amanecer / Inti", "2024-01-01 (La Paz)", "|SIMULACRO|", "Marca: TLP:AMBER BO PE", "BO-FELCN", "Parte n.º 7", "La Paz −04:00", "Lima −05:00", "|31/12 23:00|", "|UTC|"} {
			if op == &o && !strings.Contains(words, s) {
				t.Errorf("%q is missing", s)
			}
		}
		if strings.Contains(words, "timeless") {
			t.Error("a component without a time is drawn")
		}
		if !op.Exercise && strings.Contains(words, "SIMULACRO") {
			t.Error("no exercise is called one")
		}
	}
}
