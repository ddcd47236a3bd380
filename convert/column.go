package convert

import (
	"reflect"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

// column is one member of a record as one column outside.
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

// of is a column for a string of any type.
func of[T any, S ~string](name string, at func(*T) *S) column[T] {
	return column[T]{name, text, func(v *T) string { return string(*at(v)) }, func(v *T, s string) { *at(v) = S(s) }}
}

func float[T any](name string, at func(*T) **float64) column[T] {
	return column[T]{name, number, func(v *T) string {
		if f := *at(v); f != nil {
			return strconv.FormatFloat(*f, 'g', -1, 64)
		}
		return ""
	}, func(v *T, s string) {
		if f, err := strconv.ParseFloat(s, 64); err == nil {
			*at(v) = &f
		}
	}}
}

// headers are the columns of what every record carries.
func headers[T any](head func(*T) *record.Header) []column[T] {
	return []column[T]{
		of("id", func(v *T) *record.ID { return &head(v).ID }),
		of("issuer", func(v *T) *record.Actor { return &head(v).Issuer }),
		of("issued", func(v *T) *record.Instant { return &head(v).Issued }),
		of("tlp", func(v *T) *record.TLP { return &head(v).Marking.TLP }),
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
	of("survey", func(p *parcel) *record.SurveyRef { return &p.Survey }),
	of("class", func(p *parcel) *crops.Class { return &p.Class }),
	of("cover", func(p *parcel) *crops.Cover { return &p.Cover }),
	float("fraction", func(p *parcel) **float64 { return &p.Fraction }),
	float("declared", func(p *parcel) **float64 { return &p.Declared }),
	of("image", func(p *parcel) *record.ImageRef { return &p.Image }),
	of("interpreter", func(p *parcel) *string { return &p.Interpreter }),
	of("confidence", func(p *parcel) *crops.Confidence { return &p.Confidence }),
	of("region", func(p *parcel) *crops.Region { return &p.Region }),
	of("stratum", func(p *parcel) *string { return &p.Stratum }),
	column[parcel]{"unit", unit, func(p *parcel) string { return string(p.Unit) }, func(p *parcel, s string) { p.Unit = record.AdminUnit(s) }},
	of("protectedArea", func(p *parcel) *crops.ProtectedArea { return &p.ProtectedArea }),
)

var verificationColumns = append(headers(func(v *verification) *record.Header { return &v.Header }),
	of("survey", func(v *verification) *record.SurveyRef { return &v.Survey }),
	of("parcel", func(v *verification) *record.ParcelRef { return &v.Parcel }),
	of("at", func(v *verification) *record.Instant { return &v.At }),
	of("mode", func(v *verification) *crops.Mode { return &v.Mode }),
	of("by", func(v *verification) *record.Actor { return &v.By }),
	float("accuracy", func(v *verification) **float64 { return &v.Accuracy }),
	of("design", func(v *verification) *crops.Design { return &v.Design }),
	column[verification]{"independent", flag, func(v *verification) string {
		if v.Independent == nil {
			return ""
		}
		return strconv.FormatBool(*v.Independent)
	}, func(v *verification, s string) { v.Independent = new(s == "true") }},
	of("mapped", func(v *verification) *crops.Class { return &v.Mapped }),
	of("found", func(v *verification) *crops.Class { return &v.Found }),
	of("confusion", func(v *verification) *crops.ConfusionCrop { return &v.Confusion }),
	of("outcome", func(v *verification) *crops.Outcome { return &v.Outcome }),
	of("stratum", func(v *verification) *string { return &selection(v).Stratum }),
	of("seed", func(v *verification) *string { return &selection(v).Seed }),
	whole("order", func(v *verification) *int64 { return &selection(v).Order }),
	whole("population", func(v *verification) *int64 { return &selection(v).Population }),
)

// selection returns the draw of a verification, to be read or set.
func selection(v *verification) *crops.Selection {
	if v.Selection == nil {
		return &crops.Selection{}
	}
	return v.Selection
}

func whole(name string, at func(*verification) *int64) column[verification] {
	return column[verification]{name, integer, func(v *verification) string {
		if n := *at(v); n != 0 {
			return strconv.FormatInt(n, 10)
		}
		return ""
	}, func(v *verification, s string) {
		if n, err := strconv.ParseInt(s, 10, 64); err == nil {
			*at(v) = n
		}
	}}
}

// Columns returns the names of the columns of a kind, in their order; none
// for a kind that has none outside.
func Columns(kind string) (names []string) {
	switch kind {
	case "parcel":
		for _, c := range parcelColumns {
			names = append(names, c.name)
		}
	case "verification":
		for _, c := range verificationColumns {
			names = append(names, c.name)
		}
	}
	return names
}

// carried are the members of a record that columns and geometry carry, besides
// those with a column of their name.
var carried = map[string]bool{"geometry": true, "point": true, "selection": true, "version": false}

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
