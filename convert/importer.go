package convert

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

// Mapping says what their columns and values are here. A column that it does
// not name is taken by its own name, if a member has it, and else is lost.
type Mapping struct {
	// Columns gives the member for each of their columns: "HAS": "declared";
	// "key" for the number by which their system knows the record, from which
	// its id is made; "longitude", "latitude" and "wkt" for the geometry; "" to
	// leave the column out without a word.
	Columns map[string]string `json:"columns"`

	// Values gives the codes for their values, by member.
	Values map[string]map[string]string `json:"values"`

	// Defaults gives values for members that they have no column for.
	Defaults map[string]string `json:"defaults"`

	// Scheme is that of their codes of units: "INE-BO", "INEI", "RENIEC".
	Scheme string `json:"scheme"`
}

// ParseMapping reads a mapping from JSON.
func ParseMapping(b []byte) (m Mapping, err error) {
	if err := json.Unmarshal(b, &m, json.RejectUnknownMembers(true)); err != nil {
		return m, check.Errorf(check.Text{ES: "la correspondencia debe ser un objeto JSON con columns, values, defaults y scheme, y nada más",
			EN: "the mapping must be a JSON object with columns, values, defaults and scheme, and nothing else"})
	}
	return m, nil
}

// Importer turns features into records and gathers what is noticed.
type Importer struct {
	Kind    string        // "parcel" or "verification"
	Header  record.Header // of the records, where they do not have their own
	Mapping Mapping
	Locale  Locale

	report check.Report
	lost   map[string]int
	names  []string
}

// maxFindings bounds what is kept; the rest is counted.
const maxFindings = 10_000

// Tell adds a finding about the feature.
func (im *Importer) Tell(r *check.Rule, f *Feature, column, got string, args ...any) {
	place := check.Place{Pointer: f.Pointer, Line: f.Line}
	if column != "" {
		place.Pointer += "/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(column)
	}
	im.join(check.Report{Findings: []check.Finding{{Rule: r, Severity: r.Severity, Place: place, Got: check.Clip(got), Args: args}}})
}

func (im *Importer) join(r check.Report) { im.report.Join(r, maxFindings) }

// Report tells everything noticed, and each column that was lost, once.
func (im *Importer) Report() check.Report {
	r := im.report
	slices.Sort(im.names)
	for _, name := range im.names {
		r.Add(check.Finding{Rule: &Lost, Severity: Lost.Severity, Place: check.Place{Pointer: "/" + name}, Args: []any{im.lost[name]}})
	}
	return r
}

// Record returns the record of a feature. It is false where something is wrong
// with it; what it is, the report tells.
func (im *Importer) Record(f *Feature) (mixta.Record, bool) {
	before := im.report.Count(check.Error)
	var r mixta.Record
	switch im.Kind {
	case "verification":
		v := &crops.Verification{Header: im.Header, Selection: &crops.Selection{}}
		fill(im, f, v, verificationColumns)
		if *v.Selection == (crops.Selection{}) {
			v.Selection = nil
		}
		if v.Parcel == "" || f.Geometry.Type != "" {
			v.Point = im.point(f)
		}
		r = v
	default:
		p := &crops.Parcel{Header: im.Header}
		fill(im, f, p, parcelColumns)
		if m := im.area(f); m != nil {
			p.Geometry = *m
		}
		r = p
	}
	if im.report.Count(check.Error) > before {
		return nil, false
	}
	found := r.Validate()
	for i := range found.Findings {
		found.Findings[i].Pointer = f.Pointer + found.Findings[i].Pointer
		found.Findings[i].Line = f.Line
	}
	im.join(found)
	return r, found.OK()
}

// fill sets the members of a record from the columns of a feature.
func fill[T any](im *Importer, f *Feature, v *T, columns []column[T]) {
	key, taken := f.ID, map[string]string{}
	for name, value := range im.Mapping.Defaults {
		set(im, f, v, columns, name, Value{"", value, true})
	}
	for _, value := range f.Values {
		name, mapped := im.Mapping.Columns[value.Column]
		if !mapped {
			name = value.Column
		}
		switch {
		case mapped && name == "" || value.Text == "":
			continue
		case name == "key":
			key = value.Text
		case taken[name] != "":
			im.Tell(&Twice, f, value.Column, "", name)
			continue
		case !set(im, f, v, columns, name, value):
			im.lose(value.Column)
			continue
		}
		taken[name] = value.Column
	}
	head := any(v).(mixta.Record).Head()
	if head.ID == "" && key != "" {
		if _, is := record.ParseUUID(key); is {
			head.ID = record.ID(key)
		} else {
			head.ID = record.LocalID(head.Issuer, im.Kind+" "+key)
			head.Aliases = append(slices.Clone(head.Aliases), record.Alias{By: head.Issuer, Value: key})
		}
	}
	if head.ID == "" {
		head.ID = record.NewID()
	}
	if head.Version == nil {
		head.Version = record.Version{head.Issuer: 1}
	}
}

func (im *Importer) lose(column string) {
	if im.lost == nil {
		im.lost = map[string]int{}
	}
	if im.lost[column] == 0 {
		im.names = append(im.names, column)
	}
	im.lost[column]++
}

// set sets one member; it is false where there is none of that name.
func set[T any](im *Importer, f *Feature, v *T, columns []column[T], name string, value Value) bool {
	i := slices.IndexFunc(columns, func(c column[T]) bool { return c.name == name })
	if i < 0 {
		return false
	}
	c := columns[i]
	if code, ok := im.Mapping.Values[name][value.Text]; ok {
		value.Text = code
	}
	s := value.Text
	switch c.form {
	case number, integer:
		var broken *check.Rule
		if s, broken = im.number(value, c.form == integer); broken != nil {
			im.Tell(broken, f, value.Column, value.Text, string(im.Locale))
			return true
		}
	case flag:
		if s = strings.ToLower(s); s != "true" && s != "false" {
			im.Tell(&NoFlag, f, value.Column, value.Text)
			return true
		}
	case unit:
		if s = im.unit(f, value); s == "" {
			return true
		}
	}
	c.set(v, s)
	return true
}

// number returns a number in its JSON spelling, an integer without a point or
// exponent; or the rule that is broken where it cannot.
func (im *Importer) number(value Value, integer bool) (s string, broken *check.Rule) {
	if s = value.Text; !value.Number {
		if s, broken = im.Locale.Number(s); broken != nil {
			return "", broken
		}
	}
	x, err := strconv.ParseFloat(s, 64)
	switch {
	case err != nil:
		return "", &NoNumber
	case integer && (x != math.Trunc(x) || math.Abs(x) > 1<<53):
		return "", &NoInteger
	case integer:
		s = strconv.FormatFloat(x, 'f', 0, 64)
	}
	return s, nil
}

// unit returns the unit with its scheme, and with the zero that it has lost.
func (im *Importer) unit(f *Feature, value Value) string {
	if strings.Contains(value.Text, ":") {
		return value.Text
	}
	if im.Mapping.Scheme == "" {
		im.Tell(&NoScheme, f, value.Column, value.Text)
		return ""
	}
	code := value.Text
	if len(code)%2 == 1 && decimal(code) {
		code = "0" + code
		im.Tell(&LeadingZero, f, value.Column, value.Text, code)
	}
	return im.Mapping.Scheme + ":" + code
}
