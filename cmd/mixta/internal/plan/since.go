package plan

import (
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/section"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/page"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/plan/review"
	"github.com/comision-mixta/mixta/record"
)

// since says in sentences what has changed in the plan since an earlier file or day.
func (t *planSection) since(before *section.Earlier) (*page.Block, error) {
	day := print.When(before.On).In(t.lang)
	b := &page.Block{Heading: t.Say(section.TextSince, day), Minor: true}
	was := map[record.ID]*review.Action{}
	known := false
	for i := range before.File.Plans {
		p := &before.File.Plans[i]
		if p.ID != t.Plan {
			continue
		}
		known = true
		s, err := review.Of(p, before.File.Actions, before.File.Progress, before.File.Meetings, before.On)
		if err != nil {
			return nil, err
		}
		for k := range s.Actions {
			was[s.Actions[k].Action] = &s.Actions[k]
		}
	}
	if !known {
		b.Text = []string{wordNewPlan.In(t.lang)}
		return b, nil
	}
	n := 0
	for i := range t.Actions {
		a := &t.Actions[i]
		if changed := t.changes(was[a.Action], a); len(changed) > 0 {
			if n++; n <= t.most {
				b.Text = append(b.Text, page.Sentence(t.Say(wordChanged, t.called(a), strings.Join(changed, "; "))))
			}
		}
		delete(was, a.Action)
	}
	if n > t.most {
		b.Text = append(b.Text, t.Say(wordMoreChanges, n-t.most))
	}
	if len(was) > 0 {
		b.Text = append(b.Text, t.Say(wordGone, len(was)))
	}
	if len(b.Text) == 0 {
		b.Text = []string{t.Say(wordSame, day)}
	}
	return b, nil
}

// changes are what has changed of one action; before is nil where there was none.
func (t *planSection) changes(before, now *review.Action) (list []string) {
	say := func(text check.Text, args ...any) { list = append(list, t.Say(text, args...)) }
	called := func(s plan.Status) string {
		if s == "" {
			return t.Say(versions.TextQuoted, wordNoStatus.In(t.lang))
		}
		return t.Say(versions.TextQuoted, status(s, t.lang))
	}
	if before == nil {
		say(wordNewAction)
		return list
	}
	from := func(old, new plan.Status, who string) {
		if old != new {
			list = append(list, versions.Moved(who, called(old), called(new)).In(t.lang))
		}
	}
	for k := range now.Sides {
		from(before.Sides[k].Status, now.Sides[k].Status, string(now.Sides[k].Side))
	}
	from(before.Status, now.Status, wordJointly.In(t.lang))
	if before.Due.InForce != now.Due.InForce {
		was, is := print.When(due(&before.Due, t.lang)), print.When(due(&now.Due, t.lang))
		list = append(list, versions.Moved(wordDueTime.In(t.lang), was.In(t.lang), is.In(t.lang)).In(t.lang))
	}
	switch {
	case now.Overdue && !before.Overdue:
		say(wordNowLate)
	case before.Overdue && !now.Overdue:
		say(wordNoLonger)
	}
	return list
}

var (
	wordMoreChanges = check.Text{ES: "Cambiaron otras %d acciones: «mixta plan review» da su estado, y «mixta diff», lo que cambió.", EN: "%d more actions changed: \"mixta plan review\" prints how they stand, and \"mixta diff\" what changed."}
	wordNewPlan     = check.Text{ES: "El plan no figuraba entonces.", EN: "The plan was not there then."}
	wordGone        = check.Text{ES: "Acciones que figuraban entonces y ya no figuran: %d.", EN: "Actions that were there then and no longer are: %d."}
	wordSame        = check.Text{ES: "Nada cambió en el estado, los plazos ni los retrasos de las acciones desde el %s.", EN: "Nothing has changed in the status, due times or delays of the actions since %s."}
	wordChanged     = check.Text{ES: "«%s»: %s", EN: "\"%s\": %s"}
	wordNewAction   = check.Text{ES: "acción nueva", EN: "new action"}
	wordJointly     = check.Text{ES: "el estado conjunto", EN: "the joint status"}
	wordDueTime     = check.Text{ES: "el plazo", EN: "the due time"}
	wordNowLate     = check.Text{ES: "venció su plazo", EN: "it became overdue"}
	wordNoLonger    = check.Text{ES: "ya no está vencida", EN: "it is no longer overdue"}
)
