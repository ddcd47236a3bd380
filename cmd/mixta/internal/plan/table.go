package plan

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/plan/review"
)

// table has a row for each action, and below what must be known of them.
func table(all []*review.Standing, lang check.Lang) print.Table {
	t := print.Table{Above: 1, Columns: []print.Column{
		print.Words("plan", check.Text{ES: "Plan", EN: "Plan"}),
		print.Number("number", wordNumber),
		print.Words("action", wordAction),
		print.Words("area", check.Text{ES: "Área", EN: "Area"}),
		print.Words("BO", check.Text{ES: "BO", EN: "BO"}),
		print.Number("percentBO", check.Text{ES: "BO (%)", EN: "BO (%)"}),
		print.Words("PE", check.Text{ES: "PE", EN: "PE"}),
		print.Number("percentPE", check.Text{ES: "PE (%)", EN: "PE (%)"}),
		print.Words("status", wordJoint),
		print.Instant("due", wordDue),
		print.Number("daysOverdue", check.Text{ES: "Días de atraso", EN: "Days overdue"}),
		print.Notes(),
	}}
	for _, s := range all {
		plan := s.Title.In(lang)
		for i := range s.Actions {
			t.Add(cells(plan, &s.Actions[i], lang)...)
		}
		t.Note(print.Say(textStands, print.When(s.AsOf), s.Entered, s.Agreed), plan)
		text := standingText{Page: &print.Page{Lang: lang}, Standing: s, lang: lang}
		for _, caveat := range text.caveats() {
			t.Note(print.Say(check.Text{ES: "%s", EN: "%s"}, caveat), plan)
		}
	}
	return t
}

// cells are the row of an action.
func cells(plan string, a *review.Action, lang check.Lang) []any {
	row := []any{plan, positive(int(a.Number)), a.Text.In(lang), print.Code{List: "plan.Area", Code: string(a.Area)}}
	for _, side := range a.Sides {
		var percent any
		if side.Percent != nil {
			percent = *side.Percent
		}
		row = append(row, code(side.Status), percent)
	}
	return append(row, code(a.Status), print.When(a.Due.InForce), positive(a.DaysOverdue))
}

// code is a status, if there is one.
func code(s plan.Status) any {
	if s == "" {
		return nil
	}
	return print.Code{List: "plan.Status", Code: string(s)}
}

// positive is a number that is none where it is zero.
func positive(n int) any {
	if n == 0 {
		return nil
	}
	return n
}

var textStands = check.Text{ES: "al %s: acciones registradas, %d; acordadas, %d", EN: "on %s: actions recorded, %d; agreed, %d"}
