package main

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

// codesFile returns all code lists of the wire types, by name.
func codesFile(d *docs) ([]byte, error) {
	types, titles := map[string]reflect.Type{}, titles(fileType)
	collect(fileType, types)
	var lists []schema.CodeList
	for n, t := range types {
		codes := d.codes[n]
		if len(codes) == 0 || t.Kind() != reflect.String {
			continue
		}
		form := d.form(t)
		expr := ""
		if form.open {
			expr = form.pattern
		}
		o, err := d.origin(n)
		if err != nil {
			return nil, err
		}
		if err := included(n, codes); err != nil {
			return nil, err
		}
		lists = append(lists, schema.CodeList{Name: strings.ToLower(titles[n]), Type: n, Closed: form.closed, Pattern: expr, EN: d.types[n].EN, ES: d.types[n].ES, Origin: o, Common: d.common[n], Codes: codes})
	}
	slices.SortFunc(lists, func(a, b schema.CodeList) int { return strings.Compare(a.Name, b.Name) })
	b, err := json.Marshal(map[string]any{"mixta": mixta.Version, "lists": lists}, json.Deterministic(true))
	if err != nil {
		return nil, err
	}
	return pretty(b)
}

// ownChecked is the day on which the lists that the model itself makes were last
// read against the rules that use them.
const ownChecked = "2026-11-29"

// origin returns where a code list comes from. A list of which a code has a source
// must say so in its type's comment; the others are the model's own.
func (d *docs) origin(list string) (schema.Origin, error) {
	o, outside := d.origins[list]
	if !outside {
		for _, c := range d.codes[list] {
			if c.Source != "" {
				return o, fmt.Errorf("%s has codes with a source: its comment needs a line \"source:\"", list)
			}
		}
		return schema.Origin{Source: "mixta", Edition: mixta.Version, Checked: ownChecked}, nil
	}
	if _, day := record.Date(o.Checked).Time(); !day || o.Edition == "" {
		return o, fmt.Errorf("%s needs lines \"edition:\" and \"checked:\", a day, beside its source", list)
	}
	return o, nil
}

// titles returns what the types that t is made of are called: by their own names
// or, where two packages have one of the same name, by the package's and theirs.
func titles(t reflect.Type) map[string]string {
	types, bearers, titles := map[string]reflect.Type{}, map[string]int{}, map[string]string{}
	collect(t, types)
	for _, t := range types {
		bearers[t.Name()]++
	}
	for n, t := range types {
		titles[n] = t.Name()
		if bearers[t.Name()] > 1 {
			titles[n] = strings.ToUpper(n[:1]) + strings.ReplaceAll(n[1:], ".", "")
		}
	}
	return titles
}

// collect gathers the named types that t is made of.
func collect(t reflect.Type, types map[string]reflect.Type) {
	if t.PkgPath() != "" {
		if n := name(t); types[n] != nil {
			return
		} else {
			types[n] = t
		}
	}
	switch t.Kind() {
	case reflect.Struct:
		for i := range t.NumField() {
			if f := t.Field(i); f.Tag.Get("json") != "-" {
				collect(f.Type, types)
			}
		}
	case reflect.Pointer, reflect.Slice, reflect.Array:
		collect(t.Elem(), types)
	case reflect.Map:
		collect(t.Key(), types)
		collect(t.Elem(), types)
	}
}
