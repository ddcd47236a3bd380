package main

import (
	"bytes"
	"cmp"
	"fmt"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// apiFile is where the golden of the exported API stands.
const apiFile = "internal/gen/testdata/api.txt"

// apiPackage is what a package exports, as its sources say it. Types are not
// worked out: that would read the sources of all dependencies each time.
type apiPackage struct {
	dir   string // "plan/review"
	name  string
	items []apiItem
}

// apiItem is one exported constant, variable, function, type or method.
type apiItem struct {
	kind    string // const, var, func, type or method
	name    string // "NewReader", "Reader.Report"
	text    string // one line, and one for each exported member of a type
	generic bool
	panics  bool // its comment says that it panics
}

// readAPI reads what the packages below root export, internal packages, commands
// and nested modules aside.
func readAPI(root string) (all []apiPackage, err error) {
	err = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		_, nested := os.Stat(filepath.Join(path, "go.mod"))
		if path != root && (nested == nil || slices.Contains([]string{"internal", "testdata", "cmd", "examples"}, d.Name()) ||
			strings.HasPrefix(d.Name(), ".")) {
			return filepath.SkipDir
		}
		dir, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		p := apiPackage{dir: filepath.ToSlash(dir)}
		if err := p.read(path); err != nil || p.name == "main" || len(p.items) == 0 {
			return err
		}
		all = append(all, p)
		return nil
	})
	return all, err
}

func (p *apiPackage) read(folder string) error {
	names, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		return err
	}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		p.name = f.Name.Name
		for _, decl := range f.Decls {
			switch decl := decl.(type) {
			case *ast.FuncDecl:
				p.function(decl)
			case *ast.GenDecl:
				p.declaration(decl)
			}
		}
	}
	order := []string{"const", "var", "func", "type", "method"}
	slices.SortFunc(p.items, func(a, b apiItem) int {
		return cmp.Or(cmp.Compare(slices.Index(order, a.kind), slices.Index(order, b.kind)), cmp.Compare(a.name, b.name))
	})
	return nil
}

func (p *apiPackage) function(f *ast.FuncDecl) {
	it := apiItem{kind: "func", name: f.Name.Name, generic: f.Type.TypeParams != nil, panics: strings.Contains(f.Doc.Text(), "panic")}
	if !f.Name.IsExported() {
		return
	}
	if f.Recv != nil {
		of := receiver(f.Recv.List[0].Type)
		if !ast.IsExported(of) {
			return
		}
		f.Recv.List[0].Names = nil // it is no part of what a caller writes
		it.kind, it.name = "method", of+"."+it.name
	}
	it.text = show(&ast.FuncDecl{Recv: f.Recv, Name: f.Name, Type: f.Type})
	p.items = append(p.items, it)
}

// receiver is the name of the type that a method is of.
func receiver(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.StarExpr:
		return receiver(e.X)
	case *ast.IndexExpr:
		return receiver(e.X)
	case *ast.IndexListExpr:
		return receiver(e.X)
	case *ast.Ident:
		return e.Name
	}
	return ""
}

func (p *apiPackage) declaration(g *ast.GenDecl) {
	var implied ast.Expr // the type of a constant that repeats the one before
	for _, spec := range g.Specs {
		switch s := spec.(type) {
		case *ast.TypeSpec:
			if s.Name.IsExported() {
				p.items = append(p.items, apiItem{kind: "type", name: s.Name.Name, text: typeText(s), generic: s.TypeParams != nil})
			}
		case *ast.ValueSpec:
			if s.Type != nil || len(s.Values) > 0 {
				implied = s.Type
			}
			for i, id := range s.Names {
				if !id.IsExported() {
					continue
				}
				text := g.Tok.String() + " " + id.Name
				if implied != nil {
					text += " " + show(implied)
				}
				if g.Tok == token.CONST && i < len(s.Values) {
					text += " = " + show(s.Values[i])
				}
				p.items = append(p.items, apiItem{kind: g.Tok.String(), name: id.Name, text: text})
			}
		}
	}
}

// typeText is a type's line, and one for each exported field or method that
// stands in it.
func typeText(s *ast.TypeSpec) string {
	head := *s
	head.Doc, head.Comment = nil, nil
	var members *ast.FieldList
	switch t := s.Type.(type) {
	case *ast.StructType:
		members, head.Type = t.Fields, &ast.Ident{Name: "struct"}
	case *ast.InterfaceType:
		members, head.Type = t.Methods, &ast.Ident{Name: "interface"}
	}
	text := "type " + show(&head)
	if members == nil {
		return text
	}
	_, isInterface := s.Type.(*ast.InterfaceType)
	closed := "" // to types of other packages
	for _, m := range members.List {
		if len(m.Names) == 0 {
			text += "\n\t" + show(m.Type)
		}
		for _, id := range m.Names {
			switch method := strings.TrimPrefix(show(m.Type), "func"); {
			case id.IsExported() && isInterface:
				text += "\n\t" + id.Name + method
			case id.IsExported():
				text += "\n\t" + id.Name + " " + show(m.Type)
			case isInterface:
				closed = "\n\t(unexported methods)"
			}
		}
	}
	return text + closed
}

// show prints a node on one line.
func show(node any) string {
	var b bytes.Buffer
	if err := printer.Fprint(&b, token.NewFileSet(), node); err != nil {
		return err.Error()
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// apiText is the golden of the exported API: a package's name, and below it what
// it exports.
func apiText(all []apiPackage) []byte {
	var b bytes.Buffer
	b.WriteString("# What the packages of this module export. Written by go generate: its diff is what a review looks at.\n")
	for _, p := range all {
		fmt.Fprintf(&b, "\npackage %s\n", path.Join("mixta", p.dir))
		for _, it := range p.items {
			b.WriteString("\t" + strings.ReplaceAll(it.text, "\n", "\n\t") + "\n")
		}
	}
	return b.Bytes()
}
