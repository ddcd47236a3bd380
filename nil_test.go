package mixta_test

import (
	"context"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops/balance"
	landchange "github.com/comision-mixta/mixta/crops/change"
	"github.com/comision-mixta/mixta/crops/estimate"
	"github.com/comision-mixta/mixta/crops/overlay"
	"github.com/comision-mixta/mixta/crops/sample"
	"github.com/comision-mixta/mixta/exchange/blind"
	"github.com/comision-mixta/mixta/exchange/ledger"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/territory"
	"github.com/comision-mixta/mixta/ops/timeline"
	"github.com/comision-mixta/mixta/ops/total"
	"github.com/comision-mixta/mixta/plan/review"
)

// takers are the exported functions that take a pointer to a record or file.
var takers = map[string]any{
	".Append":                        new(mixta.File).Append,
	".Marshal":                       mixta.Marshal,
	".Put":                           mixta.NewWriter(io.Discard, mixta.Envelope{}).Put,
	".Title":                         mixta.Title,
	".Add":                           new(mixta.File).Add,
	".WithCodes":                     mixta.WithCodes,
	".WithKnownFiles":                mixta.WithKnownFiles,
	"crops/balance.Restated":         balance.Restated,
	"crops/balance.SurveyProduction": balance.SurveyProduction,
	"crops/balance.SurveySurplus":    balance.SurveySurplus,
	"crops/balance.ValidatedShareOf": balance.ValidatedShareOf,
	"crops/change.Compare":           landchange.Compare,
	"crops/change.SurveyTurnover":    landchange.SurveyTurnover,
	"crops/change.TermsOf":           landchange.TermsOf,
	"crops/estimate.AddParcel":       new(estimate.Evaluation).AddParcel,
	"crops/estimate.AddVerification": new(estimate.Evaluation).AddVerification,
	"crops/estimate.Evaluate":        estimate.Evaluate,
	"crops/estimate.StratumOf":       estimate.StratumOf,
	"crops/overlay.Add":              new(overlay.Layer).Add,
	"crops/overlay.Placed":           overlay.Placed,
	"crops/overlay.Home":             overlay.Grid(1).Home,
	"crops/overlay.Squares":          func() { overlay.Grid(1).Squares(nil)(func(overlay.Square) bool { return true }) },
	"crops/sample.Draw":              sample.Plan{}.Draw,
	"exchange/ledger.NewReceipt":     ledger.NewReceipt,
	"exchange/ledger.Put":            func() { new(ledger.Exchange).Put(context.Background(), nil) },
	"exchange/ledger.Propose":        func() { new(ledger.Exchange).Propose(context.Background(), nil) },
	"exchange/versions.CopyOf":       versions.CopyOf,
	"exchange/versions.NewIndex":     versions.NewIndex,
	"exchange/blind.Items":           blind.Items,
	"exchange/blind.Listed":          blind.Listed,
	"exchange/versions.Overrule":     versions.Overrule[mixta.Record],
	"exchange/versions.Withdraw":     versions.Withdraw,
	"intel.State":                    intel.State,
	"ops.Simultaneity":               ops.Simultaneity,
	"ops/territory.Findings":         new(territory.Border).Findings,
	"ops/territory.OwnSide":          new(territory.Border).OwnSide,
	"ops/timeline.Clock":             timeline.Clock,
	"ops/timeline.WriteChart":        timeline.WriteChart,
	"ops/total.Of":                   total.Of,
	"plan/review.Of":                 review.Of,
}

// TestNil: no function panics where it is given no record and zero values beside it.
func TestNil(t *testing.T) {
	found := takersOfRecords(t)
	for name := range takers {
		if !slices.Contains(found, name) {
			t.Errorf("%s is not exported or takes no record", name)
		}
	}
	for _, name := range found {
		f := reflect.ValueOf(takers[name])
		if !f.IsValid() {
			t.Errorf("%s takes a record: try it with nil here", name)
			continue
		}
		var in []reflect.Value
		for i := range f.Type().NumIn() {
			v := reflect.New(f.Type().In(i)).Elem()
			if v.Type() == reflect.TypeFor[io.Writer]() {
				v.Set(reflect.ValueOf(io.Discard))
			} else if f.Type().IsVariadic() && i == f.Type().NumIn()-1 {
				v = reflect.MakeSlice(v.Type(), 1, 1)
			}
			in = append(in, v)
		}
		t.Run(name, func(t *testing.T) {
			if f.Type().IsVariadic() {
				f.CallSlice(in)
			} else {
				f.Call(in)
			}
		})
	}
}

// TestNilRecords: no record is as bad as an empty one, and is not written.
func TestNilRecords(t *testing.T) {
	type valid interface {
		mixta.Record
		Validate() check.Report
	}
	for _, k := range mixta.Kinds() {
		none, empty := reflect.Zero(reflect.PointerTo(k.Type)).Interface().(valid), reflect.New(k.Type).Interface().(valid)
		if got, want := ones(none.Validate()), ones(empty.Validate()); len(got) == 0 || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %+v, want %+v", k.Name, got, want)
		}
		if b, err := mixta.Marshal(none); err == nil {
			t.Errorf("%s: nil is written as %s", k.Name, b)
		}
		w := mixta.NewWriter(io.Discard, read(t, clean(t, "plan")).Envelope)
		if err := w.Put(none); err == nil || !strings.Contains(err.Error(), "must be a record") {
			t.Errorf("%s: %v", k.Name, err)
		}
	}
	var f *mixta.File
	if f.Validate().OK() || f.Write(io.Discard) == nil {
		t.Error("no file is a valid file")
	}
}

// takersOfRecords lists the exported functions and methods that take a pointer to
// a record or file, by folder and name.
func takersOfRecords(t *testing.T) (found []string) {
	taken := map[string]bool{"*File": true, "*mixta.File": true, "Record": true, "mixta.Record": true}
	for _, k := range mixta.Kinds() {
		taken["*"+k.Type.Name()], taken["*"+k.Type.String()] = true, true
	}
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (slices.Contains([]string{"internal", "cmd", "beam", "bench", "examples", "testdata", "convert"}, d.Name())):
			return filepath.SkipDir
		case d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		for _, decl := range file.Decls {
			f, ok := decl.(*ast.FuncDecl)
			if !ok || !f.Name.IsExported() {
				continue
			}
			for _, p := range f.Type.Params.List {
				if taken[typeName(p.Type)] {
					dir := strings.TrimPrefix(filepath.ToSlash(filepath.Dir(path)), ".")
					found = append(found, dir+"."+f.Name.Name)
					break
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// typeName writes a named type or a pointer to one as Go does.
func typeName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ellipsis:
		return typeName(e.Elt)
	case *ast.StarExpr:
		return "*" + typeName(e.X)
	case *ast.SelectorExpr:
		return typeName(e.X) + "." + e.Sel.Name
	case *ast.Ident:
		return e.Name
	}
	return ""
}
