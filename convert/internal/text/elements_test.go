package text

import (
	"encoding/xml"
	"errors"
	"strings"
	"testing"
)

// TestElements: what is not well-formed ends the walk with an error of syntax, as it does
// with the strict decoder of encoding/xml.
func TestElements(t *testing.T) {
	for _, s := range []string{
		`<a><b>1</b><c x="1"/></a>`, `<p:a xmlns:p="urn:x"><p:b/></p:a>`, ``, `<!-- nothing -->`,
		`<a><b></a></b>`, `<a>`, `<a></a></a>`, `</a>`, `<p:a></q:a>`, `<a></p:a>`, `<a b=1/>`, `<a>&none;</a>`, `<a`, `<a></A>`,
		strings.Repeat("<a>", 100) + strings.Repeat("</a>", 100),
	} {
		want, strict := error(nil), xml.NewDecoder(strings.NewReader(s))
		for want == nil {
			_, want = strict.Token()
		}
		err := NewElements(strings.NewReader(s)).Walk(func(string, []xml.Attr) {}, func(string, string) error { return nil })
		_, syntax := errors.AsType[*SyntaxError](err)
		if _, wanted := errors.AsType[*xml.SyntaxError](want); syntax != wanted {
			t.Errorf("%.60s: %v, want %v", s, err, want)
		}
	}
	deep := strings.Repeat("<a>", maxDepth+1) + strings.Repeat("</a>", maxDepth+1)
	if err := NewElements(strings.NewReader(deep)).Walk(func(string, []xml.Attr) {}, func(string, string) error { return nil }); err == nil {
		t.Error("a text as deep as nobody writes was read")
	}
}
