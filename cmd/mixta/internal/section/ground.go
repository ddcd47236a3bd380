package section

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/page/atlas"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/border"
	"github.com/comision-mixta/mixta/schema"
)

// Ground begins a map with a border line, the band of its accuracy and what the
// countries are called; across it stands the word for an exercise, where it is one. The
// note says what must be known of the line.
func (s *Section) Ground(label check.Text, line *border.Line, exercise string) (m *atlas.Map, note string) {
	accuracy := s.Number(line.Accuracy)
	return &atlas.Map{Label: s.Say(label), Lang: s.Lang, Number: s.Number, Overlay: exercise, Border: []atlas.Line{{Positions: line.Positions, Accuracy: line.Accuracy}},
		Side: func(at record.Position) string { return country(line, at, s.Lang) },
		Key:  []atlas.Key{{Class: "fill-band", Text: s.Say(textBorderKey, accuracy)}}}, s.Say(textLineNote, line.Source, accuracy)
}

// country is what the country at a place is called; "" where that is not decided.
func country(line *border.Line, at record.Position, l check.Lang) string {
	side, decided := line.Side(at, 0)
	if !decided {
		return ""
	}
	return schema.Call("record.Country", string(side), l)
}

var (
	textBorderKey = check.Text{ES: "línea de frontera y franja de su exactitud (± %s m)", EN: "border line and the band of its accuracy (± %s m)"}
	textLineNote  = check.Text{
		ES: "Línea de frontera: %s. Es cartográfica, con una exactitud de %s m, dentro de la cual nada se decide; no es el límite legal, y no acusa a nadie.",
		EN: "Border line: %s. It is cartographic, accurate to %s m, within which nothing is decided; it is not the legal boundary, and accuses nobody."}
)
