package clients

import "strings"

const typescriptFolder = "clients/typescript/src/model"

var typescript = language{
	text: "string", integer: "number", number: "number", boolean: "boolean", any: "unknown",
	list:    func(item string) string { return item + "[]" },
	mapping: func(value string) string { return "{ [name: string]: " + value + " }" },
	named:   func(t *definition) string { return t.name },
}

func (m *model) typescript(files map[string][]byte) {
	var index source
	index.line("// " + generated)
	index.line("")
	for _, module := range modules {
		var s source
		s.line("// " + generated)
		s.line("")
		found := needs(m, m.byModule[module], func(*definition) bool { return true })
		for _, from := range modules {
			if len(found[from]) == 0 {
				continue
			}
			s.line("import type {")
			for _, name := range found[from] {
				s.line("  %s,", name)
			}
			s.line("} from \"./%s.js\";", from)
			s.line("")
		}
		if module == "file" {
			s.comment("", "The version of the model that these types are of.")
			s.line("export const version = %s;", quote(m.version))
			s.line("")
		}
		for i, t := range m.byModule[module] {
			if i > 0 {
				s.line("")
			}
			m.typescriptType(&s, t)
		}
		files[typescriptFolder+"/"+module+".ts"] = []byte(s.String())
		index.line("export * from \"./%s.js\";", module)
	}
	files[typescriptFolder+"/codes.ts"] = m.typescriptCodes()
	index.line("export * from \"./codes.js\";")
	files[typescriptFolder+"/index.ts"] = []byte(index.String())
}

func (m *model) typescriptType(s *source, t *definition) {
	s.comment("", plain(t.doc))
	switch {
	case t.object():
		s.line("export interface %s {", t.name)
		for _, p := range t.Properties {
			optional := "?"
			if t.required(p.Name) {
				optional = ""
			}
			s.comment("  ", plain(p.Schema.Description))
			s.line("  %s%s: %s;", p.Name, optional, typescript.write(m, p.Schema))
		}
		s.line("}")
	case t.closed() || t.open():
		s.line("export type %s =", t.name)
		for i, c := range t.list.Codes {
			s.comment("  ", plain(c.EN))
			end := ""
			if t.closed() && i == len(t.list.Codes)-1 {
				end = ";"
			}
			s.line("  | %s%s", quote(c.Code), end)
		}
		if t.open() {
			s.comment("  ", "A code of the actors' own, or of a later version.")
			s.line("  | (string & {});")
		}
	default:
		s.line("export type %s = %s;", t.name, strings.ReplaceAll(typescript.write(m, t.Document), "number[]", "[longitude: number, latitude: number]"))
	}
}

func (m *model) typescriptCodes() []byte {
	var s source
	s.line("// " + generated)
	s.line("")
	s.comment("", "What a code means, in English and Spanish.")
	s.line("export interface Meaning {")
	s.line("  en: string;")
	s.line("  es: string;")
	s.line("}")
	s.line("")
	s.comment("", "The meanings of all codes, by type and code: `meanings.Status.ongoing.es`.")
	s.line("export const meanings = {")
	for _, module := range modules {
		for _, t := range m.byModule[module] {
			if t.list == nil {
				continue
			}
			s.line("  %s: {", t.name)
			for _, c := range t.list.Codes {
				s.line("    %s: { en: %s, es: %s },", quote(c.Code), quote(c.EN), quote(c.ES))
			}
			s.line("  },")
		}
	}
	s.line("} satisfies { [type: string]: { [code: string]: Meaning } };")
	return []byte(s.String())
}
