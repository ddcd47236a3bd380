package explain

import (
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/schema"
)

// shape says in a few words what a schema allows: "1–40 × plan.Indicator".
func shape(a *cli.App, d *schema.Document) string {
	switch {
	case d.Ref != "":
		return strings.TrimPrefix(d.Ref, "#/$defs/")
	case len(d.Enum) > 0:
		return strings.Join(d.Enum, " | ")
	case d.Type == "array":
		s := a.Say(textList, shape(a, d.Items)) + bounds(count(d.MinItems), count(d.MaxItems))
		if d.UniqueItems {
			s += ", " + a.Say(textUnique)
		}
		return s
	case d.Type == "object" && d.AdditionalProperties != nil && !d.AdditionalProperties.Never:
		return a.Say(textMap) + bounds(count(d.MinProperties), count(d.MaxProperties))
	case d.Type == "string":
		return word(a, d.Type) + bounds(count(d.MinLength), count(d.MaxLength))
	}
	low, high := decimal(d.Minimum), decimal(d.Maximum)
	if d.ExclusiveMinimum != nil {
		low = "> " + decimal(d.ExclusiveMinimum)
	}
	if d.ExclusiveMaximum != nil {
		high = "< " + decimal(d.ExclusiveMaximum)
	}
	return word(a, d.Type) + bounds(low, high)
}

// word names a JSON type.
func word(a *cli.App, jsonType string) string {
	return map[string]check.Text{
		"string": {ES: "texto", EN: "text"}, "integer": {ES: "entero", EN: "integer"}, "number": {ES: "número", EN: "number"},
		"boolean": {ES: "sí o no", EN: "true or false"}, "object": {ES: "objeto", EN: "object"}, "": {ES: "cualquier valor", EN: "any value"},
	}[jsonType].In(a.Lang)
}

func bounds(low, high string) string {
	switch {
	case low == "" && high == "":
		return ""
	case low == "":
		return " ≤ " + high
	case high == "":
		return " ≥ " + low
	case low == high:
		return " = " + low
	}
	return " " + low + " … " + high
}

func count(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}

func decimal(f *float64) string {
	switch {
	case f == nil:
		return ""
	case *f == float64(int64(*f)) && *f > -1e6 && *f < 1e6:
		return strconv.FormatInt(int64(*f), 10)
	}
	return strings.Replace(strconv.FormatFloat(*f, 'g', -1, 64), "e+", "e", 1)
}
