package ops

import (
	"strconv"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/section"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/schema"
)

// since adds in sentences what has changed in results and seizures.
func (s *opsSection) since(before *section.Earlier) {
	c := section.Changes{Page: s.Page, Since: before}
	section.Compare(&c, before.File.Results, s.Results, func(r *ops.Result) (all []section.Fact) {
		if r.Interventions > 0 {
			all = append(all, section.Fact{Name: s.Say(textInterventions), Value: s.Read(print.Figure(strconv.FormatInt(r.Interventions, 10)))})
		}
		for i := range r.Lines {
			all = s.amount(all, &r.Lines[i].Amount)
		}
		return all
	})
	section.Compare(&c, before.File.Seizures, s.Seizures, func(r *ops.Seizure) (all []section.Fact) {
		for i := range r.Items {
			all = s.amount(all, &r.Items[i].Amount)
		}
		return all
	})
	b, heads := c.Block()
	s.Add(*b, heads)
}

// amount adds how much there is of a substance to what was said of it.
func (s *opsSection) amount(all []section.Fact, a *ops.Amount) []section.Fact {
	if a.Quantity.Value == nil {
		return all
	}
	name := schema.Call("ops.Substance", string(a.Substance), s.Lang)
	value := s.Number(*a.Quantity.Value) + " " + schema.Call("record.Unit", string(a.Quantity.Unit), s.Lang)
	for i := range all {
		if all[i].Name == name {
			all[i].Value += " + " + value
			return all
		}
	}
	return append(all, section.Fact{Name: name, Value: value})
}

var textInterventions = check.Text{ES: "el número de operativos", EN: "the number of interventions"}
