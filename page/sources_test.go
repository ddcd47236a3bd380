package page_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/page"
)

// TestSources: a section lists each source once, and each block leads to its own.
func TestSources(t *testing.T) {
	d := page.Document{Lang: check.ES, Sections: []page.Section{
		{ID: "a", Blocks: []page.Block{{Sources: []string{"uno", "dos"}}, {}, {Sources: []string{"cuatro", "dos", "uno", "tres"}}, {Sources: []string{"cinco", "uno"}}}},
		{ID: "b", Blocks: []page.Block{{Sources: []string{"dos"}}}}}}
	var b strings.Builder
	if err := d.Write(&b); err != nil {
		t.Fatal(err)
	}
	var listed, named []string
	for _, m := range regexp.MustCompile(`<li id="([ab]-[0-9])">([a-z]+)`).FindAllStringSubmatch(b.String(), -1) {
		listed = append(listed, m[1]+" "+m[2])
	}
	for _, m := range regexp.MustCompile(`<p class="source">Fuentes: (.*?)</p>`).FindAllStringSubmatch(b.String(), -1) {
		named = append(named, regexp.MustCompile(`<a href="#([ab]-[0-9])">[0-9]</a>`).ReplaceAllString(m[1], "$1"))
	}
	if want := []string{"a-1 uno", "a-2 dos", "a-3 cuatro", "a-4 tres", "a-5 cinco", "b-1 dos"}; !slices.Equal(listed, want) {
		t.Errorf("%q, want %q", listed, want)
	}
	if want := []string{"a-1–a-2", "a-1–a-4", "a-1, a-5", "b-1"}; !slices.Equal(named, want) {
		t.Errorf("%q, want %q", named, want)
	}
}
