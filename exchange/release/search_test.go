package release

import (
	"bytes"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

// allows fails where a marking of a member, or of a part of one, does not let
// the recipient have it. It returns how many do.
func allows(t testing.TB, b []byte, to record.Actor) (n int) {
	t.Helper()
	var see func(v jsontext.Value, name string)
	see = func(v jsontext.Value, name string) {
		var members map[string]jsontext.Value
		var items []jsontext.Value
		switch {
		case name == "extensions":
		case v.Kind() == '[' && json.Unmarshal(v, &items) == nil:
			for _, item := range items {
				see(item, "")
			}
		case v.Kind() != '{':
		case name == "marking":
			var m record.Marking
			if err := json.Unmarshal(v, &m); err != nil || !m.Allows(to) {
				t.Errorf("%s: %v", v, err)
			}
			n++
		case json.Unmarshal(v, &members) == nil:
			for below, value := range members {
				if name == "markings" {
					below = "marking"
				}
				see(value, below)
			}
		}
	}
	rd := mixta.NewReader(bytes.NewReader(b))
	for e := range rd.Entries() {
		see(jsontext.Value(e.Raw), "")
		n-- // the record's own
	}
	return n
}

// search looks in the copy for what stood only in withheld places, by the
// account alone and by plain reading of both files, and for the parts of it that
// were planted. It returns how many it looked for.
func search(t testing.TB, b, out []byte, account *Account, planted map[string]string) (looked, parts int) {
	gone := map[string]Item{} // by id and member
	for _, i := range account.Withheld {
		gone[string(i.ID)+"/"+i.Member] = i
	}
	secret, free := map[string]string{}, map[string]bool{}
	still, was := map[string]bool{}, map[string]bool{} // by id, member and value
	each(t, out, func(id, member, s, _ string) { still[id+"/"+member+"/"+s] = true })
	rounded := func(id, member, s string) bool { // in the copy, what only rounding made
		return gone[id+"/"+member].Reason == Coarse && !was[id+"/"+member+"/"+s]
	}
	each(t, b, func(id, member, s, where string) {
		was[id+"/"+member+"/"+s] = true
		if gone[id+"/"+member].Reason == Coarse && still[id+"/"+member+"/"+s] {
			free[s] = true // of a rounded member, what was no finer
			return
		}
		_, record := gone[id+"/"]
		item, part := gone[id+"/"+member]
		if record || part && item.Reason != Refers {
			secret[s] = where
		} else if item.Reason != Refers {
			free[s] = true
		}
	})
	texts, values := map[string]string{}, map[string]bool{}
	each(t, out, func(id, member, s, where string) {
		texts[s] = where
		values[s] = values[s] || !rounded(id, member, s)
	})
	for s := range free {
		free[alike(s)] = true
	}
	for note, s := range planted {
		if secret[s] == "" || free[s] || free[alike(s)] || known[s] {
			continue
		}
		parts++
		if there := texts[note]; there != "" {
			t.Errorf("%s: a part of %q is quoted at %s: %q", secret[s], s, there, note)
		}
	}
	for s, where := range secret {
		if free[s] || free[alike(s)] || known[s] {
			continue
		}
		looked++
		if values[s] {
			t.Errorf("%s: %q is a value of the copy", where, s)
		}
		long := utf8.RuneCountInString(s) >= 8 // a shorter one may stand in a longer one by chance
		for text, there := range texts {
			_, number := strconv.ParseFloat(text, 64)
			quoted := long && strings.Contains(alike(text), alike(s)) || isNumber(s) && number != nil && spells(text, s)
			if quoted && !known[text] && !whole(text) {
				t.Errorf("%s: %q is quoted at %s: %q", where, s, there, text)
			}
		}
	}
	return looked, parts
}

// whole reports whether a text is what it is only as a whole: a time, which has
// a day in it, an id or a digest.
func whole(s string) bool {
	_, instant := record.Instant(s).Time()
	_, id := record.ParseUUID(s)
	return instant || id || strings.HasPrefix(s, "sha256:")
}

// known are the words that the model itself has.
var known = func() map[string]bool {
	words := map[string]bool{"CM-BOPE": true}
	var lists any
	if err := json.Unmarshal(schema.CodesJSON(), &lists); err != nil {
		panic(err)
	}
	leaves(lists, false, func(s string) { words[s] = true })
	for _, geometry := range []string{"Point", "LineString", "Polygon", "MultiPolygon"} {
		words[geometry] = true
	}
	for _, r := range mixta.Rules() {
		words[r.ID] = true
	}
	for _, k := range mixta.Kinds() {
		words[k.Name] = true
	}
	return words
}()

// each shows all strings and numbers of the records of a file.
func each(t testing.TB, b []byte, show func(id, member, s, where string)) {
	t.Helper()
	var file map[string]jsontext.Value
	if err := json.Unmarshal(b, &file); err != nil {
		t.Fatalf("%v\n%s", err, b)
	}
	for _, k := range mixta.Kinds() {
		var records []map[string]any
		if file[k.Plural] == nil {
			continue
		}
		if err := json.Unmarshal(file[k.Plural], &records); err != nil {
			t.Fatal(err)
		}
		for _, rec := range records {
			id, _ := rec["id"].(string)
			for name, v := range rec {
				switch name {
				case "absent", "markings", "marking":
				case "extensions":
					spaces, _ := v.(map[string]any)
					for _, x := range spaces {
						leaves(x, true, func(s string) { show(id, name, s, k.Plural+"/"+id+"/"+name) })
					}
				default:
					leaves(v, false, func(s string) { show(id, name, s, k.Plural+"/"+id+"/"+name) })
				}
			}
		}
	}
}

// leaves shows the strings and numbers of a value, and the names of its members if
// they are free.
func leaves(v any, names bool, show func(string)) {
	switch v := v.(type) {
	case string:
		show(v)
	case float64:
		show(strconv.FormatFloat(v, 'f', -1, 64))
	case []any:
		for _, x := range v {
			leaves(x, names, show)
		}
	case map[string]any:
		for name, x := range v {
			if names {
				show(name)
			}
			leaves(x, names, show)
		}
	}
}
