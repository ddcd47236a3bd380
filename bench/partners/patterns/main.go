// Command patterns shows the patterns of the schemas to the engines of several
// languages, each with texts that have the form and texts that nearly do, and tells
// where an engine and mixta differ.
//
//	cd bench && go run ./partners/patterns [-texts N] [-seed N]
//
// A text has the form if the pattern matches and the pattern of the keyword not does
// not, as a validator of JSON Schema would ask. The engines are those of ECMAScript
// with the flags u and v (Node), Python, Java and Go. That of .NET is not at hand:
// Debian does not have it.
package main

import (
	"bytes"
	"encoding/base64"
	"errors"
	"flag"
	"fmt"
	"log"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/comision-mixta/mixta/bench/internal/setup"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/pattern"
	"github.com/comision-mixta/mixta/schema"
)

func main() {
	log.SetFlags(0)
	texts := flag.Int("texts", 300, "how many for each pattern")
	seed := flag.Uint64("seed", 1, "of the random numbers")
	flag.Parse()
	if err := run(*texts, *seed); err != nil {
		log.Fatal(err)
	}
}

// A form is a pattern, what matches may not have in them, and texts.
type form struct {
	pattern, not string
	texts        []string
}

func run(texts int, seed uint64) error {
	forms, err := forms(texts, rand.New(rand.NewPCG(seed, 0)))
	if err != nil {
		return err
	}
	want, err := verdicts(forms, func(expr string) (func(string) bool, error) {
		p, err := pattern.Compile(expr)
		return p.MatchString, err
	})
	if err != nil {
		return err
	}
	fmt.Printf("%d patterns, %d texts, of which %d have the form\n", len(forms), len(want), bytes.Count(want, []byte("1")))
	if err := setup.Debian("java", "default-jdk-headless"); err != nil {
		return err
	}
	folder := filepath.Join("partners", "patterns")
	differ := false
	for _, e := range []struct {
		name string
		ask  func() ([]byte, error)
	}{
		{"ECMAScript, flag u", func() ([]byte, error) { return ask(forms, "node", filepath.Join(folder, "match.mjs"), "u") }},
		{"ECMAScript, flag v", func() ([]byte, error) { return ask(forms, "node", filepath.Join(folder, "match.mjs"), "v") }},
		{"Python", func() ([]byte, error) { return ask(forms, setup.Interpreter, filepath.Join(folder, "match.py")) }},
		{"Java", func() ([]byte, error) { return ask(forms, "java", filepath.Join(folder, "Match.java")) }},
		{"Go", func() ([]byte, error) {
			return verdicts(forms, func(expr string) (func(string) bool, error) {
				re, err := regexp.Compile(expr)
				return re.MatchString, err
			})
		}},
	} {
		got, err := e.ask()
		if err != nil {
			return fmt.Errorf("%s: %w", e.name, err)
		}
		n := differences(e.name, forms, got, want)
		fmt.Printf("%-18s %d differ\n", e.name, n)
		differ = differ || n > 0
	}
	if differ {
		return errors.New("an engine and mixta differ")
	}
	return nil
}

// forms returns the forms of the schema of a file, each once.
func forms(texts int, r *rand.Rand) (all []form, err error) {
	file, err := schema.Parse(schema.File("file", check.EN))
	if err != nil {
		return nil, err
	}
	met := map[string]bool{}
	for _, d := range sorted(file.Defs) {
		if d.Pattern == "" || met[d.Pattern] {
			continue
		}
		met[d.Pattern] = true
		f := form{pattern: d.Pattern}
		if d.Not != nil {
			f.not = d.Not.Pattern
		}
		if f.texts, err = draw(d.Pattern, texts, r); err != nil {
			return nil, err
		}
		all = append(all, f)
	}
	return all, nil
}

// verdicts asks an engine in Go.
func verdicts(forms []form, compile func(string) (func(string) bool, error)) (got []byte, err error) {
	for _, f := range forms {
		has, err := compile(f.pattern)
		if err != nil {
			return nil, err
		}
		forbidden := func(string) bool { return false }
		if f.not != "" {
			if forbidden, err = compile(f.not); err != nil {
				return nil, err
			}
		}
		for _, s := range f.texts {
			got = append(got, map[bool]byte{true: '1', false: '0'}[has(s) && !forbidden(s)])
		}
	}
	return got, nil
}

// ask asks a program: each line has a pattern, the one of not, and the texts, in
// base64.
func ask(forms []form, program string, args ...string) ([]byte, error) {
	var in bytes.Buffer
	for _, f := range forms {
		for i, s := range append([]string{f.pattern, f.not}, f.texts...) {
			if i > 0 {
				in.WriteByte(' ')
			}
			in.WriteString("=" + base64.StdEncoding.EncodeToString([]byte(s)))
		}
		in.WriteByte('\n')
	}
	cmd := exec.Command(program, args...)
	cmd.Stdin, cmd.Stderr = &in, os.Stderr
	out, err := cmd.Output()
	return bytes.TrimSpace(out), err
}

// shown is how many texts on which an engine differs are printed.
const shown = 3

func differences(name string, forms []form, got, want []byte) (n int) {
	if len(got) != len(want) {
		fmt.Printf("%s answered %d times, not %d\n", name, len(got), len(want))
		return len(want)
	}
	at := 0
	for _, f := range forms {
		for _, s := range f.texts {
			if got[at] != want[at] {
				if n++; n <= shown {
					fmt.Printf("%s says %c, mixta %c: %s has %q\n", name, got[at], want[at], strings.TrimSpace(f.pattern), s)
				}
			}
			at++
		}
	}
	return n
}
