package ops

import (
	"math"
	"strconv"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/ops/territory"
	"github.com/comision-mixta/mixta/ops/timeline"
)

// crossingsCommand makes "mixta ops crossings".
func crossingsCommand(a *cli.App) *cli.Command {
	var b *borderFlags
	var assumed territory.Assumed
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "crossings ARCHIVO… --border LÍNEA --accuracy M", EN: "crossings FILE… --border LINE --accuracy M"},
		Short: check.Text{ES: "Muestra dónde y cuándo cruzan las trazas la frontera", EN: "Show where and when tracks cross the border"},
		Long: check.Text{
			ES: "Muestra dónde, cuándo y en qué sentido cruza cada traza la línea indicada, y con qué incertidumbre: entre qué horas se\nla vio con certeza a uno y otro lado, y a qué distancia del punto indicado pudo cruzar. Los segmentos de una traza se\nenlazan si provienen de una misma fuente y tienen la misma dirección o el mismo vuelo (hasta un día entre uno y otro)\no el mismo número (hasta dos horas). Las dudas y los supuestos se indican junto a cada cruce.",
			EN: "Show where, when and in which direction each track crosses the given line, and how certain this is: between which\ntimes it was certainly seen on either side, and how far from the stated place it may have crossed. Segments of a track\nare joined if they come from one source and have the same address or flight (up to a day apart) or the same number (up\nto two hours). Doubts and\nassumptions are shown beside each crossing."},
		Example: "mixta ops crossings examples/amistad-tiwanaku/drill.json --border examples/amistad-tiwanaku/drill-line.geojson --accuracy 500",
	}, func(args []string) error {
		if !(assumed.Accuracy >= 0 && assumed.Accuracy <= 1e5) {
			return cli.Usagef(textBounded, "track-accuracy", 100_000)
		}
		if !(assumed.Knots >= 0 && assumed.Knots <= 1e4) {
			return cli.Usagef(textBounded, "knots", 10_000)
		}
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
		t := crossings(border.Crossings(f.Tracks, assumed), assumed)
		for _, p := range border.Apart(f.Tracks, assumed) {
			t.Note(print.Say(textApart, p.From, p.Last.UTC().Format(time.DateTime), p.To, p.First.UTC().Format(time.DateTime)), trackHeading(p.Track), p.Track.ID)
		}
		f.note(&t)
		return a.Print(print.Result{Table: t})
	})
	b = addBorderFlags(a, c, false)
	c.Flags().Float64Var(&assumed.Accuracy, "track-accuracy", 0, a.Say(check.Text{ES: "exactitud de las trazas que no declaran la suya, en metros `M`", EN: "accuracy of tracks that do not state it, in metres `M`"}))
	c.Flags().Float64Var(&assumed.Knots, "knots", 0, a.Say(check.Text{ES: "velocidad máxima sin ser vista, en nudos `N`; por defecto, 1,5 veces la máxima de la traza", EN: "maximum speed while out of sight, in knots `N`; by default, 1.5 times the maximum of the track"}))
	a.TableFlag(c)
	return c
}

// crossings makes the table of crossings.
func crossings(found []territory.Crossing, assumed territory.Assumed) print.Table {
	t := print.Table{Above: 2, Columns: []print.Column{
		print.Words("number", textTrack),
		print.ID("track", check.Text{}),
		print.Exercise().ForPrograms(),
		print.Words("from", check.Text{ES: "de", EN: "from"}),
		print.Words("to", check.Text{ES: "a", EN: "to"}),
		print.Instant("laPaz", check.Text{ES: "La Paz", EN: "La Paz"}),
		print.Instant("lima", check.Text{ES: "Lima", EN: "Lima"}),
		print.Instant("utc", check.Text{ES: "UTC", EN: "UTC"}),
		print.Instant("after", check.Text{ES: "desde (UTC)", EN: "after (UTC)"}),
		print.Instant("before", check.Text{ES: "hasta (UTC)", EN: "before (UTC)"}),
		print.Number("longitude", check.Text{ES: "longitud", EN: "longitude"}),
		print.Number("latitude", check.Text{ES: "latitud", EN: "latitude"}),
		print.Number("metres", check.Text{ES: "± m", EN: "± m"}),
		print.Number("trackAccuracy", check.Text{}).ForPrograms(),
		print.Number("reach", check.Text{}).ForPrograms(),
		print.Number("knots", check.Text{}).ForPrograms(),
		print.Words("certain", check.Text{}).ForPrograms(),
		print.ID("next", check.Text{}).ForPrograms(),
		print.Words("doubts", check.Text{ES: "dudas y supuestos", EN: "doubts and assumptions"}),
		print.Notes(),
	}}
	for i := range found {
		c := &found[i]
		metres := roundedUp(c.Metres)
		shown := print.Say(textExactly, metres)
		var accuracy, next, reach, knots any
		if c.Unstated {
			shown = print.Say(textAtLeast, metres)
		} else {
			accuracy = max(c.Track.Accuracy, c.Next.Accuracy, assumed.Accuracy)
		}
		if c.Reach > 0 {
			reach, knots = roundedUp(c.Reach), int(math.Ceil(c.Knots))
		}
		if c.Next != c.Track {
			next = c.Next.ID
		}
		t.Add(trackHeading(c.Track), c.Track.ID, print.Drill(c.Track.Exercise), c.From, c.To,
			clock(c.Time, timeline.LaPaz(), c.Time), clock(c.Time, timeline.Lima(), c.Time), clock(c.Time, time.UTC, time.Time{}),
			clock(c.After, time.UTC, c.Time), clock(c.Before, time.UTC, c.Time),
			degrees(c.Position[0], c.Metres), degrees(c.Position[1], c.Metres), print.Either{People: shown, Programs: metres},
			accuracy, reach, knots, c.Certain, next, caveats(c, assumed))
	}
	return t
}

var (
	textExactly     = check.Text{ES: "%d", EN: "%d"}
	textAtLeast     = check.Text{ES: "≥ %d", EN: "≥ %d"}
	textApart       = check.Text{ES: "vista por última vez en %s a las %s UTC y después en %s a las %s UTC: es demasiado tiempo, o demasiado lejos, para tomar ambos segmentos por uno; no se sabe si cruzó", EN: "last seen in %s at %s UTC and then in %s at %s UTC: too long, or too far, to treat both segments as one; it is unknown whether it crossed"}
	textUncertain   = check.Text{ES: "incierto: no se la vio a ambos lados fuera de la exactitud", EN: "uncertain: it was not seen on both sides beyond the accuracy"}
	textUnstated    = check.Text{ES: "la traza no declara su exactitud: ± es solo la de la línea", EN: "the track states no accuracy: ± is that of the line only"}
	textUnstatedGap = check.Text{ES: "la traza no declara su exactitud: ± no la incluye", EN: "the track states no accuracy: ± does not include it"}
	textAssumed     = check.Text{ES: "exactitud de la traza supuesta: %d m", EN: "accuracy of the track assumed: %d m"}
	textCoasted     = check.Text{ES: "extrapolado", EN: "coasted"}
	textGap         = check.Text{ES: "intervalo mayor que el máximo", EN: "gap longer than the maximum"}
	textFast        = check.Text{ES: "estuvo sin ser vista: ± supone que no superó %d nudos", EN: "it was out of sight: ± assumes no more than %d knots"}
	textJoined      = map[territory.Mark]check.Text{
		territory.ByAddress: {ES: "entre dos segmentos con la misma dirección", EN: "between two segments with the same address"},
		territory.ByFlight:  {ES: "entre dos segmentos del mismo vuelo", EN: "between two segments of the same flight"},
		territory.ByNumber:  {ES: "entre dos segmentos con el mismo número de traza", EN: "between two segments with the same track number"},
	}
)

// caveats tell what is not known of a crossing, and what was assumed.
func caveats(c *territory.Crossing, assumed territory.Assumed) print.List {
	l := print.List{Between: check.Text{ES: "; ", EN: "; "}}
	add := func(broken bool, t check.Text, args ...any) {
		if broken {
			l.Values = append(l.Values, print.Say(t, args...))
		}
	}
	add(!c.Certain, textUncertain)
	add(c.Joined != "", textJoined[c.Joined])
	add(c.Gap && c.Joined == "", textGap)
	add(c.Reach > 0, textFast, int(math.Ceil(c.Knots)))
	add(c.Unstated && c.Reach == 0, textUnstated)
	add(c.Unstated && c.Reach > 0, textUnstatedGap)
	add(!c.Unstated && (c.Track.Accuracy == 0 || c.Next.Accuracy == 0), textAssumed, int(math.Ceil(assumed.Accuracy)))
	add(c.Coasted, textCoasted)
	return l
}

// clock is an instant by a clock: to people without the day where another
// instant beside it shows it.
func clock(at time.Time, zone *time.Location, beside time.Time) print.Either {
	layout := time.DateTime
	if at.In(zone).Format(time.DateOnly) == beside.UTC().Format(time.DateOnly) {
		layout = time.TimeOnly
	}
	return print.Either{People: at.In(zone).Format(layout), Programs: at.In(zone).Format(time.RFC3339)}
}

// degrees writes a coordinate: to people with no more decimals than its accuracy
// in metres allows.
func degrees(f, metres float64) print.Either {
	const metresPerDegree = 111_000
	decimals := min(max(int(math.Ceil(math.Log10(metresPerDegree/metres))), 0), 5)
	return print.Either{People: print.Figure(strconv.FormatFloat(f, 'f', decimals, 64)), Programs: print.Figure(strconv.FormatFloat(f, 'f', 5, 64))}
}

// roundedUp rounds a measure of doubt up, to two digits.
func roundedUp(metres float64) int {
	unit := math.Pow(10, max(math.Floor(math.Log10(max(metres, 1)))-1, 0))
	return int(math.Ceil(metres/unit-1e-9) * unit)
}
