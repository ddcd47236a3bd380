package merge

import (
	"maps"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// hiddenIn returns the members that a copy lists as withheld or generalised.
func (o object) hiddenIn() (names []string) {
	absent := map[string]string{}
	json.Unmarshal(o.get("absent"), &absent) // what is no such map lists nothing
	for _, n := range slices.Sorted(maps.Keys(absent)) {
		if why := record.Absence(absent[n]); why == record.Withheld || why == record.Generalised {
			names = append(names, n)
		}
	}
	return names
}

// mustBeWhole refuses to make the next version of a record from a copy that
// does not have all of it. What its own issuer withheld, he has.
func mustBeWhole(o object, h head, by record.Actor) error {
	if names := o.hiddenIn(); len(names) > 0 && h.Issuer != by {
		return check.Errorf(textNotWhole, strings.Join(names, ", "))
	}
	return nil
}

// whole returns a copy in which the members that it lists as withheld or
// generalised are as the other copy has them.
func (o object) whole(other object) object {
	for _, name := range o.hiddenIn() {
		if !slices.Contains(other.hiddenIn(), name) {
			o = o.take(name, other)
		}
	}
	return o
}

// take returns the copy with a member of another: its value, marking and reason
// of absence.
func (o object) take(name string, other object) object {
	o = o.set(name, other.get(name))
	for _, notes := range []string{"absent", "markings"} {
		o = o.set(notes, note(o.get(notes), name, other.get(notes)))
	}
	return o
}

// note returns one copy's reasons of absence, or markings, with that of one
// member as the other copy has it; nil where none is left.
func note(own jsontext.Value, name string, other jsontext.Value) jsontext.Value {
	a, _ := parseObject(own) // nil where there is none
	b, _ := parseObject(other)
	if a = a.set(name, b.get(name)); len(a) == 0 {
		return nil
	}
	return a.bytes()
}

// marking returns the marking of a member: its own or else the record's.
func (o object) marking(name string) (m record.Marking) {
	own := o.get("marking")
	if all, err := parseObject(o.get("markings")); err == nil && all.get(name) != nil {
		own = all.get(name)
	}
	json.Unmarshal(own, &m) // what is no marking allows nobody
	return m
}

// part is a version that goes into a resolution.
type part struct {
	object
	head
}

// shows reports whether a version has the value of a member.
func (p *part) shows(name string) bool {
	return p.get(name) != nil && !slices.Contains(p.hiddenIn(), name)
}

// gave reports whether the issuer of another version had a member that this one
// shows: he issued it, or its marking lets him have it. What is there coarser
// may have been made so for him whatever the marking.
func (p *part) gave(name string, other *part) bool {
	return p.Issuer == other.Issuer || other.get(name) == nil && p.marking(name).Allows(other.Issuer)
}

// fill gives each version the members that were withheld from its issuer, who
// has not changed them, from the base or from another version. It returns those
// members that were withheld from the one who resolves: what the version says
// of them he cannot know.
func fill(base *part, versions []*part, by record.Actor) (lacking []string) {
	sources := versions
	if base != nil {
		sources = slices.Concat([]*part{base}, versions)
	}
	filled := make([]object, len(versions))
	for i, v := range versions {
		filled[i] = v.object
		for _, name := range v.hiddenIn() {
			at := slices.IndexFunc(sources, func(s *part) bool { return s.shows(name) })
			own := slices.ContainsFunc(sources, func(s *part) bool { return s.Issuer == by && slices.Contains(s.hiddenIn(), name) })
			switch {
			case at >= 0 && (v.Issuer == by || !sources[at].gave(name, v)):
				filled[i] = filled[i].take(name, sources[at].object)
			case at >= 0 || !own:
				lacking = append(lacking, name)
			}
		}
	}
	for i, v := range versions {
		v.object = filled[i]
	}
	slices.Sort(lacking)
	return slices.Compact(lacking)
}

var (
	textNotWhole = check.Text{ES: "esta copia no tiene completo lo siguiente: %s; quien no tiene todo el registro no puede emitir su versión siguiente, solo sugerirla con «propose»", EN: "this copy does not have all of %s: who does not hold all of a record cannot issue its next version, only suggest one with \"propose\""}
	textNotOurs  = check.Text{ES: "una de las versiones no muestra completo lo siguiente: %s; debe resolver el conflicto quien tiene todo el registro o, si nadie lo tiene, debe quitarlo de su versión quien lo reserva («revise»)", EN: "one of the versions does not show all of %s: the conflict must be resolved by who holds all of the record or, where nobody does, who withholds it must take it out of his version (\"revise\")"}
)
