package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/schema"
)

// docs is what the comments of the sources say.
type docs struct {
	types   map[string]check.Text    // "plan.Action"
	fields  map[string]check.Text    // "plan.Action.Due"
	codes   map[string][]schema.Code // by type, in the order of the source
	origins map[string]schema.Origin // of the code lists that come from outside, by type
	common  map[string]schema.Common // what all codes of a list are together, by type
	forms   map[string]form          // of the types with directives
	consts  map[string]string        // string constants without a type: "record.actorForm"
}

func newDocs() *docs {
	return &docs{map[string]check.Text{}, map[string]check.Text{}, map[string][]schema.Code{}, map[string]schema.Origin{}, map[string]schema.Common{}, map[string]form{}, map[string]string{}}
}

// wirePackages are the packages that hold wire types, by their folders.
var wirePackages = []string{".", "record", "record/adminunit", "plan", "crops", "intel", "ops", "exchange/blind", "exchange/commit", "exchange/pack", "exchange/proof", "exchange/national", "exchange/waiver"}

// readDocs reads the comments of all wire packages below root.
func readDocs(root string) (*docs, error) {
	d := newDocs()
	for _, dir := range wirePackages {
		entries, err := os.ReadDir(filepath.Join(root, dir))
		if os.IsNotExist(err) {
			continue
		} else if err != nil {
			return nil, err
		}
		for _, e := range entries {
			if !strings.HasSuffix(e.Name(), ".go") || strings.HasSuffix(e.Name(), "_test.go") {
				continue
			}
			f, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, dir, e.Name()), nil, parser.ParseComments)
			if err != nil {
				return nil, err
			}
			if err := d.file(f); err != nil {
				return nil, err
			}
		}
	}
	return d, nil
}

func (d *docs) file(f *ast.File) error {
	pkg := f.Name.Name
	for _, decl := range f.Decls {
		g, ok := decl.(*ast.GenDecl)
		if !ok {
			continue
		}
		for _, spec := range g.Specs {
			switch s := spec.(type) {
			case *ast.TypeSpec:
				doc := s.Doc
				if doc == nil {
					doc = g.Doc
				}
				if err := d.typ(pkg, s, doc); err != nil {
					return err
				}
			case *ast.ValueSpec:
				if err := d.constant(pkg, s); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (d *docs) typ(pkg string, s *ast.TypeSpec, doc *ast.CommentGroup) error {
	name := pkg + "." + s.Name.Name
	said, err := commentOf(doc)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if said.Source != "" {
		d.origins[name] = said.Origin
	}
	if said.common != (schema.Common{}) {
		d.common[name] = said.common
	}
	t := said.Text
	t.EN = nameless(t.EN, s.Name.Name, "is ", "are ")
	t.ES = nameless(t.ES, s.Name.Name, "es ", "son ")
	d.types[name] = t
	own, err := directives(doc)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	own.like = typeName(pkg, s.Type)
	d.forms[name] = own
	st, ok := s.Type.(*ast.StructType)
	if !ok {
		return nil
	}
	for _, f := range st.Fields.List {
		for _, id := range f.Names {
			said, err := commentOf(f.Doc)
			if err != nil {
				return fmt.Errorf("%s.%s: %w", name, id.Name, err)
			}
			d.fields[name+"."+id.Name] = said.Text
		}
	}
	return nil
}

// nameless leaves out the name by which Go wants a comment to begin, which is no
// Spanish word and no help to who writes no Go: "Meeting es una reunión" is "Una
// reunión".
func nameless(sentence, name string, verbs ...string) string {
	rest, ok := strings.CutPrefix(sentence, name+" ")
	if !ok {
		return sentence
	}
	for _, is := range verbs {
		if s, ok := strings.CutPrefix(rest, is); ok {
			rest = s
			break
		}
	}
	first, size := utf8.DecodeRuneInString(rest)
	return string(unicode.ToUpper(first)) + rest[size:]
}

// constant notes a string constant: one without a type, for the directives, or a
// documented one with a type of its own, a code.
func (d *docs) constant(pkg string, s *ast.ValueSpec) error {
	if len(s.Names) != 1 || len(s.Values) != 1 {
		return nil
	}
	lit, ok := s.Values[0].(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return nil
	}
	value, err := strconv.Unquote(lit.Value)
	if err != nil {
		return nil
	}
	said, err := commentOf(s.Doc)
	if err != nil {
		return fmt.Errorf("%s.%s: %w", pkg, s.Names[0].Name, err)
	}
	if s.Type == nil {
		d.consts[pkg+"."+s.Names[0].Name] = value
	}
	if said.ES == "" {
		return nil
	}
	en := said.EN
	if _, after, ok := strings.Cut(en, s.Names[0].Name+": "); ok { // "Clear: may be given …"
		en = strings.ToUpper(after[:1]) + after[1:]
	}
	c := schema.Code{Code: value, EN: en, ES: said.ES, Source: said.Source, Deprecated: strings.Contains(en, "Deprecated."), Includes: said.includes, Terms: said.terms}
	name := typeName(pkg, s.Type)
	d.codes[name] = append(d.codes[name], c)
	return nil
}

// typeName is the name of the type that e stands for in a file of package pkg;
// "" if it has none.
func typeName(pkg string, e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return pkg + "." + e.Name
	case *ast.SelectorExpr:
		if of, ok := e.X.(*ast.Ident); ok {
			return of.Name + "." + e.Sel.Name
		}
	}
	return ""
}

// name is the name of a type in $defs: its package and its own.
func name(t reflect.Type) string {
	pkg := t.PkgPath()
	return pkg[strings.LastIndexByte(pkg, '/')+1:] + "." + t.Name()
}

// describe returns the text for a type, or for a field of it, in one language.
// A wire type or field without one is an error.
func (d *docs) describe(t reflect.Type, field, lang string) (string, error) {
	text, where := d.types[name(t)], name(t)
	if field != "" {
		where += "." + field
		text = d.fields[where]
	}
	if text.EN == "" || text.ES == "" {
		return "", fmt.Errorf("%s needs a comment of a sentence in English and one after \"es:\"", where)
	}
	return text.In(check.Lang(lang)), nil
}
