package program_test

import (
	"testing"

	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/program"
)

// TestShape: what a release must know of each member, here of a seizure.
func TestShape(t *testing.T) {
	seizure := model.Kind("seizure").Node()
	for member, want := range map[string]program.Class{
		"id": program.Named, "issuer": program.Coded, "issued": program.Timed, "caseNumber": program.Plain, "operation": program.Named,
	} {
		if n := seizure.Member(member); n == nil || n.Class() != want || !n.Strings() || n.Positions() {
			t.Errorf("%s: %+v", member, n)
		}
	}
	if seizure.Optional("id") || !seizure.Optional("aliases") || seizure.Optional("none") {
		t.Error("id must be there, aliases may be, none is no member")
	}
	if seizure.Order("id") != 0 || seizure.Order("absent") < seizure.Order("marking") || seizure.Order("none") != -1 {
		t.Error("the members are in another order")
	}
	if persons := seizure.Member("persons").Item(); persons.Persons() != "count" {
		t.Errorf("%q counts persons", persons.Persons())
	}
	if d := seizure.Derivations(); len(d) != 1 || d[0].Members[0] != "persons" {
		t.Errorf("derivations: %v", d)
	}
	source := seizure.Member("sources").Item()
	if source.Member("link").Class() != program.Plain || !seizure.Member("extensions").Item().Opaque() || seizure.Member("markings").Keys().Class() != program.Coded {
		t.Error("an address, an extension or the name of a member is of another class")
	}
	if area := model.Kind("parcel").Node(); !area.Positions() || area.Member("version").Positions() {
		t.Error("a parcel has positions, and its version none")
	}
}
