package ops

import (
	"cmp"
	"maps"
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/section"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/page"
	"github.com/comision-mixta/mixta/page/chart"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

// sort is a substance in one unit of measure.
type sort struct {
	substance string
	unit      record.Unit
}

// seized is what was seized, by where or when, substance, and side of the agency that
// made the seizure. What both sides report of one seizure is in both columns: sides
// are never added here.
type seized struct {
	sums  map[string]map[sort]map[record.Side]record.Micro
	times map[sort]int // seizures with it
}

func (z *seized) add(key string, s sort, side record.Side, amount record.Micro) error {
	if z.sums[key] == nil {
		z.sums[key] = map[sort]map[record.Side]record.Micro{}
	}
	if z.sums[key][s] == nil {
		z.sums[key][s] = map[record.Side]record.Micro{}
	}
	sum, err := z.sums[key][s][side].Add(amount)
	z.sums[key][s][side] = sum
	z.times[s]++
	return err
}

// seizedBy adds up the seizures by what key says of each; drills apart.
func seizedBy(list []ops.Seizure, key func(*ops.Seizure) string) (z *seized, err error) {
	z = &seized{map[string]map[sort]map[record.Side]record.Micro{}, map[sort]int{}}
	for i := range list {
		for k := range list[i].Items {
			item := &list[i].Items[k]
			amount, unit, ok := item.Quantity.InMeasure()
			if !ok {
				continue
			}
			if err := z.add(key(&list[i]), sort{string(item.Substance), unit}, list[i].Agency.Side(), amount); err != nil {
				return nil, err
			}
		}
	}
	return z, nil
}

// sorts are the substances, those of most seizures first.
func (z *seized) sorts() []sort {
	return slices.SortedFunc(maps.Keys(z.times), func(a, b sort) int {
		return cmp.Or(-cmp.Compare(z.times[a], z.times[b]), cmp.Compare(a.substance, b.substance), cmp.Compare(a.unit, b.unit))
	})
}

// mostDrawn is how many substances are drawn by month.
const mostDrawn = 4

// seizures adds what was seized by month, substance and place, of real seizures and
// of those of exercises apart.
func (s *opsSection) seizures() {
	for _, exercise := range []bool{false, true} {
		list := of(s.Seizures, func(z *ops.Seizure) bool { return z.Exercise == exercise })
		if len(list) == 0 {
			continue
		}
		heads := section.Heads(list)
		for _, by := range []struct {
			title check.Text
			first check.Text
			key   func(*ops.Seizure) string
			drawn bool
		}{
			{textByMonth, textMonth, func(z *ops.Seizure) string { return month(z.Date) }, true},
			{textByPlace, textPlace, func(z *ops.Seizure) string { return whereSeized(z) }, false},
		} {
			z, err := seizedBy(list, by.key)
			if err != nil {
				s.Add(page.Block{Heading: s.Say(by.title), Notes: []string{page.Sentence(check.Reason(err, s.Lang))}}, heads)
				continue
			}
			s.seized(by.title, by.first, z, heads, by.drawn)
		}
	}
}

// whereSeized is the department or region, or failing that what the place is called.
func whereSeized(z *ops.Seizure) string {
	if d := z.Place.Department(); d != "" {
		return schema.CallPlace(string(d))
	}
	return z.Place.Label()
}

// seized adds a table, and by month a chart of each substance that was seized most
// often.
func (s *opsSection) seized(title, first check.Text, z *seized, heads []*record.Header, drawn bool) {
	t := print.Table{Columns: []print.Column{print.Words("key", first), print.Words("substance", textSubstance), print.Number("BO", check.Text{ES: "BO", EN: "BO"}),
		print.Number("PE", check.Text{ES: "PE", EN: "PE"}), print.Words("unit", check.Text{ES: "unidad", EN: "unit"})}}
	keys := slices.Sorted(maps.Keys(z.sums))
	for _, key := range keys {
		var called any = key
		if drawn {
			called = print.When(key)
		}
		for _, k := range z.sorts() {
			if sides := z.sums[key][k]; sides != nil {
				t.Add(called, print.Code{List: "ops.Substance", Code: k.substance}, amountOf(sides, record.BO), amountOf(sides, record.PE), unit(k.unit))
			}
		}
	}
	b := section.Table(s.Page, title, &t)
	if b == nil {
		return
	}
	b.Heading, b.Notes = s.Say(title), append(b.Notes, s.Say(textBothColumns))
	if drawn {
		for i, k := range z.sorts() {
			if i < mostDrawn {
				s.Add(page.Block{Figure: s.drawn(k, keys, z, heads)}, heads)
			}
		}
	}
	s.Add(*b, heads)
}

func amountOf(sides map[record.Side]record.Micro, side record.Side) any {
	if m, ok := sides[side]; ok {
		return m.String()
	}
	return nil
}

// drawn draws one substance by month and side.
func (s *opsSection) drawn(k sort, keys []string, z *seized, heads []*record.Header) *page.Figure {
	word := schema.Call("ops.Substance", k.substance, s.Lang)
	c := &chart.Columns{Label: s.Say(textMonthly, word), Overlay: section.Exercise(s.Lang, heads...), Unit: s.Read(unit(k.unit)), Write: s.Number,
		Series: []chart.Series{{Name: s.Say(textOfBO), Tone: "BO"}, {Name: s.Say(textOfPE), Tone: "PE"}}}
	for _, key := range keys {
		g := chart.Group{Name: key, Values: make([]chart.Value, 2)}
		for i, side := range record.Sides() {
			if m, ok := z.sums[key][k][side]; ok {
				amount := m.Float()
				g.Values[i].Is = &amount
			}
		}
		c.Groups = append(c.Groups, g)
	}
	return &page.Figure{Caption: c.Label, Drawing: c.Draw(), Save: s.Say(textSaveSeized) + "-" + k.substance}
}

var (
	textByMonth     = check.Text{ES: "Incautaciones por mes y sustancia", EN: "Seizures by month and substance"}
	textByPlace     = check.Text{ES: "Incautaciones por lugar y sustancia", EN: "Seizures by place and substance"}
	textMonth       = check.Text{ES: "Mes", EN: "Month"}
	textPlace       = check.Text{ES: "Lugar", EN: "Place"}
	textSubstance   = check.Text{ES: "Sustancia", EN: "Substance"}
	textBothColumns = check.Text{ES: "Lo que ambas partes informan de una misma incautación figura en las dos columnas: no se suman.", EN: "What both sides report of one seizure is in both columns: they are not added."}
	textMonthly     = check.Text{ES: "Incautado por mes: %s", EN: "Seized by month: %s"}
	textOfBO        = check.Text{ES: "informa Bolivia", EN: "reported by Bolivia"}
	textOfPE        = check.Text{ES: "informa Perú", EN: "reported by Peru"}
	textSaveSeized  = check.Text{ES: "incautado", EN: "seized"}
)
