package crops

import (
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/section"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/balance"
	"github.com/comision-mixta/mixta/page"
	"github.com/comision-mixta/mixta/page/chart"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

// figures adds for each territory the area of its surveys, by region too.
func (s *cropsSection) figures() {
	for _, where := range s.territories() {
		var own []*crops.Survey
		var from []*record.Header
		for _, r := range byDate(s.file.Surveys) {
			if r.Territory.Label() == where {
				own, from = append(own, r), append(from, &r.Header)
			}
		}
		b := page.Block{Heading: s.Say(textAreaOf, where), Figure: s.totals(where, own)}
		for _, r := range own {
			b.Notes = append(b.Notes, s.figureNotes(r)...)
		}
		if b.Figure != nil {
			s.Add(b, from)
		}
		if r := s.regions(where, own); r != nil {
			s.Add(*r, from)
		}
	}
}

// territories are those that the surveys cover, each once.
func (s *cropsSection) territories() (all []string) {
	for _, r := range byDate(s.file.Surveys) {
		if name := r.Territory.Label(); !slices.Contains(all, name) {
			all = append(all, name)
		}
	}
	return all
}

// figureNotes are what readers must know of the total.
func (s *cropsSection) figureNotes(r *crops.Survey) (list []string) {
	if r.Total == nil {
		return nil
	}
	if note := r.Total.Note.In(s.Lang); note != "" {
		list = append(list, string(r.ReferenceDate)+": "+note)
	}
	if r.Total.Derived {
		list = append(list, page.Sentence(s.Say(textDerived, string(r.ReferenceDate))))
	}
	return list
}

// totals draws the area of each survey with its interval and the limit in force; nil
// where none has a total.
func (s *cropsSection) totals(where string, own []*crops.Survey) *page.Figure {
	c := &chart.Columns{Label: s.Say(textAreaOf, where), Overlay: s.exercise(own), Unit: "ha", Series: []chart.Series{{Name: s.Say(textWithCoca), Tone: chart.Of(0)}},
		Limit: s.Say(textLimitInForce), Ranges: s.Say(textPublishedInterval), Write: s.Number}
	for _, r := range own {
		if r.Total == nil || r.Total.Area == nil {
			continue
		}
		g := chart.Group{Name: year(r.ReferenceDate), Values: []chart.Value{{Is: r.Total.Area, Low: r.Total.Lower, High: r.Total.Upper}}}
		if b, err := balance.SurveySurplus(r, s.file.Limits); err == nil && b.National.Refused == nil {
			limit := b.National.Limit.Hectares()
			g.Limit = &limit
		}
		c.Groups = append(c.Groups, g)
	}
	if len(c.Groups) == 0 {
		return nil
	}
	return &page.Figure{Caption: c.Label, Drawing: c.Draw(), Save: s.Say(textSaveArea) + "-" + slug(where)}
}

// exercise is the word for an exercise if all of these surveys are of one.
func (s *cropsSection) exercise(own []*crops.Survey) string {
	var heads []*record.Header
	for _, r := range own {
		heads = append(heads, &r.Header)
	}
	return section.Exercise(s.Lang, heads...)
}

// year is the year of a survey; a day that does not end one, whole.
func year(d record.Date) string {
	if len(d) == 10 && d[4:] == "-12-31" {
		return string(d[:4])
	}
	return string(d)
}

// slug makes the name of a file of a text.
func slug(s string) string {
	var b []rune
	for _, r := range s {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' {
			b = append(b, r)
		}
	}
	return string(b[:min(len(b), 30)])
}

// regions is a table of the area by region and survey, and a drawing of the last one;
// nil where no survey has regions.
func (s *cropsSection) regions(where string, own []*crops.Survey) *page.Block {
	own = slices.DeleteFunc(slices.Clone(own), func(r *crops.Survey) bool { return len(r.Regions) == 0 })
	if len(own) == 0 {
		return nil
	}
	var names []string
	t := &page.Table{Caption: s.Say(textRegionsOf, where), Columns: []page.Column{{Title: s.Say(textRegion)}}, Small: len(own) > 6}
	for _, r := range own {
		t.Columns = append(t.Columns, page.Column{Title: year(r.ReferenceDate), Number: true})
		for i := range r.Regions {
			if name := string(r.Regions[i].Region); !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	for _, name := range names {
		row := page.Row{Cells: []string{schema.Call("crops.Region", name, s.Lang)}}
		for _, r := range own {
			row.Cells = append(row.Cells, s.figure(regionFigure(r, name)))
		}
		t.Rows = append(t.Rows, row)
	}
	last := own[len(own)-1]
	bars := &chart.Bars{Label: s.Say(textLastRegions, where, year(last.ReferenceDate)), Overlay: s.exercise(own), Series: []chart.Series{{Name: "ha", Tone: chart.Of(0)}}, Write: func(f float64) string { return s.Number(f) + " ha" }}
	for i := range last.Regions {
		if r := &last.Regions[i]; r.Figure.Area != nil {
			bars.Rows = append(bars.Rows, chart.Bar{Name: schema.Call("crops.Region", string(r.Region), s.Lang), Values: []float64{*r.Figure.Area}})
		}
	}
	b := &page.Block{Table: t, Figure: &page.Figure{Caption: bars.Label, Drawing: bars.Draw(), Save: s.Say(textSaveRegions) + "-" + slug(where)}}
	b.Notes = []string{s.Say(textEmptyRegion)}
	return b
}

func regionFigure(r *crops.Survey, name string) *crops.Figure {
	for i := range r.Regions {
		if string(r.Regions[i].Region) == name {
			return &r.Regions[i].Figure
		}
	}
	return nil
}

// figure writes an area with its interval.
func (s *cropsSection) figure(f *crops.Figure) string {
	if f == nil || f.Area == nil {
		return ""
	}
	text := s.Number(*f.Area)
	if f.Lower != nil && f.Upper != nil {
		text += " (" + s.Number(*f.Lower) + "–" + s.Number(*f.Upper) + ")"
	}
	return text
}

// reduced draws what was declared, planned and validated, one reduction beside the
// other: those of one year are not added, for they may be of the same plots.
func (s *cropsSection) reduced() *page.Figure {
	c := &chart.Columns{Label: s.Say(textReductionsTable), Overlay: section.Exercise(s.Lang, section.Heads(s.file.Reductions)...), Unit: "ha", Write: s.Number,
		Series: []chart.Series{{Name: s.Say(textPlannedArea), Tone: chart.Waiting}, {Name: s.Say(textDeclaredArea), Tone: chart.Of(0)}, {Name: s.Say(textValidatedArea), Tone: chart.Of(1)}}}
	list := slices.Clone(s.file.Reductions)
	slices.SortStableFunc(list, func(x, y crops.Reduction) int { return strings.Compare(string(x.Period.From), string(y.Period.From)) })
	for i := range list {
		r := &list[i]
		g := chart.Group{Name: string(r.Period.From)[:4] + " " + string(r.Territory.LiesIn()), Values: []chart.Value{{Is: r.Target}, {Is: r.Declared}, {}}}
		if r.Validated != nil {
			g.Values[2].Is = r.Validated.Area
		}
		c.Groups = append(c.Groups, g)
	}
	if len(c.Groups) == 0 {
		return nil
	}
	return &page.Figure{Caption: c.Label, Drawing: c.Draw(), Save: s.Say(textSaveReductions)}
}

// leaf draws the range of leaf of each survey; nil where there is none.
func (s *cropsSection) leaf() *page.Figure {
	c := &chart.Columns{Label: s.Say(textProductionTable), Overlay: section.Exercise(s.Lang, section.Heads(s.file.Surveys)...), Unit: "t", Write: s.Number, Series: []chart.Series{{Name: s.Say(textLeafRange), Tone: chart.Of(2)}}}
	for _, r := range byDate(s.file.Surveys) {
		p, err := balance.SurveyProduction(r, s.file.Yields)
		if err != nil {
			continue // the table says why
		}
		c.Groups = append(c.Groups, chart.Group{Name: year(r.ReferenceDate) + " " + string(r.Country()), Values: []chart.Value{{Low: &p.Leaf.Low, High: &p.Leaf.High}}})
	}
	if len(c.Groups) == 0 {
		return nil
	}
	return &page.Figure{Caption: c.Label, Drawing: c.Draw(), Save: s.Say(textSaveLeaf)}
}

var (
	textAreaOf            = check.Text{ES: "Superficie con coca: %s", EN: "Area under coca: %s"}
	textWithCoca          = check.Text{ES: "superficie con coca", EN: "area under coca"}
	textLimitInForce      = check.Text{ES: "límite vigente", EN: "limit in force"}
	textPublishedInterval = check.Text{ES: "intervalo publicado", EN: "published interval"}
	textDerived           = check.Text{ES: "%s: cifra calculada a partir de porcentajes o diferencias publicados", EN: "%s: worked out from published shares or differences"}
	textRegionsOf         = check.Text{ES: "Superficie por región, en hectáreas: %s", EN: "Area by region, in hectares: %s"}
	textLastRegions       = check.Text{ES: "Superficie por región: %s, %s", EN: "Area by region: %s, %s"}
	textRegion            = check.Text{ES: "Región", EN: "Region"}
	textEmptyRegion       = check.Text{ES: "Una casilla vacía es de una región sin cifra publicada: no significa que no tenga cultivos.", EN: "An empty cell is of a region without a published figure: it does not mean that it has no crops."}
	textPlannedArea       = check.Text{ES: "meta", EN: "target"}
	textDeclaredArea      = check.Text{ES: "declarado", EN: "declared"}
	textValidatedArea     = check.Text{ES: "validado", EN: "validated"}
	textLeafRange         = check.Text{ES: "entre el menor y el mayor rendimiento", EN: "between the lowest and the highest yield"}
	textSaveArea          = check.Text{ES: "superficie", EN: "area"}
	textSaveRegions       = check.Text{ES: "regiones", EN: "regions"}
	textSaveReductions    = check.Text{ES: "reducciones", EN: "reductions"}
	textSaveLeaf          = check.Text{ES: "produccion", EN: "production"}
)
