package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// TestCatalogue: a code list extends an open list if it is signed by an actor that
// is believed for its issuer and for code lists, and only then.
func TestCatalogue(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	file := func(name, body string) {
		t.Helper()
		text := `{"mixta":"1.0","envelope":{"id":"0199a000-0000-7000-8000-000000000001","sender":"PE-DEVIDA","recipient":"BO-VDSSC","issued":"2026-01-02T09:00:00-05:00","sequence":1,"marking":{"tlp":"CLEAR"}},` + "\n" + body + "}\n"
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
	const head = `{"id":"0199a000-0000-7000-8000-00000000000%d","version":{"PE-DEVIDA":1},"issuer":"PE-DEVIDA","issued":"2026-01-02T09:00:00-05:00","marking":{"tlp":"CLEAR"},`
	file("limit.json", `"limits":[`+fmt.Sprintf(head, 2)+`"nature":"legal-cap","zone":"pe.zona-nueva","place":{"country":"PE"},"area":1,"basis":"Ley inventada","valid":{"from":"2026-01-01"}}]`)
	list := func(code string) string {
		return `"codeLists":[` + fmt.Sprintf(head, 3) + `"sources":[{"title":"Lista inventada"}],"list":"crops.LegalZone","edition":"2026","checked":"2026-01-02","codes":[{"code":"` + code + `","meaning":{"es":"Zona inventada."}}]}]`
	}
	for _, actor := range []string{"PE-DEVIDA", "BO-VDSSC"} {
		entry := do("keys", "new", "--actor", actor, "--out", at(actor+".key"))
		if err := os.WriteFile(at(actor+".json"), []byte(entry), 0o600); err != nil {
			t.Fatal(err)
		}
		do("keys", "add", at(actor+".json"), "--trust", at("both.json"))
		do("keys", "add", at(actor+".json"), "--trust", at(actor+".trust"))
	}
	do("keys", "add", at("PE-DEVIDA.json"), "--trust", at("plans.trust"), "--kinds", "plan")
	file("good.json", list("pe.zona-nueva"))
	file("other.json", list("pe.otra-zona"))
	file("theirs.json", list("bo.zona-nueva"))
	file("wrong.json", list("Zona Nueva"))
	file("unsigned.json", list("pe.zona-nueva"))
	file("forged.json", list("pe.zona-nueva"))
	file("altered.json", list("pe.otra-zona"))
	for _, name := range []string{"good", "other", "theirs", "wrong", "altered"} {
		do("sign", at(name+".json"), "--key", at("PE-DEVIDA.key"))
	}
	do("sign", at("forged.json"), "--key", at("BO-VDSSC.key"))
	file("altered.json", list("pe.zona-nueva"))

	for _, c := range []struct {
		catalogue, trust string
		known            bool
		exit             int
		says             string
	}{
		{"", "", false, cli.ExitClean, "code.unknown"},
		{"good", "both.json", true, cli.ExitClean, ""},
		{"other", "both.json", false, cli.ExitClean, "code.unknown"},
		{"theirs", "both.json", false, cli.ExitClean, "record.code-list.country"},
		{"wrong", "both.json", false, cli.ExitFindings, "record.code-list.form"},
		{"unsigned", "both.json", false, cli.ExitFindings, "trust.signature.missing"},
		{"forged", "both.json", false, cli.ExitFindings, "trust.issuer"},
		{"altered", "both.json", false, cli.ExitFindings, "trust.signature.other-file"},
		{"good", "BO-VDSSC.trust", false, cli.ExitFindings, "trust.key.unknown"},
		{"good", "plans.trust", false, cli.ExitFindings, "trust.kind"},
		{"good", "", false, cli.ExitFailure, "--trust"},
	} {
		args := []string{"validate", at("limit.json")}
		if c.catalogue != "" {
			args = append(args, "--catalogue", at(c.catalogue+".json"))
		}
		if c.trust != "" {
			args = append(args, "--trust", at(c.trust))
		}
		out, err, code := call("en", "", args...)
		if code != c.exit || !strings.Contains(out+err, c.says) || c.known == strings.Contains(out, "code.unknown") && code != cli.ExitFailure {
			t.Errorf("%s, %s: exit %d:\n%s%s", c.catalogue, c.trust, code, out, err)
		}
	}
}
