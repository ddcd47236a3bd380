package sheet

import (
	"cmp"
	"strings"

	"github.com/comision-mixta/mixta/check"
)

// id is what the hidden row calls a tab: "mixta:action/indicators".
func (t *tab) id() string {
	return idPrefix + strings.Join(append([]string{t.of.kind.Name}, t.path...), "/")
}

const idPrefix = "mixta:"

// id is what the hidden row calls a column: "text/es"; "." where the part is one value.
func (c *column) id() string { return cmp.Or(strings.Join(c.path, "/"), ".") }

// called is what the list of parts is called in the name of its sheet.
func (t *tab) called() string {
	if t.noun != "" {
		return t.noun
	}
	return nouns()[t.path[len(t.path)-1]].In(t.of.lang)
}

// title is what stands above the numbers, or names, by which a list knows its parts.
func (l level) title(t *tab, lang check.Lang) string {
	of := t
	for _, other := range t.of.tabs {
		if strings.Join(other.path, "/") == strings.Join(l.path, "/") {
			of = other
		}
	}
	word := wordNumber
	if l.maps {
		word = wordName
	}
	return word.In(lang) + " (" + of.called() + ")"
}
