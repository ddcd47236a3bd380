package crops

import (
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/page"
	"github.com/comision-mixta/mixta/page/chart"
	"github.com/comision-mixta/mixta/schema"
)

// regions is a table of the area by region and survey, and a drawing of the last one;
// nil where no survey has regions.
func (s *cropsSection) regions(where string, own []*crops.Survey) *page.Block {
	own = slices.DeleteFunc(slices.Clone(own), func(r *crops.Survey) bool { return len(r.Regions) == 0 })
	if len(own) == 0 {
		return nil
	}
	var names []string
	t := &page.Table{Caption: s.Say(textRegionsOf, where), Columns: []page.Column{{Title: s.Say(textRegion)}}, Small: len(own) > 6}
	years, apart := dated(own)
	for k, r := range own {
		title := years[k]
		if apart[k] != "" {
			title += " (" + apart[k] + ")"
		}
		t.Columns = append(t.Columns, page.Column{Title: title, Number: true})
		for i := range r.Regions {
			if name := string(r.Regions[i].Region); !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	write := s.Number
	if slices.ContainsFunc(own, func(r *crops.Survey) bool {
		return slices.ContainsFunc(r.Regions, func(x crops.RegionFigure) bool { return x.Figure.Area != nil && *x.Figure.Area >= 10_000 })
	}) {
		write = s.Aligned
	}
	for _, name := range names {
		row := page.Row{Cells: []string{schema.Call("crops.Region", name, s.Lang)}}
		for _, r := range own {
			row.Cells = append(row.Cells, figure(regionFigure(r, name), write))
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
func figure(f *crops.Figure, write func(float64) string) string {
	if f == nil || f.Area == nil {
		return ""
	}
	text := write(*f.Area)
	if f.Lower != nil && f.Upper != nil {
		text += " (" + write(*f.Lower) + "–" + write(*f.Upper) + ")"
	}
	return text
}

var (
	textRegionsOf   = check.Text{ES: "Superficie por región, en hectáreas: %s", EN: "Area by region, in hectares: %s"}
	textLastRegions = check.Text{ES: "Superficie por región: %s, %s", EN: "Area by region: %s, %s"}
	textRegion      = check.Text{ES: "Región", EN: "Region"}
	textEmptyRegion = check.Text{ES: "Una casilla vacía es de una región sin cifra publicada: no significa que no tenga cultivos.", EN: "An empty cell is of a region without a published figure: it does not mean that it has no crops."}
	textSaveRegions = check.Text{ES: "regiones", EN: "regions"}
)
