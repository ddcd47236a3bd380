package convert

import (
	"maps"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/internal/jsonpointer"
	"github.com/comision-mixta/mixta/internal/printable"
)

// Importer turns the features of one file into records.
type Importer struct {
	Stream
	Options Options

	kind     *kind
	defaults []string // members with a default value, sorted
	refused  int      // findings of severity Error
	located  Located
}

// New returns the records of one file. A format calls it with the function that
// reads the file and passes each feature to [Importer.Take].
func New(o Options, read func(*Importer) error) *Stream {
	im := &Importer{Options: o, kind: kindNamed(o.Kind), defaults: slices.Sorted(maps.Keys(o.Mapping.Defaults)), located: Located{Transform: o.System}}
	im.Stream = NewStream(func() error {
		if o.Mapping.Inverted(o.Kind) {
			return errInverted
		}
		err := read(im)
		for _, f := range im.located.Findings().Findings {
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
