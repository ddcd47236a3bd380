package clients

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/comision-mixta/mixta/schema"
)

const javaFolder = "clients/java/src/main/java/mixta"

// Numbers are BigDecimal, so that digits stay as they were written; whatever is a
// text and no closed list is a String.
var java = language{
	text: "String", integer: "Long", number: "BigDecimal", boolean: "Boolean", any: "JsonNode",
	list:    func(item string) string { return "List<" + item + ">" },
	mapping: func(value string) string { return "Map<String, " + value + ">" },
}

// javaClasses is what a type may need, by the name that is written.
var javaClasses = []struct{ name, class string }{
	{"JsonAnyGetter", "com.fasterxml.jackson.annotation.JsonAnyGetter"},
	{"JsonAnySetter", "com.fasterxml.jackson.annotation.JsonAnySetter"},
	{"JsonProperty", "com.fasterxml.jackson.annotation.JsonProperty"},
	{"JsonPropertyOrder", "com.fasterxml.jackson.annotation.JsonPropertyOrder"},
	{"JsonValue", "com.fasterxml.jackson.annotation.JsonValue"},
	{"JsonNode", "com.fasterxml.jackson.databind.JsonNode"},
	{"JsonDeserialize", "com.fasterxml.jackson.databind.annotation.JsonDeserialize"},
	{"JsonPOJOBuilder", "com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder"},
	{"BigDecimal", "java.math.BigDecimal"},
	{"LinkedHashMap", "java.util.LinkedHashMap"},
	{"List", "java.util.List"},
	{"Map", "java.util.Map"},
	{"Code", "mixta.Code"},
}

// java writes a file for each type that is more than another name of a text, list
// or map.
func (m *model) java(files map[string][]byte) error {
	l := java
	l.named = func(t *definition) string {
		if t.object() || t.closed() {
			return t.name
		}
		return l.write(m, t.Document)
	}
	for _, module := range modules {
		for _, t := range m.byModule[module] {
			var body source
			switch {
			case t.object():
				javaRecord(&body, m, &l, t)
			case t.list != nil:
				if err := javaCodes(&body, t); err != nil {
					return err
				}
			default:
				continue
			}
			var s source
			s.line("// " + generated)
			s.line("package mixta.%s;", module)
			s.javaImports(m, t, body.String())
			s.line("")
			s.WriteString(body.String())
			files[javaFolder+"/"+module+"/"+t.name+".java"] = []byte(s.String())
		}
	}
	return nil
}

func (s *source) javaImports(m *model, t *definition, body string) {
	var classes []string
	written := strings.FieldsFunc(body, func(r rune) bool { return !unicode.IsLetter(r) })
	for _, c := range javaClasses {
		if slices.Contains(written, c.name) {
			classes = append(classes, c.class)
		}
	}
	for module, names := range needs(m, []*definition{t}, func(to *definition) bool { return to.object() || to.closed() }) {
		for _, name := range names {
			classes = append(classes, "mixta."+module+"."+name)
		}
	}
	slices.Sort(classes)
	if len(classes) > 0 {
		s.line("")
	}
	for _, c := range slices.Compact(classes) {
		s.line("import %s;", c)
	}
}

// javaMember is the name of a member in Java.
func javaMember(p schema.Property) string {
	if p.Name == "class" { // the only reserved word among the members; javac would refuse another
		return "class_"
	}
	return p.Name
}

// javaName states the member's name in JSON where Java does not allow it.
func javaName(p schema.Property) string {
	if javaMember(p) != p.Name {
		return fmt.Sprintf("@JsonProperty(%s) ", quote(p.Name))
	}
	return ""
}

func javaRecord(s *source, m *model, l *language, t *definition) {
	s.comment("", javadoc(t.doc))
	s.line("@JsonDeserialize(builder = %s.Builder.class)", t.name)
	s.javaOrder(t)
	s.line("public record %s(", t.name)
	for _, p := range t.Properties {
		s.comment("    ", m.javaMemberDoc(t, p)...)
		s.line("    %s%s %s,", javaName(p), l.write(m, p.Schema), javaMember(p))
		s.line("")
	}
	s.comment("    ", "Members of a later version of the model, by name; written back as they were read.")
	s.line("    @JsonAnyGetter Map<String, JsonNode> newer) {")
	s.line("")
	if t.module == "file" && t.name == "File" {
		s.comment("    ", "The version of the model that these types are of.")
		s.line("    public static final String VERSION = %s;", quote(m.version))
		s.line("")
	}
	s.line("    public static Builder builder() {")
	s.line("        return new Builder();")
	s.line("    }")
	s.line("")
	s.comment("    ", "Makes a record member by member; what is not set is absent.")
	s.line("    @JsonPOJOBuilder(withPrefix = \"\")")
	s.line("    public static final class Builder {")
	var names []string
	for _, p := range t.Properties {
		s.line("        private %s %s;", l.write(m, p.Schema), javaMember(p))
		names = append(names, javaMember(p))
	}
	s.line("        private final Map<String, JsonNode> newer = new LinkedHashMap<>();")
	for _, p := range t.Properties {
		name := javaMember(p)
		s.line("")
		s.line("        %spublic Builder %s(%s %s) {", javaName(p), name, l.write(m, p.Schema), name)
		s.line("            this.%s = %s;", name, name)
		s.line("            return this;")
		s.line("        }")
	}
	s.line("")
	s.line("        @JsonAnySetter public Builder newer(String name, JsonNode value) {")
	s.line("            newer.put(name, value);")
	s.line("            return this;")
	s.line("        }")
	s.line("")
	s.line("        public %s build() {", t.name)
	s.line("            return new %s(", t.name)
	for _, line := range wrap(strings.Join(append(names, "newer"), ", ")+");", 16) {
		s.line("                " + line)
	}
	s.line("        }")
	s.line("    }")
	s.line("}")
}

// javaOrder states the order of members where Jackson would write one that is
// called otherwise in Java before all others.
func (s *source) javaOrder(t *definition) {
	var names []string
	renamed := false
	for _, p := range t.Properties {
		names = append(names, quote(p.Name))
		renamed = renamed || javaName(p) != ""
	}
	if !renamed {
		return
	}
	s.line("@JsonPropertyOrder({")
	for _, line := range wrap(strings.Join(names, ", "), 4) {
		s.line("    " + line)
	}
	s.line("})")
}

// javaMemberDoc says what a member is and, where its type is only String, of what
// form.
func (m *model) javaMemberDoc(t *definition, p schema.Property) []string {
	doc := javadoc(p.Schema.Description)
	if t.required(p.Name) {
		doc += " Required."
	}
	of := p.Schema
	if of.Items != nil {
		of = of.Items
	}
	if of.Ref == "" {
		return []string{doc}
	}
	switch to := m.named(of.Ref); {
	case to.open():
		return []string{doc, fmt.Sprintf("<p>Codes: {@link mixta.%s.%s}.</p>", to.module, to.name)}
	case to.Type == "string" && !to.closed():
		return []string{doc, "<p>" + javadoc(to.name+": "+schema.InSentence(to.doc)) + "</p>"}
	}
	return []string{doc}
}

// javadoc returns a sentence as it is written in Javadoc.
func javadoc(text string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", "@", "&#64;").Replace(plain(text))
}
