// Package clients writes the types of the model as sources of TypeScript, Python
// and Java, from the schema of a file and the code lists. Generators of others
// were tried (bench/partners): none keeps the members' order, the titles and the
// meanings of codes in all three languages.
package clients

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta/schema"
)

// Folders hold nothing but what is generated here.
func Folders() []string {
	folders := []string{typescriptFolder, pythonFolder}
	for _, module := range modules {
		folders = append(folders, javaFolder+"/"+module)
	}
	return folders
}

// modules are what the packages of the model are called in the clients, those that
// others refer to first; a package that is not among them keeps its name.
var modules = []string{"record", "plan", "crops", "intel", "ops", "file"}

// Files returns the sources of all clients by their paths, made of a file's schema
// in English and of the code lists.
func Files(file, codes []byte) (map[string][]byte, error) {
	m, err := read(file, codes)
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	m.typescript(files)
	m.python(files)
	return files, m.java(files)
}

// model is what the sources are made of.
type model struct {
	version  string
	types    map[string]*definition // by their names in the schema
	byModule map[string][]*definition
}

// definition is one definition of the schema.
type definition struct {
	*schema.Document
	module string
	name   string           // its title
	doc    string           // what it is, the codes aside
	list   *schema.CodeList // nil if it is none
}

func read(file, codes []byte) (*model, error) {
	d, err := schema.Parse(file)
	if err != nil {
		return nil, err
	}
	var all struct {
		Version string            `json:"mixta"`
		Lists   []schema.CodeList `json:"lists"`
	}
	if err := json.Unmarshal(codes, &all); err != nil {
		return nil, err
	}
	m := &model{version: all.Version, types: map[string]*definition{}, byModule: map[string][]*definition{}}
	m.reach(d.Ref, d.Defs)
	for _, l := range all.Lists {
		if t := m.types[l.Type]; t != nil {
			t.list = &l
		}
	}
	for _, name := range slices.Sorted(maps.Keys(m.types)) {
		t := m.types[name]
		if !slices.Contains(modules, t.module) {
			return nil, fmt.Errorf("clients: package of %s must be one of modules, in model.go", name)
		}
		m.byModule[t.module] = append(m.byModule[t.module], t)
	}
	return m, nil
}

const toDefinition = "#/$defs/"

// reach adds the definition that is referred to, and all that it refers to.
func (m *model) reach(ref string, defs map[string]*schema.Document) {
	name := strings.TrimPrefix(ref, toDefinition)
	d := defs[name]
	if m.types[name] != nil || d == nil {
		return
	}
	module, _, _ := strings.Cut(name, ".")
	if module == "mixta" {
		module = "file"
	}
	doc, _, _ := strings.Cut(d.Description, "\n")
	m.types[name] = &definition{Document: d, module: module, name: d.Title, doc: doc}
	each(d, func(ref string) { m.reach(ref, defs) })
}

// each shows every reference in a schema.
func each(d *schema.Document, visit func(ref string)) {
	if d == nil {
		return
	}
	if d.Ref != "" {
		visit(d.Ref)
	}
	each(d.Items, visit)
	each(d.AdditionalProperties, visit)
	for _, p := range d.Properties {
		each(p.Schema, visit)
	}
}

// needs returns the names of the types of each other module that those of a module
// are made of. Types that are not declared are looked through.
func needs(m *model, of []*definition, declared func(*definition) bool) map[string][]string {
	found := map[string][]string{}
	for _, t := range of {
		var visit func(ref string)
		visit = func(ref string) {
			switch to := m.named(ref); {
			case !declared(to):
				each(to.Document, visit)
			case to.module != t.module && !slices.Contains(found[to.module], to.name):
				found[to.module] = append(found[to.module], to.name)
			}
		}
		each(t.Document, visit)
	}
	for _, names := range found {
		slices.Sort(names)
	}
	return found
}

func (m *model) named(ref string) *definition { return m.types[strings.TrimPrefix(ref, toDefinition)] }

// language says how types are written.
type language struct {
	text, integer, number, boolean, any string

	list    func(item string) string
	mapping func(value string) string
	named   func(*definition) string
}

// write returns how the type of a schema is written.
func (l *language) write(m *model, d *schema.Document) string {
	switch {
	case d.Ref != "":
		return l.named(m.named(d.Ref))
	case d.Items != nil:
		return l.list(l.write(m, d.Items))
	case d.Type == "object":
		return l.mapping(l.write(m, d.AdditionalProperties))
	case d.Type == "string":
		return l.text
	case d.Type == "integer":
		return l.integer
	case d.Type == "number":
		return l.number
	case d.Type == "boolean":
		return l.boolean
	}
	return l.any
}

// open reports whether it is a list of codes that may grow.
func (t *definition) open() bool { return t.list != nil && !t.list.Closed && len(t.Examples) > 0 }

// closed reports whether it is a list of all codes.
func (t *definition) closed() bool { return len(t.Enum) > 0 }

// object reports whether it has members of its own.
func (t *definition) object() bool { return len(t.Properties) > 0 }

func (t *definition) required(name string) bool { return slices.Contains(t.Required, name) }

const generated = "Written by go generate from the schemas of the model: do not edit."
