package crops

import (
	"cmp"

	"github.com/comision-mixta/mixta/record"
)

// covers reports whether a territory is the whole of a place, or more. One that
// is told by its name, outline or position is some part of what it lies in.
func covers(t, place record.Place) bool {
	return (t.Name == "" || t.Name == place.Name) && (t.Subdivision == "" || t.Subdivision == department(place)) && (t.Unit == "" || t.Unit == place.Unit) && t.Point == nil && t.Area == nil
}

// department returns the department that a place lies in, as far as it tells.
func department(p record.Place) record.Subdivision {
	return cmp.Or(p.Subdivision, p.Unit.Department())
}

// countryOf returns the country that a place lies in, as far as it tells.
func countryOf(p record.Place) record.Country {
	return cmp.Or(p.Country, department(p).Country())
}

// placeName names a place by its name and the smallest unit that it tells.
func placeName(p record.Place) string {
	unit := cmp.Or(string(p.Unit), string(p.Subdivision), string(p.Country))
	if p.Name != "" && unit != "" {
		return p.Name + " (" + unit + ")"
	}
	return cmp.Or(p.Name, unit, "–")
}
