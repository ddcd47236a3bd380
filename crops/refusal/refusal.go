package refusal

import (
	"errors"
	"fmt"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/schema"
)

// An Error states why a figure cannot be given.
type Error struct{ Notice }

// Error returns the sentence in English.
func (e *Error) Error() string { return "crops: " + e.Text(check.EN) }

// A Notice is a reason with its details: an error if the figure is refused, a
// warning if it is given nevertheless.
type Notice struct {
	Reason Reason
	Name   string // of the stratum, class, region, zone or unit concerned
	Got    string // what was given
	Want   string // what was expected
}

// Text returns the sentence in the given language; anything but [check.ES] reads
// English. Numbers are written as in JSON.
func (n Notice) Text(lang check.Lang) string {
	text := sentences[n.Reason].In(lang)
	return strings.NewReplacer("{name}", called(n.Name, lang), "{got}", called(n.Got, lang), "{want}", called(n.Want, lang)).Replace(text)
}

// called puts names and words in the place of codes of places, classes and the like.
func called(list string, lang check.Lang) string {
	parts := strings.Split(list, ", ")
	for i, code := range parts {
		parts[i] = schema.CallPlace(code)
		for _, list := range []string{"crops.Class", "crops.AreaDefinition", "crops.Basis", "crops.ReductionKind"} {
			if schema.Meaning(list, code, check.ES) != "" {
				parts[i] = schema.Call(list, code, lang)
			}
		}
	}
	return strings.Join(parts, ", ")
}

// NewNotice makes a notice of a reason. The values are name, got and want, in
// this order; those left out are empty.
func NewNotice(r Reason, values ...any) Notice {
	var v [3]string
	for i := range values {
		v[i] = fmt.Sprint(values[i])
	}
	return Notice{Reason: r, Name: v[0], Got: v[1], Want: v[2]}
}

// New makes an error of a reason, with the values of [NewNotice].
func New(r Reason, values ...any) *Error { return &Error{NewNotice(r, values...)} }

// As returns the refusal in an error's chain, or nil.
func As(err error) *Error {
	e, _ := errors.AsType[*Error](err)
	return e
}
