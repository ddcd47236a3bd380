package mixta_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record"
)

// TestCodes: a code that a list adds is known in that list and in no other,
// if the list's issuer may add it; a closed list stays closed.
func TestCodes(t *testing.T) {
	const file = `{"mixta":"1.0","envelope":{"id":"0199a000-0000-7000-8000-000000000001","sender":"PE-DEVIDA","recipient":"BO-VDSSC","issued":"2026-01-02T09:00:00-05:00","sequence":1,"marking":{"tlp":"CLEAR"}},
"surveys":[{"id":"0199a000-0000-7000-8000-000000000002","version":{"PE-DEVIDA":1},"issuer":"PE-DEVIDA","issued":"2026-01-02T09:00:00-05:00","marking":{"tlp":"CLEAR"},"title":{"es":"Monitoreo inventado"},"by":"PE-DEVIDA","territory":{"country":"PE"},"referenceDate":"2025-12-31","method":"0199a000-0000-7000-8000-000000000003","regions":[{"region":"pe.zona-nueva","figure":{"area":1}},{"region":"bo.zona-nueva","figure":{"area":1}}],"lands":[{"land":"protected-area","protectedArea":"pe.zona-nueva","figure":{"area":1}}]}]}
`
	list := func(issuer record.Actor, name record.ListName, codes ...string) *record.CodeList {
		l := &record.CodeList{List: name}
		l.Issuer = issuer
		for _, c := range codes {
			l.Codes = append(l.Codes, record.ListedCode{Code: c})
		}
		return l
	}
	const zone, other, area = "/surveys/0/regions/0/region", "/surveys/0/regions/1/region", "/surveys/0/lands/0/protectedArea"
	for _, c := range []struct {
		name  string
		lists []*record.CodeList
		want  []string // where a code is unknown
	}{
		{"none", nil, []string{zone, other, area}},
		{"the zone", []*record.CodeList{list(record.DEVIDA, "crops.Region", "pe.zona-nueva")}, []string{other, area}},
		{"another's zone", []*record.CodeList{list(record.DEVIDA, "crops.Region", "bo.zona-nueva")}, []string{zone, other, area}},
		{"both, by the commission", []*record.CodeList{list(record.ComisionMixta, "crops.Region", "bo.zona-nueva", "pe.zona-nueva")}, []string{area}},
		{"two lists", []*record.CodeList{list(record.DEVIDA, "crops.ProtectedArea", "pe.zona-nueva"), list(record.VDSSC, "crops.Region", "bo.zona-nueva")}, []string{zone}},
		{"a list of that name elsewhere", []*record.CodeList{list(record.DEVIDA, "plan.Region", "pe.zona-nueva")}, []string{zone, other, area}},
	} {
		var got []string
		report, err := mixta.Validate(strings.NewReader(file), mixta.WithCodes(c.lists...))
		if err != nil {
			t.Fatal(err)
		}
		for i := range report.Findings {
			if f := &report.Findings[i]; f.Rule.ID == "code.unknown" {
				got = append(got, f.Pointer)
			}
		}
		if fmt.Sprint(got) != fmt.Sprint(c.want) {
			t.Errorf("%s: unknown are %v, want %v", c.name, got, c.want)
		}
	}
	closed := strings.Replace(file, `"tlp":"CLEAR"},"title"`, `"tlp":"PURPLE"},"title"`, 1)
	purple := mixta.WithCodes(nil, list(record.DEVIDA, "record.TLP", "PURPLE"))
	if report, err := mixta.Validate(strings.NewReader(closed), purple); err != nil || report.OK() {
		t.Error("a closed list was extended")
	}
}
