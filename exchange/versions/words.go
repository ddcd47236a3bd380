package versions

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/internal/calendar"
	"github.com/comision-mixta/mixta/internal/jsonpointer"
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
	kind  *schema.Entry
	lang  check.Lang
	prose bool // days, objects and lists are said in words, too
}

func fieldsOf(kind string, lang check.Lang) fields {
	return fields{kind: entryOf(kind, lang), lang: lang}
}

// line says one change.
func (f fields) line(op Op) string {
	return f.name(op.Path) + ": " + f.said(op.Path, op.Old) + " → " + f.said(op.Path, op.Value) + f.inclusion(op)
}

// inclusion says in brackets that the code before a change includes the one after it, or
// the other way round; nothing where neither does.
func (f fields) inclusion(op Op) string {
	e, _ := f.find(op.Path)
	said := e.Inclusion(op.Old, op.Value).In(f.lang)
	if said == "" {
		return ""
	}
	return " (" + said + ")"
}

// find follows a pointer: to what the model has there, nil where it has nothing, and
// to its name in words.
func (f fields) find(pointer string) (e *schema.Entry, names []string) {
	e = f.kind
	for token := range strings.SplitSeq(strings.TrimPrefix(pointer, "/"), "/") {
		if n, err := strconv.Atoi(token); err == nil && e != nil {
			names = append(names, strconv.Itoa(n+1))
			continue
		}
		if e != nil {
			e = e.Member(jsonpointer.Unescape(token))
		}
		if e == nil {
			return nil, nil
		}
		names = append(names, e.Label())
	}
	return e, names
}

// name returns the name of what a pointer leads to.
func (f fields) name(pointer string) string {
	if e, names := f.find(pointer); e != nil {
		return printable.Text(strings.Join(names, " › "))
	}
	return printable.Text(pointer)
}

// said says what stands, or stood, at a pointer.
func (f fields) said(pointer string, b []byte) string {
	e, _ := f.find(pointer)
	if e == nil {
		return shownValue(b)
	}
	return f.value(e, b)
}

// value says a code, a text or a yes or no in words.
func (f fields) value(e *schema.Entry, b []byte) string {
	var s string
	var text record.Text
	switch {
	case json.Unmarshal(b, &s) == nil:
		if e.Type != "record.Actor" && schema.Meaning(e.Type, s, f.lang) != "" {
			s = schema.Call(e.Type, s, f.lang)
		} else if f.prose && (e.Type == "record.Date" || e.Type == "record.Instant" || e.Type == "record.When") {
			s = calendar.Words(s, f.lang)
		} else if e.Type == "" {
			return f.quoted(printable.Clip(s))
		}
		return printable.Clip(s)
	case e.Type == "record.Text" && json.Unmarshal(b, &text) == nil:
		return f.quoted(printable.Clip(text.In(f.lang)))
	case string(b) == "true":
		return wordYes.In(f.lang)
	case string(b) == "false":
		return wordNo.In(f.lang)
	case f.prose:
		return f.parts(e, b)
	}
	return shownValue(b)
}

// quoted puts a text in quotes that stands in a sentence.
func (f fields) quoted(s string) string {
	if !f.prose {
		return s
	}
	return fmt.Sprintf(TextQuoted.In(f.lang), s)
}

// parts says an object or a list in words, part by part.
func (f fields) parts(e *schema.Entry, b []byte) string {
	var all []string
	if items, ok := raw.List(b); ok {
		for _, v := range items {
			all = append(all, f.value(e, v))
		}
	} else if o, err := raw.Parse(b); err == nil {
		for _, m := range o {
			if of := e.Member(m.Name); of != nil && !e.Maps() {
				all = append(all, of.Label()+" "+f.value(of, m.Value))
			} else {
				all = append(all, m.Name+" "+shownValue(m.Value))
			}
		}
	}
	if len(all) == 0 {
		return shownValue(b)
	}
	return printable.Clip(strings.Join(all, ", "))
}

var (
	wordYes = check.Text{ES: "sí", EN: "yes"}
	wordNo  = check.Text{ES: "no", EN: "no"}
)
