package convert

import (
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/internal/jsonpointer"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/record"
)

// Importer turns the features of one file into records.
type Importer struct {
	Stream
	Options Options

	kind     *kind
	defaults []string // members with a default value, sorted
	refused  int      // findings of severity Error
	located  located
}

// New returns the records of one file. A format calls it with the function that
// reads the file and passes each feature to [Importer.Take].
func New(o Options, read func(*Importer) error) *Stream {
	im := &Importer{Options: o, kind: kindNamed(o.Kind), defaults: slices.Sorted(maps.Keys(o.Mapping.Defaults)), located: located{transform: o.System}}
	im.Stream = NewStream(func() error {
		if o.Mapping.Inverted(o.Kind) {
			return errInverted
		}
		err := read(im)
		for _, f := range im.located.findings().Findings {
			im.Find(f)
		}
		return err
	})
	return &im.Stream
}

// Notice reports a finding about a column of a feature, or about all of it.
func (im *Importer) Notice(r *check.Rule, f *Feature, column, got string, args ...any) {
	place := check.Place{Pointer: f.Pointer, Line: f.Line}
	if column != "" {
		place.Pointer += "/" + jsonpointer.Escape(column)
	}
	if r.Severity == check.Error {
		im.refused++
	}
	im.Find(check.Finding{Rule: r, Severity: r.Severity, Place: place, Got: printable.Clip(got), Args: args})
}

// Refused returns how many findings of severity Error were noticed.
func (im *Importer) Refused() int { return im.refused }

// Unreadable reports a feature, or a column of it, that cannot be read.
func (im *Importer) Unreadable(f *Feature, column, got string, why check.Text) {
	im.Notice(&unreadable, f, column, got, why)
}

// Twice reports a second column for a member.
func (im *Importer) Twice(f *Feature, column, got, member string) {
	im.Notice(&twice, f, column, got, member)
}

// BadPosition reports a position of a feature, at a place below its geometry, that is
// not one.
func (im *Importer) BadPosition(f *Feature, at string, why check.Text) {
	below := *f
	below.Pointer += "/geometry"
	im.Notice(&badPosition, &below, "", "", why)
	last := &im.report.Findings[len(im.report.Findings)-1]
	if last.Rule == &badPosition {
		last.Pointer += "/" + at
	}
}

// Leave counts a member of the file that has no counterpart.
func (im *Importer) Leave(column string) {
	im.Lose(Loss{Kind: im.kind.name, Pointer: "/" + jsonpointer.Escape(column)})
}

// Empty reports a file without features.
func (im *Importer) Empty() { im.Notice(&empty, &Feature{Line: 1}, "", "") }

// Take yields the record of a feature, unless something is wrong with it. Its
// error ends the reading.
func (im *Importer) Take(f *Feature) error {
	before := im.refused
	r := im.record(f)
	if im.refused > before {
		return nil
	}
	return im.Valid(f, r)
}

// Valid yields a record unless something is wrong with it by the rules of its kind. Its
// error ends the reading.
func (im *Importer) Valid(f *Feature, r mixta.Record) error {
	found := r.Validate()
	for i := range found.Findings {
		found.Findings[i].Pointer, found.Findings[i].Line = f.Pointer+found.Findings[i].Pointer, f.Line
	}
	for _, one := range found.Findings {
		im.Find(one)
	}
	if !found.OK() {
		return nil
	}
	im.Place = check.Place{Pointer: f.Pointer, Line: f.Line}
	return im.Yield(r)
}

// record makes the record of a feature. A reduction is where its place says, by
// name or code; it needs no geometry.
func (im *Importer) record(f *Feature) mixta.Record {
	switch im.Options.Kind {
	case "reduction":
		r := &crops.Reduction{Header: im.Options.Header}
		im.fill(f, r)
		switch f.Geometry.Type {
		case "":
		case "Point":
			r.Territory.Point = im.point(f)
		default:
			r.Territory.Area = im.area(f)
		}
		return r
	case "image":
		i := &crops.Image{Header: im.Options.Header}
		im.fill(f, i)
		if f.Geometry.Type != "" {
			i.Footprint = im.area(f)
		}
		return i
	case "verification":
		v := &crops.Verification{Header: im.Options.Header}
		im.fill(f, v)
		if v.Selection != nil && *v.Selection == (crops.Selection{}) {
			v.Selection = nil
		}
		if v.Parcel == "" || f.Geometry.Type != "" {
			v.Point = im.point(f)
		}
		return v
	}
	p := &crops.Parcel{Header: im.Options.Header}
	im.fill(f, p)
	if m := im.area(f); m != nil {
		p.Geometry = *m
	}
	return p
}

// fill sets the members of a record from the columns of a feature.
func (im *Importer) fill(f *Feature, r mixta.Record) {
	mapping := &im.Options.Mapping
	key, taken := f.ID, map[string]bool{}
	for _, name := range im.defaults {
		im.set(f, r, name, Value{"", mapping.Defaults[name], true})
	}
	for _, value := range f.Values {
		name, mapped := mapping.Columns[value.Column]
		if !mapped {
			name = value.Column
		}
		switch {
		case mapped && name == "" || value.Text == "":
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
	s := value.Text
	switch c.form {
	case number, integer:
		var ok bool
		if s, ok = im.number(f, value, c.form == integer); !ok {
			return true
		}
	case flag:
		truth, known := yesOrNo[strings.ToLower(s)]
		if !known {
			im.Notice(&noFlag, f, value.Column, value.Text)
			return true
		}
		s = strconv.FormatBool(truth)
	case day:
		var ok bool
		if s, ok = im.Options.Locale.day(s); !ok {
			im.Notice(&noDay, f, value.Column, value.Text)
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

// yesOrNo are the words for either, in small letters.
var yesOrNo = map[string]bool{
	"true": true, "yes": true, "sí": true, "si": true, "verdadero": true, "1": true,
	"false": false, "no": false, "falso": false, "0": false,
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
	if strings.Contains(value.Text, ":") {
		return value.Text
	}
	if im.Options.Mapping.Scheme == "" {
		im.Notice(&noScheme, f, value.Column, value.Text)
		return ""
	}
	code := value.Text
	if len(code)%2 == 1 && decimal(code) {
		code = "0" + code
		im.Notice(&leadingZero, f, value.Column, value.Text, code)
	}
	return im.Options.Mapping.Scheme + ":" + code
}
