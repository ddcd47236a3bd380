package partner_test

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/conformance/partner"
)

// TestMain makes the test's own binary a partner's program, of the kind that the
// variable names.
func TestMain(m *testing.M) {
	kind := os.Getenv("PARTNER")
	if kind == "" {
		os.Exit(m.Run())
	}
	in := bufio.NewScanner(os.Stdin)
	for n := 0; in.Scan(); n++ {
		_, rest, _ := strings.Cut(in.Text(), `"case":"`)
		name, _, _ := strings.Cut(rest, `"`)
		third := n == 2
		switch {
		case kind == "right", !third && kind != "never" && kind != "skips":
			fmt.Printf(`{"case":"%s","valid":%t,"more":[]}`+"\n", name, strings.HasPrefix(name, "clean/"))
		case kind == "skips":
			fmt.Printf(`{"case":"%s","skip":"not here"}`+"\n", name)
		case kind == "late", kind == "never":
			time.Sleep(time.Hour)
		case kind == "ends":
			fmt.Fprintln(os.Stderr, "Segmentation\nfault")
			os.Exit(139)
		case kind == "garbage":
			fmt.Println("Hello! The answer is 42.")
		case kind == "another":
			fmt.Println(`{"case":"clean/other.json","valid":true}`)
		case kind == "long":
			os.Stdout.Write(bytes.Repeat([]byte("x"), 20<<20))
			fmt.Println()
		case kind == "noisy":
			fmt.Fprint(os.Stderr, strings.Repeat("e", 1<<20))
			fmt.Printf(`{"case":"%s","valid":true}`+"\n", name)
		}
	}
	os.Exit(0)
}

// cases are five files of level 1, of which the fourth is invalid.
func cases(t *testing.T) (all []conformance.Case) {
	t.Helper()
	for i := range 5 {
		c := conformance.Case{Name: fmt.Sprintf("clean/%d.json", i), Level: 1, Do: "validate", Input: []byte(`{"file":"x"}`), Answer: []byte(`{"valid":true,"findings":[]}`)}
		if i == 3 {
			c.Name, c.Answer = "cases/3.json", []byte(`{"valid":false,"findings":[{"rule":"shape.type","severity":"error","pointer":""}]}`)
		}
		all = append(all, c)
	}
	return all
}

// TestPrograms: whatever a program does, it misses the cases that it does not
// answer, and no others.
func TestPrograms(t *testing.T) {
	for _, test := range []struct {
		kind, missed, skipped, why string
	}{
		{"right", "", "", ""},
		{"skips", "", "01234", ""},
		{"late", "2", "", "no answer in"},
		{"ends", "2", "", "exit status 139): Segmentation fault"},
		{"garbage", "2", "", "Hello!"},
		{"another", "2", "", "clean/other.json"},
		{"long", "2", "", "more than 16777216 bytes"},
		{"noisy", "", "", ""},
		{"never", "01234", "", "no answer in"},
	} {
		t.Run(test.kind, func(t *testing.T) {
			t.Parallel()
			p := partner.Program{Args: []string{"/usr/bin/env", "PARTNER=" + test.kind, os.Args[0]}, Timeout: time.Minute}
			switch test.kind {
			case "late":
				p.Timeout = 4 * time.Second
			case "never":
				p.Timeout = 200 * time.Millisecond
			}
			if _, err := os.Stat(p.Args[0]); err != nil {
				t.Skip(err)
			}
			var missed, skipped, why string
			n := 0
			err := p.Run(t.TempDir(), cases(t), 1, func(o partner.Outcome) {
				switch {
				case o.Missed != nil:
					missed += fmt.Sprint(n)
					text, _ := check.Both(o.Missed)
					why += text.EN
				case o.Skipped != "":
					skipped += fmt.Sprint(n)
				}
				n++
			})
			if err != nil || n != 5 || missed != test.missed || skipped != test.skipped || !strings.Contains(why, test.why) {
				t.Errorf("%v; %d told, missed %s, skipped %s: %s", err, n, missed, skipped, why)
			}
		})
	}
}

// TestChildren: a program whose child outlives it, and holds its output open, costs
// the time of an answer.
func TestChildren(t *testing.T) {
	for _, kind := range []string{"right", "ends"} {
		p := partner.Program{Args: []string{"sh", "-c", "sleep 60 & PARTNER=" + kind + " exec " + os.Args[0]}, Timeout: 4 * time.Second}
		start := time.Now()
		if err := p.Run(t.TempDir(), cases(t), 1, func(partner.Outcome) {}); err != nil {
			t.Skip(err)
		}
		if took := time.Since(start); took > 40*time.Second {
			t.Errorf("%s: %v", kind, took)
		}
	}
}

// TestGivenUp: a program that never answers is not asked for ever.
func TestGivenUp(t *testing.T) {
	many := make([]conformance.Case, 100)
	for i := range many {
		many[i] = cases(t)[0]
	}
	p := partner.Program{Args: []string{"false"}, Timeout: time.Minute}
	n := 0
	if err := p.Run(t.TempDir(), many, 1, func(o partner.Outcome) {
		if n++; o.Missed == nil {
			t.Errorf("case %d is not missed", n)
		}
	}); err != nil || n != 100 {
		t.Errorf("%d told: %v", n, err)
	}
}

// TestNotThere: a program that cannot be started is an error, not a score.
func TestNotThere(t *testing.T) {
	p := partner.Program{Args: []string{"/no/such/program"}, Timeout: time.Second}
	if err := p.Run(t.TempDir(), cases(t), 1, func(partner.Outcome) { t.Error("a case was told") }); err == nil {
		t.Error("no error")
	}
}

// TestPrepare: a program is given what it needs, and no answer.
func TestPrepare(t *testing.T) {
	dir := t.TempDir()
	if err := partner.Prepare(dir); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]bool{"merge/conflict/bo.json": true, "merge/conflict/case.json": false, "merge/conflict/want.json": false,
		"manifest.json": false, "clean/plan.json": true, "cases/shape.type.json": true} {
		if _, err := os.Stat(dir + "/" + name); (err == nil) != want {
			t.Errorf("%s: %v", name, err)
		}
	}
}
