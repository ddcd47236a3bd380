// Package odk reads what ODK Central and KoboToolbox export of a form of field
// verification: CSV with the columns of groups, GeoJSON, or a zip of either with
// the photographs. Package xlsform makes the form.
package odk

// The questions of the form, by the names that its answers come back under. Names
// are unique in the form, so that groups, which exports put in front, do not matter.
const (
	Unit        = "unit"        // the id of the drawn unit's verification, or [OtherUnit]
	Visited     = "visited"     // when
	Mode        = "mode"        // how
	By          = "by"          // which institution
	Independent = "independent" // whether without knowing the interpretation
	Reached     = "reached"     // whether the unit was reached
	Place       = "place"       // where, with the accuracy of the receiver
	Found       = "found"       // the class found
	Confusion   = "confusion"   // what was taken for coca, or the other way round
	MappedOther = "mapped_other"

	// Hidden answers, which the form takes from the unit that was chosen.
	Survey     = "survey"
	Parcel     = "parcel"
	Point      = "point"
	Mapped     = "mapped"
	Design     = "design"
	Stratum    = "stratum"
	Seed       = "seed"
	Order      = "order"
	Population = "population"
	Version    = "version"
	Centre     = "centre"
)

// OtherUnit is the answer for a place that was not drawn.
const OtherUnit = "other"

// Yes and No are the answers to what is one or the other.
const (
	Yes = "yes"
	No  = "no"
)

// Photos are the questions for photographs.
func Photos() []string { return []string{"photo_1", "photo_2", "photo_3", "photo_4", "photo_5"} }
