package schema

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/comision-mixta/mixta/check"
)

// parts is the schema of a file in one language, taken apart: among its
// definitions are those of all kinds of record.
type parts struct {
	Dialect string         `json:"$schema"`
	ID      string         `json:"$id"`
	Title   string         `json:"title"`
	Ref     string         `json:"$ref"`
	Defs    map[string]Raw `json:"$defs"`

	kinds map[string]string // "action" is "plan.Action"
}

var inLanguage = map[check.Lang]func() *parts{
	check.EN: sync.OnceValue(func() *parts { return takeApart(check.EN) }),
	check.ES: sync.OnceValue(func() *parts { return takeApart(check.ES) }),
}

// takeApart reads the schema of a file. The kinds are what its lists hold.
func takeApart(lang check.Lang) *parts {
	p := &parts{kinds: map[string]string{}}
	err := decode(fileIn(lang), p)
	for _, object := range []string{"mixta.Body", "mixta.File"} {
		d, e := Parse(p.Defs[object])
		if err = cmp.Or(err, e); err != nil {
			panic(err) // the embedded file is not what was generated: a broken build, found by the tests
		}
		for _, m := range d.Properties {
			if list := m.Schema.Items; list != nil {
				def := strings.TrimPrefix(list.Ref, toDefinition)
				_, noun, _ := strings.Cut(def, ".")
				p.kinds[strings.ToLower(noun[:1])+noun[1:]] = def
			}
		}
	}
	return p
}

const toDefinition = "#/$defs/"

// kind returns the schema of one kind of record: its definition and those that
// it refers to, as they stand in the schema of a file; nil if there is no such
// kind.
func (p *parts) kind(name string) []byte {
	def, ok := p.kinds[name]
	if !ok {
		return nil
	}
	needed := map[string]bool{}
	p.need(needed, def)
	var b bytes.Buffer
	fmt.Fprintf(&b, "{\n \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n \"$id\": %q,\n \"title\": %q,\n \"$ref\": %q,\n \"$defs\": {",
		strings.Replace(p.ID, "/file.", "/"+name+".", 1), p.title(def), toDefinition+def)
	comma := ""
	for _, name := range slices.Sorted(maps.Keys(needed)) {
		fmt.Fprintf(&b, "%s\n  %q: ", comma, name)
		b.Write(p.Defs[name])
		comma = ","
	}
	b.WriteString("\n }\n}\n")
	return b.Bytes()
}

// title returns what the named definition is called.
func (p *parts) title(name string) string {
	d, err := Parse(p.Defs[name])
	if err != nil {
		panic(err) // see takeApart
	}
	return d.Title
}

// need notes the named definition and all that it refers to.
func (p *parts) need(needed map[string]bool, name string) {
	if needed[name] {
		return
	}
	needed[name] = true
	for _, after := range bytes.Split(p.Defs[name], []byte(`"$ref": "`+toDefinition))[1:] {
		ref, _, _ := bytes.Cut(after, []byte(`"`))
		p.need(needed, string(ref))
	}
}
