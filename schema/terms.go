package schema

import (
	"fmt"
	"slices"

	"github.com/comision-mixta/mixta/check"
)

// Common is what all codes of a list are together, where that has a name: rationalisation
// and eradication are reductions.
type Common struct {
	EN string `json:"en"`
	ES string `json:"es"`
}

// Term is what a side calls a code in its own papers, and where it does. A side of which
// no source could be read has none.
type Term struct {
	Side   string `json:"side"` // "BO"
	Term   string `json:"term"`
	Source string `json:"source"`
}

// Includes reports whether a code of a list says what another one says and more:
// rationalisation-and-eradication includes rationalisation. No code includes itself.
func Includes(list, code, other string) bool {
	return slices.Contains(find(list, code).Includes, other)
}

// Broader returns the one of two codes of a list that includes the other, and the
// other; it is false where neither does.
func Broader(list, code, other string) (broader, narrower string, ok bool) {
	switch {
	case Includes(list, code, other):
		return code, other, true
	case Includes(list, other, code):
		return other, code, true
	}
	return "", "", false
}

// Inclusion says that one of two values, as they are in JSON, is a code that includes the
// other; empty where neither does, or the entry is of no code.
func (e *Entry) Inclusion(value, other []byte) check.Text {
	if e == nil || len(value) < 2 || len(other) < 2 || value[0] != '"' || other[0] != '"' {
		return check.Text{}
	}
	broader, narrower, ok := Broader(e.Type, string(value[1:len(value)-1]), string(other[1:len(other)-1]))
	if !ok {
		return check.Text{}
	}
	said := func(lang check.Lang) string {
		return fmt.Sprintf(textIncludes.In(lang), Word(e.Type, broader, lang), Word(e.Type, narrower, lang))
	}
	return check.Text{ES: said(check.ES), EN: said(check.EN)}
}

var textIncludes = check.Text{ES: "«%s» incluye «%s»", EN: "\"%s\" includes \"%s\""}

// TermOf returns the first term by which a side calls a code of a list; "" where none
// is known.
func TermOf(list, code, side string) string {
	for _, t := range find(list, code).Terms {
		if t.Side == side {
			return t.Term
		}
	}
	return ""
}

// CommonOf returns what all codes of a list are together; empty where that has no name.
func CommonOf(list string) check.Text {
	for _, l := range listsByName()[plain(list)] {
		return check.Text{ES: l.Common.ES, EN: l.Common.EN}
	}
	return check.Text{}
}
