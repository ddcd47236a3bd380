package crops

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/section"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/balance"
)

// since adds in sentences what has changed in areas, limits and reductions.
func (s *cropsSection) since(before *section.Earlier) {
	c := section.Changes{Page: s.Page, Since: before}
	was := before.File
	section.Compare(&c, was.Surveys, s.file.Surveys, func(r *crops.Survey) (all []section.Fact) {
		if r.Total != nil {
			all = append(all, s.area(textTotalArea, r.Total.Area)...)
		}
		return append(all, s.area(textOwnSurplus, r.Surplus)...)
	})
	section.Compare(&c, was.Limits, s.file.Limits, func(r *crops.Limit) []section.Fact {
		return s.area(textLimitArea, r.Area)
	})
	section.Compare(&c, was.Reductions, s.file.Reductions, func(r *crops.Reduction) []section.Fact {
		all := append(s.area(textDeclared, r.Declared), s.area(textTarget, r.Target)...)
		if share, err := balance.ValidatedShareOf(r); err == nil {
			all = append(all, section.Fact{Name: s.Say(textValidated), Value: s.Read(print.Figure(tenth(100*share))) + " %"})
		}
		return all
	})
	b, heads := c.Block()
	s.Add(*b, heads)
}

// area is an area in hectares that a record states; nothing where it states none.
func (s *cropsSection) area(name check.Text, ha *float64) []section.Fact {
	if ha == nil {
		return nil
	}
	return []section.Fact{{Name: s.Say(name), Value: s.Number(*ha) + " ha"}}
}

var (
	textTotalArea  = check.Text{ES: "la superficie", EN: "the area"}
	textOwnSurplus = check.Text{ES: "el excedente que declara", EN: "the surplus that it states"}
	textLimitArea  = check.Text{ES: "el límite", EN: "the limit"}
	textDeclared   = check.Text{ES: "lo declarado", EN: "what was declared"}
	textTarget     = check.Text{ES: "la meta", EN: "the target"}
	textValidated  = check.Text{ES: "lo validado", EN: "what was validated"}
)
