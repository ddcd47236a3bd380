package versions

import (
	"strconv"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/internal/jsonpointer"
	"github.com/comision-mixta/mixta/schema"
)

// place is where a value stands in a record, and what the model says of it there.
type place struct {
	pointer string
	entry   *schema.Entry  // nil for what the model does not have
	merging schema.Merging // of a list; "" for what the model does not have
}

// placeOf returns the place of a record of a kind.
func placeOf(kind string) place { return place{entry: entryOf(kind, check.EN)} }

// entryOf returns what the dictionary says of a kind; nil for a kind of a newer version.
func entryOf(kind string, lang check.Lang) *schema.Entry {
	e, _ := schema.Look(kind, lang)
	return e
}

// member returns the place of a member.
func (p place) member(name string) place {
	to := place{pointer: p.pointer + "/" + jsonpointer.Escape(name)}
	if p.entry != nil && !p.entry.Maps() {
		to.entry, to.merging = p.entry.Member(name), p.entry.Merging(name)
	}
	return to
}

// item returns the place of an item of a list.
func (p place) item(i int) place {
	return place{pointer: p.pointer + "/" + strconv.Itoa(i), entry: p.entry}
}

// items returns the items of a list by what tells them apart: the member that the
// model names, of what the model does not have an id or else a key, of a set the items
// themselves. It is false where they cannot be told apart, and of a list that is one
// value.
func (p place) items(list jsontext.Value) (raw.Object, bool) {
	items, ok := raw.List(list)
	if list == nil || !ok {
		return nil, false
	}
	out, seen := raw.Object{}, map[string]bool{}
	for _, v := range items {
		key := p.key(v)
		if key == "" || seen[key] {
			return nil, false
		}
		seen[key] = true
		out = append(out, raw.Member{Name: key, Value: v})
	}
	return out, p.merging != schema.Whole
}

// key returns what tells an item from the others; "" for nothing.
func (p place) key(item jsontext.Value) string {
	if p.merging == schema.AsSet {
		return raw.Canonical(item)
	}
	o, err := raw.Parse(item)
	if err != nil {
		return ""
	}
	key := o.Get(p.merging.Member())
	if p.merging == "" {
		if key = o.Get("id"); key == nil {
			key = o.Get("key")
		}
	}
	if key == nil || key.Kind() != '"' {
		return ""
	}
	return raw.Canonical(key)
}
