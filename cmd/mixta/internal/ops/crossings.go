package ops

import (
	"strconv"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/territory"
)

// crossingsCommand makes "mixta ops crossings".
func crossingsCommand(a *cli.App) *cobra.Command {
	var b *borderFlags
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "crossings ARCHIVO… --border LÍNEA --accuracy M", EN: "crossings FILE… --border LINE --accuracy M"},
		Short: check.Text{ES: "Dice dónde y cuándo cruzan las trazas la frontera", EN: "Tell where and when tracks cross the border"},
		Long: check.Text{
			ES: "Dice dónde y cuándo cruza cada traza la línea dada, en qué sentido y con qué incertidumbre: entre qué horas y a\nqué distancia.",
			EN: "Tell where and when each track crosses the line given, which way, and how surely: between what times, and\nwithin what distance."},
		Example: "mixta ops crossings examples/amistad-tiwanaku/drill.json --border examples/amistad-tiwanaku/drill-line.geojson --accuracy 500",
	}, func(_ *cobra.Command, args []string) error {
		border, err := b.read(a)
		if err != nil {
			return err
		}
		if border == nil {
			return a.Usage(check.Text{ES: "indique --border: la línea de la frontera", EN: "give --border: the border line"})
		}
		f, err := loadOps(a, args)
		if err != nil {
			return err
		}
		t := print.Table{Names: []string{"track", "from", "to", "longitude", "latitude", "utc", "after", "before", "metres", "note"}}
		for i := range f.Tracks {
			for _, c := range border.Crossings(&f.Tracks[i]) {
				t.Rows = append(t.Rows, crossing(a, &f.Tracks[i], c))
			}
		}
		return a.Rows(t, check.Text{ES: "traza", EN: "track"}, check.Text{ES: "de", EN: "from"}, check.Text{ES: "a", EN: "to"}, check.Text{ES: "longitud", EN: "longitude"}, check.Text{ES: "latitud", EN: "latitude"},
			check.Text{ES: "UTC", EN: "UTC"}, check.Text{ES: "desde", EN: "after"}, check.Text{ES: "hasta", EN: "before"}, check.Text{ES: "± m", EN: "± m"}, check.Text{ES: "nota", EN: "note"})
	})
	b = addBorderFlags(a, c, false)
	a.FormatFlag(c, "text", "csv", "json")
	return c
}

var (
	textCoasted = check.Text{ES: "extrapolado", EN: "coasted"}
	textGap     = check.Text{ES: "intervalo mayor que el máximo", EN: "gap longer than the maximum"}
)

// crossing is one row of the table.
func crossing(a *cli.App, t *ops.Track, c territory.Crossing) []string {
	note := ""
	if c.Coasted {
		note = a.Say(textCoasted)
	}
	if c.Gap {
		if note != "" {
			note += "; "
		}
		note += a.Say(textGap)
	}
	degrees := func(f float64) string { return strconv.FormatFloat(f, 'f', 5, 64) }
	return []string{string(t.ID), string(c.From), string(c.To), degrees(c.Position[0]), degrees(c.Position[1]), c.Time.UTC().Format("2006-01-02 15:04:05"),
		c.After.UTC().Format("15:04:05"), c.Before.UTC().Format("15:04:05"), strconv.Itoa(int(c.Metres)), note}
}
