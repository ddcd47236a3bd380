package convert

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// fill sets the members of a record from the columns of a feature.
func (im *Importer) fill(f *Feature, r mixta.Record) {
	mapping := &im.Options.Mapping
	key, taken := f.ID, map[string]bool{}
	for _, name := range im.defaults {
		im.set(f, r, name, Value{"", mapping.Defaults[name], true})
	}
	for _, value := range f.Values {
		name := mapping.member(value.Column)
		switch {
		case name == "" || value.Text == "":
			continue
		case name == "key":
			key = value.Text
		case taken[name]:
			im.Twice(f, value.Column, "", name)
		case im.set(f, r, name, value):
			taken[name] = true
		default:
			im.Leave(value.Column)
		}
	}
	head := r.Head()
	if head.ID == "" && key != "" {
		if _, is := record.ParseUUID(key); is {
			head.ID = record.ID(key)
		} else {
			head.ID = record.LocalID(head.Issuer, im.Options.Kind, key)
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

// set sets one member; false where no member has that name.
func (im *Importer) set(f *Feature, r mixta.Record, name string, value Value) bool {
	c := im.kind.byName[name]
	if c == nil {
		return false
	}
	if code, ok := im.Options.Mapping.Values[name][value.Text]; ok {
		value.Text = code
	}
	if value.Text == "" { // mapped to nothing
		return true
	}
	s := value.Text
	switch c.form {
	case number, integer:
		var ok bool
		if s, ok = im.number(f, value, c.form == integer); !ok {
			return true
		}
	case flag:
		truth, broken := Flag(s)
		if broken != nil {
			im.Notice(broken, f, value.Column, value.Text)
			return true
		}
		s = strconv.FormatBool(truth)
	case day, instant:
		read := im.Options.Day
		if c.form == instant {
			read = im.Options.Instant
		}
		var broken *check.Rule
		if s, broken = read(s); broken != nil {
			im.Notice(broken, f, value.Column, value.Text)
			return true
		}
	case unit:
		if s = im.unit(f, value); s == "" {
			return true
		}
	}
	im.kind.set(r, c, s)
	return true
}

// Flag reads a yes or no in either language, or returns the rule that it breaks.
func Flag(s string) (bool, *check.Rule) {
	truth, known := yesOrNo[strings.ToLower(strings.ReplaceAll(s, "\u0301", ""))]
	if !known {
		return false, &noFlag
	}
	return truth, nil
}

// yesOrNo are the words for either, in small letters: English and Spanish, those of
// spreadsheets and databases, and the mark in a box.
var yesOrNo = map[string]bool{
	"true": true, "yes": true, "sí": true, "si": true, "verdadero": true, "1": true, "s": true, "y": true, "v": true, "t": true, "x": true,
	"false": false, "no": false, "falso": false, "0": false, "n": false, "f": false,
}

// number returns a number in its JSON spelling, an integer without a point or
// exponent; false with a finding where it is invalid.
func (im *Importer) number(f *Feature, value Value, whole bool) (s string, ok bool) {
	locale := im.Options.Locale
	var broken *check.Rule
	if s = value.Text; !value.Number {
		s, broken = locale.Number(s)
	}
	if broken == nil {
		x, err := strconv.ParseFloat(s, 64)
		switch {
		case err != nil:
			broken = &noNumber
		case whole && (x != math.Trunc(x) || math.Abs(x) > 1<<53):
			broken = &noInteger
		case whole:
			s = strconv.FormatFloat(x, 'f', 0, 64)
		}
	}
	if broken != nil {
		im.Notice(broken, f, value.Column, value.Text, locale.name())
	}
	return s, broken == nil
}

// Float returns a number written in the file's locale; false with a finding
// where it is invalid.
func (im *Importer) Float(f *Feature, column, text string) (float64, bool) {
	s, ok := im.number(f, Value{Column: column, Text: text}, false)
	x, _ := strconv.ParseFloat(s, 64)
	return x, ok
}

// unit returns the unit with its scheme, and with the zero that a spreadsheet
// dropped; "" with a finding where the scheme is not known.
func (im *Importer) unit(f *Feature, value Value) string {
	unit, noted, broken := Unit(im.Options.Mapping.Scheme, value.Text)
	if broken != nil {
		im.Notice(broken, f, value.Column, value.Text)
	}
	if noted != nil {
		_, code, _ := strings.Cut(unit, ":")
		im.Notice(noted, f, value.Column, value.Text, code)
	}
	return unit
}

// Unit returns the code of a unit with its scheme, and with the zero that a
// spreadsheet dropped, which is noted; "" with the rule that is broken where the scheme
// is not known.
func Unit(scheme, code string) (unit string, noted, broken *check.Rule) {
	switch {
	case strings.Contains(code, ":"):
		return code, nil, nil
	case scheme == "":
		return "", nil, &noScheme
	case len(code)%2 == 1 && decimal(code):
		return scheme + ":0" + code, &leadingZero, nil
	}
	return scheme + ":" + code, nil, nil
}
