package versions

import (
	"strconv"
	"strings"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

// title is what people call a record that is had as its bytes.
func title(kind string, b []byte, lang check.Lang) string {
	if in, err := Bundle(record.ComisionMixta, Copy{Kind: kind, Raw: b}); err == nil {
		for e := range mixta.NewReader(in).Entries() {
			return mixta.Title(e.Record, lang)
		}
	}
	return mixta.Noun(kind).In(lang)
}

// fields says in words which member of a record changes are of, and from what to
// what. One that the model does not have, such as an own one in extensions, stands
// as its pointer and its JSON.
type fields struct {
	kind *schema.Entry
	lang check.Lang
}

func fieldsOf(kind string, lang check.Lang) fields {
	e, err := schema.Look(kind, lang)
	if err != nil {
		e = nil // a kind of a newer version
	}
	return fields{e, lang}
}

// line says one change.
func (f fields) line(op Op) string {
	e, names := f.kind, []string{}
	for token := range strings.SplitSeq(strings.TrimPrefix(op.Path, "/"), "/") {
		if n, err := strconv.Atoi(token); err == nil && e != nil {
			names = append(names, strconv.Itoa(n+1))
			continue
		}
		if e != nil {
			e = e.Member(token)
		}
		if e == nil {
			return printable.Text(op.Path) + ": " + shownValue(op.Old) + " → " + shownValue(op.Value)
		}
		names = append(names, e.Label())
	}
	return printable.Text(strings.Join(names, " › ")) + ": " + f.value(e, op.Old) + " → " + f.value(e, op.Value)
}

// value says a code, a text or a yes or no in words.
func (f fields) value(e *schema.Entry, b []byte) string {
	var s string
	var text record.Text
	switch {
	case e != nil && json.Unmarshal(b, &s) == nil:
		if e.Type != "record.Actor" && schema.Meaning(e.Type, s, f.lang) != "" {
			s = schema.Call(e.Type, s, f.lang)
		}
		return printable.Clip(s)
	case e != nil && e.Type == "record.Text" && json.Unmarshal(b, &text) == nil:
		return printable.Clip(text.In(f.lang))
	case string(b) == "true":
		return wordYes.In(f.lang)
	case string(b) == "false":
		return wordNo.In(f.lang)
	}
	return shownValue(b)
}

var (
	wordYes = check.Text{ES: "sí", EN: "yes"}
	wordNo  = check.Text{ES: "no", EN: "no"}
)
