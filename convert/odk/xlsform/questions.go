package xlsform

import (
	"fmt"
	"math"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert/odk"
	"github.com/comision-mixta/mixta/crops"
)

// surveyColumns are the columns of the sheet of questions.
var surveyColumns = []string{"type", "name", "label" + spanish, "label" + english, "hint" + spanish, "hint" + english,
	"required", "required_message" + spanish, "required_message" + english, "relevant", "constraint", "constraint_message" + spanish, "constraint_message" + english,
	"calculation", "appearance", "choice_filter", "parameters", "default"}

// question is a line of the sheet of questions.
type question struct {
	kind, name                                           string
	label, hint                                          check.Text
	required                                             check.Text // the message where it must be answered
	relevant, constraint                                 string
	message                                              check.Text // of the constraint
	calculation, appearance, filter, parameters, initial string
}

func (q question) row() row {
	r := row{"type": q.kind, "name": q.name, "label" + spanish: q.label.ES, "label" + english: q.label.EN, "hint" + spanish: q.hint.ES, "hint" + english: q.hint.EN,
		"required_message" + spanish: q.required.ES, "required_message" + english: q.required.EN, "relevant": q.relevant,
		"constraint": q.constraint, "constraint_message" + spanish: q.message.ES, "constraint_message" + english: q.message.EN,
		"calculation": q.calculation, "appearance": q.appearance, "choice_filter": q.filter, "parameters": q.parameters, "default": q.initial}
	if q.required.ES != "" {
		r["required"] = "yes"
	}
	return r
}

const reached = "${reached} = 'yes'"

// questions returns the sheet of questions.
func questions(s *crops.Survey, units []unit) [][]string {
	all := &sheet{columns: surveyColumns}
	for _, q := range []question{
		{kind: "start", name: "start"},
		{kind: "end", name: "end"},
		{kind: "note", name: "about", label: check.Text{ES: s.Title.In(check.ES) + ". " + s.Marking.String(), EN: s.Title.In(check.EN) + ". " + s.Marking.String()}},
		{kind: "select_one units", name: odk.Unit, appearance: "map", filter: "true()", required: answer,
			label: check.Text{ES: "Unidad por verificar", EN: "Unit to verify"},
			hint:  check.Text{ES: "Elíjala en el mapa o por su número; entre paréntesis, latitud y longitud.", EN: "Choose it on the map or by its number; latitude and longitude stand in brackets."}},
	} {
		all.add(q.row())
	}
	all.add(question{kind: "begin_group", name: "drawn", label: check.Text{ES: "Datos del sorteo", EN: "Data of the draw"}, relevant: "${unit} != ''"}.row())
	all.add(question{kind: "calculate", name: "unit_label", calculation: "jr:choice-name(${unit}, '${unit}')"}.row())
	all.add(question{kind: "calculate", name: odk.Survey, calculation: "'" + string(s.ID) + "'"}.row())
	for _, name := range unitColumns {
		hidden := name
		if name == "geometry" {
			hidden = odk.Centre
		}
		all.add(question{kind: "calculate", name: hidden, calculation: "instance('units')/root/item[name = ${unit}]/" + name}.row())
	}
	all.add(question{kind: "end_group"}.row())
	all.add(question{kind: "begin_group", name: "visit", label: check.Text{ES: "Visita", EN: "Visit"}, relevant: "${unit} != ''"}.row())
	south, north, west, east := around(units)
	for _, q := range []question{
		{kind: "dateTime", name: odk.Visited, initial: "now()", constraint: ". <= now()", message: rule("crops.verification.after-issue"), required: rule("crops.verification.when-and-how"),
			label: check.Text{ES: "Fecha y hora de la visita", EN: "Date and time of the visit"}},
		{kind: "select_one mode", name: odk.Mode, initial: string(crops.ModeField), required: rule("crops.verification.when-and-how"),
			label: check.Text{ES: "Modo de verificación", EN: "How it is verified"}},
		{kind: "select_one actor", name: odk.By, appearance: "minimal", initial: string(s.By), required: answer,
			label: check.Text{ES: "Institución que verifica", EN: "Institution that verifies"}},
		{kind: "select_one yes_no", name: odk.Independent, required: answer,
			label: check.Text{ES: "¿Se verifica sin conocer la interpretación?", EN: "Is it verified without knowing the interpretation?"},
			hint:  check.Text{ES: "No, si alguien del equipo sabe qué clase figura en el mapa.", EN: "No, if anybody in the team knows the class on the map."}},
		{kind: "select_one yes_no", name: odk.Reached, required: answer,
			label: check.Text{ES: "¿Se llegó a la unidad, o se la pudo observar?", EN: "Was the unit reached, or could it be observed?"}},
		{kind: "geopoint", name: odk.Place, relevant: reached + " or ${unit} = 'other'", required: answer, parameters: "capture-accuracy=5 warning-accuracy=20",
			constraint: fmt.Sprintf("number(selected-at(., 0)) >= %g and number(selected-at(., 0)) <= %g and number(selected-at(., 1)) >= %g and number(selected-at(., 1)) <= %g and number(selected-at(., 3)) <= 10000", south, north, west, east),
			message: check.Text{ES: fmt.Sprintf("Debe estar entre las latitudes %g y %g y las longitudes %g y %g, con una exactitud de 10 000 m o mejor.", south, north, west, east),
				EN: fmt.Sprintf("Must lie between latitudes %g and %g and longitudes %g and %g, with an accuracy of 10,000 m or better.", south, north, west, east)},
			label: check.Text{ES: "Posición desde la que se observa", EN: "Position from which it is observed"}},
		{kind: "select_one class", name: odk.MappedOther, relevant: "${unit} = 'other'", required: answer,
			label: check.Text{ES: "Clase en el mapa", EN: "Class on the map"}},
		{kind: "select_one class", name: odk.Found, relevant: reached, required: rule("crops.verification.found"),
			label: check.Text{ES: "Clase hallada", EN: "Class found"}},
		{kind: "select_one crop", name: odk.Confusion, appearance: "minimal", relevant: reached + " and ${found} != ''",
			label: check.Text{ES: "Cultivo con el que se podría confundir", EN: "Crop that it could be confused with"},
			hint:  check.Text{ES: "El que se podría tomar por coca, o por el que se podría tomar la coca. Si no hay, déjelo en blanco.", EN: "What could be taken for coca, or coca for it. Leave blank if there is none."}},
	} {
		all.add(q.row())
	}
	before := reached
	for i, name := range odk.Photos() {
		all.add(question{kind: "image", name: name, relevant: before, label: check.Text{ES: fmt.Sprintf("Fotografía %d", i+1), EN: fmt.Sprintf("Photograph %d", i+1)}}.row())
		before = "${" + name + "} != ''"
	}
	all.add(question{kind: "end_group"}.row())
	return all.rows()
}

// answer is the message for a question that has to be answered.
var answer = check.Text{ES: "Debe responderse.", EN: "Must be answered."}

// around returns a box around the units, with half a degree to spare: what lies
// outside of it was misread, not surveyed.
func around(units []unit) (south, north, west, east float64) {
	south, north, west, east = 90, -90, 180, -180
	for i := range units {
		p := units[i].at
		south, north = min(south, p[1]), max(north, p[1])
		west, east = min(west, p[0]), max(east, p[0])
	}
	tenth := func(x float64) float64 { return math.Round(x*10) / 10 }
	return tenth(south - 0.5), tenth(north + 0.5), tenth(west - 0.5), tenth(east + 0.5)
}

// values is what a sentence of a rule says of one record only.
var values = regexp.MustCompile(` \([^()]*\{\d\}[^()]*\)`)

// rule returns the sentence of a rule of the model, without what it would say of
// one record.
func rule(id string) check.Text {
	for _, r := range mixta.Rules() {
		if r.ID == id {
			return check.Text{ES: sentence(values.ReplaceAllString(r.Must.ES, "")) + ".", EN: sentence(values.ReplaceAllString(r.Must.EN, "")) + "."}
		}
	}
	panic("xlsform: no rule " + id)
}

// sentence begins with a capital letter.
func sentence(s string) string {
	first, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + strings.TrimSpace(s[n:])
}
