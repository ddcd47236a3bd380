package crops_test

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/crops"
	"github.com/google/go-cmp/cmp"
)

// The constants of type Reason and the rows of the table must be the same, and
// both sentences of a row must use the same placeholders.
func TestReasonsAreComplete(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "reason.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var declared []crops.Reason
	ast.Inspect(file, func(n ast.Node) bool {
		if v, ok := n.(*ast.ValueSpec); ok {
			if id, ok := v.Type.(*ast.Ident); ok && id.Name == "Reason" {
				s, _ := strconv.Unquote(v.Values[0].(*ast.BasicLit).Value)
				declared = append(declared, crops.Reason(s))
			}
		}
		return true
	})
	if diff := cmp.Diff(declared, crops.Reasons()); diff != "" {
		t.Errorf("constants and table differ (-constants +table):\n%s", diff)
	}
	seen := map[string]crops.Reason{}
	for _, r := range crops.Reasons() {
		n := crops.Notice{Reason: r, Name: "<name>", Got: "<got>", Want: "<want>"}
		es, en := n.Text("es"), n.Text("en")
		if es == en || strings.ContainsAny(es+en, "{}") {
			t.Errorf("%s: es %q, en %q", r, es, en)
		}
		for _, p := range []string{"<name>", "<got>", "<want>"} {
			if strings.Contains(es, p) != strings.Contains(en, p) {
				t.Errorf("%s: %s stands in one language only: %q, %q", r, p, es, en)
			}
		}
		if other, twice := seen[en]; twice {
			t.Errorf("%s and %s have the same sentence", r, other)
		}
		seen[en] = r
	}
}

func TestNoticeText(t *testing.T) {
	_, err := crops.ValidatedShare(2*crops.Hectare, crops.Hectare)
	r, _ := errors.AsType[*crops.RefusedError](err)
	for lang, want := range map[string]string{
		"en":    "2 ha was validated, more than the 1 ha declared",
		"":      "2 ha was validated, more than the 1 ha declared",
		"es":    "se validó 2 ha, más de lo declarado, 1 ha",
		"es-PE": "se validó 2 ha, más de lo declarado, 1 ha",
	} {
		if got := r.Text(lang); got != want {
			t.Errorf("Text(%q) = %q, want %q", lang, got, want)
		}
	}
	if got, want := r.Error(), "crops: "+r.Text("en"); got != want {
		t.Errorf("Error() = %q, want %q", got, want)
	}
}
