package intel_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
)

// publicFile is a file with one person, and texts that anybody may read.
func publicFile(person, marking string, texts ...string) string {
	var lessons []string
	for i, text := range texts {
		lessons = append(lessons, fmt.Sprintf(`{"id":"00000000-0000-4000-8000-%012d","version":{"BO-FELCN":1},"issuer":"BO-FELCN","issued":"2023-04-10T09:00:00-04:00","marking":{"tlp":"GREEN"},"exercise":true,`+
			`"title":{"es":"Una lección inventada"},"topics":["air-bridge"],"context":{"es":%q},"done":{"es":"Se hizo."},"audience":["PE-DIRANDRO"]}`, i, text))
	}
	return `{"mixta":"1.0","envelope":{"id":"00000001-0000-4000-8000-000000000000","sender":"BO-FELCN","recipient":"PE-DIRANDRO","issued":"2023-04-11T10:00:00-04:00","sequence":1,"marking":` + marking + `},` +
		`"subjects":[{"id":"00000102-0000-4000-8000-000000000000","version":{"BO-FELCN":1},"issuer":"BO-FELCN","issued":"2023-04-10T09:00:00-04:00","marking":` + marking + `,"exercise":true,"kind":"person",` + person +
		`"person":{"category":"suspect","age":"adult","legalBasis":[{"law":"BO-LEY-913","purpose":{"es":"Caso inventado."}}],"reviewBy":"2024-04-11"}}],"lessons":[` + strings.Join(lessons, ",") + `]}`
}

const (
	named = `"names":[{"text":"Ramón Ñuflo Tito"},{"text":"El Tejón","alias":true}],"identifiers":[{"scheme":"passport","country":"PE","value":"X700123"},{"scheme":"phone","value":"+591 2 1234567"}],`
	amber = `{"tlp":"AMBER","releasable":["BO","PE"]}`
)

// A record that identifies a person has a least marking, and so has a text that
// does.
func TestPersonalData(t *testing.T) {
	for _, tt := range []struct {
		person, marking string
		texts           []string
		want            []string
	}{
		{named, amber, []string{"Se habló de pistas."}, nil},
		{named, `{"tlp":"GREEN"}`, nil, []string{"intel.person.marking /subjects/0/marking/tlp"}},
		{named, `{"tlp":"CLEAR"}`, nil, []string{"intel.person.marking /subjects/0/marking/tlp"}},
		{"", `{"tlp":"GREEN"}`, nil, nil}, // identifies nobody
		{named, amber, []string{
			"Se vio a Ramón Ñuflo Tito en el lago.", "se vio a RAMON NUFLO TITO", "con pasaporte X700123, vencido", "tel. +591 2 1234567",
			"Se vio a Ramón Tito.", "El Tejón habló.", "Ñuflo, Tito y Ramón", "X700124 y 591 2 123456", `"Ramón \ Ñuflo" Tito`,
		}, []string{"intel.person.named /lessons/0", "intel.person.named /lessons/1", "intel.person.named /lessons/2", "intel.person.named /lessons/3", "intel.person.named /lessons/8"}},
	} {
		report, err := mixta.Validate(strings.NewReader(publicFile(tt.person, tt.marking, tt.texts...)))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, f := range report.Findings {
			if strings.HasPrefix(f.Rule.ID, "intel.person.") {
				got = append(got, f.Rule.ID+" "+f.Pointer)
			}
			for _, secret := range []string{"Ñuflo", "X700123", "1234567"} {
				if strings.Contains(f.Message(check.ES), secret) {
					t.Errorf("%s tells %s", f.Message(check.ES), secret)
				}
			}
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s %q (-want +got):\n%s", tt.marking, tt.texts, diff)
		}
	}
}
