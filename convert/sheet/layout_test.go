package sheet

import (
	"strings"
	"testing"
)

// TestNouns: each list of parts has a noun in both languages, and none is left over.
func TestNouns(t *testing.T) {
	used := map[string]bool{}
	for _, l := range layouts("es") {
		for _, p := range l.tabs[1:] {
			last := p.path[len(p.path)-1]
			if used[last] = true; nouns()[last].ES == "" || nouns()[last].EN == "" {
				t.Errorf("%s has no noun", strings.Join(p.path, "/"))
			}
		}
	}
	for name := range nouns() {
		if !used[name] {
			t.Errorf("no list is called %s", name)
		}
	}
}

// TestVocabularies: each word leads back to its code, in both languages; so does a
// code of no list that is the word for another.
func TestVocabularies(t *testing.T) {
	lists := map[string]bool{}
	for _, l := range layouts("es") {
		for _, tab := range l.tabs {
			for _, c := range tab.columns {
				if c.list != "" {
					lists[c.list] = true
				}
			}
		}
	}
	for list := range lists {
		v, w := newVocabulary(list, "es"), newVocabulary(list, "en")
		for _, v := range []*vocabulary{v, w} {
			for _, code := range append(append([]string{"x", "otro"}, v.codes...), v.words...) {
				if strings.HasSuffix(code, ")") {
					continue // no code has the form
				}
				if got, _ := v.code(v.say(code)); got != code {
					t.Errorf("%s: %q is said %q, which is %q", list, code, v.say(code), got)
				}
			}
		}
	}
}
