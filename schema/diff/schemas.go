package diff

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/schema"
)

const wholeFile = "file.schema.json"

// schemas compares the schemas of two versions by name.
func (c *comparison) schemas(old, new map[string]*schema.Document) error {
	names := slices.Sorted(maps.Keys(old))
	if old[wholeFile] != nil && new[wholeFile] != nil {
		names = []string{wholeFile}
	} else if !slices.ContainsFunc(names, func(name string) bool { return new[name] != nil }) {
		return nil
	} else {
		for name := range new {
			if old[name] == nil {
				c.add(schemaAdded, name, "", "")
			}
		}
	}
	for _, name := range names {
		if new[name] == nil {
			c.add(schemaRemoved, name, "", "")
			continue
		}
		w := walk{c, old[name].Defs, new[name].Defs, map[string]bool{}}
		if err := w.compare(strings.TrimSuffix(name, ".schema.json"), old[name], new[name]); err != nil {
			return check.In(name, err)
		}
		c.common = true
	}
	return nil
}

// walk goes through a schema in both versions at once.
type walk struct {
	*comparison
	old, new map[string]*schema.Document // the definitions
	seen     map[string]bool
}

// compare compares what stands at one place in both versions.
func (w *walk) compare(path string, old, new *schema.Document) error {
	if old.Ref != new.Ref {
		w.add(referenceChanged, path, typeOf(old), typeOf(new))
		return nil
	}
	if old.Ref != "" {
		return w.definition(old.Ref)
	}
	if was, is := typeOf(old), typeOf(new); was != is {
		w.add(typeChanged, path, was, is)
		return nil
	}
	w.text(path, old, new)
	w.bounds(path, old, new)
	if err := w.members(path, old, new); err != nil {
		return err
	}
	for _, part := range []struct {
		path     string
		old, new *schema.Document
	}{
		{path + "[]", old.Items, new.Items},
		{path + ".*", old.AdditionalProperties, new.AdditionalProperties},
		{path + ".* (name)", old.PropertyNames, new.PropertyNames},
	} {
		if part.old == nil && part.new == nil {
			continue
		}
		if err := w.compare(part.path, orAnything(part.old), orAnything(part.new)); err != nil {
			return err
		}
	}
	return nil
}

func orAnything(d *schema.Document) *schema.Document {
	if d == nil {
		return &schema.Document{Always: true}
	}
	return d
}

// typeOf returns the definition that a schema refers to, or its type.
func typeOf(d *schema.Document) string {
	switch {
	case d.Ref != "":
		return strings.TrimPrefix(d.Ref, "#/$defs/")
	case d.Never:
		return "nothing"
	case d.Type == "":
		return "anything"
	}
	return d.Type
}

// definition compares the definition that a reference leads to, once.
func (w *walk) definition(ref string) error {
	name := strings.TrimPrefix(ref, "#/$defs/")
	if w.seen[name] {
		return nil
	}
	w.seen[name] = true
	if w.old[name] == nil || w.new[name] == nil {
		return check.Errorf(textLeadsNowhere, ref)
	}
	return w.compare(name, w.old[name], w.new[name])
}

// members compares the members of an object.
func (w *walk) members(path string, old, new *schema.Document) error {
	before, now := byName(old), byName(new)
	mustOld, mustNew := set(old.Required), set(new.Required)
	for _, p := range old.Properties {
		switch is := now[p.Name]; {
		case is == nil:
			w.add(memberRemoved, path+"."+p.Name, "", "")
			continue
		case mustOld[p.Name] && !mustNew[p.Name]:
			w.add(memberOptional, path+"."+p.Name, "", "")
		}
		if err := w.compare(path+"."+p.Name, p.Schema, now[p.Name]); err != nil {
			return err
		}
	}
	for _, p := range new.Properties {
		if before[p.Name] == nil && !mustNew[p.Name] {
			w.add(memberAdded, path+"."+p.Name, "", "")
		}
	}
	for _, name := range new.Required {
		if !mustOld[name] {
			w.add(memberRequired, path+"."+name, "", "")
		}
	}
	return nil
}

func byName(d *schema.Document) map[string]*schema.Document {
	all := map[string]*schema.Document{}
	for _, p := range d.Properties {
		all[p.Name] = p.Schema
	}
	return all
}

func set(names []string) map[string]bool {
	all := map[string]bool{}
	for _, name := range names {
		all[name] = true
	}
	return all
}

// text compares the codes or the pattern of a string.
func (w *walk) text(path string, old, new *schema.Document) {
	was, is := listOf(old), listOf(new)
	switch {
	case was == closed && is == closed:
		w.codes(path, old.Enum, new.Enum, true)
	case is == closed:
		w.add(listClosed, path, "", "")
	case was == closed:
		w.add(listOpened, path, "", "")
	case was == free && is == open:
		w.add(listImposed, path, "", "")
	case was == open && is == free:
		w.add(listRemoved, path, "", "")
	default:
		w.codes(path, old.Examples, new.Examples, false)
	}
	if was != closed && is != closed && formOf(old) != formOf(new) {
		w.add(patternChanged, path, formOf(old), formOf(new))
	}
}

// formOf is the pattern of a string and what matches may not have in them.
func formOf(d *schema.Document) string {
	if d.Not == nil {
		return d.Pattern
	}
	return d.Pattern + " without " + d.Not.Pattern
}

// A string is free, or has a code list, which is open or closed.
const (
	free = iota
	open
	closed
)

func listOf(d *schema.Document) int {
	switch {
	case d.Enum != nil:
		return closed
	case len(d.Examples) > 0:
		return open
	}
	return free
}

// bounds compares the bounds on numbers, lengths and counts.
func (w *walk) bounds(path string, old, new *schema.Document) {
	if listOf(old) != closed && listOf(new) != closed {
		w.bound(path, "minLength", float(old.MinLength), float(new.MinLength), 1)
		w.bound(path, "maxLength", float(old.MaxLength), float(new.MaxLength), -1)
	}
	w.bound(path, "minItems", float(old.MinItems), float(new.MinItems), 1)
	w.bound(path, "maxItems", float(old.MaxItems), float(new.MaxItems), -1)
	w.bound(path, "minProperties", float(old.MinProperties), float(new.MinProperties), 1)
	w.bound(path, "maxProperties", float(old.MaxProperties), float(new.MaxProperties), -1)
	w.bound(path, "minimum", old.Minimum, new.Minimum, 1)
	w.bound(path, "maximum", old.Maximum, new.Maximum, -1)
	w.bound(path, "exclusiveMinimum", old.ExclusiveMinimum, new.ExclusiveMinimum, 1)
	w.bound(path, "exclusiveMaximum", old.ExclusiveMaximum, new.ExclusiveMaximum, -1)
	switch {
	case new.UniqueItems && !old.UniqueItems:
		w.add(boundNarrowed, path, "", "uniqueItems")
	case old.UniqueItems && !new.UniqueItems:
		w.add(boundWidened, path, "uniqueItems", "")
	}
}

// bound compares one bound, which sign makes a lower (1) or an upper one (-1).
func (w *walk) bound(path, keyword string, old, new *float64, sign float64) {
	say := func(f *float64) string {
		if f == nil {
			return ""
		}
		return keyword + " " + strconv.FormatFloat(*f, 'f', -1, 64)
	}
	switch {
	case old == nil && new == nil, old != nil && new != nil && *old == *new:
	case old == nil, new != nil && *new*sign > *old*sign:
		w.add(boundNarrowed, path, say(old), say(new))
	default:
		w.add(boundWidened, path, say(old), say(new))
	}
}

func float(n *int) *float64 {
	if n == nil {
		return nil
	}
	f := float64(*n)
	return &f
}

var textLeadsNowhere = check.Text{ES: "la referencia %q no lleva a ninguna definición", EN: "reference %q has no target"}
