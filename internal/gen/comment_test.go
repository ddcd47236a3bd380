package main

import (
	"go/ast"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/schema"
)

// TestEquivalents: what sides call a code has a source, what all codes are together is
// said in both languages, and only other codes of the list are included, all of them.
func TestEquivalents(t *testing.T) {
	for line, says := range map[string]string{
		"// bo: racionalización":       `"bo:" needs a term and, in brackets, its source`,
		"// bo: racionalización []":    `"bo:" needs`,
		"// pe: [CORAH]":               `"pe:" needs`,
		"// pe: a [CORAH]\n// bo: b":   `"bo:" needs`,
		"// common: reducción":         `"common:" needs a Spanish and an English word`,
		"// bo: a [b]\n// pe: c [d e]": "",
	} {
		var doc ast.CommentGroup
		for text := range strings.SplitSeq("// A thing.\n// es: Una cosa.\n"+line, "\n") {
			doc.List = append(doc.List, &ast.Comment{Text: text})
		}
		c, err := commentOf(&doc)
		if (err == nil) != (says == "") || err != nil && !strings.Contains(err.Error(), says) {
			t.Errorf("%s: %v", line, err)
		}
		if err == nil && (len(c.terms) != 2 || c.terms[1] != schema.Term{Side: "PE", Term: "c", Source: "d e"}) {
			t.Errorf("%s: %v", line, c.terms)
		}
	}
	for _, c := range []struct {
		a, b, ab []string // what three codes include
		says     string
	}{
		{nil, nil, []string{"a", "b"}, ""},
		{nil, []string{"a"}, []string{"a", "b"}, ""},
		{nil, nil, []string{"c"}, `includes "c", which is no code of the list`},
		{nil, nil, []string{"ab"}, "twice, or itself"},
		{nil, nil, []string{"a", "a"}, "twice, or itself"},
		{[]string{"ab"}, nil, []string{"a"}, "and not be included by it"},
		{nil, []string{"a"}, []string{"b"}, "and so must include a"},
	} {
		err := included("gen.color", []schema.Code{{Code: "a", Includes: c.a}, {Code: "b", Includes: c.b}, {Code: "ab", Includes: c.ab}})
		if (err == nil) != (c.says == "") || err != nil && !strings.Contains(err.Error(), c.says) {
			t.Errorf("%v: %v", c, err)
		}
	}
}
