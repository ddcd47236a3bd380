package main

import (
	"go/ast"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/schema"
)

// TestStale: the generated files are what would be written.
func TestStale(t *testing.T) {
	if err := run("../..", true); err != nil {
		t.Error(err)
	}
}

// TestStaleIsNoticed: of the sources without the files, the check names one.
func TestStaleIsNoticed(t *testing.T) {
	dir := t.TempDir()
	for _, pkg := range wirePackages {
		sources, err := filepath.Glob(filepath.Join("..", "..", pkg, "*.go"))
		if err != nil || len(sources) == 0 {
			t.Fatal(pkg, err)
		}
		for _, name := range sources {
			b, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			if err := write(filepath.Join(dir, pkg, filepath.Base(name)), b); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := os.CopyFS(filepath.Join(dir, "conformance"), os.DirFS("../../conformance")); err != nil {
		t.Fatal(err)
	}
	if err := run(dir, true); err == nil || !strings.Contains(err.Error(), "is stale: run go generate") {
		t.Errorf("error %v", err)
	}
}

// Types as somebody might get them wrong.
type (
	misspelt struct {
		N string `json:"n" jsonschema:"maxLenght=9"`
	}
	misplaced struct {
		N string `json:"n" jsonschema:"minLength=1,maxItems=9"`
	}
	unspoken struct {
		N string `json:"n" jsonschema:"minLength=1,maxLength=9"`
	}
	listed struct {
		C color `json:"c"`
	}
	formless struct {
		C shade `json:"c"`
	}
	endless struct {
		C tint `json:"c"`
	}
	color string
	shade string
	tint  string
)

// TestRefused: a mistake in a type is an error that names the field.
func TestRefused(t *testing.T) {
	spoken := check.Text{EN: "A thing.", ES: "Una cosa."}
	for _, tt := range []struct {
		what string
		typ  any
		says []string
	}{
		{"a misspelt tag part", misspelt{}, []string{"gen.misspelt.N", "maxLenght=9"}},
		{"a tag part that does not fit", misplaced{}, []string{"gen.misplaced.N", "maxItems=9", "did not arrive"}},
		{"a field without es:", unspoken{}, []string{"gen.unspoken.N", "es:"}},
		{"a closed list without constants", listed{}, []string{"gen.color", "constants"}},
		{"a named string without form", formless{}, []string{"gen.shade", "mixta:closed, mixta:open and mixta:form"}},
		{"a pattern without end", endless{}, []string{"gen.tint", "no bound on length"}},
	} {
		typ := reflect.TypeOf(tt.typ)
		d := newDocs()
		for _, n := range []string{typ.Name(), "color", "shade", "tint"} {
			d.types["gen."+n] = spoken
		}
		d.forms["gen.color"], d.forms["gen.tint"] = form{closed: true}, form{pattern: `^[a-z]+$`}
		d.fields["gen."+typ.Name()+".N"], d.fields["gen."+typ.Name()+".C"] = spoken, spoken
		if typ.Name() == "unspoken" {
			d.fields["gen.unspoken.N"] = check.Text{EN: "A thing."}
		}
		_, err := schemaOf(d, "en", "file", typ)
		if err == nil {
			t.Errorf("%s: not refused", tt.what)
			continue
		}
		for _, s := range tt.says {
			if !strings.Contains(err.Error(), s) {
				t.Errorf("%s: %q does not say %q", tt.what, err, s)
			}
		}
	}
}

// TestDirectives: a directive that cannot be read is refused by its name.
func TestDirectives(t *testing.T) {
	for line, says := range map[string]string{"closd": "mixta:closd: is none of", "open": "mixta:open: needs", "least many": "mixta:least", "each 1": "mixta:each"} {
		_, err := directives(&ast.CommentGroup{List: []*ast.Comment{{Text: "// A thing."}, {Text: "//mixta:" + line}}})
		if err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: %v", line, err)
		}
	}
}

// TestOrigin: a list from outside says its source, edition and day; one that says
// less is refused, and one of which no code has a source is the model's own.
func TestOrigin(t *testing.T) {
	whole := schema.Origin{Source: "ISO 3166-1", Edition: "2020", Checked: "2026-11-29"}
	for _, c := range []struct {
		code   string // its source
		origin schema.Origin
		want   schema.Origin
	}{
		{"ISO 3166-1", whole, whole},
		{"", whole, whole},
		{"", schema.Origin{}, schema.Origin{Source: "mixta", Edition: mixta.Version, Checked: ownChecked}},
		{"ISO 3166-1", schema.Origin{}, schema.Origin{}},
		{"", schema.Origin{Source: "ISO 3166-1", Checked: "2026-11-29"}, schema.Origin{}},
		{"", schema.Origin{Source: "ISO 3166-1", Edition: "2020", Checked: "2026-11-31"}, schema.Origin{}},
		{"", schema.Origin{Source: "ISO 3166-1", Edition: "2020"}, schema.Origin{}},
	} {
		d := newDocs()
		d.codes["gen.color"] = []schema.Code{{Code: "red"}, {Code: "blue", Source: c.code}}
		if c.origin.Source != "" {
			d.origins["gen.color"] = c.origin
		}
		if got, err := d.origin("gen.color"); (err == nil) != (c.want != schema.Origin{}) || err == nil && got != c.want {
			t.Errorf("%q, %v: %v, %v", c.code, c.origin, got, err)
		}
	}
}

func TestNameless(t *testing.T) {
	for _, c := range [][3]string{
		{"Meeting es una reunión.", "Meeting", "Una reunión."},
		{"Rings son los anillos.", "Rings", "Los anillos."},
		{"Step dice qué se hizo.", "Step", "Dice qué se hizo."},
		{"Área de una parcela.", "Area", "Área de una parcela."},
		{"Elipse es otra cosa.", "Ellipse", "Elipse es otra cosa."},
	} {
		if got := nameless(c[0], c[1], "es ", "son "); got != c[2] {
			t.Errorf("%q, want %q", got, c[2])
		}
	}
}
