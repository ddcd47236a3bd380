package mixta

import (
	"slices"

	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/internal/scan"
	"github.com/comision-mixta/mixta/internal/wire"
)

// arrangement is the order in which a text has the members of a file. In the
// written order each record follows those that rules compare it with.
type arrangement struct {
	outline *scan.Outline
	reached [2]int    // how far in the order, of the file and of the section being noted
	names   [2]string // the members that reached so far
	section string
	seen    map[[2]string]bool // of all members of the model
	strange bool               // a member that the model does not know came before the version
	version int64              // where the version begins; 0: nowhere
	late    [2]string          // the first member that must come before another, with the section around it
	before  string             // that other; "": all are in order
}

func newArrangement() *arrangement {
	a := &arrangement{seen: map[[2]string]bool{}}
	a.outline = scan.NewOutline(a.note)
	return a
}

// note notes a member of the file or of one of its sections, and reports whether
// it is a section.
func (a *arrangement) note(section, name string, value int64) (inside bool) {
	place, known := placeOf(section, name)
	member := [2]string{section, name}
	if !known {
		a.strange = a.strange || section == "" && name != schemaMember && a.version == 0
		return false
	}
	if a.seen[member] {
		return false // the second is not read
	}
	a.seen[member] = true
	level := 0
	if section != "" {
		if level = 1; section != a.section {
			a.section, a.reached[1] = section, 0
		}
	}
	if name == "mixta" && section == "" {
		a.version = value
	}
	switch {
	case place >= a.reached[level]:
		a.reached[level], a.names[level] = place, name
	case a.before == "":
		a.late, a.before = member, a.names[level]
	}
	return section == "" && isSection(name)
}

// ordered reports whether the text can be read from its beginning to its end.
func (a *arrangement) ordered() bool { return a.before == "" && (!a.strange || a.version == 0) }

// newer reports whether the text is out of order and states a newer minor version
// of the model.
func (a *arrangement) newer(t *text) bool {
	if a.ordered() || a.version == 0 {
		return false
	}
	in, err := t.at(a.version)
	if err != nil {
		return false // met again
	}
	s := scan.NewInside(in, program.DefaultLimits, a.version, 1, 1, 1)
	if s.Peek() != '"' {
		return false
	}
	return ModelVersion(s.String()).After(Version)
}

// schemaMember names the schema by which an editor completes a file. It may stand
// anywhere.
const schemaMember = wire.SchemaMember

// isSection reports whether a member of a file is a section with lists of its own.
func isSection(name string) bool { return name == string(Conflicts) || name == string(Proposals) }

// placeOf returns the place of a member in the order of a file or of its section,
// from 1; false if it has none.
func placeOf(section, name string) (place int, ok bool) {
	kinds := model.Kinds()
	if section == "" {
		switch name {
		case "mixta":
			return 1, true
		case "envelope":
			return 2, true
		case string(Conflicts):
			return 3 + len(kinds), true
		case string(Proposals):
			return 4 + len(kinds), true
		}
	}
	k, ok := byPlural()[name]
	if !ok || section != "" && about(k.Name) {
		return 0, false
	}
	place = 3 + slices.Index(kinds, k)
	if about(k.Name) { // withdrawals and receipts are last
		place += 5 + len(kinds)
	}
	return place, true
}
