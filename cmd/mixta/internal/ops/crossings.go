package ops

import (
	"strconv"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/territory"
)

// crossingsCommand makes "mixta ops crossings".
func crossingsCommand(a *cli.App) *cli.Command {
	var b *borderFlags
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "crossings ARCHIVO… --border LÍNEA --accuracy M", EN: "crossings FILE… --border LINE --accuracy M"},
		Short: check.Text{ES: "Dice dónde y cuándo cruzan las trazas la frontera", EN: "Tell where and when tracks cross the border"},
		Long: check.Text{
			ES: "Dice dónde y cuándo cruza cada traza la línea dada, en qué sentido y con qué incertidumbre: entre qué horas y a\nqué distancia.",
			EN: "Tell where and when each track crosses the line given, which way, and how surely: between what times, and\nwithin what distance."},
		Example: "mixta ops crossings examples/amistad-tiwanaku/drill.json --border examples/amistad-tiwanaku/drill-line.geojson --accuracy 500",
	}, func(args []string) error {
		border, err := b.read(a)
		if err != nil {
			return err
		}
		if border == nil {
			return cli.Usagef(check.Text{ES: "indique --border: la línea de la frontera", EN: "give --border: the border line"})
		}
		f, err := loadOps(a, args)
		if err != nil {
			return err
		}
		t := print.Table{Columns: []print.Column{
			print.ID("track", check.Text{ES: "traza", EN: "track"}),
			print.Words("from", check.Text{ES: "de", EN: "from"}),
			print.Words("to", check.Text{ES: "a", EN: "to"}),
			print.Number("longitude", check.Text{ES: "longitud", EN: "longitude"}),
			print.Number("latitude", check.Text{ES: "latitud", EN: "latitude"}),
			print.Instant("utc", check.Text{ES: "UTC", EN: "UTC"}),
			print.Instant("after", check.Text{ES: "desde", EN: "after"}),
			print.Instant("before", check.Text{ES: "hasta", EN: "before"}),
			print.Number("metres", check.Text{ES: "± m", EN: "± m"}),
			print.Words("note", check.Text{ES: "nota", EN: "note"}),
		}}
		for i := range f.Tracks {
			for _, c := range border.Crossings(&f.Tracks[i]) {
				addCrossing(&t, &f.Tracks[i], c)
			}
		}
		return a.Print(print.Result{Table: t})
	})
	b = addBorderFlags(a, c, false)
	a.TableFlag(c)
	return c
}

var (
	textCoasted = check.Text{ES: "extrapolado", EN: "coasted"}
	textGap     = check.Text{ES: "intervalo mayor que el máximo", EN: "gap longer than the maximum"}
)

// addCrossing adds a row.
func addCrossing(t *print.Table, track *ops.Track, c territory.Crossing) {
	doubts := print.List{Between: check.Text{ES: "; ", EN: "; "}}
	if c.Coasted {
		doubts.Values = append(doubts.Values, textCoasted)
	}
	if c.Gap {
		doubts.Values = append(doubts.Values, textGap)
	}
	degrees := func(f float64) string { return strconv.FormatFloat(f, 'f', 5, 64) }
	t.Add(track.ID, c.From, c.To, degrees(c.Position[0]), degrees(c.Position[1]), c.Time.UTC().Format("2006-01-02 15:04:05"),
		c.After.UTC().Format("15:04:05"), c.Before.UTC().Format("15:04:05"), int(c.Metres), doubts)
}
