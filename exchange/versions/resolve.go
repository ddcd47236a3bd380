package versions

import (
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/record"
)

// Clash is a member that versions have changed in different ways: a person
// must choose.
type Clash struct {
	Pointer string // JSON Pointer (RFC 6901) in the record
	Values  []string
	Note    check.Text // that one of two codes includes the other, where it does: nothing is chosen by it
}

// Resolution is the result of [Resolve].
type Resolution[R any] struct {
	Record     R            // the version that follows all of them; nil if there are clashes or Introduced has errors
	Clashes    []Clash      // what a person must choose
	Introduced check.Report // findings on the result that none of the versions has
}

// Resolve merges concurrent versions of one record, member by member: a change
// that only one of them made since base is adopted. Lists of items with an id or
// a key are merged by these. If several versions changed a member in different
// ways, chosen gives its value, as JSON, by the member's pointer; the rest are
// returned as clashes. Without the common base (nil), all members that differ
// clash.
//
// What was withheld from the issuer of a version counts as unchanged there. An
// actor from which a member of a version was withheld cannot resolve the
// conflict. A choice for a member that is not in conflict is an
// [*UnusedChoiceError].
//
// The result is issued as by says, as the next version after all of them. It is
// checked: a finding of severity Error that none of the versions has blocks it.
func Resolve[R mixta.Record](base R, versions []R, chosen map[string][]byte, by Issue) (*Resolution[R], error) {
	all := versions
	if !reflect.ValueOf(&base).Elem().IsZero() {
		all = append(slices.Clip(versions), base)
	}
	out := new(Resolution[R])
	made, err := typed(func(kind string, b [][]byte) ([]byte, error) {
		var from []byte
		if len(b) > len(versions) {
			from = b[len(versions)]
		}
		r, err := ResolveJSON(kind, from, b[:len(versions)], chosen, by)
		if err != nil {
			return nil, err
		}
		out.Clashes, out.Introduced = r.Clashes, r.Introduced
		return r.Record, nil
	}, all...)
	out.Record = made
	return out, err
}

// ResolveJSON is [Resolve] for a record of a kind ("action") that is had as JSON.
func ResolveJSON(kind string, base []byte, versions [][]byte, chosen map[string][]byte, by Issue) (*Resolution[[]byte], error) {
	parts, joint, err := concurrent(versions, by)
	if err != nil {
		return nil, err
	}
	as, err := follow(joint, by, parts...)
	if err != nil {
		return nil, err
	}
	var common *version
	var from jsontext.Value
	if base != nil {
		if common, err = contentOf(base); err != nil {
			return nil, err
		}
		from = common.Bytes()
	}
	if names := fill(common, parts, by.By); len(names) > 0 {
		return nil, check.Errorf(textNotOurs, strings.Join(names, ", "))
	}
	t := &threeWay{chosen: chosen, used: map[string]bool{}}
	merged := jsontext.Value(parts[0].Bytes())
	for _, p := range parts[1:] {
		merged = t.merge(placeOf(kind), from, merged, p.Bytes())
	}
	for _, pointer := range slices.Sorted(maps.Keys(chosen)) {
		if !t.used[pointer] {
			return nil, &UnusedChoiceError{pointer}
		}
	}
	if len(t.clashes) > 0 {
		return &Resolution[[]byte]{Clashes: t.clashes}, nil
	}
	o, err := raw.Parse(merged)
	if err != nil {
		return nil, err
	}
	result := stamped(inOrder(o, versions[0]), as, by)
	out := &Resolution[[]byte]{Record: result}
	if out.Introduced, err = introduced(kind, result, versions...); err != nil {
		return nil, err
	}
	if !out.Introduced.OK() {
		out.Record = nil
	}
	return out, nil
}

// follow returns the stamp of the version that follows all of these. Where two
// state different tokens for one counter of an actor, only that actor can issue it.
func follow(joint bool, by Issue, versions ...*version) (as record.Stamp, err error) {
	for _, v := range versions {
		as = as.Join(v.stamp())
	}
	as = next(as, joint, by)
	for _, v := range versions {
		for _, a := range slices.Sorted(maps.Keys(v.Seen)) {
			if v.Version[a] == as.Version[a] && v.Seen[a] != as.Seen[a] {
				return as, check.Errorf(textForked, as.Version[a], a)
			}
		}
	}
	return as, nil
}

var textForked = check.Text{
	ES: "las versiones llevan testigos (seen) distintos de la versión %d de %[2]s: solo %[2]s puede emitir la que siga a todas",
	EN: "the versions have different tokens (seen) of version %d of %[2]s: only %[2]s can issue one that follows all of them"}

// contentOf parses a version, without the members that a new version sets itself.
func contentOf(b []byte) (*version, error) {
	v, err := parse(b)
	if err != nil {
		return nil, err
	}
	v.Object = without(v.Object)
	return v, nil
}

// UnusedChoiceError is the error for a choice at a member that is not in
// conflict.
type UnusedChoiceError struct{ Pointer string }

func (e *UnusedChoiceError) Error() string { return "no conflict at " + e.Pointer }

// without removes the members that a new version sets itself.
func without(o raw.Object) raw.Object {
	return slices.DeleteFunc(slices.Clone(o), func(m raw.Member) bool { return slices.Contains(raw.Own, m.Name) })
}

// inOrder sorts members as in another version, new ones last.
func inOrder(o raw.Object, like []byte) raw.Object {
	first, err := raw.Parse(like)
	if err != nil {
		return o
	}
	out := raw.Object{}
	for _, m := range first {
		if v := o.Get(m.Name); v != nil || slices.Contains(raw.Own, m.Name) {
			out = append(out, raw.Member{Name: m.Name, Value: v})
		}
	}
	for _, m := range o {
		if first.Get(m.Name) == nil {
			out = append(out, m)
		}
	}
	return out
}

var textNoConflict = check.Text{ES: "no hay conflicto: el registro tiene una sola versión", EN: "there is no conflict: the record has one version"}
