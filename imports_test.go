package mixta

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// floors are the folders of the house from the ground up. A package imports
// those of lower floors, and on its own floor those of its own folder; on the
// ground floor all.
var floors = [][]string{
	{"check", "report", "schema", "internal"},
	{"record"},
	{"page", "internal/calendar"},
	{"plan", "crops", "intel", "ops"},
	{"internal/model"},
	{"."},
	{"conformance", "internal/held"},
	{"exchange", "convert"},
	{"clients", "cmd", "examples", "internal/gen"},
}

// reserved are the packages that only one folder may import; "": none.
var reserved = map[string]string{
	"unsafe":                        "internal/program",
	"github.com/invopop/jsonschema": "internal/gen",
	"encoding/json":                 "",

	"github.com/cloudflare/circl/group":   "exchange/blind",
	"github.com/cloudflare/circl/oprf":    "exchange/blind",
	"github.com/cloudflare/circl/zk/dleq": "exchange/blind",
}

// floorOf returns the floor of a package by its folder, and the folder that is
// listed there; -1 for none.
func floorOf(dir string) (floor int, top string) {
	floor = -1
	for n, tops := range floors {
		for _, t := range tops {
			if (dir == t || strings.HasPrefix(dir, t+"/")) && len(t) > len(top) {
				floor, top = n, t
			}
		}
	}
	return floor, top
}

// misplaced tells what is wrong with an import; "" for nothing.
func misplaced(dir, imported string) string {
	if only, ok := reserved[imported]; ok && dir != only {
		return "is for no package but " + strconv.Quote(only)
	}
	const module = "github.com/comision-mixta/mixta"
	below, inside := strings.CutPrefix(imported+"/", module+"/")
	if !inside {
		return ""
	}
	if below = strings.TrimSuffix(below, "/"); below == "" {
		below = "."
	}
	from, top := floorOf(dir)
	to, other := floorOf(below)
	switch {
	case from < 0 || to < 0:
		return "is on no floor"
	case to > from:
		return "is on a higher floor"
	case to == from && to > 0 && top != other:
		return "is a neighbour"
	}
	return ""
}

// TestMap: the map of packages is the same in doc.go and CONTRIBUTING.md, and has
// every folder on a floor.
func TestMap(t *testing.T) {
	doc, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	contributing, err := os.ReadFile("CONTRIBUTING.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(contributing), "```\n")
	text, _, _ := strings.Cut(rest, "```\n")
	if !strings.Contains(string(doc), "//\t"+strings.ReplaceAll(strings.TrimSpace(text), "\n", "\n//\t")) {
		t.Error("the maps differ")
	}
	for _, floor := range floors {
		for _, folder := range floor {
			if _, err := os.Stat(folder); err == nil && !strings.Contains(" "+strings.ReplaceAll(text, "\n", " "), " "+folder) {
				t.Errorf("%s is not on the map", folder)
			}
		}
	}
}

// TestImports reads the imports of all packages of the module, tests aside.
func TestImports(t *testing.T) {
	for _, bad := range [][2]string{{"plan", "github.com/comision-mixta/mixta/crops"}, {"record", "github.com/comision-mixta/mixta"},
		{"internal/wire", "encoding/json"}, {"internal/scan", "unsafe"}, {"exchange/merge", "github.com/comision-mixta/mixta/nowhere"}} {
		if misplaced(bad[0], bad[1]) == "" {
			t.Errorf("%s may import %s", bad[0], bad[1])
		}
	}
	read := 0
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			_, nested := os.Stat(filepath.Join(path, "go.mod"))
			if path != "." && (nested == nil || d.Name() == "testdata" || strings.HasPrefix(d.Name(), ".")) {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		read++
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, i := range file.Imports {
			name, _ := strconv.Unquote(i.Path.Value)
			if wrong := misplaced(filepath.ToSlash(filepath.Dir(path)), name); wrong != "" {
				t.Errorf("%s imports %s, which %s", path, name, wrong)
			}
		}
		return nil
	})
	if err != nil || read < 300 {
		t.Errorf("%d files read: %v", read, err)
	}
}
