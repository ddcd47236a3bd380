// Package spec_test holds the specification to its word: each clause has cases in
// the conformance kit and stands in both languages, and each example is what the
// program reads and writes.
package spec_test

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/go-json-experiment/json"
)

// clause is one numbered clause in one language.
type clause struct {
	number string
	text   string // up to its cases
	cases  []string
}

// example is a fenced block: what it is an example of, and its text.
type example struct{ kind, text, at string }

// chapter is one file of the specification.
type chapter struct {
	name     string
	clauses  []clause
	examples []example
	rest     string // what is neither
}

var (
	number   = regexp.MustCompile(`^\*\*(\d+\.\d+)\*\* `)
	caseLine = map[string]string{"en": "Cases: ", "es": "Casos: "}
	quoted   = regexp.MustCompile("`([^`]+)`")
)

// chapters reads the specification in one language.
func chapters(t *testing.T, lang string) (out []chapter) {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(lang, "*.md"))
	if err != nil || len(names) == 0 {
		t.Fatalf("%d files in %s: %v", len(names), lang, err)
	}
	for _, name := range names {
		out = append(out, parse(t, lang, name, string(readFile(t, name))))
	}
	return out
}

func parse(t *testing.T, lang, name, text string) chapter {
	t.Helper()
	c := chapter{name: filepath.Base(name)}
	var open *clause // whose cases were not read yet
	var listed string
	lines := strings.Split(text, "\n")
	for i := 0; i < len(lines); i++ {
		line := lines[i]
		at := fmt.Sprintf("%s:%d", name, i+1)
		switch m := number.FindStringSubmatch(line); {
		case strings.HasPrefix(line, "```"):
			info := strings.Fields(strings.TrimPrefix(line, "```"))
			from := i + 1
			for i++; i < len(lines) && lines[i] != "```"; i++ {
			}
			if len(info) != 2 {
				t.Errorf("%s: a block must say what it is an example of", at)
				continue
			}
			c.examples = append(c.examples, example{info[1], strings.Join(lines[from:i], "\n") + "\n", at})
		case m != nil:
			if open != nil {
				t.Errorf("%s: clause %s names no cases", at, open.number)
			}
			c.clauses = append(c.clauses, clause{number: m[1], text: strings.TrimPrefix(line, m[0])})
			open = &c.clauses[len(c.clauses)-1]
		case open != nil && (listed != "" || strings.HasPrefix(line, caseLine[lang])):
			if listed += line; !strings.HasSuffix(line, ".") {
				continue
			}
			for _, q := range quoted.FindAllStringSubmatch(listed, -1) {
				open.cases = append(open.cases, q[1])
			}
			open, listed = nil, ""
		case open != nil:
			open.text += "\n" + line
		default:
			c.rest += line + "\n"
		}
	}
	if open != nil {
		t.Errorf("%s: clause %s names no cases", name, open.number)
	}
	return c
}

// kit returns the names of the cases: their paths without folder "cases" and
// ending.
func kit(t *testing.T) (names []string) {
	t.Helper()
	b := readFile(t, "../../conformance/manifest.json")
	var manifest map[string]any
	if err := json.Unmarshal(b, &manifest); err != nil {
		t.Fatal(err)
	}
	for _, list := range manifest {
		list, _ := list.([]any)
		for _, c := range list {
			c, _ := c.(map[string]any)
			for _, member := range []string{"file", "name"} {
				if name, ok := c[member].(string); ok {
					name = strings.TrimSuffix(strings.TrimSuffix(strings.TrimPrefix(name, "cases/"), ".gz"), ".json")
					names = append(names, name)
				}
			}
		}
	}
	return names
}

// TestClauses: the clauses of a chapter are numbered from 1 on, and each names
// cases that are in the kit. What requires something is a clause.
func TestClauses(t *testing.T) {
	all := kit(t)
	if len(all) < 400 {
		t.Fatalf("%d cases", len(all))
	}
	for _, lang := range []string{"en", "es"} {
		for _, c := range chapters(t, lang) {
			chapter, _, _ := strings.Cut(c.name, "-")
			for i, cl := range c.clauses {
				if want := fmt.Sprintf("%s.%d", chapter, i+1); cl.number != want {
					t.Errorf("%s/%s: clause %s stands where %s should", lang, c.name, cl.number, want)
				}
				if len(cl.cases) == 0 {
					t.Errorf("%s/%s: clause %s names no case", lang, c.name, cl.number)
				}
				for _, name := range cl.cases {
					if !slices.ContainsFunc(all, func(n string) bool { return matches(name, n) }) {
						t.Errorf("%s/%s: clause %s names the case %s, which is not in the kit", lang, c.name, cl.number, name)
					}
				}
			}
			if words := required[lang].FindString(c.rest); words != "" {
				t.Errorf("%s/%s: %q stands outside of the clauses", lang, c.name, words)
			}
		}
	}
}

func matches(name, have string) bool {
	if all, ok := strings.CutSuffix(name, "*"); ok {
		return strings.HasPrefix(have, all)
	}
	return name == have
}

// required are the words of RFC 2119; what they are in English gives the word
// for both.
var required = map[string]*regexp.Regexp{
	"en": regexp.MustCompile(`\b(MUST NOT|MUST|SHOULD NOT|SHOULD|MAY)\b`),
	"es": regexp.MustCompile(`\b(NO DEBEN?|DEBEN?|NO DEBERÍAN?|DEBERÍAN?|PUEDEN?)\b`),
}

var inSpanish = map[string]string{"MUST": "DEBE", "MUST NOT": "NO DEBE", "SHOULD": "DEBERÍA", "SHOULD NOT": "NO DEBERÍA", "MAY": "PUEDE"}

// TestLanguages: both languages have the same clauses with the same cases,
// requirements, code and examples.
func TestLanguages(t *testing.T) {
	en, es := chapters(t, "en"), chapters(t, "es")
	if len(en) != len(es) {
		t.Fatalf("%d chapters in English, %d in Spanish", len(en), len(es))
	}
	for i := range en {
		a, b := en[i], es[i]
		if a.name != b.name || len(a.clauses) != len(b.clauses) {
			t.Errorf("%s has %d clauses, es/%s has %d", a.name, len(a.clauses), b.name, len(b.clauses))
		}
		for j := range min(len(a.clauses), len(b.clauses)) {
			c, d := a.clauses[j], b.clauses[j]
			var words []string
			for _, w := range required["en"].FindAllString(oneLine(c.text), -1) {
				words = append(words, inSpanish[w])
			}
			var palabras []string
			for _, w := range required["es"].FindAllString(oneLine(d.text), -1) {
				palabras = append(palabras, strings.TrimSuffix(w, "N"))
			}
			slices.Sort(words)
			slices.Sort(palabras)
			if c.number != d.number || !slices.Equal(c.cases, d.cases) {
				t.Errorf("%s: clause %s with %q, in Spanish %s with %q", a.name, c.number, c.cases, d.number, d.cases)
			}
			if !slices.Equal(words, palabras) {
				t.Errorf("%s: clause %s requires %q, in Spanish %q", a.name, c.number, words, palabras)
			}
			if code, código := codes(c.text), codes(d.text); !slices.Equal(code, código) {
				t.Errorf("%s: clause %s has the code\n%q, in Spanish\n%q", a.name, c.number, code, código)
			}
		}
		if len(a.examples) != len(b.examples) {
			t.Errorf("%s: %d examples, in Spanish %d", a.name, len(a.examples), len(b.examples))
		}
		for j := range min(len(a.examples), len(b.examples)) {
			if x, y := a.examples[j], b.examples[j]; x.kind != y.kind || x.text != y.text {
				t.Errorf("%s and %s: the examples differ", x.at, y.at)
			}
		}
	}
}

// codes returns what stands as code in a text, each once. A schema has one file
// for each language.
func codes(text string) []string {
	set := map[string]bool{}
	for _, q := range quoted.FindAllStringSubmatch(oneLine(text), -1) {
		set[strings.ReplaceAll(q[1], "schema/es/", "schema/en/")] = true
	}
	return slices.Sorted(maps.Keys(set))
}

func oneLine(text string) string { return strings.ReplaceAll(text, "\n", " ") }

func readFile(t *testing.T, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
