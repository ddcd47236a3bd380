package ops

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
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/territory"
	"github.com/comision-mixta/mixta/record"
)

// borderFlags are the flags by which a border is given.
type borderFlags struct {
	border, lake           string
	left                   string
	accuracy, lakeAccuracy float64
}

// addBorderFlags gives the command the flags of a border.
func addBorderFlags(a *cli.App, c *cobra.Command, lake bool) *borderFlags {
	b := &borderFlags{left: string(record.PE)}
	c.Flags().StringVar(&b.border, "border", "", a.Say(check.Text{ES: "`ARCHIVO` GeoJSON con la línea de la frontera (LineString)", EN: "GeoJSON `FILE` with the border line (LineString)"}))
	a.ChoiceFlag(c, &b.left, "left", check.Text{ES: "`PARTE` a la izquierda de la línea, en su sentido: PE o BO", EN: "`SIDE` on the left of the line, as it goes: PE or BO"}, "PE", "BO")
	c.Flags().Float64Var(&b.accuracy, "accuracy", 0, a.Say(check.Text{ES: "exactitud de la línea, en metros `M`: dentro de ella nada se decide", EN: "accuracy of the line, in metres `M`: within it nothing is decided"}))
	if lake {
		c.Flags().StringVar(&b.lake, "lake", "", a.Say(check.Text{ES: "`ARCHIVO` GeoJSON con el lago (MultiPolygon o Polygon)", EN: "GeoJSON `FILE` with the lake (MultiPolygon or Polygon)"}))
		c.Flags().Float64Var(&b.lakeAccuracy, "lake-accuracy", 0, a.Say(check.Text{ES: "exactitud de la orilla, en metros `M`", EN: "accuracy of the shore, in metres `M`"}))
	}
	return b
}

// read reads the border; nil where none is given.
func (b *borderFlags) read(a *cli.App) (*territory.Border, error) {
	if b.border == "" {
		return nil, nil
	}
	if !(b.accuracy > 0 && b.accuracy <= 1e6) {
		return nil, a.Usage(check.Text{ES: "--border necesita --accuracy: la exactitud de la línea, en metros", EN: "--border needs --accuracy: the accuracy of the line, in metres"})
	}
	line, err := readGeometry(a, b.border)
	if err != nil {
		return nil, err
	}
	border := &territory.Border{Left: record.Side(b.left), Accuracy: b.accuracy, LakeAccuracy: b.lakeAccuracy}
	if err := json.Unmarshal(line.Coordinates, &border.Line); err != nil || line.Type != "LineString" || len(border.Line) < 2 {
		return nil, cli.InFile(b.border, fmt.Errorf("%s", a.Say(check.Text{ES: "no es un LineString de GeoJSON", EN: "is no LineString of GeoJSON"})))
	}
	if b.lake == "" {
		return border, nil
	}
	if !(b.lakeAccuracy > 0 && b.lakeAccuracy <= 1e6) {
		return nil, a.Usage(check.Text{ES: "--lake necesita --lake-accuracy: la exactitud de la orilla, en metros", EN: "--lake needs --lake-accuracy: the accuracy of the shore, in metres"})
	}
	lake, err := readGeometry(a, b.lake)
	if err != nil {
		return nil, err
	}
	if lake.Type == "Polygon" {
		lake.Coordinates = append(append(jsontext.Value{'['}, lake.Coordinates...), ']')
	}
	border.Lake = &record.MultiPolygon{Type: record.MultiPolygonName}
	if err := json.Unmarshal(lake.Coordinates, &border.Lake.Coordinates); err != nil {
		return nil, cli.InFile(b.lake, fmt.Errorf("%s", a.Say(check.Text{ES: "no es un polígono de GeoJSON", EN: "is no polygon of GeoJSON"})))
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

func readGeometry(a *cli.App, name string) (*geometry, error) {
	b, err := a.ReadWhole(name)
	if err != nil {
		return nil, err
	}
	g := &geometry{}
	if err := json.Unmarshal(b, g); err != nil {
		return nil, cli.InFile(name, errors.New(a.Say(check.Text{ES: "no es GeoJSON", EN: "is no GeoJSON"})))
	}
	for g.Geometry != nil || len(g.Features) > 0 {
		if len(g.Features) > 1 {
			return nil, cli.InFile(name, errors.New(a.Say(check.Text{ES: "debe tener una sola geometría, y tiene %d", EN: "must have one geometry only, and has %d"}, len(g.Features))))
		}
		inner := g.Geometry
		if inner == nil {
			inner = &g.Features[0]
		}
		g = inner
	}
	return g, nil
}

// checkCommand makes "mixta ops check".
func checkCommand(a *cli.App) *cobra.Command {
	var b *borderFlags
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "check ARCHIVO… [--border LÍNEA --accuracy M]", EN: "check FILE… [--border LINE --accuracy M]"},
		Short: check.Text{ES: "Verifica operaciones: simultaneidad y lado de la frontera", EN: "Check operations: simultaneity, and the side of the border"},
		Long: check.Text{
			ES: "Dice cuánto distan los inicios de cada operación, previstos y reales, como instantes, y, con una línea de\nfrontera, qué componentes la rebasan en más de su exactitud. Dentro de ella la respuesta es que no se puede\ndecidir.\n\nCódigo de salida: 1 si algo está fuera de la tolerancia o de la frontera.",
			EN: "Tell how far apart the starts of each operation lie, as planned and as it was, in true instants, and, with a\nborder line, which components are over it by more than its accuracy. Within it the answer is that it cannot be\ndecided.\n\nExit code: 1 if something is outside of the tolerance or over the border."},
		Example: "mixta ops check examples/amistad-tiwanaku/drill.json --border examples/amistad-tiwanaku/drill-line.geojson --accuracy 500",
	}, func(_ *cobra.Command, args []string) error {
		border, err := b.read(a)
		if err != nil {
			return err
		}
		f, err := loadOps(a, args)
		if err != nil {
			return err
		}
		return checkOperations(a, f.Operations, border)
	})
	b = addBorderFlags(a, c, true)
	a.FormatFlag(c, "text", "csv", "json")
	return c
}

var (
	textPlanned = check.Text{ES: "inicios previstos", EN: "planned starts"}
	textActual  = check.Text{ES: "inicios reales", EN: "actual starts"}
	textSpread  = check.Text{ES: "distan %s min; tolerancia, %s min", EN: "%s min apart; tolerance %s min"}
	textKnown   = check.Text{ES: "se conocen %d de %d inicios", EN: "%d of %d starts known"}
	textOutside = check.Text{ES: "fuera de ella: %s", EN: "outside of it: %s"}
)

func checkOperations(a *cli.App, list []ops.Operation, border *territory.Border) error {
	t := print.Table{Names: []string{"operation", "what", "finding"}, Once: 1}
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
			text, late := starts(a, o, &s, &part.c)
			wrong = wrong || late
			t.Rows = append(t.Rows, []string{titled(o), a.Say(part.name), text})
		}
		if border == nil {
			continue
		}
		r := border.Check(o)
		for k := range r.Findings {
			f := &r.Findings[k]
			wrong = wrong || f.Severity > check.Info
			t.Rows = append(t.Rows, []string{titled(o), f.Pointer, f.Severity.In(a.Lang) + ": " + f.Message(a.Lang)})
		}
	}
	if err := a.Rows(t, textOperation, check.Text{ES: "qué", EN: "what"}, check.Text{ES: "hallazgo", EN: "finding"}); err != nil {
		return err
	}
	if wrong {
		return cli.ErrFindings
	}
	return nil
}

// starts says how far apart starts lie, which of them are outside of the
// tolerance, and how many are known at all.
func starts(a *cli.App, o *ops.Operation, s *ops.Timing, c *ops.Concurrence) (text string, late bool) {
	var all []string
	if c.Counted >= 2 {
		all = append(all, a.Say(textSpread, minutes(c.Spread), minutes(s.Tolerance)))
	}
	if late = o.Coordination == ops.Simultaneous && !c.Within; late {
		all = append(all, a.Say(textOutside, keys(o, c.Outside)))
	}
	if c.Counted < s.Components {
		all = append(all, a.Say(textKnown, c.Counted, s.Components))
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
