package convert

import (
	"reflect"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

// column is one member of a record as a column of a foreign format.
type column[T any] struct {
	name string
	form form
	get  func(*T) string // "" where the record has none
	set  func(*T, string)
}

type form int

const (
	text form = iota
	number
	integer
	flag
	unit
)

// texts is a column for a string of any type.
func texts[T any, S ~string](name string, field func(*T) *S) column[T] {
	return column[T]{name, text, func(v *T) string { return string(*field(v)) }, func(v *T, s string) { *field(v) = S(s) }}
}

// numbers is a column for an optional number.
func numbers[T any](name string, field func(*T) **float64) column[T] {
	return column[T]{name, number, func(v *T) string {
		if f := *field(v); f != nil {
			return strconv.FormatFloat(*f, 'g', -1, 64)
		}
		return ""
	}, func(v *T, s string) {
		if f, err := strconv.ParseFloat(s, 64); err == nil {
			*field(v) = &f
		}
	}}
}

// integers is a column for a whole number; 0 where it is missing.
func integers[T any](name string, field func(*T) *int64) column[T] {
	return column[T]{name, integer, func(v *T) string {
		if n := *field(v); n != 0 {
			return strconv.FormatInt(n, 10)
		}
		return ""
	}, func(v *T, s string) {
		if n, err := strconv.ParseInt(s, 10, 64); err == nil {
			*field(v) = n
		}
	}}
}

// headers are the columns of what every record carries.
func headers[T any](head func(*T) *record.Header) []column[T] {
	return []column[T]{
		texts("id", func(v *T) *record.ID { return &head(v).ID }),
		texts("issuer", func(v *T) *record.Actor { return &head(v).Issuer }),
		texts("issued", func(v *T) *record.Instant { return &head(v).Issued }),
		texts("tlp", func(v *T) *record.TLP { return &head(v).Marking.TLP }),
		{"releasable", text, func(v *T) string { return join(head(v).Marking.Releasable) }, func(v *T, s string) { head(v).Marking.Releasable = split(s) }},
		{"exercise", flag, func(v *T) string {
			if head(v).Exercise {
				return "true"
			}
			return ""
		}, func(v *T, s string) { head(v).Exercise = s == "true" }},
	}
}

func join(list []record.Actor) string {
	s := make([]string, len(list))
	for i, a := range list {
		s[i] = string(a)
	}
	return strings.Join(s, " ")
}

func split(s string) (list []record.Actor) {
	for _, a := range strings.Fields(s) {
		list = append(list, record.Actor(a))
	}
	return list
}

type (
	parcel       = crops.Parcel
	verification = crops.Verification
)

var parcelColumns = append(headers(func(p *parcel) *record.Header { return &p.Header }),
	texts("survey", func(p *parcel) *record.SurveyRef { return &p.Survey }),
	texts("class", func(p *parcel) *crops.Class { return &p.Class }),
	texts("cover", func(p *parcel) *crops.Cover { return &p.Cover }),
	numbers("fraction", func(p *parcel) **float64 { return &p.Fraction }),
	numbers("declared", func(p *parcel) **float64 { return &p.Declared }),
	texts("image", func(p *parcel) *record.ImageRef { return &p.Image }),
	texts("interpreter", func(p *parcel) *string { return &p.Interpreter }),
	texts("confidence", func(p *parcel) *crops.Confidence { return &p.Confidence }),
	texts("region", func(p *parcel) *crops.Region { return &p.Region }),
	texts("stratum", func(p *parcel) *string { return &p.Stratum }),
	column[parcel]{"unit", unit, func(p *parcel) string { return string(p.Unit) }, func(p *parcel, s string) { p.Unit = record.AdminUnit(s) }},
	texts("protectedArea", func(p *parcel) *crops.ProtectedArea { return &p.ProtectedArea }),
)

var verificationColumns = append(headers(func(v *verification) *record.Header { return &v.Header }),
	texts("survey", func(v *verification) *record.SurveyRef { return &v.Survey }),
	texts("parcel", func(v *verification) *record.ParcelRef { return &v.Parcel }),
	texts("at", func(v *verification) *record.Instant { return &v.At }),
	texts("mode", func(v *verification) *crops.Mode { return &v.Mode }),
	texts("by", func(v *verification) *record.Actor { return &v.By }),
	numbers("accuracy", func(v *verification) **float64 { return &v.Accuracy }),
	texts("design", func(v *verification) *crops.Design { return &v.Design }),
	column[verification]{"independent", flag, func(v *verification) string {
		if v.Independent == nil {
			return ""
		}
		return strconv.FormatBool(*v.Independent)
	}, func(v *verification, s string) { v.Independent = new(s == "true") }},
	texts("mapped", func(v *verification) *crops.Class { return &v.Mapped }),
	texts("found", func(v *verification) *crops.Class { return &v.Found }),
	texts("confusion", func(v *verification) *crops.ConfusionCrop { return &v.Confusion }),
	texts("outcome", func(v *verification) *crops.Outcome { return &v.Outcome }),
	texts("stratum", func(v *verification) *string { return &selection(v).Stratum }),
	texts("seed", func(v *verification) *string { return &selection(v).Seed }),
	integers("order", func(v *verification) *int64 { return &selection(v).Order }),
	integers("population", func(v *verification) *int64 { return &selection(v).Population }),
)

// selection returns the draw of a verification, to be read or set.
func selection(v *verification) *crops.Selection {
	if v.Selection == nil {
		return &crops.Selection{}
	}
	return v.Selection
}

// Columns returns the names of the columns of a kind, in their order.
func Columns(kind string) []string {
	if kind == "verification" {
		return columnNames(verificationColumns)
	}
	return columnNames(parcelColumns)
}

func columnNames[T any](columns []column[T]) (names []string) {
	for _, c := range columns {
		names = append(names, c.name)
	}
	return names
}

// carried are the members of a record that columns and geometry carry, besides
// those with a column of their name.
var carried = map[string]bool{"geometry": true, "point": true, "selection": true}

// remainder returns the top-level members of a record that no column carries.
func remainder(r mixta.Record, columns map[string]bool) (lost []string) {
	m := r.Head().Marking
	if len(m.Handling) > 0 || m.Originator != "" || m.Level != "" || m.Conditions != (record.Text{}) {
		lost = append(lost, "marking")
	}
	var walk func(v reflect.Value)
	walk = func(v reflect.Value) {
		for i := range v.NumField() {
			f := v.Type().Field(i)
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			switch {
			case f.Anonymous:
				walk(v.Field(i))
			case name == "-" || name == "marking" || v.Field(i).IsZero() || carried[name] || columns[name]:
			default:
				lost = append(lost, name)
			}
		}
	}
	walk(reflect.ValueOf(r).Elem())
	return lost
}
