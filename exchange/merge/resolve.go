package merge

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Clash is a member that versions have changed in different ways: a person
// must choose.
type Clash struct {
	Pointer string // JSON Pointer (RFC 6901) in the record
	Values  []string
}

// Resolution is what [Resolve] makes of versions in conflict.
type Resolution struct {
	Record  []byte       // the version that follows all of them; nil while Clashes is not empty or Report not OK
	Clashes []Clash      // what a person must choose, with all values
	Born    check.Report // what is found in the result and in none of the versions
}

// Resolve merges versions of one record that do not know of each other, member
// by member: what only one of them has changed since base is taken from it.
// Lists of things with an id or a key are merged by these. Where several have
// changed a member in different ways, chosen tells the value, as JSON, by the
// member's pointer; the rest are returned as clashes. Without the common base
// (nil), all members that differ clash.
//
// What was withheld from the issuer of a version counts as unchanged there. Who
// was refused a member of a version himself cannot resolve the conflict. A
// choice for what no version has is an [*UnmetError].
//
// The result is issued by h as the next version after all of them. It is
// checked: a finding of severity Error that none of the versions has blocks it.
func Resolve(kind string, base []byte, versions [][]byte, chosen map[string][]byte, h Hand) (*Resolution, error) {
	if len(versions) < 2 {
		return nil, check.Errorf(textNoConflict)
	}
	all := record.Version{}
	mayIssue := false
	parts := make([]*part, len(versions))
	for i, v := range versions {
		p, err := partOf(v)
		if err != nil {
			return nil, err
		}
		all = all.Join(p.Version)
		mayIssue = mayIssue || p.Joint || p.Issuer == h.By
		parts[i] = p
	}
	if !mayIssue {
		return nil, &NotIssuerError{parts[0].Issuer, h.By}
	}
	var common *part
	var from jsontext.Value
	if base != nil {
		var err error
		if common, err = partOf(base); err != nil {
			return nil, err
		}
		from = common.bytes()
	}
	if names := fill(common, parts, h.By); len(names) > 0 {
		return nil, check.Errorf(textNotOurs, strings.Join(names, ", "))
	}
	t := &threeWay{chosen: chosen, met: map[string]bool{}}
	merged := jsontext.Value(parts[0].bytes())
	for _, p := range parts[1:] {
		merged = t.merge("", from, merged, p.bytes())
	}
	for _, pointer := range slices.Sorted(maps.Keys(chosen)) {
		if !t.met[pointer] {
			return nil, &UnmetError{pointer}
		}
	}
	if len(t.clashes) > 0 {
		return &Resolution{Clashes: t.clashes}, nil
	}
	o, err := parseObject(merged)
	if err != nil {
		return nil, err
	}
	result := inOrder(o, versions[0]).issue(all, h).bytes()
	out := &Resolution{Record: result}
	if out.Born, err = Born(kind, result, versions...); err != nil {
		return nil, err
	}
	if !out.Born.OK() {
		out.Record = nil
	}
	return out, nil
}

// partOf takes a version apart, without what the new version sets itself.
func partOf(raw []byte) (*part, error) {
	o, h, err := headOf(raw)
	return &part{without(o), h}, err
}

// UnmetError is the error of a choice for a member that is not in conflict: it
// would have no effect.
type UnmetError struct{ Pointer string }

func (e *UnmetError) Error() string { return "there is nothing to choose at " + e.Pointer }

// without takes away what the new version sets itself.
func without(o object) object {
	return slices.DeleteFunc(slices.Clone(o), func(m member) bool { return slices.Contains(header, m.name) })
}

// inOrder puts members in the order that they have in a version, new ones last.
func inOrder(o object, like []byte) object {
	first, err := parseObject(like)
	if err != nil {
		return o
	}
	out := object{}
	for _, m := range first {
		if v := o.get(m.name); v != nil || slices.Contains(header, m.name) {
			out = append(out, member{m.name, v})
		}
	}
	for _, m := range o {
		if first.get(m.name) == nil {
			out = append(out, m)
		}
	}
	return out
}

// threeWay merges two values that come from one.
type threeWay struct {
	chosen  map[string][]byte
	met     map[string]bool // the pointers that chosen has and that were come to
	added   bool            // the base, which is at hand, does not have the value
	clashes []Clash
}

func (t *threeWay) merge(pointer string, base, a, b jsontext.Value) jsontext.Value {
	if v, ok := t.chosen[pointer]; ok && pointer != "" {
		t.met[pointer] = true
		if string(v) == "" {
			return nil
		}
		return v
	}
	switch {
	case same(a, b):
		return a
	case base != nil && same(base, a):
		return b
	case base != nil && same(base, b):
		return a
	case a.Kind() == '{' && b.Kind() == '{' && (base == nil || base.Kind() == '{'):
		if v, ok := t.objects(pointer, base, a, b); ok {
			return v
		}
	case a.Kind() == '[' && b.Kind() == '[' && (base == nil || base.Kind() == '['):
		if v, ok := t.lists(pointer, base, a, b); ok {
			return v
		}
	case base == nil && pointer != "" && (a == nil || b == nil) && t.added:
		if a == nil {
			return b
		}
		return a
	}
	t.clashes = append(t.clashes, Clash{pointer, []string{string(a), string(b)}})
	return a
}

func (t *threeWay) objects(pointer string, base, a, b jsontext.Value) (jsontext.Value, bool) {
	var from object
	if base != nil {
		from, _ = parseObject(base)
	}
	x, errX := parseObject(a)
	y, errY := parseObject(b)
	if errX != nil || errY != nil {
		return nil, false
	}
	out := object{}
	for _, name := range names2(x, y) {
		if v := t.member(pointer+"/"+escape(name), from, base != nil, name, x, y); v != nil {
			out = append(out, member{name, v})
		}
	}
	return out.bytes(), true
}

// member merges one member. One that the base does not have and only one side
// has was added by it.
func (t *threeWay) member(pointer string, from object, based bool, name string, x, y object) jsontext.Value {
	before := t.added
	t.added = based && from.get(name) == nil
	defer func() { t.added = before }()
	return t.merge(pointer, from.get(name), x.get(name), y.get(name))
}

// names2 returns the names of both objects, those of the first first.
func names2(x, y object) (out []string) {
	for _, m := range slices.Concat(x, y) {
		if !slices.Contains(out, m.name) {
			out = append(out, m.name)
		}
	}
	return out
}

// lists merges lists of things that have an id or a key each.
func (t *threeWay) lists(pointer string, base, a, b jsontext.Value) (jsontext.Value, bool) {
	from, okFrom := keyed(base)
	x, okX := keyed(a)
	y, okY := keyed(b)
	if !okX || !okY || !okFrom && base != nil {
		return nil, false
	}
	var out []jsontext.Value
	for _, key := range names2(x, y) {
		at := pointer + "/" + strconv.Itoa(len(out))
		if v := t.member(at, from, base != nil, key, x, y); v != nil {
			out = append(out, v)
		}
	}
	return joinList(out), true
}

// keyed returns the items of a list by their ids or keys, if all have one of
// their own.
func keyed(list jsontext.Value) (object, bool) {
	if list == nil {
		return nil, false
	}
	items, ok := parseList(list)
	if !ok {
		return nil, false
	}
	out := object{}
	for _, v := range items {
		o, err := parseObject(v)
		if err != nil {
			return nil, false
		}
		key := o.get("id")
		if key == nil {
			key = o.get("key")
		}
		if key == nil || key.Kind() != '"' || out.get(string(key)) != nil {
			return nil, false
		}
		out = append(out, member{string(key), v})
	}
	return out, true
}

// escape writes a name as a reference token (RFC 6901 §3).
func escape(name string) string { return strings.NewReplacer("~", "~0", "/", "~1").Replace(name) }

var textNoConflict = check.Text{ES: "no hay conflicto: el registro tiene una sola versión", EN: "there is no conflict: the record has one version"}
