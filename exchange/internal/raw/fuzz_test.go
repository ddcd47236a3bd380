package raw_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"testing"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/exchange/internal/histories"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
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

// FuzzCompact: the value stays what it is, no space is left between tokens, and
// a second time changes nothing. What is not JSON does not panic.
func FuzzCompact(f *testing.F) {
	histories.AddTexts(f)
	f.Fuzz(func(t *testing.T, b []byte) {
		before := bytes.Clone(b)
		got := raw.AppendCompact(nil, b)
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
		if again := raw.AppendCompact(nil, got); !bytes.Equal(again, got) {
			t.Fatalf("%q, a second time %q", got, again)
		}
	})
}

// FuzzObject: an object taken apart and written again says the same, member by
// member, and so do the canonical form and the list.
func FuzzObject(f *testing.F) {
	histories.AddTexts(f)
	f.Fuzz(func(t *testing.T, b []byte) {
		o, err := raw.Parse(b)
		if !wellFormed(b) {
			raw.List(b)
			raw.Canonical(b)
			return
		}
		want := value(t, b)
		members, isObject := want.(map[string]any)
		if isObject != (err == nil) {
			t.Fatalf("an object: %v, but %v", isObject, err)
		}
		if items, ok := raw.List(b); ok {
			if got := value(t, raw.JoinList(items)); !reflect.DeepEqual(want, got) {
				t.Fatalf("the list: %v, not %v", got, want)
			}
		}
		if !isObject {
			return
		}
		for _, m := range o {
			if !reflect.DeepEqual(value(t, m.Value), members[m.Name]) {
				t.Fatalf("%q is %s", m.Name, m.Value)
			}
		}
		written := o.Bytes()
		if got := value(t, written); len(o) != len(members) || !reflect.DeepEqual(want, got) {
			t.Fatalf("%v, not %v", got, want)
		}
		if again, err := raw.Parse(written); err != nil || !bytes.Equal(again.Bytes(), written) {
			t.Fatalf("%v, a second time %q, not %q", err, again.Bytes(), written)
		}
		if !raw.Same(b, written) || raw.Canonical([]byte(raw.Canonical(b))) != raw.Canonical(b) {
			t.Fatalf("another value: %q", raw.Canonical(b))
		}
	})
}
