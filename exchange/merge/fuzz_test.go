package merge

import (
	"bytes"
	"encoding/json"
	"reflect"
	"testing"

	"github.com/go-json-experiment/json/jsontext"
)

// wellFormed reports whether the reader would let the text through: it merges
// nothing with doubled names or bad UTF-8, of which encoding/json has other
// ideas.
func wellFormed(b []byte) bool { return jsontext.Value(b).IsValid() }

// value is encoding/json's idea of a text, its numbers as they are spelled.
func value(t *testing.T, b []byte) (v any) {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	if err := d.Decode(&v); err != nil {
		t.Fatalf("%v: %q", err, b)
	}
	return v
}

func addTexts(f *testing.F) {
	for _, s := range seeds(f) {
		f.Add(s.object.bytes())
	}
	for _, s := range []string{`{}`, ` { "a" : [ 1 , -0 , 1e2 ] , "b" : "x \\\" \\\\" , "" : null } `, `{"\u0061":"\\","b":"\ud83d\ude00 \t"}`,
		`[{"id":"1"},{"id":"2"}]`, `{"a":1`, `{"a":1}{`, `{"a":1,"a":2}`, "{\"\xff\":1}", `"\`, `"`, ``} {
		f.Add([]byte(s))
	}
}

// FuzzCompact: the value stays what it is, no space is left between tokens, and
// a second time changes nothing. What is not JSON does not panic.
func FuzzCompact(f *testing.F) {
	addTexts(f)
	f.Fuzz(func(t *testing.T, b []byte) {
		before := bytes.Clone(b)
		got := Compact(b)
		if !bytes.Equal(b, before) {
			t.Fatalf("the text itself is changed: %q", b)
		}
		if !wellFormed(b) {
			return
		}
		var want bytes.Buffer
		if err := json.Compact(&want, b); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want.Bytes()) {
			t.Fatalf("%q, encoding/json has %q", got, want.Bytes())
		}
		if again := Compact(got); !bytes.Equal(again, got) {
			t.Fatalf("%q, a second time %q", got, again)
		}
	})
}

// FuzzObject: an object taken apart and written again says the same, member by
// member, and so do the canonical form, the list, and the patch to another.
func FuzzObject(f *testing.F) {
	addTexts(f)
	f.Fuzz(func(t *testing.T, b []byte) {
		o, err := parseObject(b)
		if !wellFormed(b) {
			parseList(b)
			contentOf("meeting", b)
			canonical(b)
			return
		}
		want := value(t, b)
		members, isObject := want.(map[string]any)
		if isObject != (err == nil) {
			t.Fatalf("an object: %v, but %v", isObject, err)
		}
		if items, ok := parseList(b); ok {
			if got := value(t, joinList(items)); !reflect.DeepEqual(want, got) {
				t.Fatalf("the list: %v, not %v", got, want)
			}
		}
		if !isObject {
			return
		}
		for _, m := range o {
			if !reflect.DeepEqual(value(t, m.value), members[m.name]) {
				t.Fatalf("%q is %s", m.name, m.value)
			}
		}
		written := o.bytes()
		if got := value(t, written); len(o) != len(members) || !reflect.DeepEqual(want, got) {
			t.Fatalf("%v, not %v", got, want)
		}
		if again, err := parseObject(written); err != nil || !bytes.Equal(again.bytes(), written) {
			t.Fatalf("%v, a second time %q, not %q", err, again.bytes(), written)
		}
		if !same(b, written) || canonical([]byte(canonical(b))) != canonical(b) {
			t.Fatalf("another value: %q", canonical(b))
		}
		c, err := contentOf("meeting", b)
		if err != nil || !c.within(c) || !c.agrees(c) || len(c.differ(c)) > 0 {
			t.Fatalf("not like itself: %v", err)
		}
		less := without(o)
		back, err := Apply(written, Patch("", written, less.bytes()))
		if err != nil || !same(back, less.bytes()) {
			t.Fatalf("patched: %v %q", err, back)
		}
	})
}
