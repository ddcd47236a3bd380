package main

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// TestValidateSeveral: references between files are resolved, whatever the order
// in which they are named; what stays open is noted, or is an error where nothing
// is missing that could have it.
func TestValidateSeveral(t *testing.T) {
	t.Chdir(t.TempDir())
	s := &story{T: t, lang: "en"}
	previous := ""
	for i, evaluates := range []int{0, 1, 9} {
		reference := ""
		if evaluates > 0 {
			reference = fmt.Sprintf(`"evaluates":"0199a000-0000-7000-9001-%012d",`, evaluates)
		}
		text := fmt.Sprintf(`{"mixta":"1.0","envelope":{"id":"0199a000-0000-7000-9002-%012d","sender":"PE-DEVIDA","recipient":"BO-VDSSC","issued":"2023-06-01T00:00:00Z","sequence":%d%s,"marking":{"tlp":"CLEAR"}},"meetings":[`+
			`{"id":"0199a000-0000-7000-9001-%012d","version":{"PE-DEVIDA":1},"issuer":"PE-DEVIDA","issued":"2022-10-01T18:00:00-04:00","marking":{"tlp":"CLEAR"},"joint":true,%s"ordinal":%d,"session":"ordinary","held":"2022-09-29"}]}`,
			i, i+1, previous, i+1, reference, i+1)
		previous = fmt.Sprintf(`,"previous":"sha256:%x"`, sha256.Sum256([]byte(text)))
		s.file(fmt.Sprintf("%d.json", i+1), text)
	}
	s.file("1-unread.json", "{")
	const open, nowhere = "file.reference-elsewhere", "file.reference"
	for names, want := range map[string][]string{
		"1 2 3":          {"3.json " + nowhere},
		"3 2 1":          {"3.json " + nowhere},
		"2 3":            {"2.json " + open, "3.json " + open},
		"1 3":            {"3.json " + open},
		"1 2":            nil,
		"2":              {"2.json " + open},
		"2 1-unread":     {"1-unread.json json.syntax", "2.json " + open},
		"1 absent 2 2 2": nil,
	} {
		args := []string{"validate", "--format", "json"}
		for name := range strings.FieldsSeq(names) {
			args = append(args, name+".json")
		}
		out, _, code := call("en", "", args...)
		var report struct {
			Files []struct {
				Name     string
				Findings []struct{ Rule string }
			}
		}
		if err := json.Unmarshal([]byte(out), &report); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, file := range report.Files {
			for _, f := range file.Findings {
				got = append(got, file.Name+" "+f.Rule)
			}
		}
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Errorf("%s: %q, not %q", names, got, want)
		}
		exit := cli.ExitClean
		switch {
		case strings.Contains(names, "absent"):
			exit = cli.ExitFailure
		case strings.Contains(fmt.Sprint(want), nowhere+"]"), strings.Contains(names, "unread"):
			exit = cli.ExitFindings
		}
		if code != exit {
			t.Errorf("%s: exit %d", names, code)
		}
	}
}
