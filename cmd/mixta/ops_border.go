package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// borderFlags are the flags by which a border is given.
type borderFlags struct {
	border, lake           string
	left                   string
	accuracy, lakeAccuracy float64
}

// borderFlags gives the command the flags of a border.
func (a *app) borderFlags(c *cobra.Command, lake bool) *borderFlags {
	b := &borderFlags{left: string(record.PE)}
	c.Flags().StringVar(&b.border, "border", "", a.say(check.Text{ES: "`ARCHIVO` GeoJSON con la línea de la frontera (LineString)", EN: "GeoJSON `FILE` with the border line (LineString)"}))
	c.Flags().Var(&choice{&b.left, []string{"PE", "BO"}}, "left", a.say(check.Text{ES: "`PARTE` a la izquierda de la línea, en su sentido: PE o BO", EN: "`SIDE` on the left of the line, as it goes: PE or BO"}))
	c.Flags().Float64Var(&b.accuracy, "accuracy", 0, a.say(check.Text{ES: "exactitud de la línea, en metros `M`: dentro de ella nada se decide", EN: "accuracy of the line, in metres `M`: within it nothing is decided"}))
	if lake {
		c.Flags().StringVar(&b.lake, "lake", "", a.say(check.Text{ES: "`ARCHIVO` GeoJSON con el lago (MultiPolygon o Polygon)", EN: "GeoJSON `FILE` with the lake (MultiPolygon or Polygon)"}))
		c.Flags().Float64Var(&b.lakeAccuracy, "lake-accuracy", 0, a.say(check.Text{ES: "exactitud de la orilla, en metros `M`", EN: "accuracy of the shore, in metres `M`"}))
	}
	return b
}

// read reads the border; nil where none is given.
func (b *borderFlags) read(a *app) (*ops.Border, error) {
	if b.border == "" {
		return nil, nil
	}
	if !(b.accuracy > 0 && b.accuracy <= 1e6) {
		return nil, a.usage(check.Text{ES: "--border necesita --accuracy: la exactitud de la línea, en metros", EN: "--border needs --accuracy: the accuracy of the line, in metres"})
	}
	line, err := a.geometry(b.border)
	if err != nil {
		return nil, err
	}
	border := &ops.Border{Left: record.Side(b.left), Accuracy: b.accuracy, LakeAccuracy: b.lakeAccuracy}
	if err := json.Unmarshal(line.Coordinates, &border.Line); err != nil || line.Type != "LineString" || len(border.Line) < 2 {
		return nil, &fileError{b.border, fmt.Errorf("%s", a.say(check.Text{ES: "no es un LineString de GeoJSON", EN: "is no LineString of GeoJSON"}))}
	}
	if b.lake == "" {
		return border, nil
	}
	if !(b.lakeAccuracy > 0 && b.lakeAccuracy <= 1e6) {
		return nil, a.usage(check.Text{ES: "--lake necesita --lake-accuracy: la exactitud de la orilla, en metros", EN: "--lake needs --lake-accuracy: the accuracy of the shore, in metres"})
	}
	lake, err := a.geometry(b.lake)
	if err != nil {
		return nil, err
	}
	if lake.Type == "Polygon" {
		lake.Coordinates = append(append(jsontext.Value{'['}, lake.Coordinates...), ']')
	}
	border.Lake = &record.MultiPolygon{Type: record.MultiPolygonName}
	if err := json.Unmarshal(lake.Coordinates, &border.Lake.Coordinates); err != nil {
		return nil, &fileError{b.lake, fmt.Errorf("%s", a.say(check.Text{ES: "no es un polígono de GeoJSON", EN: "is no polygon of GeoJSON"}))}
	}
	return border, nil
}

// geometry is a GeoJSON geometry, by itself, in a feature or as the only one of
// a collection.
type geometry struct {
	Type        string         `json:"type"`
	Coordinates jsontext.Value `json:"coordinates"`
	Geometry    *geometry      `json:"geometry"`
	Features    []geometry     `json:"features"`
}

func (a *app) geometry(name string) (*geometry, error) {
	b, err := a.readWhole(name)
	if err != nil {
		return nil, err
	}
	g := &geometry{}
	if err := json.Unmarshal(b, g); err != nil {
		return nil, &fileError{name, errors.New(a.say(check.Text{ES: "no es GeoJSON", EN: "is no GeoJSON"}))}
	}
	for g.Geometry != nil || len(g.Features) > 0 {
		if len(g.Features) > 1 {
			return nil, &fileError{name, errors.New(a.say(check.Text{ES: "debe tener una sola geometría, y tiene %d", EN: "must have one geometry only, and has %d"}, len(g.Features)))}
		}
		inner := g.Geometry
		if inner == nil {
			inner = &g.Features[0]
		}
		g = inner
	}
	return g, nil
}

// opsCheck makes "mixta ops check".
func (a *app) opsCheck() *cobra.Command {
	var b *borderFlags
	c := a.command(help{
		use:   check.Text{ES: "check ARCHIVO… [--border LÍNEA --accuracy M]", EN: "check FILE… [--border LINE --accuracy M]"},
		short: check.Text{ES: "Verifica operaciones: simultaneidad y lado de la frontera", EN: "Check operations: simultaneity, and the side of the border"},
		long: check.Text{
			ES: "Dice cuánto distan los inicios de cada operación, previstos y reales, como instantes, y, con una línea de\nfrontera, qué componentes la rebasan en más de su exactitud. Dentro de ella la respuesta es que no se puede\ndecidir.\n\nCódigo de salida: 1 si algo está fuera de la tolerancia o de la frontera.",
			EN: "Tell how far apart the starts of each operation lie, as planned and as it was, in true instants, and, with a\nborder line, which components are over it by more than its accuracy. Within it the answer is that it cannot be\ndecided.\n\nExit code: 1 if something is outside of the tolerance or over the border."},
		example: "mixta ops check examples/amistad-tiwanaku/drill.json --border examples/amistad-tiwanaku/drill-line.geojson --accuracy 500",
	}, func(_ *cobra.Command, args []string) error {
		border, err := b.read(a)
		if err != nil {
			return err
		}
		f, err := a.loadOps(args)
		if err != nil {
			return err
		}
		return a.checkOperations(f.Operations, border)
	})
	b = a.borderFlags(c, true)
	a.formatFlag(c, "text", "csv", "json")
	return c
}

var (
	textPlanned = check.Text{ES: "inicios previstos", EN: "planned starts"}
	textActual  = check.Text{ES: "inicios reales", EN: "actual starts"}
	textSpread  = check.Text{ES: "distan %s min; tolerancia, %s min", EN: "%s min apart; tolerance %s min"}
	textKnown   = check.Text{ES: "se conocen %d de %d inicios", EN: "%d of %d starts known"}
	textOutside = check.Text{ES: "fuera de ella: %s", EN: "outside of it: %s"}
)

func (a *app) checkOperations(list []ops.Operation, border *ops.Border) error {
	t := table{names: []string{"operation", "what", "finding"}, once: 1}
	wrong := false
	for i := range list {
		o := &list[i]
		s := ops.Simultaneity(o)
		for _, part := range []struct {
			name check.Text
			c    ops.Concurrence
		}{{textPlanned, s.Planned}, {textActual, s.Actual}} {
			if s.Components < 2 || part.c.Counted == 0 && o.Coordination != ops.Simultaneous {
				continue
			}
			text, late := a.starts(o, &s, &part.c)
			wrong = wrong || late
			t.rows = append(t.rows, []string{titled(o), a.say(part.name), text})
		}
		if border == nil {
			continue
		}
		r := border.Check(o)
		for k := range r.Findings {
			f := &r.Findings[k]
			wrong = wrong || f.Severity > check.Info
			t.rows = append(t.rows, []string{titled(o), f.Pointer, f.Severity.In(a.lang) + ": " + f.Message(a.lang)})
		}
	}
	if err := a.rows(t, textOperation, check.Text{ES: "qué", EN: "what"}, check.Text{ES: "hallazgo", EN: "finding"}); err != nil {
		return err
	}
	if wrong {
		return errFound
	}
	return nil
}

// starts says how far apart starts lie, which of them are outside of the
// tolerance, and how many are known at all.
func (a *app) starts(o *ops.Operation, s *ops.Timing, c *ops.Concurrence) (text string, late bool) {
	var all []string
	if c.Counted >= 2 {
		all = append(all, a.say(textSpread, minutes(c.Spread), minutes(s.Tolerance)))
	}
	if late = o.Coordination == ops.Simultaneous && !c.Within; late {
		all = append(all, a.say(textOutside, keys(o, c.Outside)))
	}
	if c.Counted < s.Components {
		all = append(all, a.say(textKnown, c.Counted, s.Components))
	}
	return strings.Join(all, "; "), late
}

func minutes(d time.Duration) string { return strconv.FormatFloat(d.Minutes(), 'f', -1, 64) }

func keys(o *ops.Operation, components []int) (s string) {
	for i, c := range components {
		if i > 0 {
			s += ", "
		}
		s += string(o.Components[c].Key)
	}
	return s
}
