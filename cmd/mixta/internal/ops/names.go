package ops

import (
	"cmp"
	"fmt"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// trackName is what people call a track: by its number, or by what it transmitted.
func trackName(t *ops.Track) string {
	return cmp.Or(t.Number, t.Callsign, t.Registration, string(t.Address), alias(&t.Header))
}

// trackHeading is a track's name as a heading.
func trackHeading(t *ops.Track) print.Either {
	name := trackName(t)
	people := print.List{Between: check.Text{ES: " ", EN: " "}, Values: []any{textTrack, name}}
	if name == "" {
		people.Values[1] = textUnnumbered
	}
	if t.Exercise {
		people.Values = append(people.Values, textExercise)
	}
	return print.Either{People: people, Programs: name}
}

// heading is an operation's name as a heading.
func heading(o *ops.Operation) print.Either {
	if !o.Exercise {
		return print.Either{People: titled(o), Programs: titled(o)}
	}
	return print.Either{People: print.List{Between: check.Text{ES: " ", EN: " "}, Values: []any{titled(o), textExercise}}, Programs: titled(o)}
}

// noticeName is what people call a notice: by its number, and by who will do what.
func noticeName(n *ops.Notice) print.List {
	name := print.Commas(n.Agency, print.Code{List: "ops.Activity", Code: string(n.Activity)})
	if number := alias(&n.Header); number != "" {
		name.Values = append([]any{number}, name.Values...)
	}
	return name
}

// componentName is the key of the component that a pointer within an operation
// leads into.
func componentName(o *ops.Operation, pointer string) any {
	var i int
	if _, err := fmt.Sscanf(pointer, "/components/%d/", &i); err != nil || i >= len(o.Components) {
		return pointer
	}
	return o.Components[i].Key
}

var (
	textTrack      = check.Text{ES: "traza", EN: "track"}
	textUnnumbered = check.Text{ES: "sin número", EN: "without a number"}
	textExercise   = check.Text{ES: "SIMULACRO", EN: "EXERCISE"}
)

// alias is the number that the issuer, or else somebody, knows a record by.
func alias(h *record.Header) (name string) {
	for _, a := range h.Aliases {
		if a.By == h.Issuer {
			return a.Value
		}
		name = cmp.Or(name, a.Value)
	}
	return name
}
