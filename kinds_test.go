package mixta

import (
	"bytes"
	"reflect"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/schema"
)

// TestKindsCompile: every program compiles, or panics.
func TestKindsCompile(t *testing.T) {
	for _, k := range model.Kinds() {
		if k.Node().Type() != k.Type {
			t.Errorf("%s: the program is that of %s", k.Name, k.Node().Type())
		}
	}
	if fileProgram().Member("envelope") == nil {
		t.Error("a file without an envelope")
	}
	// What is trusted then: it fits when it is looked at in full.
	if _, err := program.Compile(schema.File("file", "en"), reflect.TypeFor[File](), model.Rows()); err != nil {
		t.Error(err)
	}
	for _, k := range model.Kinds() {
		if _, err := program.Compile(schema.File(k.Name, "en"), k.Type, k.Rows); err != nil {
			t.Errorf("%s: %v", k.Name, err)
		}
	}
}

// TestRowsRun: every row looks at some value of the clean files. Its addresses
// are then those of members, or the program panics.
func TestRowsRun(t *testing.T) {
	ran := map[*check.Rule]bool{}
	nodes := map[string]*program.Node{}
	for _, k := range model.Kinds() {
		var rows []program.Row
		for _, r := range k.Rows {
			if r.Trait != nil {
				continue
			}
			bind := r.Bind
			if !ran[r.Rules[0]] {
				ran[r.Rules[0]] = false
			}
			r.Bind = func(hit program.Hit) program.Test {
				test := bind(hit)
				return func(v any, m program.Members) {
					ran[r.Rules[0]] = true
					test(v, m)
				}
			}
			rows = append(rows, r)
		}
		n, err := program.Compile(schema.File(k.Name, "en"), k.Type, rows)
		if err != nil {
			t.Fatal(err)
		}
		nodes[k.Name] = n
	}
	for _, name := range conformance.Bases() {
		b, err := conformance.Base(name)
		if err != nil {
			t.Fatal(err)
		}
		for e := range NewReader(bytes.NewReader(b)).Entries() {
			if report := nodes[e.Kind].Check(e.Kind, e.Record); !report.OK() {
				t.Errorf("%s: %v", name, report)
			}
		}
	}
	for r, ok := range ran {
		if !ok {
			t.Errorf("%s looks at nothing in the clean files", r.ID)
		}
	}
}

// TestKindsInWords: people read words, not the names of kinds.
func TestKindsInWords(t *testing.T) {
	for _, k := range Kinds() {
		for _, l := range []check.Lang{check.EN, check.ES} {
			one, many := k.Noun.Count(1, l), k.Noun.Count(2, l)
			if strings.ToLower(one+many) != one+many || strings.TrimLeft(one, "1 ") == strings.TrimLeft(many, "2 ") {
				t.Errorf("%s: %q, %q", k.Name, one, many)
			}
		}
	}
}
