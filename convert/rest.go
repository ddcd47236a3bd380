package convert

import (
	"reflect"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record"
)

// Rest adds the members of a record that are not among those carried: pointers
// into records of its kind, with * for any item of a list, each of which stands
// for all below it. Carried must not change between calls for one kind.
func (l *Losses) Rest(kind string, r mixta.Record, carried ...string) {
	v := reflect.ValueOf(r)
	if v.Kind() != reflect.Pointer || v.IsNil() {
		return
	}
	v = v.Elem()
	key := planKey{kind, v.Type()}
	p := l.plans[key]
	if p == nil {
		p = &plan{carried: map[string]bool{}}
		for _, pointer := range carried {
			p.carried[pointer] = true
		}
		if l.plans == nil {
			l.plans = map[planKey]*plan{}
		}
		l.plans[key] = p
		p.root = p.member("", v.Type())
	}
	p.root.each(v, func(pointer string) { l.Add(Loss{Kind: kind, Pointer: pointer}) })
	for _, newer := range r.Head().Newer {
		l.Add(Loss{Kind: kind, Pointer: newer.Pointer})
	}
}

type planKey struct {
	kind string
	t    reflect.Type
}

// A plan says where a kind of record has members that are not carried.
type plan struct {
	carried map[string]bool
	root    *member
}

// member is a member that is not carried, or has such members below it.
type member struct {
	pointer string
	fields  map[int]*member // of a struct
	item    *member         // of a list of structs
}

// member makes the plan of a member; nil where it is carried, with all below it.
func (p *plan) member(pointer string, t reflect.Type) *member {
	if p.carried[pointer] {
		return nil
	}
	m := &member{pointer: pointer}
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	switch {
	case t.Kind() == reflect.Struct:
		m.fields = map[int]*member{}
		for i := range t.NumField() {
			name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
			below := pointer + "/" + name
			if t.Field(i).Anonymous && name == "" {
				below = pointer
			}
			if name == "-" || t.Field(i).PkgPath != "" {
				continue
			}
			if f := p.member(below, t.Field(i).Type); f != nil {
				m.fields[i] = f
			}
		}
	case t.Kind() == reflect.Slice && !p.scalar(t.Elem()):
		if m.item = p.member(pointer+"/*", t.Elem()); m.item == nil {
			return nil
		}
	}
	return m
}

// scalar reports whether items of a list have no members.
func (p *plan) scalar(t reflect.Type) bool {
	return t.Kind() != reflect.Struct && t.Kind() != reflect.Pointer
}

// each calls lost for every place of a value that is not carried.
func (m *member) each(v reflect.Value, lost func(pointer string)) {
	for v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return
		}
		if m.fields == nil {
			lost(m.pointer)
			return
		}
		v = v.Elem()
	}
	switch {
	case v.IsZero():
	case m.fields != nil:
		for i, f := range m.fields {
			f.each(v.Field(i), lost)
		}
	case m.item != nil:
		for i := range v.Len() {
			m.item.each(v.Index(i), lost)
		}
	default:
		lost(m.pointer)
	}
}

// First reports whether a version is its issuer's first, which whoever makes a
// record anew gives it.
func First(h *record.Header) bool {
	return len(h.Version) == 0 || len(h.Version) == 1 && h.Version[h.Issuer] == 1
}
