package clients

import (
	"fmt"
	"strings"
	"unicode"
)

// javaCodes writes an enum of a closed list, and constants of an open one.
func javaCodes(s *source, t *definition) error {
	names := map[string]string{}
	for _, c := range t.list.Codes {
		name := javaConstant(c.Code)
		if other, met := names[name]; met {
			return fmt.Errorf("clients: codes %s and %s of %s are both %s in Java", other, c.Code, t.name, name)
		}
		names[name] = c.Code
	}
	if !t.closed() {
		s.comment("", javadoc(t.doc), "Other codes are allowed too: the type of such a member is String.")
		s.line("public final class %s {", t.name)
		for _, c := range t.list.Codes {
			s.comment("    ", javadoc(c.EN), "<p lang=\"es\">"+javadoc(c.ES)+"</p>")
			s.line("    public static final String %s = %s;", javaConstant(c.Code), quote(c.Code))
			s.line("")
		}
		s.line("    private %s() {}", t.name)
		s.line("}")
		return nil
	}
	s.comment("", javadoc(t.doc))
	s.line("public enum %s implements Code {", t.name)
	for i, c := range t.list.Codes {
		end := ","
		if i == len(t.list.Codes)-1 {
			end = ";"
		}
		s.line("    %s(", javaConstant(c.Code))
		s.line("        %s,", quote(c.Code))
		s.line("        %s,", quote(c.EN))
		s.line("        %s)%s", quote(c.ES), end)
	}
	s.line("")
	s.line("    private final String code;")
	s.line("    private final String en;")
	s.line("    private final String es;")
	s.line("")
	s.line("    %s(String code, String en, String es) {", t.name)
	s.line("        this.code = code;")
	s.line("        this.en = en;")
	s.line("        this.es = es;")
	s.line("    }")
	for _, part := range []string{"code", "en", "es"} {
		value := ""
		if part == "code" {
			value = "@JsonValue "
		}
		s.line("")
		s.line("    @Override %spublic String %s() {", value, part)
		s.line("        return %s;", part)
		s.line("    }")
	}
	s.line("}")
	return nil
}

// javaConstant is the name of a code in Java.
func javaConstant(code string) string {
	name := strings.Map(func(r rune) rune {
		if r < unicode.MaxASCII && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
			return unicode.ToUpper(r)
		}
		return '_'
	}, code)
	if unicode.IsDigit(rune(name[0])) {
		name = "_" + name
	}
	return name
}
