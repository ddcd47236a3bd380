package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// TestOffice does what examples/plan-sheet tells an office to do, line by line: in the
// end both sides read the same plans, and there is a page to look at.
func TestOffice(t *testing.T) {
	folder, err := filepath.Abs("../../examples/plan-sheet")
	if err != nil {
		t.Fatal(err)
	}
	readme, err := os.ReadFile(filepath.Join(folder, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	spanish, english, _ := strings.Cut(string(readme), "\n## English\n")
	for lang, text := range map[string]string{"es": spanish, "en": english} {
		t.Run(lang, func(t *testing.T) {
			o := &office{t, lang, ""}
			t.Chdir(t.TempDir())
			for _, name := range []string{"plan.xlsx", "progress-bo.xlsx", "progress-pe.xlsx"} {
				o.copy(filepath.Join(folder, name), name)
			}
			ran := 0
			for i, block := range strings.Split(text, "```") {
				if commands, ok := strings.CutPrefix(block, "sh\n"); ok && i%2 == 1 {
					for line := range strings.Lines(commands) {
						ran += o.run(line)
					}
				}
			}
			if ran < 25 || !strings.Contains(o.said, " 38;") {
				t.Errorf("%d commands; %s", ran, o.said)
			}
			review := []string{"plan", "review", "--as-of", "2023-08-01", "--format", "csv"}
			bo, _, _ := call(lang, "", append(review, "bo/state.json")...)
			pe, _, _ := call(lang, "", append(review, "pe/state.json")...)
			if bo != pe || strings.Count(bo, "\n") < 36 {
				t.Errorf("the sides read different plans:\n%s\n%s", bo, pe)
			}
			pages, err := filepath.Glob("*.html")
			if err != nil || len(pages) != 2 {
				t.Errorf("%v, %v", pages, err)
			}
		})
	}
}

// office is a folder in which commands are typed.
type office struct {
	*testing.T
	lang string
	said string // on standard error
}

// run runs a line, and returns how many commands it has.
func (o *office) run(line string) int {
	o.Helper()
	line, _, _ = strings.Cut(line, "#")
	line, to, _ := strings.Cut(line, ">")
	args := strings.Fields(line)
	if len(args) == 0 {
		return 0
	}
	switch name, args := args[0], args[1:]; name {
	case "mkdir":
		for _, folder := range args {
			if err := os.Mkdir(folder, 0o700); err != nil {
				o.Fatal(err)
			}
		}
	case "cp":
		for _, file := range args[:len(args)-1] {
			o.copy(file, filepath.Join(args[len(args)-1], filepath.Base(file)))
		}
	case "mixta":
		out, stderr, code := call(o.lang, "", args...)
		if o.said += stderr; code != cli.ExitClean {
			o.Fatalf("mixta %s: exit %d\n%s%s", strings.Join(args, " "), code, out, stderr)
		}
		if to = strings.TrimSpace(to); to != "" {
			if err := os.WriteFile(to, []byte(out), 0o600); err != nil {
				o.Fatal(err)
			}
		}
	default:
		o.Fatalf("%s is no command of this test", name)
	}
	return 1
}

func (o *office) copy(from, to string) {
	o.Helper()
	b, err := os.ReadFile(from)
	if err == nil {
		err = os.WriteFile(to, b, 0o600)
	}
	if err != nil {
		o.Fatal(err)
	}
}
