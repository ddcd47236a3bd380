package crops

import (
	"errors"
	"fmt"
	"strings"
)

// A RefusedError says why a figure is not given. The functions of this package
// that compute never return another error, and never a number beside one.
type RefusedError struct{ Notice }

// Error is the sentence in English.
func (e *RefusedError) Error() string { return "crops: " + e.Text("en") }

// A Notice is one row of the reasons with what it is about: an error when the
// figure is refused, a warning when the figure is given all the same.
type Notice struct {
	Reason Reason
	Name   string // the stratum, class, region, zone or unit it is about
	Got    string // what was given
	Want   string // what was expected
}

// Text is the sentence in Spanish ("es", "es-BO", "es-PE") or, for every other
// language, in English. Numbers stand in it as in JSON.
func (n Notice) Text(lang string) string {
	row := n.Reason.row()
	text := row.en
	if lang == "es" || strings.HasPrefix(lang, "es-") {
		text = row.es
	}
	return strings.NewReplacer("{name}", n.Name, "{got}", n.Got, "{want}", n.Want).Replace(text)
}

// refuse makes the error of a reason. The values are name, got and want, in this
// order; those left out are empty.
func refuse(r Reason, values ...any) *RefusedError {
	var v [3]string
	for i := range values {
		v[i] = fmt.Sprint(values[i])
	}
	return &RefusedError{Notice{Reason: r, Name: v[0], Got: v[1], Want: v[2]}}
}

// refused returns the refusal that an error is, or nil.
func refused(err error) *RefusedError {
	r, _ := errors.AsType[*RefusedError](err)
	return r
}

// Reasons lists every reason, in the order of the table.
func Reasons() []Reason {
	list := make([]Reason, len(reasons))
	for i, row := range reasons {
		list[i] = row.reason
	}
	return list
}

func (r Reason) row() sentences {
	for _, row := range reasons {
		if row.reason == r {
			return row
		}
	}
	return sentences{r, string(r), string(r)}
}
