package convert

import (
	"slices"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta/check"
)

// Mapping says what foreign columns and values are here. A column that it does
// not name is taken by its own name, if a member has it, and otherwise lost.
type Mapping struct {
	// Columns gives the member for each foreign column: "HAS": "declared"; "key"
	// for the number by which the foreign system knows the record, from which its
	// id is made; "longitude", "latitude" and "wkt" for the geometry; "" to leave
	// the column out without a finding.
	Columns map[string]string `json:"columns"`

	// Values gives the codes for foreign values, by member.
	Values map[string]map[string]string `json:"values"`

	// Defaults gives values for members without a foreign column.
	Defaults map[string]string `json:"defaults"`

	// Scheme is that of the foreign codes of units: "INE-BO", "INEI", "RENIEC".
	Scheme string `json:"scheme"`
}

// member returns the member that a column is; "" where it is to be left out.
func (m *Mapping) member(column string) string {
	if name, mapped := m.Columns[column]; mapped {
		return name
	}
	return column
}

// Inverted reports whether the columns are given the other way round: from members
// to foreign columns.
func (m Mapping) Inverted(kind string) bool {
	k := kindNamed(kind)
	known := func(name string) bool {
		return k.byName[name] != nil || slices.Contains([]string{"key", "longitude", "latitude", "wkt"}, name)
	}
	here, there := 0, 0
	for foreign, own := range m.Columns {
		if known(foreign) {
			there++
		}
		if own == "" || known(own) {
			here++
		}
	}
	return there > here
}

// errInverted is the error of a mapping that is the wrong way round.
var errInverted = check.Errorf(check.Text{
	ES: `la correspondencia está invertida: va de la columna del archivo al campo de mixta, como {"columns": {"clase": "class", "sup_ha": "declared"}}`,
	EN: `the mapping is the wrong way round: it goes from the column of the file to the field of mixta, as in {"columns": {"clase": "class", "sup_ha": "declared"}}`})

// ParseMapping reads a mapping from JSON.
func ParseMapping(b []byte) (m Mapping, err error) {
	if err := json.Unmarshal(b, &m, json.RejectUnknownMembers(true)); err != nil {
		return m, check.Errorf(check.Text{ES: "la correspondencia debe ser un objeto JSON con columns, values, defaults y scheme, y nada más",
			EN: "the mapping must be a JSON object with columns, values, defaults and scheme, and nothing else"})
	}
	return m, nil
}
