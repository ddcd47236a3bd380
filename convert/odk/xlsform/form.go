// Package xlsform makes the form by which the drawn units of a survey are verified
// in the field, as an XLSForm: a spreadsheet that ODK Central and KoboToolbox take.
// Package odk reads the answers.
package xlsform

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops"
)

// Form is a form of verification: the sheets of an XLSForm.
type Form struct {
	Survey   [][]string // the questions, below a line of columns
	Choices  [][]string // the answers to choose from
	Settings [][]string // the form itself
	Units    int        // how many units it has
}

// Languages as XLSForm names them.
const (
	spanish = "::Español (es)"
	english = "::English (en)"
)

// New makes the form for the pending verifications of a survey. Parcels are those
// that they look at, for their places. The error says that there is nothing to
// verify, or that a parcel is not there.
//
// Who verifies is not shown what the map says, so that the verification can be an
// independent one: units are numbered across strata, and class and stratum are
// hidden answers. The form of the same units is the same, and has the same version;
// form_id stays that of the survey.
func New(s *crops.Survey, verifications []crops.Verification, parcels []crops.Parcel) (*Form, error) {
	units, err := pending(s, verifications, parcels)
	if err != nil {
		return nil, err
	}
	choices := &sheet{columns: append([]string{"list_name", "name", "label" + spanish, "label" + english}, unitColumns...)}
	choices.units(units)
	for _, l := range lists {
		choices.codes(l.name, l.list)
	}
	choices.add(row{"list_name": "yes_no", "name": "yes", "label" + spanish: "Sí", "label" + english: "Yes"})
	choices.add(row{"list_name": "yes_no", "name": "no", "label" + spanish: "No", "label" + english: "No"})
	f := &Form{Survey: questions(s, units), Choices: choices.rows(), Units: len(units)}
	f.Settings = settings(s, f)
	return f, nil
}

// settings returns the sheet of the form itself. Its version tells the content.
func settings(s *crops.Survey, f *Form) [][]string {
	h := sha256.New()
	for _, sheet := range [][][]string{f.Survey, f.Choices} {
		for _, line := range sheet {
			h.Write([]byte(strings.Join(line, "\x1f") + "\n"))
		}
	}
	return [][]string{
		{"form_title", "form_id", "version", "default_language", "instance_name"},
		{title(s), "mixta-verification-" + string(s.ID), mixta.Version + "-" + hex.EncodeToString(h.Sum(nil))[:12], spanish[2:], "concat(${unit_label}, ' ', ${visited})"},
	}
}

// title is what people call the form. It has one language only.
func title(s *crops.Survey) string {
	t := "Verificación / Verification: " + s.Title.In(check.ES)
	if s.Exercise {
		t = "SIMULACRO / EXERCISE. " + t
	}
	return t
}

// row is a line of a sheet, by column.
type row map[string]string

// sheet is a sheet in the making.
type sheet struct {
	columns []string
	lines   [][]string
}

func (s *sheet) add(r row) {
	line := make([]string, len(s.columns))
	for i, c := range s.columns {
		line[i] = r[c]
	}
	s.lines = append(s.lines, line)
}

// rows returns the sheet with its line of columns.
func (s *sheet) rows() [][]string { return append([][]string{s.columns}, s.lines...) }
