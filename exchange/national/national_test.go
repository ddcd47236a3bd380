package national_test

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/national"
)

// profile is a profile of Bolivia with the given rules.
func profile(rules ...string) string {
	return `{"mixtaNational":"1.0","id":"0199f000-0000-7000-8000-000000000001","side":"BO","issuer":"BO-VDSSC","issued":"2023-01-02T09:00:00-04:00","edition":"2023-1","rules":[` + strings.Join(rules, ",") + `]}`
}

func ruleOf(id, kind, member, tests string) string {
	return `{"id":"` + id + `","severity":"error","kind":"` + kind + `","member":"` + member + `",` + tests + `,"must":{"es":"debe cumplirse","en":"must hold"}}`
}

// found judges a clean file of the kit by rules, and returns where each is broken.
func found(t *testing.T, file string, rules ...string) (all []string) {
	t.Helper()
	p, report := national.Parse([]byte(profile(rules...)))
	if !report.OK() {
		t.Fatal(report.Err())
	}
	b, err := os.ReadFile("../../conformance/clean/" + file + ".json")
	if err != nil {
		t.Fatal(err)
	}
	for _, jobs := range []int{1, 4} {
		rd := mixta.NewReader(bytes.NewReader(b), mixta.WithJobs(jobs))
		j := p.Judge(rd)
		if r := rd.Validate(j.Look); !r.OK() || rd.Err() != nil {
			t.Fatal(r.Err(), rd.Err())
		}
		now := []string{}
		for _, f := range j.Report().Findings {
			now = append(now, f.Rule.ID+" "+f.Pointer)
			line := strings.Split(string(b), "\n")[f.Line-1]
			if f.Got != "" && !strings.HasPrefix(string([]rune(line)[f.Column-1:]), `"`+f.Got) {
				t.Errorf("%s: %d:%d does not say %s", f.Pointer, f.Line, f.Column, f.Got)
			}
		}
		if jobs > 1 && !slices.Equal(now, all) {
			t.Errorf("%d goroutines: %q, one: %q", jobs, now, all)
		}
		all = now
	}
	return all
}

func TestRules(t *testing.T) {
	for name, c := range map[string]struct {
		file string
		rule string
		want []string
	}{
		"required":                {"plan", ruleOf("bo.a", "action", "/group", `"required":true`), []string{"bo.a /actions/0/group"}},
		"required, where it is":   {"plan", ruleOf("bo.a", "action", "/plan", `"required":true`), nil},
		"required in each item":   {"crops", ruleOf("bo.a", "reduction", "/parts/*/place/name", `"required":true`), []string{"bo.a /reductions/0/parts/0/place/name", "bo.a /reductions/0/parts/2/place/name"}},
		"codes":                   {"plan", ruleOf("bo.a", "action", "/responsible/*/agency", `"codes":["BO-FELCN","PE-DIRANDRO"]`), []string{"bo.a /actions/0/responsible/2/agency"}},
		"pattern":                 {"plan", ruleOf("bo.a", "action", "/indicators/*/key", `"pattern":"^o[a-z]*$"`), []string{"bo.a /actions/0/indicators/1/key"}},
		"maximum":                 {"crops", ruleOf("bo.a", "reduction", "/declared", `"maximum":10022.9`), []string{"bo.a /reductions/0/declared"}},
		"the bound itself":        {"crops", ruleOf("bo.a", "reduction", "/declared", `"minimum":120.25,"maximum":10023`), nil},
		"minimum":                 {"crops", ruleOf("bo.a", "reduction", "/declared", `"minimum":121`), []string{"bo.a /reductions/1/declared"}},
		"first day":               {"crops", ruleOf("bo.a", "reduction", "/period/from", `"from":"2023-06-01"`), []string{"bo.a /reductions/0/period/from"}},
		"last day, of an instant": {"plan", ruleOf("bo.a", "action", "/issued", `"to":"2022-09-30"`), []string{"bo.a /actions/0/issued", "bo.a /actions/1/issued"}},
		"only where":              {"crops", ruleOf("bo.a", "reduction", "/protectedArea", `"required":true,"where":{"member":"/kind","codes":["rationalisation"]}`), []string{"bo.a /reductions/1/protectedArea"}},
	} {
		got := found(t, c.file, c.rule)
		for i := range got {
			got[i] = strings.TrimSpace(got[i])
		}
		if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

// TestRefused: a profile that tests nothing, or for others, is no profile.
func TestRefused(t *testing.T) {
	good := ruleOf("bo.a", "action", "/group", `"required":true`)
	for want, text := range map[string]string{
		"national.side":              strings.Replace(profile(good), `"issuer":"BO-VDSSC"`, `"issuer":"PE-DEVIDA"`, 1),
		"national.side ":             profile(strings.Replace(good, "bo.a", "pe.a", 1)),
		"national.twice":             profile(good, good),
		"national.kind":              profile(ruleOf("bo.a", "acción", "/group", `"required":true`)),
		"national.kind ":             profile(ruleOf("bo.a", "actions", "/group", `"required":true`)),
		"national.member":            profile(ruleOf("bo.a", "action", "/grupo", `"required":true`)),
		"national.member ":           profile(ruleOf("bo.a", "action", "/responsible/agency", `"required":true`)),
		"national.member  ":          profile(ruleOf("bo.a", "action", "/version/bo", `"required":true`)),
		"national.test":              profile(ruleOf("bo.a", "action", "/group", `"required":false`)),
		"national.test ":             profile(ruleOf("bo.a", "action", "/number", `"codes":["1"]`)),
		"national.test  ":            profile(ruleOf("bo.a", "action", "/group", `"minimum":1`)),
		"national.test   ":           profile(ruleOf("bo.a", "action", "/due", `"from":"2023-01-01"`)),
		"national.test    ":          profile(ruleOf("bo.a", "reduction", "/kind", `"codes":["erradicación"]`)),
		"national.pattern":           profile(ruleOf("bo.a", "action", "/group", `"pattern":"^(a+)+\\1$"`)),
		"shape.required":             strings.Replace(profile(good), `,"must":{"es":"debe cumplirse","en":"must hold"}`, "", 1),
		"shape.additionalProperties": profile(strings.Replace(good, `"required":true`, `"script":"x"`, 1)),
	} {
		_, report := national.Parse([]byte(text))
		want = strings.TrimSpace(want)
		if want == "national.kind" && strings.Contains(text, "acción") {
			want = "shape.pattern"
		}
		if !slices.ContainsFunc(report.Findings, func(f check.Finding) bool { return f.Rule.ID == want }) || report.OK() {
			t.Errorf("%s: %v", want, report.Findings)
		}
	}
}

// TestUnsound: what a record with an error of form says is not known, and not judged.
func TestUnsound(t *testing.T) {
	p, report := national.Parse([]byte(profile(ruleOf("bo.a", "action", "/number", `"maximum":0`))))
	if !report.OK() {
		t.Fatal(report.Err())
	}
	b, err := os.ReadFile("../../conformance/clean/plan.json")
	if err != nil {
		t.Fatal(err)
	}
	b = bytes.ReplaceAll(b, []byte(`"number":1,"area":"control"`), []byte(`"number":"x","area":"control"`))
	rd := mixta.NewReader(bytes.NewReader(b))
	j := p.Judge(rd)
	rd.Validate(j.Look)
	if got := j.Report(); len(got.Findings) != 1 || got.Findings[0].Pointer != "/actions/1/number" {
		t.Errorf("%v", got.Findings)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(profile(ruleOf("bo.a", "action", "/group", `"required":true`))))
	f.Add([]byte(profile(ruleOf("bo.a", "reduction", "/parts/*/place/name", `"codes":["x"],"where":{"member":"/kind","codes":["eradication"]}`))))
	f.Add([]byte(profile(ruleOf("bo.a", "reduction", "/declared", `"minimum":1,"maximum":2`))))
	clean, err := os.ReadFile("../../conformance/clean/crops.json")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		p, report := national.Parse(b)
		if !report.OK() {
			return
		}
		text, err := p.Bytes()
		if err != nil {
			t.Fatalf("what was read cannot be written: %v", err)
		}
		if _, report := national.Parse(text); !report.OK() {
			t.Fatal("what was written cannot be read")
		}
		rd := mixta.NewReader(bytes.NewReader(clean))
		j := p.Judge(rd)
		rd.Validate(j.Look)
		for _, f := range j.Report().Findings {
			if f.Line == 0 || !strings.HasPrefix(f.Rule.ID, strings.ToLower(string(p.Side))+".") {
				t.Fatalf("%+v", f)
			}
		}
	})
}
