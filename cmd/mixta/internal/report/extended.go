package report

import (
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/section"
	"github.com/comision-mixta/mixta/page"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/extension"
	"github.com/comision-mixta/mixta/schema"
)

// extended is what records have in one namespace with a schema.
type extended struct {
	namespace record.Namespace
	entry     *schema.Entry
	heads     []*record.Header
	rows      []extendedRow
	left      int // values that are not among the rows
}

// extendedRow is one value of a record.
type extendedRow struct {
	of, member, value string
	exercise          bool
}

// mostExtended is how many values of a namespace the page shows.
const mostExtended = 100

// newExtended prepares a table for each namespace.
func newExtended(a *cli.App, schemas []*extension.Schema) (all []*extended, err error) {
	for _, s := range extension.Newest(schemas) {
		e, err := s.Look("", a.Lang)
		if err != nil {
			return nil, err
		}
		all = append(all, &extended{namespace: s.Namespace, entry: e})
	}
	return all, nil
}

// extend notes the values of a record, and joins their markings.
func (g *gathered) extend(p *print.Page, r mixta.Record) error {
	h := r.Head()
	for _, x := range g.extended {
		value, ok := h.Extensions[x.namespace]
		if !ok {
			continue
		}
		before := len(x.rows)
		v := values{g, x, p, mixta.Title(r, p.Lang), h.Exercise}
		if err := v.add(x.entry, jsontext.Value(value), ""); err != nil {
			return err
		}
		if len(x.rows) > before {
			x.heads = append(x.heads, &record.Header{Issuer: h.Issuer, Sources: h.Sources, Exercise: h.Exercise})
		}
	}
	return nil
}

// values goes through the value of one record in one namespace.
type values struct {
	g        *gathered
	x        *extended
	page     *print.Page
	of       string
	exercise bool
}

// add adds a value by what the schema says of it: the members of an object and the items of a list
// of objects each on their own.
func (v *values) add(e *schema.Entry, value jsontext.Value, title string) error {
	if m, ok := extension.MarkingOf(e); ok {
		v.g.join(m)
	}
	switch value.Kind() {
	case '{':
		return v.object(e, value, title)
	case '[':
		var items []jsontext.Value
		if err := json.Unmarshal(value, &items); err != nil {
			return err
		}
		var plain []string
		for _, item := range items {
			if k := item.Kind(); k != '{' && k != '[' {
				plain = append(plain, v.read(item))
			} else if err := v.add(e.Value(), item, title); err != nil {
				return err
			}
		}
		if len(plain) > 0 {
			v.row(title, strings.Join(plain, "; "))
		}
		return nil
	}
	v.row(title, v.read(value))
	return nil
}

// object adds the members of an object.
func (v *values) object(e *schema.Entry, value jsontext.Value, title string) error {
	var members map[string]jsontext.Value
	if err := json.Unmarshal(value, &members); err != nil {
		return err
	}
	for _, m := range e.Members() {
		below, ok := members[m.Name()]
		if !ok || title == "" && m.Name() == extension.SchemaMember {
			continue
		}
		name := m.Label()
		if title != "" {
			name = title + ": " + schema.InSentence(name)
		}
		if err := v.add(m, below, name); err != nil {
			return err
		}
	}
	return nil
}

// read is a value as people read it.
func (v *values) read(value jsontext.Value) string {
	switch value.Kind() {
	case '"':
		s, _ := jsontext.AppendUnquote(nil, value)
		return string(s)
	case '0':
		return v.page.Read(print.Figure(value))
	case 't':
		return textYes.In(v.page.Lang)
	case 'f':
		return textNo.In(v.page.Lang)
	}
	return string(value)
}

func (v *values) row(member, value string) {
	if len(v.x.rows) == mostExtended {
		v.x.left++
		return
	}
	v.x.rows = append(v.x.rows, extendedRow{v.of, member, value, v.exercise})
}

// extensions makes the section of what records have in namespaces with a schema.
func extensions(a *cli.App, g *gathered) *page.Section {
	s := section.Section{Page: a.Page()}
	for _, x := range g.extended {
		t := print.Table{Columns: []print.Column{
			print.Words("record", textRecord),
			print.Exercise(),
			print.Words("member", textMember),
			print.Words("value", textValue),
		}}
		for _, r := range x.rows {
			t.Add(r.of, print.Drill(r.exercise), r.member, r.value)
		}
		name := string(x.namespace)
		s.Table(check.Text{ES: name, EN: name}, t, x.heads)
		if x.left > 0 {
			last := &s.Blocks[len(s.Blocks)-1]
			last.Notes = append(last.Notes, s.Say(textExtendedLeft, x.left))
		}
	}
	return &page.Section{ID: "extensions", Title: textExtended.In(a.Lang), Blocks: s.Blocks}
}

var (
	textExtended     = check.Text{ES: "Datos propios de una parte", EN: "Data of one side's own"}
	textExtendedLeft = check.Text{ES: "Otros valores, que no figuran aquí: %d", EN: "Other values, not shown here: %d"}
	textRecord       = check.Text{ES: "registro", EN: "record"}
	textMember       = check.Text{ES: "dato", EN: "member"}
	textValue        = check.Text{ES: "valor", EN: "value"}
	textYes          = check.Text{ES: "sí", EN: "yes"}
	textNo           = check.Text{ES: "no", EN: "no"}
)
