package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/schema"
)

// listsFile says of each list of the schema how concurrent versions of it are merged:
// by a member of its items, as a set, or whole.
func listsFile(d *docs, file []byte) ([]byte, error) {
	doc, err := schema.Parse(file)
	if err != nil {
		return nil, err
	}
	lists := map[string]schema.Merging{}
	for name, def := range doc.Defs {
		if strings.HasPrefix(name, "mixta.") { // records are merged as such
			continue
		}
		for _, p := range def.Properties {
			if p.Schema.Items == nil {
				continue
			}
			if lists[name+"."+p.Name], err = d.merging(d.forms[name], p.Schema, doc.Defs); err != nil {
				return nil, fmt.Errorf("%s.%s: %w", name, p.Name, err)
			}
		}
	}
	b, err := json.Marshal(map[string]any{"mixta": mixta.Version, "lists": lists}, json.Deterministic(true))
	if err != nil {
		return nil, err
	}
	return pretty(b)
}

// merging returns how versions of a list of a type are merged.
func (d *docs) merging(of form, list *schema.Document, defs map[string]*schema.Document) (schema.Merging, error) {
	item := strings.TrimPrefix(list.Items.Ref, "#/$defs/")
	by := d.forms[item].by
	switch {
	case of.whole:
		return schema.Whole, nil
	case by == "" && list.UniqueItems:
		return schema.AsSet, nil
	case by == "":
		return schema.Whole, nil
	}
	def := defs[item]
	if m := def.Properties.Named(by); m == nil || !slices.Contains(def.Required, by) {
		return "", fmt.Errorf("directive mixta:by %s: %s has no such required member", by, item)
	}
	return schema.By(by), nil
}
