package total

import (
	"fmt"

	"github.com/comision-mixta/mixta/check"
)

// Group is what a row counts.
type Group int

// The groups, in the order of a table.
const (
	Substances Group = iota
	Persons
	Sites
	Assets
	Cash
)

var groups = [...]check.Text{
	Substances: {ES: "sustancias", EN: "substances"},
	Persons:    {ES: "personas", EN: "persons"},
	Sites:      {ES: "sitios", EN: "sites"},
	Assets:     {ES: "bienes", EN: "assets"},
	Cash:       {ES: "dinero", EN: "cash"},
}

// Word is what people call the group.
func (g Group) Word() check.Text {
	if g < 0 || int(g) >= len(groups) {
		s := fmt.Sprintf("Group(%d)", int(g))
		return check.Text{ES: s, EN: s}
	}
	return groups[g]
}

// String returns the group's name in English.
func (g Group) String() string { return g.Word().EN }
