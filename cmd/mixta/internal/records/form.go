package records

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/schema"
)

// given is what somebody has given of a value: all of it as a text, or parts of it
// by name or place.
type given struct {
	text  string
	below map[string]*given
}

func (g *given) set(path []string, text string) {
	for _, name := range path {
		if g.below == nil {
			g.below = map[string]*given{}
		}
		if g.below[name] == nil {
			g.below[name] = &given{}
		}
		g = g.below[name]
	}
	*g = given{text: text}
}

// form fills in a record.
type form struct {
	app   *cli.App
	empty []blank
}

// blank is a field that is still to be filled in.
type blank struct{ path, label, codes string }

// fill appends a value as JSON: what is given, and of the rest what is required,
// empty. Nothing that is empty is valid.
func (f *form) fill(b []byte, e *schema.Entry, g *given, path string) ([]byte, error) {
	d := e.Definition(e.Schema)
	switch {
	case g != nil && g.text != "":
		v, err := f.value(e, g.text)
		if err != nil {
			return b, cli.Usagef(textNoValue, strings.TrimPrefix(path, root(path)), g.text, f.codes(e))
		}
		return append(b, v...), nil
	case d.Type == "array":
		return f.list(b, e, g, path)
	case e.Maps():
		return f.object(b, g, path, func(string) *schema.Entry { return e.Value() }, keys(g))
	case d.Type == "object" && (g != nil || len(e.Values.Required) > 0):
		return f.object(b, g, path, e.Member, e.Names())
	}
	f.empty = append(f.empty, blank{strings.TrimPrefix(path, root(path)), e.Label(), f.codes(e)})
	switch {
	case e.Type == "record.Text":
		return append(b, `{"es":""}`...), nil
	case d.Type == "object":
		return append(b, "{}"...), nil
	case d.Type == "string":
		return append(b, `""`...), nil
	}
	return append(b, "null"...), nil
}

func (f *form) list(b []byte, e *schema.Entry, g *given, path string) ([]byte, error) {
	least := 0
	if n := e.Definition(e.Schema).MinItems; n != nil {
		least = *n
	}
	b = append(b, '[')
	used := 0 // of the items given
	for i, item := 0, e.Value(); ; i++ {
		var one *given
		if g != nil {
			one = g.below[strconv.Itoa(i)]
		}
		switch {
		case one != nil:
			used++
		case i >= least && used < len(keys(g)):
			return b, cli.Usagef(textListed, strings.TrimPrefix(path, root(path)))
		case i >= least:
			return append(b, ']'), nil
		}
		if i > 0 {
			b = append(b, ',')
		}
		var err error
		if b, err = f.fill(b, item, one, path+"."+strconv.Itoa(i)); err != nil {
			return b, err
		}
	}
}

func (f *form) object(b []byte, g *given, path string, member func(string) *schema.Entry, names []string) (_ []byte, err error) {
	for _, name := range keys(g) {
		if !slices.Contains(names, name) {
			return b, cli.Usagef(textNotInside, strings.TrimPrefix(path, root(path)), name)
		}
	}
	b = append(b, '{')
	for _, name := range names {
		m, here := member(name), (*given)(nil)
		if g != nil {
			here = g.below[name]
		}
		if m == nil || here == nil && !m.Required() {
			continue
		}
		if b[len(b)-1] != '{' {
			b = append(b, ',')
		}
		b, _ = jsontext.AppendQuote(b, name)
		b = append(b, ':')
		if b, err = f.fill(b, m, here, path+"."+name); err != nil {
			return b, err
		}
	}
	return append(b, '}'), nil
}

// value reads a value as people write it.
func (f *form) value(e *schema.Entry, text string) (jsontext.Value, error) {
	d := e.Definition(e.Schema)
	if d.Type == "array" && !strings.HasPrefix(text, "[") {
		b := []byte{'['}
		for i, part := range strings.Split(text, ",") {
			v, err := f.value(e.Value(), strings.TrimSpace(part))
			if err != nil {
				return nil, err
			}
			if i > 0 {
				b = append(b, ',')
			}
			b = append(b, v...)
		}
		return append(b, ']'), nil
	}
	switch v := jsontext.Value(text); {
	case d.Type == "string":
		if code := f.code(e.Type, text); code != "" {
			text = code
		} else if len(d.Enum) > 0 {
			return nil, errNoValue
		}
		if day := written().FindStringSubmatch(text); day != nil && (e.Type == "record.Date" || e.Type == "record.When") {
			text = fmt.Sprintf("%s-%02s-%02s", day[3], day[2], day[1])
		}
		return jsontext.AppendQuote(nil, text)
	case d.Type == "number" || d.Type == "integer":
		if number, rule := f.app.Locale().Number(text); rule == nil {
			return jsontext.Value(number), nil
		}
	case d.Type == "boolean":
		for word, truth := range map[string]string{"true": "true", "false": "false", "sí": "true", "si": "true", "yes": "true", "no": "false"} {
			if strings.EqualFold(text, word) {
				return jsontext.Value(truth), nil
			}
		}
	case d.Type == "object" && !strings.HasPrefix(text, "{"):
		return f.short(e, text)
	case v.IsValid():
		return v, nil
	}
	return nil, errNoValue
}

// written is a day as people write it in both countries: 30/06/2023.
var written = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})$`) })

// short reads an object from the text that people write for it: a text in the
// user's language, a place by its name, a period as "2023-01-01/2023-12-31".
func (f *form) short(e *schema.Entry, text string) (jsontext.Value, error) {
	var g given
	switch from, to, more := strings.Cut(text, "/"); {
	case e.Type == "record.Text":
		g.set([]string{string(f.app.Lang)}, text)
	case e.Type == "record.Place":
		g.set([]string{"name"}, text)
	case e.Type == "record.Period":
		g.set([]string{"from"}, from)
		if more {
			g.set([]string{"to"}, to)
		}
	default:
		return nil, errNoValue
	}
	return f.fill(nil, e, &g, "")
}

// code returns the code that a text is, or that people call so; "" for none.
func (f *form) code(list, text string) string {
	for _, l := range schema.FindCodes(list) {
		for _, c := range l.Codes {
			if c.Code == text || slices.ContainsFunc([]check.Lang{check.ES, check.EN}, func(lang check.Lang) bool {
				return strings.EqualFold(schema.Call(list, c.Code, lang), text)
			}) {
				return c.Code
			}
		}
	}
	return ""
}

// codes lists what a field can be, in words, if that is little.
func (f *form) codes(e *schema.Entry) string {
	var all []string
	for _, l := range schema.FindCodes(e.Type) {
		for _, c := range l.Codes {
			all = append(all, schema.Call(e.Type, c.Code, f.app.Lang))
		}
	}
	if len(all) == 0 || len(all) > 12 || e.Type == "" {
		return ""
	}
	return " (" + strings.Join(all, ", ") + ")"
}

// keys are the names that were given, in order.
func keys(g *given) (names []string) {
	if g == nil {
		return nil
	}
	for name := range g.below {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// root is the kind before a path.
func root(path string) string { return path[:strings.IndexByte(path+".", '.')+1] }

var textNotInside = check.Text{
	ES: "%s no tiene un campo «%s» que se pueda dar así: dé todo el valor en JSON",
	EN: "%s has no field %q that can be given like this: give the whole value as JSON"}

var textListed = check.Text{
	ES: "%s es una lista: sus elementos se numeran desde 0 y sin saltos, como en responsible.0.side=BO",
	EN: "%s is a list: its items are numbered from 0 without gaps, as in responsible.0.side=BO"}

var textNoValue = check.Text{ES: "%s no puede ser «%s»%s", EN: "%s cannot be %q%s"}
