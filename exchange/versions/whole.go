package versions

import (
	"slices"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/record"
)

// whole returns the copy with its withheld and generalised members taken from the
// other.
func whole(o, other raw.Object) raw.Object {
	for _, name := range o.Hidden() {
		if !slices.Contains(other.Hidden(), name) {
			o = take(o, name, other)
		}
	}
	return o
}

// take returns the copy with one member of another: its value, marking and reason
// of absence.
func take(o raw.Object, name string, other raw.Object) raw.Object {
	o = o.Set(name, other.Get(name))
	for _, notes := range []string{"absent", "markings"} {
		o = o.Set(notes, note(o.Get(notes), name, other.Get(notes)))
	}
	return o
}

// note returns one copy's reasons of absence, or markings, with that of one
// member taken from the other; nil if none is left.
func note(own jsontext.Value, name string, other jsontext.Value) jsontext.Value {
	a, _ := raw.Parse(own) // nil if there is none
	b, _ := raw.Parse(other)
	if a = a.Set(name, b.Get(name)); len(a) == 0 {
		return nil
	}
	return a.Bytes()
}

// shows reports whether a version has the value of a member.
func (v *version) shows(name string) bool {
	return v.Get(name) != nil && !slices.Contains(v.Hidden(), name)
}

// gave reports whether the issuer of another version had a member that this one
// shows, as its issuer or by its marking. A coarser value may have been made for
// that issuer regardless of the marking.
func (v *version) gave(name string, other *version) bool {
	return v.Issuer == other.Issuer || other.Get(name) == nil && v.MarkingOf(name).Allows(other.Issuer)
}

// fill restores in each version the members that were withheld from its issuer,
// and are therefore unchanged there, from the base or another version. It returns
// the members that were withheld from by, the actor that resolves.
func fill(base *version, versions []*version, by record.Actor) (lacking []string) {
	sources := versions
	if base != nil {
		sources = slices.Concat([]*version{base}, versions)
	}
	filled := make([]raw.Object, len(versions))
	for i, v := range versions {
		filled[i] = v.Object
		for _, name := range v.Hidden() {
			at := slices.IndexFunc(sources, func(s *version) bool { return s.shows(name) })
			own := slices.ContainsFunc(sources, func(s *version) bool { return s.Issuer == by && slices.Contains(s.Hidden(), name) })
			switch {
			case at >= 0 && (v.Issuer == by || !sources[at].gave(name, v)):
				filled[i] = take(filled[i], name, sources[at].Object)
			case at >= 0 || !own:
				lacking = append(lacking, name)
			}
		}
	}
	for i, v := range versions {
		v.Object = filled[i]
	}
	slices.Sort(lacking)
	return slices.Compact(lacking)
}

var textNotOurs = check.Text{ES: "una de las versiones no muestra completo lo siguiente: %s; debe resolver el conflicto un actor que tenga el registro completo o, si ninguno lo tiene, quien lo retiene debe quitarlo de su versión («revise»)", EN: "one of the versions does not show all of %s: the conflict must be resolved by an actor that has all of the record or, if there is no such actor, whoever withholds it must remove it from their version (\"revise\")"}
