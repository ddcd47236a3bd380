package ops

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/deconflict"
)

// conflictsCommand makes "mixta ops conflicts".
func conflictsCommand(a *cli.App) *cli.Command {
	var separations []string
	var answers bool
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "conflicts ARCHIVO… --separation VÍA-VÍA=METROS/MINUTOS…", EN: "conflicts FILE… --separation DOMAIN-DOMAIN=METRES/MINUTES…"},
		Short: check.Text{ES: "Halla avisos en conflicto de tiempo y lugar", EN: "Find notices that conflict in time and place"},
		Long: check.Text{
			ES: "Halla pares de avisos más cercanos que la separación indicada para sus vías (air, land, river, lake). No hay\nseparación por defecto. Con --answers, muestra solo lo que pueden saber quienes enviaron los avisos: que hay un\nconflicto y a quién llamar.",
			EN: "Find pairs of notices that are closer than the separation given for their domains (air, land, river, lake).\nThere is no default. With --answers, show only what the senders of the notices may know: that there is a conflict,\nand who to call."},
		Example: "mixta ops conflicts examples/amistad-tiwanaku/drill.json --separation lake-lake=2000/60",
	}, func(args []string) error {
		rules, err := parseSeparations(separations)
		if err != nil {
			return err
		}
		f, err := loadOps(a, args)
		if err != nil {
			return err
		}
		return conflicts(a, f, rules, answers)
	})
	c.Flags().StringArrayVar(&separations, "separation", nil, a.Say(check.Text{ES: "`SEPARACIÓN` entre dos vías: land-air=5000/0", EN: "`SEPARATION` between two domains: land-air=5000/0"}))
	c.Flags().BoolVar(&answers, "answers", false, a.Say(check.Text{ES: "muestra solo a quién debe llamar cada remitente", EN: "show only who each sender has to call"}))
	a.TableFlag(c)
	return c
}

// parseSeparations parses the separations given.
func parseSeparations(list []string) (out []deconflict.Separation, err error) {
	if len(list) == 0 {
		return nil, cli.Usagef(check.Text{ES: "indique al menos una --separation, p. ej. land-land=2000/120", EN: "give at least one --separation, e.g. land-land=2000/120"})
	}
	for _, s := range list {
		pair, amounts, ok := strings.Cut(s, "=")
		one, other, ok2 := strings.Cut(pair, "-")
		metres, minutes, ok3 := strings.Cut(amounts, "/")
		m, err := strconv.ParseFloat(metres, 64)
		t, err2 := strconv.ParseFloat(minutes, 64)
		if !ok || !ok2 || !ok3 || err != nil || err2 != nil || !(m >= 0 && m < 2e7) || !(t >= 0 && t < 1e6) || !cli.Known("ops.Domain", one) || !cli.Known("ops.Domain", other) {
			return nil, cli.Usagef(check.Text{ES: "--separation %q debe tener la forma VÍA-VÍA=METROS/MINUTOS (air, land, river, lake)", EN: "--separation %q must have the form DOMAIN-DOMAIN=METRES/MINUTES (air, land, river, lake)"}, s)
		}
		if slices.ContainsFunc(out, func(s deconflict.Separation) bool {
			return s.A == ops.Domain(one) && s.B == ops.Domain(other) || s.A == ops.Domain(other) && s.B == ops.Domain(one)
		}) {
			return nil, cli.Usagef(check.Text{ES: "--separation: figura dos veces para las vías %s y %s", EN: "--separation: given twice for %s and %s"}, one, other)
		}
		out = append(out, deconflict.Separation{A: ops.Domain(one), B: ops.Domain(other), Metres: m, Time: time.Duration(t * float64(time.Minute))})
	}
	return out, nil
}

func conflicts(a *cli.App, f *loaded, rules []deconflict.Separation, answers bool) error {
	notices := f.Notices
	found, err := deconflict.Conflicts(notices, rules)
	if err != nil {
		return err
	}
	notice := check.Text{ES: "aviso", EN: "notice"}
	if answers {
		t := print.Table{Columns: []print.Column{
			print.Words("name", notice),
			print.Exercise(),
			print.Words("agency", check.Text{ES: "llamar a", EN: "call"}),
			print.Words("channels", check.Text{ES: "por", EN: "by"}),
			print.ID("notice", check.Text{ES: "id", EN: "id"}),
			print.Notes(),
		}}
		for _, c := range found {
			one, other := c.Answer(notices)
			t.Add(noticeName(&notices[c.A]), print.Drill(notices[c.A].Exercise), one.Call.Agency, channels(one.Call), one.Notice)
			t.Add(noticeName(&notices[c.B]), print.Drill(notices[c.B].Exercise), other.Call.Agency, channels(other.Call), other.Notice)
		}
		f.note(&t)
		return a.Print(print.Result{Table: t})
	}
	t := print.Table{Columns: []print.Column{
		print.Words("name", notice),
		print.Words("otherName", check.Text{ES: "otro", EN: "other"}),
		print.Exercise(),
		print.Number("metres", check.Text{ES: "metros", EN: "metres"}),
		print.Number("minutes", check.Text{ES: "minutos juntos", EN: "minutes together"}),
		print.ID("notice", notice).ForPrograms(),
		print.ID("other", notice).ForPrograms(),
		print.Words("agencies", check.Text{}).ForPrograms(),
		print.Words("ids", check.Text{ES: "id", EN: "id"}).ForPeople(),
		print.Notes(),
	}}
	for _, c := range found {
		one, other := &notices[c.A], &notices[c.B]
		t.Add(noticeName(one), noticeName(other), print.Drill(one.Exercise || other.Exercise), int(c.Metres), strconv.FormatFloat(c.Time.Minutes(), 'f', 0, 64),
			one.ID, other.ID, print.Commas(one.Agency, other.Agency), print.List{Between: check.Text{ES: " ", EN: " "}, Values: []any{one.ID, other.ID}})
	}
	f.note(&t)
	return a.Print(print.Result{Table: t})
}

// channels are how somebody is called.
func channels(c ops.Contact) print.List {
	all := print.List{Between: check.Text{ES: "; ", EN: "; "}}
	for _, k := range c.Channels {
		how := []any{print.Code{List: "ops.ChannelKind", Code: string(k.Kind)}}
		for _, s := range []string{k.Address, string(k.Hours)} {
			if s != "" {
				how = append(how, s)
			}
		}
		all.Values = append(all.Values, print.List{Between: check.Text{ES: " ", EN: " "}, Values: how})
	}
	return all
}
