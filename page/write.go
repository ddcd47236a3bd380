package page

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/printable"
)

var (
	//go:embed page.html
	layout string
	//go:embed page.css
	style string
	//go:embed drawing.css
	drawingStyle string
	//go:embed page.js
	script string

	// As html/template writes a text with invalid UTF-8, a byte each: what is shown
	// is made fit before.
	page = template.Must(template.New("page").Funcs(template.FuncMap{"text": printable.Text, "long": long, "sources": sourcesOf}).Parse(layout))
)

// Write writes the page.
func (d *Document) Write(w io.Writer) error {
	err := page.Execute(w, struct {
		*Document
		Policy              template.HTMLAttr
		Style, DrawingStyle template.CSS
		Script              template.JS
		Words               map[string]string
	}{d, policy(), template.CSS(style), template.CSS(drawingStyle), template.JS(script), words(d.Lang)})
	if err != nil {
		return fmt.Errorf("page: %w", err)
	}
	return nil
}

// long reports whether a text has a word that no column can hold.
func long(s string) bool {
	const most = 28
	for word := range strings.FieldsSeq(s) {
		if len(word) > most {
			return true
		}
	}
	return false
}

// policy allows the style and the script of the page, by what they are, and nothing
// else: no image, no font, no connection.
func policy() template.HTMLAttr {
	return template.HTMLAttr(`content="default-src 'none'; style-src ` + digest(style) + ` ` + digest(drawingStyle) + `; script-src ` + digest(script) +
		`; base-uri 'none'; form-action 'none'"`)
}

func digest(s string) string {
	sum := sha256.Sum256([]byte(s))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

func words(l check.Lang) map[string]string {
	all := map[string]string{}
	for name, t := range texts {
		all[name] = t.In(l)
	}
	return all
}

var texts = map[string]check.Text{
	"contents": {ES: "Contenido", EN: "Contents"},
	"sources":  {ES: "Fuentes", EN: "Sources"},
	"notes":    {ES: "Debe saberse", EN: "To be known"},
	"save":     {ES: "Guardar como SVG", EN: "Save as SVG"},
	"skip":     {ES: "Ir al contenido", EN: "Skip to the content"},
	"marking":  {ES: "Marca", EN: "Marking"},
}

// Sentence returns s as a sentence: with a capital, and a full stop.
func Sentence(s string) string {
	s = strings.TrimSpace(s)
	if s == "" {
		return ""
	}
	r := []rune(s)
	s = strings.ToUpper(string(r[:1])) + string(r[1:])
	if strings.ContainsAny(s[len(s)-1:], ".!?:") || strings.HasSuffix(s, "…") {
		return s
	}
	return s + "."
}
