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
	own = slices.DeleteFunc(slices.Clone(own), func(r *crops.Survey) bool { return r.Total == nil || r.Total.Area == nil })
	names, apart := dated(own)
	for i, r := range own {
		g := chart.Group{Name: names[i], Apart: apart[i], Values: []chart.Value{{Is: r.Total.Area, Low: r.Total.Lower, High: r.Total.Upper}}}
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

// dated returns the years of surveys of one territory, and what tells those of one year
// apart.
func dated(own []*crops.Survey) (names, apart []string) {
	var heads []*record.Header
	for _, r := range own {
		names, heads = append(names, year(r.ReferenceDate)), append(heads, &r.Header)
	}
	return names, section.Apart(names, heads)
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

// reduced draws what was declared, planned and validated, one reduction beside the
// other: those of one year are not added, for they may be of the same plots.
func (s *cropsSection) reduced() *page.Figure {
	c := &chart.Columns{Label: s.Say(textReductionsTable), Overlay: section.Exercise(s.Lang, section.Heads(s.file.Reductions)...), Unit: "ha", Write: s.Number,
		Series: []chart.Series{{Name: s.Say(textPlannedArea), Tone: chart.Waiting}, {Name: s.Say(textDeclaredArea), Tone: chart.Of(0)}, {Name: s.Say(textValidatedArea), Tone: chart.Of(1)}}}
	list := slices.Clone(s.file.Reductions)
	slices.SortStableFunc(list, func(x, y crops.Reduction) int { return strings.Compare(string(x.Period.From), string(y.Period.From)) })
	var names []string
	for i := range list {
		names = append(names, string(list[i].Period.From)[:4]+" "+string(list[i].Territory.LiesIn()))
	}
	apart := section.Apart(names, section.Heads(list))
	for i := range list {
		r := &list[i]
		g := chart.Group{Name: names[i], Apart: apart[i], Values: []chart.Value{{Is: r.Target}, {Is: r.Declared}, {}}}
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
	var names []string
	var heads []*record.Header
	for _, r := range byDate(s.file.Surveys) {
		p, err := balance.SurveyProduction(r, s.file.Yields)
		if err != nil {
			continue // the table says why
		}
		names, heads = append(names, year(r.ReferenceDate)+" "+string(r.Country())), append(heads, &r.Header)
		c.Groups = append(c.Groups, chart.Group{Values: []chart.Value{{Low: &p.Leaf.Low, High: &p.Leaf.High}}})
	}
	for i, apart := range section.Apart(names, heads) {
		c.Groups[i].Name, c.Groups[i].Apart = names[i], apart
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
	textPlannedArea       = check.Text{ES: "meta", EN: "target"}
	textDeclaredArea      = check.Text{ES: "declarado", EN: "declared"}
	textValidatedArea     = check.Text{ES: "validado", EN: "validated"}
	textLeafRange         = check.Text{ES: "entre el menor y el mayor rendimiento", EN: "between the lowest and the highest yield"}
	textSaveArea          = check.Text{ES: "superficie", EN: "area"}
	textSaveReductions    = check.Text{ES: "reducciones", EN: "reductions"}
	textSaveLeaf          = check.Text{ES: "produccion", EN: "production"}
)
