package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// TestBesides: rules of a side, and waivers, count if they are signed by who speaks for their
// issuer, and are told apart in every format; the exchange alone decides the exit code.
func TestBesides(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	write := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(at(name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	do := func(args ...string) string {
		t.Helper()
		out, err, code := call("en", "", args...)
		if code != cli.ExitClean {
			t.Fatalf("%v: %s%s", args, out, err)
		}
		return out
	}
	clean, err := os.ReadFile("../../conformance/clean/crops.json")
	if err != nil {
		t.Fatal(err)
	}
	write("clean.json", string(clean))
	write("broken.json", strings.Replace(string(clean), `"share":44.7`, `"share":54.7`, 1))
	profile := func(side, issuer string) string {
		id := strings.ToLower(side) + ".reduction.protected-area"
		return `{"mixtaNational":"1.0","id":"0199f000-0000-7000-8000-000000000001","side":"` + side + `","issuer":"` + issuer + `","issued":"2023-01-02T09:00:00-04:00","edition":"2023-1","rules":[` +
			`{"id":"` + id + `","severity":"error","kind":"reduction","member":"/protectedArea","required":true,"must":{"es":"debe nombrar el área","en":"must name the area"}}]}`
	}
	waivers := func(rule string) string {
		return `{"mixtaWaivers":"1.0","id":"0199f000-0000-7000-8000-000000000003","issuer":"BO-VDSSC","issued":"2023-01-02T09:00:00-04:00","waivers":[{"rule":"` + rule +
			`","kind":"reduction","reason":{"es":"Se publicó así.","en":"It was published so."},"authority":{"actor":"BO-VDSSC"},"until":"2023-06-30"}]}`
	}
	for _, actor := range []string{"PE-DEVIDA", "BO-VDSSC"} {
		write(actor+".pub", do("keys", "new", "--actor", actor, "--out", at(actor+".key")))
		do("keys", "add", at(actor+".pub"), "--trust", at("trust.json"))
	}
	write("bo.json", profile("BO", "BO-VDSSC"))
	write("pe.json", profile("PE", "PE-DEVIDA"))
	write("forged.json", profile("BO", "BO-VDSSC"))
	write("unsigned.json", profile("BO", "BO-VDSSC"))
	write("altered.json", profile("BO", "BO-VDSSC"))
	write("waivers.json", waivers("crops.reduction.share"))
	write("never.json", waivers("shape.required"))
	write("theirs.json", waivers("crops.reduction.share"))
	for name, key := range map[string]string{"bo": "BO-VDSSC", "pe": "PE-DEVIDA", "forged": "PE-DEVIDA", "altered": "BO-VDSSC", "waivers": "BO-VDSSC", "never": "BO-VDSSC", "theirs": "PE-DEVIDA"} {
		do("sign", at(name+".json"), "--key", at(key+".key"))
	}
	write("altered.json", strings.Replace(profile("BO", "BO-VDSSC"), "must name the area", "must be anything", 1))

	for name, c := range map[string]struct {
		args []string
		exit int
		says []string
	}{
		"both sides":      {[]string{"clean.json", "--national", "bo.json", "--national", "pe.json"}, cli.ExitClean, []string{"for Bolivia: invalid, 1 error", "for Peru: invalid, 1 error", "clean.json:32:1: error bo.reduction.protected-area: must name the area", "reduction 0199b000-0000-7000-8000-000000000071"}},
		"in Spanish":      {[]string{"clean.json", "--national", "pe.json", "--lang", "es"}, cli.ExitClean, []string{"para el Perú: no válido, 1 error", "debe nombrar el área"}},
		"as JSON":         {[]string{"clean.json", "--national", "bo.json", "--format", "json"}, cli.ExitClean, []string{`"valid": true`, `"side": "BO"`, `"valid": false`, `"rule": "bo.reduction.protected-area"`}},
		"as SARIF":        {[]string{"clean.json", "--national", "bo.json", "--format", "sarif"}, cli.ExitClean, []string{`"ruleId": "bo.reduction.protected-area"`}},
		"as JUnit":        {[]string{"clean.json", "--national", "bo.json", "--format", "junit"}, cli.ExitClean, []string{`clean.json (BO)" tests="1" failures="1"`}},
		"two files":       {[]string{"clean.json", "broken.json", "--national", "bo.json"}, cli.ExitFindings, []string{"crops.reduction.share"}},
		"redacted":        {[]string{"clean.json", "--national", "bo.json", "--redact"}, cli.ExitClean, []string{"for Bolivia: invalid, 1 error"}},
		"no trust":        {[]string{"clean.json", "--national", "bo.json", "--no-trust"}, cli.ExitFailure, []string{"--trust"}},
		"forged":          {[]string{"clean.json", "--national", "forged.json"}, cli.ExitFindings, []string{"trust."}},
		"unsigned":        {[]string{"clean.json", "--national", "unsigned.json"}, cli.ExitFindings, []string{"unsigned.json"}},
		"altered":         {[]string{"clean.json", "--national", "altered.json"}, cli.ExitFindings, []string{"trust."}},
		"of a part":       {[]string{"clean.json", "--national", "bo.json", "--part", "1/2", "--facts", "-"}, cli.ExitFailure, []string{"do not go with --part"}},
		"of records":      {[]string{"clean.json", "--waivers", "waivers.json", "--kind", "action"}, cli.ExitFailure, []string{"do not go with --kind"}},
		"two of one side": {[]string{"clean.json", "--national", "bo.json,bo.json"}, cli.ExitFailure, []string{"more than one profile of BO"}},

		"not waived":         {[]string{"broken.json"}, cli.ExitFindings, []string{"1 error"}},
		"waived":             {[]string{"broken.json", "--waivers", "waivers.json", "--at", "2023-06-30"}, cli.ExitClean, []string{"valid, 1 waived", "waived by BO-VDSSC until 2023-06-30: It was published so."}},
		"waived, in Spanish": {[]string{"broken.json", "--waivers", "waivers.json", "--at", "2023-06-30", "--lang", "es"}, cli.ExitClean, []string{"válido, 1 dispensado", "dispensado por BO-VDSSC hasta el 2023-06-30: Se publicó así."}},
		"waived, as JSON":    {[]string{"broken.json", "--waivers", "waivers.json", "--at", "2023-06-30", "--format", "json"}, cli.ExitClean, []string{`"waived": 1`, `"waived": "waived by BO-VDSSC`}},
		"waived, as SARIF":   {[]string{"broken.json", "--waivers", "waivers.json", "--at", "2023-06-30", "--format", "sarif"}, cli.ExitClean, []string{`"suppressions": [`}},
		"waived, as JUnit":   {[]string{"broken.json", "--waivers", "waivers.json", "--at", "2023-06-30", "--format", "junit"}, cli.ExitClean, []string{`failures="0"`, "<skipped message="}},
		"over":               {[]string{"broken.json", "--waivers", "waivers.json", "--at", "2023-07-01"}, cli.ExitFindings, []string{"waiver.expired", "1 error"}},
		"unused":             {[]string{"clean.json", "--waivers", "waivers.json", "--at", "2023-06-30"}, cli.ExitClean, []string{"waiver.unused"}},
		"never":              {[]string{"broken.json", "--waivers", "never.json"}, cli.ExitFindings, []string{"waiver.never"}},
		"of another":         {[]string{"broken.json", "--waivers", "theirs.json"}, cli.ExitFindings, []string{"trust."}},
	} {
		args := []string{"validate"}
		trusted := true
		for _, a := range c.args {
			switch {
			case a == "--no-trust":
				trusted = false
			case strings.HasSuffix(a, ".json"):
				names := strings.Split(a, ",")
				for i := range names {
					names[i] = at(names[i])
				}
				args = append(args, strings.Join(names, ","))
			default:
				args = append(args, a)
			}
		}
		if trusted {
			args = append(args, "--trust", at("trust.json"))
		}
		out, err, code := call("en", "", args...)
		if code != c.exit {
			t.Errorf("%s: exit %d, want %d:\n%s%s", name, code, c.exit, out, err)
		}
		for _, s := range c.says {
			if !strings.Contains(out+err, s) {
				t.Errorf("%s: does not say %q:\n%s%s", name, s, out, err)
			}
		}
	}
}

// TestFix: what has one right form is mended, in place or elsewhere, and nothing else; a file
// with signatures is left alone.
func TestFix(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	b, err := os.ReadFile("../../conformance/clean/plan.json")
	if err != nil {
		t.Fatal(err)
	}
	clean := string(b)
	slips := strings.NewReplacer(`"status":"ongoing"`, `"status" : "Ongoing"`, `"asOf":"2023-03-31"`, `"asof":"2023-03-31"`, `"percent":50`, `"percent":"50"`,
		`"2022-10-03T09:00:00-04:00"`, `"2022-10-03 09:00:00-0400"`).Replace(clean)
	want := strings.Replace(clean, `"status":"ongoing"`, `"status" : "ongoing"`, -1)
	set := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(at(name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	is := func(name, text string) {
		t.Helper()
		if b, err := os.ReadFile(at(name)); err != nil || string(b) != text {
			t.Errorf("%s is not as it should be: %v\n%s", name, err, b)
		}
	}
	set("a.json", slips)
	out, told, code := call("en", "", "validate", "--fix", at("a.json"))
	if code != cli.ExitClean || !strings.Contains(out, "valid") || !strings.Contains(told, `fixed by shape.enum at /progress/0/status: "Ongoing" → "ongoing"`) || !strings.Contains(told, `shape.additionalProperties.spelling`) {
		t.Errorf("exit %d:\n%s%s", code, out, told)
	}
	is("a.json", want)
	if out, told, code := call("en", "", "validate", "--fix", at("a.json")); code != cli.ExitClean || strings.Contains(told, "fixed") {
		t.Errorf("once more: exit %d:\n%s%s", code, out, told)
	}
	is("a.json", want)

	set("b.json", slips)
	if out, told, code := call("es", "", "validate", "--fix", "--out", at("c.json"), at("b.json")); code != cli.ExitClean || !strings.Contains(told, "corregido según shape.enum en /progress/0/status") {
		t.Errorf("exit %d:\n%s%s", code, out, told)
	}
	is("b.json", slips)
	is("c.json", want)
	if out, told, code := call("en", slips, "validate", "--fix", "-"); code != cli.ExitClean || out != want || !strings.Contains(told, "fixed by") {
		t.Errorf("standard input: exit %d:\n%s%s", code, out, told)
	}
	if out, _, code := call("en", "", "validate", "--fix", "--format", "json", at("b.json")); code != cli.ExitClean || !strings.HasPrefix(out, "{") {
		t.Errorf("JSON: exit %d:\n%s", code, out)
	}
	is("b.json", want)

	set("d.json", slips)
	set("d.json.jws", "{}")
	if out, told, code := call("en", "", "validate", "--fix", at("d.json")); code != cli.ExitFailure || !strings.Contains(told, "has signatures") {
		t.Errorf("signed: exit %d:\n%s%s", code, out, told)
	}
	is("d.json", slips)
	if _, told, code := call("en", "", "validate", "--fix", "--signed", at("d.json")); code != cli.ExitClean || !strings.Contains(told, "do not hold") {
		t.Errorf("signed, in spite of it: exit %d:\n%s", code, told)
	}
	is("d.json", want)

	asked := strings.Replace(clean, `"scope":"BO"`, `"scope":"PE"`, 1)
	set("e.json", asked)
	if out, _, code := call("en", "", "validate", "--fix", at("e.json")); asked == clean || code != cli.ExitFindings || !strings.Contains(out, "fix, if all else is right:") {
		t.Errorf("what a person decides: exit %d:\n%s", code, out)
	}
	is("e.json", asked)
	for _, flag := range [][]string{{"--redact"}, {"--kind", "action"}, {"--out", at("x"), at("a.json")}} {
		if _, _, code := call("en", "", append([]string{"validate", "--fix", at("a.json")}, flag...)...); code != cli.ExitFailure {
			t.Errorf("%v: exit %d", flag, code)
		}
	}
}
