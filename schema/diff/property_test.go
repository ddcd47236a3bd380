package diff_test

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/schema/diff"
)

type object = map[string]any

// patterns are those that texts are drawn with, each with texts that match.
var patterns = map[string][]string{
	"^[a-z]{1,4}$": {"a", "bo", "abcd"},
	"^[A-Z]{2}$":   {"BO", "PE", "XX"},
	"^[0-9]{0,3}$": {"", "7", "123"},
}

// author makes a schema and its instances.
type author struct{ *rapid.T }

func (a author) n(lo, hi int) int { return rapid.IntRange(lo, hi).Draw(a.T, "n") }

func pick[E any](a author, from []E) E { return rapid.SampledFrom(from).Draw(a.T, "pick") }

// schema draws a schema of the sort that the model has.
func (a author) schema(depth int) object {
	sorts := []string{"integer", "number", "boolean", "text", "open", "closed"}
	if depth > 0 {
		sorts = append(sorts, "object", "object", "array", "map", "ref")
	}
	switch pick(a, sorts) {
	case "integer":
		return object{"type": "integer", "minimum": a.n(-3, 0), "maximum": a.n(1, 5)}
	case "number":
		return object{"type": "number", "exclusiveMinimum": a.n(-3, 0), "maximum": a.n(1, 5)}
	case "boolean":
		return object{"type": "boolean"}
	case "text":
		return object{"type": "string", "minLength": a.n(0, 2), "maxLength": a.n(3, 5)}
	case "open":
		p := pick(a, slices.Sorted(maps.Keys(patterns)))
		return object{"type": "string", "pattern": p, "maxLength": 4, "examples": []any{patterns[p][0], patterns[p][1]}}
	case "closed":
		return object{"type": "string", "enum": []any{"uno", "dos", "tres"}[:a.n(1, 3)]}
	case "array":
		return object{"type": "array", "items": a.schema(depth - 1), "minItems": a.n(0, 1), "maxItems": a.n(2, 3)}
	case "map":
		return object{"type": "object", "propertyNames": object{"type": "string", "maxLength": a.n(1, 3)}, "additionalProperties": a.schema(depth - 1), "maxProperties": a.n(1, 3)}
	case "ref":
		return object{"$ref": pick(a, []string{"#/$defs/A", "#/$defs/B"})}
	}
	members, required := object{}, []any{}
	for _, name := range []string{"a", "b", "c", "d"}[:a.n(1, 4)] {
		members[name] = a.schema(depth - 1)
		if rapid.Bool().Draw(a.T, "required") {
			required = append(required, name)
		}
	}
	return object{"type": "object", "properties": members, "required": required, "additionalProperties": false}
}

// nodes returns all schemas at or below one.
func nodes(s object) []object {
	all := []object{s}
	for _, key := range slices.Sorted(maps.Keys(s)) {
		sub, ok := s[key].(object)
		switch {
		case !ok:
		case key == "properties" || key == "$defs":
			for _, name := range slices.Sorted(maps.Keys(sub)) {
				all = append(all, nodes(sub[name].(object))...)
			}
		default:
			all = append(all, nodes(sub)...)
		}
	}
	return all
}

// edit changes a schema somewhere. What it adds refers to nothing, so that every
// schema has finite instances.
func (a author) edit(root object) {
	s := pick(a, nodes(root))
	members, _ := s["properties"].(object)
	required, _ := s["required"].([]any)
	bounds := slices.DeleteFunc(slices.Sorted(maps.Keys(s)), func(key string) bool { _, ok := s[key].(int); return !ok })
	edits := []func(){
		func() { s["description"] = "Changed." },
	}
	if members != nil {
		name := pick(a, slices.Sorted(maps.Keys(members)))
		others := slices.DeleteFunc(slices.Clone(required), func(n any) bool { return n == name })
		edits = append(edits,
			func() { members["x"] = a.schema(0) },
			func() { members["y"] = a.schema(0) },
			func() { s["required"] = append(others, name) },
			func() { s["required"] = others })
		if len(members) > 1 {
			edits = append(edits, func() { delete(members, name); s["required"] = others })
		}
	}
	if len(bounds) > 0 {
		key := pick(a, bounds)
		edits = append(edits,
			func() { s[key] = max(s[key].(int)+pick(a, []int{-1, 1}), 0) },
			func() { delete(s, key) })
	}
	if codes, ok := s["examples"].([]any); ok {
		edits = append(edits,
			func() { s["examples"] = append(slices.Clone(codes), patterns[s["pattern"].(string)][2]) },
			func() { s["pattern"] = pick(a, slices.Sorted(maps.Keys(patterns))) })
	}
	if s["enum"] != nil {
		edits = append(edits, func() { s["enum"] = pick(a, [][]any{{"uno"}, {"uno", "dos", "cuatro"}, {"dos", "uno", "tres"}}) })
	}
	if s["$ref"] != nil && s["$id"] == nil {
		edits = append(edits, func() { s["$ref"] = pick(a, []string{"#/$defs/A", "#/$defs/B"}) })
	}
	if s["$id"] == nil {
		edits = append(edits, func() { clear(s); maps.Copy(s, a.schema(0)) })
	}
	edits[rapid.Uint64().Draw(a.T, "edit")%uint64(len(edits))]()
}

// instance draws a value that a schema accepts.
func (a author) instance(root, s object, depth int) any {
	at := func(key string, otherwise int) int {
		if n, ok := s[key].(int); ok {
			return n
		}
		return otherwise
	}
	switch {
	case s["$ref"] != nil:
		return a.instance(root, root["$defs"].(object)[s["$ref"].(string)[len("#/$defs/"):]].(object), depth-1)
	case s["enum"] != nil:
		return pick(a, s["enum"].([]any))
	case s["pattern"] != nil:
		return pick(a, patterns[s["pattern"].(string)])
	case s["type"] == "string":
		return "ññññññññññ"[:2*a.n(at("minLength", 0), max(at("maxLength", 5), at("minLength", 0)))]
	case s["type"] == "boolean":
		return rapid.Bool().Draw(a.T, "boolean")
	case s["type"] == "integer":
		return a.n(at("minimum", -9), max(at("maximum", 9), at("minimum", -9)))
	case s["type"] == "number":
		low := at("exclusiveMinimum", -9)
		return rapid.Float64Range(float64(low)+0.5, max(float64(at("maximum", 9)), float64(low)+0.5)).Draw(a.T, "number")
	case s["type"] == "array":
		list := []any{}
		for range a.n(at("minItems", 0), max(at("maxItems", 3), at("minItems", 0))) {
			list = append(list, a.instance(root, s["items"].(object), depth-1))
		}
		return list
	}
	all := object{}
	if values, ok := s["additionalProperties"].(object); ok {
		for _, name := range []string{"k", "l"}[:a.n(0, min(2, at("maxProperties", 2)))] {
			all[name] = a.instance(root, values, depth-1)
		}
		return all
	}
	required, _ := s["required"].([]any)
	for _, name := range slices.Sorted(maps.Keys(s["properties"].(object))) {
		if slices.Contains(required, any(name)) || depth > 0 && rapid.Bool().Draw(a.T, "given") {
			all[name] = a.instance(root, s["properties"].(object)[name].(object), depth-1)
		}
	}
	return all
}

// known returns what of a value an older reader knows: it passes on the members
// that are not in its schema, and does not judge them.
func known(root, s object, v any) any {
	if ref, ok := s["$ref"].(string); ok {
		return known(root, root["$defs"].(object)[ref[len("#/$defs/"):]].(object), v)
	}
	switch v := v.(type) {
	case []any:
		items, _ := s["items"].(object)
		list := []any{}
		for _, x := range v {
			list = append(list, known(root, items, x))
		}
		return list
	case object:
		members, _ := s["properties"].(object)
		values, _ := s["additionalProperties"].(object)
		all := object{}
		for name, x := range v {
			if m, ok := members[name].(object); ok {
				all[name] = known(root, m, x)
			} else if values != nil {
				all[name] = known(root, values, x)
			}
		}
		return all
	}
	return v
}

func compiled(t *rapid.T, b []byte) *jsonschema.Schema {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("x.json", doc); err != nil {
		t.Fatal(err)
	}
	return c.MustCompile("x.json")
}

// TestVerdict: after any edits that are not called breaking, files of either
// version are accepted by systems on the other, as an independent validator has
// it; those on the older pass on what they do not know.
func TestVerdict(t *testing.T) {
	harmless, breaking := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		a := author{t}
		old := object{"$id": "https://example.org/x.schema.json", "$ref": "#/$defs/Root", "$defs": object{"B": a.schema(0), "A": a.schema(0)}}
		old["$defs"].(object)["Root"] = a.schema(3)
		before, err := json.Marshal(old)
		if err != nil {
			t.Fatal(err)
		}
		new := copied(old).(object)
		for range a.n(1, 2) {
			a.edit(new)
		}
		now, err := json.Marshal(new)
		if err != nil {
			t.Fatal(err)
		}
		var x, y diff.Export
		if err := x.Add("x", before); err != nil {
			t.Fatal(err)
		}
		if err := y.Add("y", now); err != nil {
			t.Fatal(err)
		}
		changes, err := diff.Compare(&x, &y)
		if err != nil {
			t.Fatal(err)
		}
		if changes.Verdict() == diff.Breaking {
			breaking++
			return
		}
		harmless++
		was, is := compiled(t, before), compiled(t, now)
		for range 3 {
			v := plain(t, a.instance(old, old, 4))
			if was.Validate(v) != nil {
				continue // bounds that nothing satisfies
			}
			if err := is.Validate(v); err != nil {
				t.Fatalf("%s -> %s: %s: the new version refuses %v: %v", before, now, shown(changes), v, err)
			}
			v = plain(t, a.instance(new, new, 4))
			if is.Validate(v) != nil {
				continue
			}
			if err := was.Validate(known(old, old, v)); err != nil {
				t.Fatalf("%s -> %s: %s: the old version refuses %v: %v", before, now, shown(changes), v, err)
			}
		}
	})
	if !t.Failed() && (harmless < 5 || breaking < 5) {
		t.Errorf("only %d harmless and %d breaking edits", harmless, breaking)
	}
}

// plain returns a value as a validator reads it.
func plain(t *rapid.T, v any) any {
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	out, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func copied(v any) any {
	switch v := v.(type) {
	case object:
		out := object{}
		for key, x := range v {
			out[key] = copied(x)
		}
		return out
	case []any:
		return slices.Clone(v)
	}
	return v
}
