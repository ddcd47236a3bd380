package refusal

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The constants of type Reason and the rows of the table must be the same, and
// both sentences of a row must use the same placeholders.
func TestReasonsAreComplete(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "reason.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var declared []Reason
	ast.Inspect(file, func(n ast.Node) bool {
		if v, ok := n.(*ast.ValueSpec); ok {
			if id, ok := v.Type.(*ast.Ident); ok && id.Name == "Reason" {
				s, _ := strconv.Unquote(v.Values[0].(*ast.BasicLit).Value)
				declared = append(declared, Reason(s))
			}
		}
		return true
	})
	slices.Sort(declared)
	reasons := slices.Sorted(maps.Keys(sentences))
	if diff := cmp.Diff(declared, reasons); diff != "" {
		t.Errorf("constants and table differ (-constants +table):\n%s", diff)
	}
	seen := map[string]Reason{}
	for _, r := range reasons {
		n := Notice{Reason: r, Name: "<name>", Got: "<got>", Want: "<want>"}
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
