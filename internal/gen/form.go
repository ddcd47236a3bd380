package main

import (
	"fmt"
	"go/ast"
	"reflect"
	"strconv"
	"strings"
)

// form is what the directives in the comment of a type say of its values, in
// lines that go doc does not show:
//
//	//mixta:closed       a code list that is complete: its codes are the constants of the type
//	//mixta:open EXPR    the form of the codes of a list that may grow
//	//mixta:form EXPR    the form of a string that is no code
//	//mixta:least N      how many members, entries or items there must be
//	//mixta:most N       how many there may be
//	//mixta:each N M     the bounds on each number of a map
//	//mixta:any          any JSON value
//	//mixta:by MEMBER    which member tells the items of a list of these apart
//	//mixta:whole        of its lists, concurrent versions are not mixed
//
// EXPR is a regular expression, or the name of a constant of the package. A type
// that is declared as another one has the form of that one.
type form struct {
	closed, open, any bool
	by                string
	whole             bool
	pattern           string
	least, most       *uint64
	each              [2]float64
	like              string // the type that it is declared as
}

// directives returns what the directives of a comment say.
func directives(doc *ast.CommentGroup) (f form, err error) {
	if doc == nil {
		return f, nil
	}
	for _, c := range doc.List {
		line, ok := strings.CutPrefix(c.Text, "//mixta:")
		if !ok {
			continue
		}
		name, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		switch name {
		case "closed":
			f.closed = true
		case "open", "form":
			f.open, f.pattern = name == "open", rest
		case "any":
			f.any = true
		case "by":
			f.by = rest
		case "whole":
			f.whole = true
		case "least":
			f.least, err = number(rest)
		case "most":
			f.most, err = number(rest)
		case "each":
			_, err = fmt.Sscan(rest, &f.each[0], &f.each[1])
		default:
			err = fmt.Errorf("is none of closed, open, form, least, most, each, any, by, whole")
		}
		if err == nil && (f.open || name == "form") && f.pattern == "" {
			err = fmt.Errorf("needs a regular expression")
		}
		if err != nil {
			return f, fmt.Errorf("directive mixta:%s: %w", name, err)
		}
	}
	return f, nil
}

func number(s string) (*uint64, error) {
	n, err := strconv.ParseUint(s, 10, 53)
	return &n, err
}

// form returns the form of a type: its own, or that of the type that it is
// declared as.
func (d *docs) form(t reflect.Type) form {
	f := d.forms[name(t)]
	if f == (form{like: f.like}) {
		f = d.forms[f.like]
	}
	pkg, _, _ := strings.Cut(name(t), ".")
	if expr, ok := d.consts[pkg+"."+f.pattern]; ok {
		f.pattern = expr
	}
	return f
}
