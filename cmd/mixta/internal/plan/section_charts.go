package plan

import (
	"strconv"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/section"
	"github.com/comision-mixta/mixta/page"
	"github.com/comision-mixta/mixta/page/chart"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/plan/review"
	"github.com/comision-mixta/mixta/record"
)

// statusOrder is the order of statuses in a bar, and their tones.
var statusOrder = []struct {
	status plan.Status
	tone   chart.Tone
}{
	{plan.Fulfilled, chart.Good}, {plan.PartlyFulfilled, chart.Fair}, {plan.Ongoing, chart.Going}, {plan.Pending, chart.Waiting},
	{plan.Suspended, chart.Warning}, {plan.Cancelled, chart.Ended}, {"", chart.None},
}

func tone(s plan.Status) chart.Tone {
	for _, o := range statusOrder {
		if o.status == s {
			return o.tone
		}
	}
	return chart.None
}

// overlay is what stands across a chart of an exercise.
func (t *planSection) overlay() string {
	if t.Exercise {
		return section.TextExercise.In(t.lang)
	}
	return ""
}

// statusBars begins a chart of statuses.
func (t *planSection) statusBars(label check.Text) *chart.Bars {
	b := &chart.Bars{Label: label.In(t.lang), Overlay: t.overlay(), Write: func(f float64) string { return t.Read(int(f)) }}
	for _, o := range statusOrder {
		name := wordNoStatus.In(t.lang)
		if o.status != "" {
			name = status(o.status, t.lang)
		}
		b.Series = append(b.Series, chart.Series{Name: name, Tone: o.tone})
	}
	return b
}

// statuses draws how many actions have which status by either side's own reports, and
// jointly.
func (t *planSection) statuses() *page.Figure {
	b := t.statusBars(wordChart)
	count := func(name string, of func(*review.Action) plan.Status) {
		values := make([]float64, len(statusOrder))
		for i := range t.Actions {
			for k, o := range statusOrder {
				if of(&t.Actions[i]) == o.status {
					values[k]++
				}
			}
		}
		b.Rows = append(b.Rows, chart.Bar{Name: name, Values: values})
	}
	for k, side := range record.Sides() {
		count(label("record.Side", string(side), t.lang), func(a *review.Action) plan.Status { return a.Sides[k].Status })
	}
	count(wordJoint.In(t.lang), func(a *review.Action) plan.Status { return a.Status })
	return &page.Figure{Caption: wordChart.In(t.lang), Drawing: b.Draw(), Save: "plan-" + wordSaveStatus.In(t.lang)}
}

// parts draws the statuses by area, group, modality and agency.
func (t *planSection) parts() *page.Figure {
	b := t.statusBars(wordParts)
	t.eachPart(func(title string) {
		b.Rows = append(b.Rows, chart.Bar{Name: title, Head: true})
	}, func(name string, tally *review.Tally) {
		if len(b.Rows) >= mostOfPlan {
			return // agencies are an open list
		}
		values := make([]float64, len(statusOrder))
		for k, o := range statusOrder {
			values[k] = float64(tally.Count(o.status))
		}
		after := t.Read(tally.Actions)
		if tally.Overdue > 0 {
			after += " · " + t.Say(wordLateCount, tally.Overdue)
		}
		b.Rows = append(b.Rows, chart.Bar{Name: name, Values: values, After: after})
	})
	return &page.Figure{Caption: wordParts.In(t.lang), Drawing: b.Draw(), Save: "plan-" + wordSaveParts.In(t.lang)}
}

// timetable draws when each action begins and is due, and for how long it has been
// late; nil where no action has a day.
func (t *planSection) timetable() *page.Figure {
	today, _ := t.AsOf.Time()
	c := &chart.Spans{Label: wordTimetable.In(t.lang), Overlay: t.overlay(), Today: today, TodayIs: print.When(t.AsOf).In(t.lang), Month: func(at time.Time) string { return month(at, t.lang) }}
	for _, o := range statusOrder {
		name := wordNoStatus.In(t.lang)
		if o.status != "" {
			name = status(o.status, t.lang)
		}
		c.Series = append(c.Series, chart.Series{Name: name, Tone: o.tone})
	}
	late := len(c.Series)
	c.Series = append(c.Series, chart.Series{Name: wordLate.In(t.lang), Tone: chart.Bad})
	for i := range t.shown() {
		a := &t.Actions[i]
		last, known := a.Due.Last.Time()
		first, begins := t.starts(a).Time()
		if !known {
			last, known = t.Period.To.Time()
			if a.Due.InForce != record.Continuous || !known {
				continue
			}
		}
		if !begins || first.After(last) {
			first = last
		}
		r := chart.SpanRow{Name: t.called(a)}
		for k, o := range statusOrder {
			if o.status == a.Status {
				r.Spans = append(r.Spans, chart.Span{From: first, To: last, Series: k, Tip: due(&a.Due, t.lang)})
			}
		}
		if a.Overdue {
			r.Spans = append(r.Spans, chart.Span{From: last.AddDate(0, 0, 1), To: last.AddDate(0, 0, a.DaysOverdue), Series: late, Tip: t.late(a.DaysOverdue), Thin: true})
			r.After = t.late(a.DaysOverdue)
		}
		c.Rows = append(c.Rows, r)
	}
	if len(c.Rows) == 0 {
		return nil
	}
	return &page.Figure{Caption: wordTimetable.In(t.lang), Drawing: c.Draw(), Save: "plan-" + wordSaveTime.In(t.lang)}
}

// month writes a month, short; January as its year.
func month(at time.Time, l check.Lang) string {
	if at.Month() == time.January {
		return strconv.Itoa(at.Year())
	}
	name := []rune(print.Month(int(at.Month()), l))
	return string(name[:3])
}
