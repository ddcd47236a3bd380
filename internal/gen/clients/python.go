package clients

import (
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/schema"
)

const pythonFolder = "clients/python/mixta/model"

var python = language{
	text: "str", integer: "int", number: "float", boolean: "bool", any: "Any",
	list:    func(item string) string { return "List[" + item + "]" }, // not list: there are members of that name
	mapping: func(value string) string { return "Dict[str, " + value + "]" },
	named:   func(t *definition) string { return t.name },
}

// unnameable are the members whose names are no identifiers in Python.
var unnameable = []string{"class", "from", "$schema"}

func (m *model) python(files map[string][]byte) {
	var index source
	index.line("\"\"\"The types of all records. %s\"\"\"", generated)
	index.line("")
	for _, module := range modules {
		var s source
		s.line("# " + generated)
		s.line("")
		s.line("from __future__ import annotations")
		s.line("")
		s.line("from typing import Any, Dict, List, Literal, NotRequired, TypeAlias, TypedDict")
		found := needs(m, m.byModule[module], func(*definition) bool { return true })
		for _, from := range modules {
			if len(found[from]) > 0 {
				s.line("")
				s.line("from .%s import (", from)
				for _, name := range found[from] {
					s.line("    %s,", name)
				}
				s.line(")")
			}
		}
		if module == "file" {
			s.line("")
			s.line("VERSION = %s", quote(m.version))
			s.docstring("", "The version of the model that these types are of.")
			index.line("from .file import VERSION as VERSION")
		}
		for _, t := range m.byModule[module] {
			m.pythonType(&s, t)
			index.line("from .%s import %s as %s", module, t.name, t.name)
		}
		text := strings.ReplaceAll(s.String(), "\n\n\n\n", "\n\n\n") // of two classes, each asks for space
		files[pythonFolder+"/"+module+".py"] = []byte(strings.TrimRight(text, "\n") + "\n")
	}
	index.line("from .codes import MEANINGS as MEANINGS, Meaning as Meaning")
	files[pythonFolder+"/__init__.py"] = []byte(index.String())
	files[pythonFolder+"/codes.py"] = m.pythonCodes()
}

func (m *model) pythonType(s *source, t *definition) {
	s.line("")
	switch {
	case t.object():
		m.pythonClass(s, t)
		return
	case t.closed():
		s.line("%s: TypeAlias = Literal[", t.name)
		for _, c := range t.list.Codes {
			for _, line := range wrap(c.EN, 6) {
				s.line("    # " + line)
			}
			s.line("    %s,", quote(c.Code))
		}
		s.line("]")
		s.docstring("", t.doc)
	default:
		s.line("%s: TypeAlias = %s", t.name, asText(python.write(m, t.Document)))
		doc := t.doc
		if t.list != nil {
			doc += " Its codes stand in MEANINGS[\"" + t.name + "\"]; there may be others."
		}
		s.docstring("", doc)
	}
}

// asText returns a type that may be made of one further below as Python reads it
// then.
func asText(typ string) string {
	if strings.Contains(typ, "[") {
		return quote(typ)
	}
	return typ
}

// pythonClass writes the class of an object. Members that have no identifier stand
// in a class above it, in the form that takes any name.
func (m *model) pythonClass(s *source, t *definition) {
	base := "TypedDict"
	isNo := func(p schema.Property) bool { return slices.Contains(unnameable, p.Name) }
	if slices.ContainsFunc(t.Properties, isNo) {
		base = "_" + t.name
		s.line("%s = TypedDict(", base)
		s.line("    %s,", quote(base))
		s.line("    {")
		for _, p := range t.Properties {
			if isNo(p) {
				for _, line := range wrap(p.Schema.Description, 10) {
					s.line("        # " + line)
				}
				s.line("        %s: %s,", quote(p.Name), quote(m.pythonMember(t, p)))
			}
		}
		s.line("    },")
		s.line(")")
		s.line("")
		s.line("")
	} else {
		s.line("")
	}
	s.line("class %s(%s):", t.name, base)
	s.docstring("    ", t.doc)
	for _, p := range t.Properties {
		if !isNo(p) {
			s.line("")
			s.line("    %s: %s", p.Name, m.pythonMember(t, p))
			s.docstring("    ", p.Schema.Description)
		}
	}
	s.line("")
}

func (m *model) pythonMember(t *definition, p schema.Property) string {
	typ := python.write(m, p.Schema)
	if t.required(p.Name) {
		return typ
	}
	return "NotRequired[" + typ + "]"
}

// docstring writes what stands below a name as its documentation.
func (s *source) docstring(indent, text string) {
	text = strings.ReplaceAll(text, `\`, `\\`)
	if before, ends := strings.CutSuffix(text, `"`); ends {
		text = before + `\"`
	}
	lines := wrap(text, len(indent)+6)
	lines[0] = `"""` + lines[0]
	lines[len(lines)-1] += `"""`
	for _, line := range lines {
		s.line(indent + line)
	}
}

func (m *model) pythonCodes() []byte {
	var s source
	s.line("# " + generated)
	s.line("")
	s.line("from typing import Mapping, NamedTuple")
	s.line("")
	s.line("")
	s.line("class Meaning(NamedTuple):")
	s.docstring("    ", "What a code means, in English and Spanish.")
	s.line("")
	s.line("    en: str")
	s.line("    es: str")
	s.line("")
	s.line("")
	s.line("MEANINGS: Mapping[str, Mapping[str, Meaning]] = {")
	for _, module := range modules {
		for _, t := range m.byModule[module] {
			if t.list == nil {
				continue
			}
			s.line("    %s: {", quote(t.name))
			for _, c := range t.list.Codes {
				s.line("        %s: Meaning(", quote(c.Code))
				s.line("            %s,", quote(c.EN))
				s.line("            %s,", quote(c.ES))
				s.line("        ),")
			}
			s.line("    },")
		}
	}
	s.line("}")
	s.docstring("", "The meanings of all codes, by type and code: MEANINGS[\"Status\"][\"ongoing\"].es.")
	return []byte(s.String())
}
