package main

import (
	"fmt"
	"go/ast"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

// comment is what the comment of a type, field or constant says: its English text, its
// Spanish text after "es:", and what stands after other words, each at the beginning of
// a line:
//
//	source: edition: checked:    where a list or code comes from
//	common: reducción / reduction    what all codes of a list are together
//	includes: CODE, CODE         the codes of its list that a code says at once
//	bo: TERM [SOURCE]            what a side calls a code in its own papers; a line for each term
type comment struct {
	check.Text
	schema.Origin
	common   schema.Common
	includes []string
	terms    []schema.Term
}

// commentOf takes a comment apart.
func commentOf(doc *ast.CommentGroup) (c comment, err error) {
	if doc == nil {
		return c, nil
	}
	var common, includes string
	parts := map[string]*string{"es": &c.ES, "source": &c.Source, "edition": &c.Edition, "checked": &c.Checked, "common": &common, "includes": &includes}
	var said []string
	var terms []*string
	part := &c.EN
	for line := range strings.Lines(doc.Text()) {
		line = strings.TrimSpace(line)
		word, rest, ok := strings.Cut(line, ": ")
		switch {
		case ok && parts[word] != nil:
			part, line = parts[word], rest
		case ok && slices.Contains(sides, word):
			part, line = new(string), rest
			said, terms = append(said, word), append(terms, part)
		}
		*part = strings.TrimSpace(*part + " " + line)
	}
	if common != "" {
		if c.common.ES, c.common.EN, _ = strings.Cut(common, " / "); c.common.EN == "" {
			return c, fmt.Errorf("line \"common:\" needs a Spanish and an English word: %q", common)
		}
	}
	if includes != "" {
		c.includes = strings.Split(includes, ", ")
	}
	for i, t := range terms {
		term, source, ok := strings.Cut(strings.TrimSuffix(*t, "]"), " [")
		if !ok || term == "" || source == "" {
			return c, fmt.Errorf("line \"%s:\" needs a term and, in brackets, its source: %q", said[i], *t)
		}
		c.terms = append(c.terms, schema.Term{Side: strings.ToUpper(said[i]), Term: term, Source: source})
	}
	return c, nil
}

// sides are the words before the terms of each.
var sides = []string{strings.ToLower(string(record.BO)), strings.ToLower(string(record.PE))}

// included makes sure that what a code of a list includes are other codes of it, each
// stated once, and that none of them includes it in turn. What they include in turn,
// the code states too, so that nobody has to follow one after the other.
func included(list string, codes []schema.Code) error {
	of := map[string][]string{}
	for _, c := range codes {
		of[c.Code] = c.Includes
	}
	for _, c := range codes {
		seen := map[string]bool{c.Code: true}
		for _, in := range c.Includes {
			its, known := of[in]
			switch {
			case !known:
				return fmt.Errorf("%s: %s includes %q, which is no code of the list", list, c.Code, in)
			case seen[in]:
				return fmt.Errorf("%s: %s includes %s twice, or itself", list, c.Code, in)
			}
			seen[in] = true
			for _, deeper := range its {
				if deeper == c.Code || !slices.Contains(c.Includes, deeper) {
					return fmt.Errorf("%s: %s includes %s, and so must include %s, and not be included by it", list, c.Code, in, deeper)
				}
			}
		}
	}
	return nil
}
