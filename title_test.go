package mixta_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/intel"
)

// Every record is called something other than its id where it has a name or a
// number, and no person by name.
func TestTitles(t *testing.T) {
	all := map[string][]string{}
	for _, base := range conformance.Bases() {
		b, err := conformance.Base(base)
		if err != nil {
			t.Fatal(err)
		}
		rd := mixta.NewReader(bytes.NewReader(b))
		for e := range rd.Entries() {
			for _, lang := range []check.Lang{check.ES, check.EN} {
				title := mixta.Title(e.Record, lang)
				all[e.Kind] = append(all[e.Kind], title)
				if strings.HasSuffix(title, string(e.Record.Head().ID)) && e.Kind != "parcel" && e.Kind != "subject" && e.Kind != "withdrawal" && e.Kind != "receipt" && e.Kind != "verification" {
					t.Errorf("%s is called by its id: %s", e.Kind, title)
				}
				if s, ok := e.Record.(*intel.Subject); ok && s.Kind == intel.KindPerson {
					for _, n := range s.Names {
						if strings.Contains(title, n.Text) {
							t.Errorf("a person is named: %s", title)
						}
					}
				}
			}
		}
	}
	for kind, want := range map[string]string{
		"action": "acción 1", "meeting": "reunión IX", "operation": "operación Ejercicio Herradura / Ejercicio Tiwanaku",
		"subject": "organización «Grupo Inventado»", "seizure": "incautación LPZ-0000/22, Desaguadero, 2022-05-17",
		"limit": "límite Zonas autorizadas del departamento de La Paz, Ley 906 art. 16", "survey": "relevamiento «Relevamiento inventado 2023»",
	} {
		found := false
		for _, title := range all[kind] {
			found = found || title == want
		}
		if !found {
			t.Errorf("no %q among %q", want, all[kind])
		}
	}
	if got := mixta.Title(nil, check.ES); got != "" {
		t.Errorf("nothing is called %q", got)
	}
}
