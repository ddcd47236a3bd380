package ops

import (
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/section"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/territory"
	"github.com/comision-mixta/mixta/page"
	"github.com/comision-mixta/mixta/page/atlas"
	"github.com/comision-mixta/mixta/record"
)

// ground adds a map, of real records or of exercises, with the operations' places, the seizures, the tracks, and where
// these cross the line; and the table of crossings.
func (s *opsSection) ground(exercise bool) {
	word := ""
	if exercise {
		word = section.TextExercise.In(s.Lang)
	}
	m, lineNote := s.Ground(textMap, s.line, word)
	g := &ground{Map: m, keys: map[string]bool{}, section: s}
	for i := range s.Operations {
		if s.Operations[i].Exercise == exercise {
			g.operation(&s.Operations[i])
		}
	}
	for i := range s.Seizures {
		if z := &s.Seizures[i]; z.Exercise == exercise {
			g.place(&z.Header, &z.Place, "fill-warning", textSeizureKey, "")
		}
	}
	tracks := of(s.Tracks, func(t *ops.Track) bool { return t.Exercise == exercise })
	for i := range tracks {
		g.path(&tracks[i])
	}
	b := territory.Border{Line: s.line.Positions, Left: record.PE, Accuracy: s.line.Accuracy}
	found := b.Crossings(tracks, territory.Assumed{})
	for i := range found {
		c := &found[i]
		g.mark("node fill-bad", c.Position, c.Metres, "", textCrossingKey)
	}
	drawing := m.Draw()
	if drawing == "" {
		return
	}
	s.Add(page.Block{Heading: m.Label, Figure: &page.Figure{Caption: m.Label, Drawing: drawing, Save: s.Say(textSaveMap)}, Notes: []string{lineNote}}, g.heads)
	if t := crossings(found, territory.Assumed{}); len(tracks) > 0 {
		for _, p := range b.Apart(tracks, territory.Assumed{}) {
			t.Note(print.Say(textApart, p.From, p.Last.UTC().Format("2006-01-02 15:04:05"), p.To, p.First.UTC().Format("2006-01-02 15:04:05")), trackHeading(p.Track), p.Track.ID)
		}
		s.Table(textCrossings, t, section.Heads(tracks))
	}
}

// ground is a map of operations being made.
type ground struct {
	*atlas.Map
	section *opsSection
	keys    map[string]bool
	heads   []*record.Header
}

// key explains a class, once.
func (g *ground) key(class string, text check.Text) {
	if !g.keys[class] {
		g.keys[class] = true
		g.Key = append(g.Key, atlas.Key{Class: class, Text: g.section.Say(text)})
	}
}

func (g *ground) mark(class string, at record.Position, within float64, name string, key check.Text) {
	g.Marks = append(g.Marks, atlas.Mark{Class: class, At: at, Within: within, Name: name})
	g.key(strings.TrimPrefix(class, "node "), key)
}

// operation adds the places of the components.
func (g *ground) operation(o *ops.Operation) {
	for i := range o.Components {
		c := &o.Components[i]
		class := "fill-" + string(c.Side)
		if c.Side != record.BO && c.Side != record.PE {
			continue
		}
		g.place(&o.Header, &c.Place, class, sideKeys[c.Side], printable.Text(string(c.Key)))
	}
}

// place adds a place as far as it is known: by its area or position.
func (g *ground) place(h *record.Header, p *record.Place, class string, key check.Text, name string) {
	within := 0.0
	if p.Accuracy != nil {
		within = *p.Accuracy
	}
	switch {
	case p.Area != nil:
		g.Areas = append(g.Areas, atlas.Area{Class: "parcel area " + class, Shape: p.Area.Positions(), Tip: name})
		g.key(class, key)
	case p.Point != nil:
		g.mark("node "+class, p.Point.Coordinates, within, name, key)
	default:
		return
	}
	g.heads = append(g.heads, h)
}

// path adds a track.
func (g *ground) path(t *ops.Track) {
	p := atlas.Path{Class: "stroke-five"}
	for point := range t.Points() {
		p.Positions = append(p.Positions, point.Position)
	}
	if len(p.Positions) == 0 {
		return
	}
	g.Paths = append(g.Paths, p)
	g.mark("node fill-five", p.Positions[0], 0, printable.Text(trackName(t)), textTrackKey)
	g.heads = append(g.heads, &t.Header)
}

var (
	sideKeys = map[record.Side]check.Text{
		record.BO: {ES: "componentes de la parte boliviana", EN: "components of the Bolivian side"},
		record.PE: {ES: "componentes de la parte peruana", EN: "components of the Peruvian side"},
	}
	textMap         = check.Text{ES: "Operaciones, incautaciones y trazas en el mapa", EN: "Operations, seizures and tracks on the map"}
	textSeizureKey  = check.Text{ES: "incautación", EN: "seizure"}
	textTrackKey    = check.Text{ES: "traza: su comienzo", EN: "track: its beginning"}
	textCrossingKey = check.Text{ES: "cruce de la línea, con su incertidumbre", EN: "crossing of the line, with its uncertainty"}
	textCrossings   = check.Text{ES: "Cruces de la línea", EN: "Crossings of the line"}
	textSaveMap     = check.Text{ES: "mapa-operaciones", EN: "map-operations"}
)
