package main

import (
	"strconv"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/ops"
)

// opsCrossings makes "mixta ops crossings".
func (a *app) opsCrossings() *cobra.Command {
	var b *borderFlags
	c := a.command(help{
		use:   check.Text{ES: "crossings ARCHIVO… --border LÍNEA --accuracy M", EN: "crossings FILE… --border LINE --accuracy M"},
		short: check.Text{ES: "Dice dónde y cuándo cruzan las trazas la frontera", EN: "Tell where and when tracks cross the border"},
		long: check.Text{
			ES: "Dice dónde y cuándo cruza cada traza la línea dada, en qué sentido y con qué incertidumbre: entre qué horas y a\nqué distancia.",
			EN: "Tell where and when each track crosses the line given, which way, and how surely: between what times, and\nwithin what distance."},
		example: "mixta ops crossings examples/amistad-tiwanaku/drill.json --border examples/amistad-tiwanaku/drill-line.geojson --accuracy 500",
	}, func(_ *cobra.Command, args []string) error {
		border, err := b.read(a)
		if err != nil {
			return err
		}
		if border == nil {
			return a.usage(check.Text{ES: "indique --border: la línea de la frontera", EN: "give --border: the border line"})
		}
		f, err := a.loadOps(args)
		if err != nil {
			return err
		}
		t := table{names: []string{"track", "from", "to", "longitude", "latitude", "utc", "after", "before", "metres", "note"}}
		for i := range f.Tracks {
			for _, c := range border.Crossings(&f.Tracks[i]) {
				t.rows = append(t.rows, a.crossing(&f.Tracks[i], c))
			}
		}
		return a.rows(t, check.Text{ES: "traza", EN: "track"}, check.Text{ES: "de", EN: "from"}, check.Text{ES: "a", EN: "to"}, check.Text{ES: "longitud", EN: "longitude"}, check.Text{ES: "latitud", EN: "latitude"},
			check.Text{ES: "UTC", EN: "UTC"}, check.Text{ES: "desde", EN: "after"}, check.Text{ES: "hasta", EN: "before"}, check.Text{ES: "± m", EN: "± m"}, check.Text{ES: "nota", EN: "note"})
	})
	b = a.borderFlags(c, false)
	a.formatFlag(c, "text", "csv", "json")
	return c
}

var (
	textCoasted = check.Text{ES: "extrapolado", EN: "coasted"}
	textGap     = check.Text{ES: "intervalo mayor que el máximo", EN: "gap longer than the maximum"}
)

// crossing is one row of the table.
func (a *app) crossing(t *ops.Track, c ops.Crossing) []string {
	note := ""
	if c.Coasted {
		note = a.say(textCoasted)
	}
	if c.Gap {
		if note != "" {
			note += "; "
		}
		note += a.say(textGap)
	}
	degrees := func(f float64) string { return strconv.FormatFloat(f, 'f', 5, 64) }
	return []string{string(t.ID), string(c.From), string(c.To), degrees(c.Position[0]), degrees(c.Position[1]), c.Time.UTC().Format("2006-01-02 15:04:05"),
		c.After.UTC().Format("15:04:05"), c.Before.UTC().Format("15:04:05"), strconv.Itoa(int(c.Metres)), note}
}
