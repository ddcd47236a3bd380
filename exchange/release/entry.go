package release

import (
	"bytes"
	"slices"
	"strconv"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/extension"
)

// entry is one record of the file while it is looked at. What is withheld of it is in
// its state, which stays.
type entry struct {
	number  int // of the record in the file, from 1
	first   int // that of the first version of it
	section mixta.Section
	kind    *kind
	id      record.ID
	key     key
	issuer  record.Actor
	marking record.Marking
	raw     []byte // one line
	members []member
	leaves  []leaf
	refs    []ref
	spots   []spot
	stated  []stated
	counts  []count
	inner   []inner // markings of parts of members
	own     map[string]*extension.Schema
	pieces  []piece // of extensions, that may be left out
	found   []found
	*state
}

// member is one member of a record, with its place in the bytes.
type member struct {
	name       string
	start, end int     // from its name to the end of its value
	value      int     // where its value begins
	edits      []edit  // rounded positions, in order
	omitted    []piece // of an extension, in order
}

// found is a member that was withheld when the record was read, for its content.
type found struct {
	member int
	why    Reason
}

// leaf is a string that may quote something.
type leaf struct {
	member     int
	class      program.Class
	start, end int    // including quotes
	place      uint32 // hash of the names on its path
	folded     string // folded text, computed on demand
	number     bool   // a number where any JSON value is allowed
}

// text returns the text of a leaf.
func (e *entry) text(l *leaf) []byte {
	b := e.raw[l.start:l.end]
	switch {
	case l.number:
		return []byte(plainNumber(string(b)))
	case bytes.IndexByte(b, '\\') >= 0:
		return []byte(unquote(b))
	}
	return b[1 : len(b)-1]
}

// isID reports whether a leaf is the record's id.
func (e *entry) isID(l *leaf) bool { return e.members[l.member].name == "id" }

// plainNumber returns a number in its usual notation.
func plainNumber(s string) string {
	if x, err := strconv.ParseFloat(s, 64); err == nil {
		return strconv.FormatFloat(x, 'f', -1, 64)
	}
	return s
}

// count is a number of persons.
type count struct {
	member int
	number float64
}

// ref is a reference to another record.
type ref struct {
	member int
	to     string
	listed bool // an item of a member that is a list
}

// index returns the index of the member of that name; -1 if absent.
func (e *entry) index(name string) int {
	return slices.IndexFunc(e.members, func(m member) bool { return m.name == name })
}

// may reports whether a record can do without a member: it is optional, and its
// absence has no meaning of its own.
func (e *entry) may(name string) bool {
	switch name {
	case "exercise", "joint", "absent", "markings", "seen":
		return false
	}
	return e.kind.Optional(name)
}

// withhold withholds a member for its content, or the whole record if it cannot do
// without it, when the record is read.
func (e *entry) withhold(i int, why Reason) {
	if e.gone != "" || e.of(i).withheld != "" {
		return
	}
	e.found = append(e.found, found{i, why})
	here := at{e.number, i}
	if !e.may(e.members[i].name) {
		e.drop(e, here, why, cause{first: here})
		return
	}
	f := e.member(i)
	f.withheld, f.why = why, cause{first: here}
}

// releases reports whether a member goes to the recipient, if perhaps not all of it.
func (e *entry) releases(member int) bool { return e.gone == "" && e.of(member).withheld == "" }

// edited reports whether the value at i is rounded.
func (m *member) edited(i int) bool {
	_, found := slices.BinarySearchFunc(m.edits, i, func(d edit, i int) int {
		switch {
		case d.end <= i:
			return -1
		case d.start > i:
			return 1
		}
		return 0
	})
	return found
}

// strings visits the withheld strings and numbers of a member: all of them or, if it
// is only rounded, those that are; of the whole member, all in any case.
func (e *entry) strings(i int, whole bool, show func(place uint32, s string, c program.Class, number bool)) {
	m := &e.members[i]
	edited := !whole && e.releases(i) && (m.edits != nil || m.omitted != nil)
	w := walker{e: e, b: e.raw, at: m.value, member: i, depth: 1, place: names(0, m.name)}
	w.all = func(c program.Class, start, end int, number bool) {
		switch {
		case edited && !(number && m.edited(start)) && !m.omits(start):
		case number:
			show(w.place, string(e.raw[start:end]), c, true)
		default:
			show(w.place, unquote(e.raw[start:end]), c, false)
		}
	}
	below := e.kind.Member(m.name)
	if below == nil {
		below = opaque() // of a newer version
	}
	w.value(below)
}
