package plan

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/section"
	"github.com/comision-mixta/mixta/page"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

// around are the meetings of the commission and the figures that others published,
// which belong to no plan alone.
func around(p *print.Page, f *mixta.File) []page.Block {
	s := section.Section{Page: p}
	s.Table(wordMeetings, meetings(f, p.Lang), section.Heads(f.Meetings))
	s.Table(wordFigures, figures(f, p.Lang), section.Heads(f.Statistics))
	return s.Blocks
}

func meetings(f *mixta.File, l check.Lang) print.Table {
	t := print.Table{Columns: []print.Column{
		print.Words("meeting", check.Text{ES: "Reunión", EN: "Meeting"}),
		print.Words("session", check.Text{ES: "Sesión", EN: "Session"}),
		print.Words("held", check.Text{ES: "Desde", EN: "From"}),
		print.Words("until", check.Text{ES: "Hasta", EN: "To"}),
		print.Words("place", check.Text{ES: "Lugar", EN: "Place"}),
		print.Words("summary", check.Text{ES: "Resumen", EN: "Summary"}),
	}}
	all := record.Newest(f.Meetings)
	slices.SortStableFunc(all, func(x, y *plan.Meeting) int { return cmp.Compare(x.Held, y.Held) })
	for _, m := range all {
		t.Add(mixta.Title(m, l), print.Code{List: "plan.Session", Code: string(m.Session)}, print.When(m.Held), print.When(m.Until), m.Place.Label(), m.Summary.In(l))
	}
	return t
}

// figures are what was published, each with its interval.
func figures(f *mixta.File, l check.Lang) print.Table {
	t := print.Table{Columns: []print.Column{
		print.Words("indicator", check.Text{ES: "Indicador", EN: "Indicator"}),
		print.Words("place", check.Text{ES: "Dónde", EN: "Where"}),
		print.Words("breakdown", check.Text{ES: "De qué", EN: "Of what"}),
		print.Instant("from", check.Text{ES: "Desde", EN: "From"}),
		print.Instant("to", check.Text{ES: "Hasta", EN: "To"}),
		print.Number("value", check.Text{ES: "Cifra", EN: "Figure"}),
		print.Number("lower", check.Text{ES: "De", EN: "From"}),
		print.Number("upper", check.Text{ES: "A", EN: "To"}),
		print.Words("unit", check.Text{ES: "Unidad", EN: "Unit"}),
	}}
	all := record.Newest(f.Statistics)
	slices.SortStableFunc(all, func(x, y *plan.Statistic) int {
		return cmp.Or(cmp.Compare(x.Indicator, y.Indicator), cmp.Compare(x.Place.Label(), y.Place.Label()), cmp.Compare(x.Period.From, y.Period.From))
	})
	bound := func(v *float64) any {
		if v == nil {
			return nil
		}
		return strconv.FormatFloat(*v, 'f', -1, 64)
	}
	for _, s := range all {
		var of []any
		for _, c := range s.Breakdown {
			of = append(of, c.Value)
		}
		t.Add(label("plan.StatisticIndicator", string(s.Indicator), l), s.Place.Label(), print.Commas(of...), s.Period.From, s.Period.To,
			bound(s.Quantity.Value), bound(s.Lower), bound(s.Upper), schema.Word("record.Unit", string(s.Quantity.Unit), l))
	}
	return t
}

var (
	wordMeetings = check.Text{ES: "Reuniones de la comisión", EN: "Meetings of the commission"}
	wordFigures  = check.Text{ES: "Cifras publicadas", EN: "Published figures"}
)
