package plan

import (
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/internal/digits"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/plan/review"
	"github.com/comision-mixta/mixta/record"
)

// lineWidth is how wide the text of a standing is.
const lineWidth = 120

// writeStanding writes how a plan stands: the actions with both sides' statuses
// and due times, the counts, and what is wanting. Below an action stands who
// answers for it and what needs attention. A status with an asterisk was agreed by
// an act. The text of an action is cut to a few lines unless all of it is wanted.
func writeStanding(p *print.Page, s *review.Standing, whole bool) {
	t := &standingText{s, p, p.Lang, whole}
	t.header()
	if len(s.Actions) > 0 {
		t.Line()
		t.actions()
		t.Line()
		t.tallies()
		t.gaps()
	}
}

// standingText writes one standing.
type standingText struct {
	*review.Standing
	*print.Page
	lang  check.Lang
	whole bool
}

func (t *standingText) header() {
	t.Line(printable.Text(t.Title.In(t.lang)))
	parts := []string{t.Say(wordAsOf, t.AsOf)}
	if t.Period.To != "" {
		parts = append(parts, t.Say(wordPeriod, t.Period.From, t.Period.To))
	}
	t.Line(strings.Join(append(parts, t.Marking.String()), " · "))
	if t.Exercise {
		t.Line(wordDrill.In(t.lang))
	}
	if t.Ended > 0 {
		t.Line(t.Say(wordEnded, t.Period.To))
	}
	var counts []string
	if t.Agreed > 0 {
		counts = append(counts, t.Say(wordAgreed, many(t.lang, t.Agreed, wordByOne, wordByMany), t.Agreed))
	}
	counts = append(counts, t.Say(wordEntered, t.Entered))
	if t.Missing > 0 {
		counts = append(counts, t.Say(wordMissing, t.Missing))
	}
	t.Line(strings.Join(counts, ", "))
	for _, s := range t.uncounted() {
		t.Line(s)
	}
}

// uncounted are the actions and reports that no figure has.
func (t *standingText) uncounted() (list []string) {
	if len(t.MissingNumbers) > 0 {
		list = append(list, t.Say(wordNumbers, ranges(t.MissingNumbers)))
	}
	if t.LeftOut > 0 {
		list = append(list, t.Say(wordLeftOut, t.LeftOut))
	}
	return list
}

// caveats are what must be known of all figures: that they are of an exercise, or of a
// plan that is over; what they do not count; and what is wanting.
func (t *standingText) caveats() (list []string) {
	if t.Exercise {
		list = append(list, wordDrill.In(t.lang))
	}
	if t.Ended > 0 {
		list = append(list, t.Say(wordEnded, t.Period.To))
	}
	return append(append(list, t.uncounted()...), t.wanting()...)
}

func (t *standingText) actions() {
	g := print.Grid{Wide: lineWidth, Long: 1, Right: 1<<0 | 1<<6, Whole: t.whole}
	byAct := false
	g.Head(wordNumber.In(t.lang), wordAction.In(t.lang), string(record.BO), string(record.PE), wordJoint.In(t.lang), wordDue.In(t.lang), wordLate.In(t.lang))
	for i := range t.Actions {
		a := &t.Actions[i]
		cells, agreed := t.cells(a)
		byAct = byAct || agreed
		g.Row(cells...)
		for _, n := range t.notes(a) {
			g.Note(n)
		}
	}
	t.Grid(&g)
	if byAct {
		t.Line("\n" + wordAsterisk.In(t.lang))
	}
}

// cells are the row of an action; byAct tells whether its status was agreed by an act.
func (t *standingText) cells(a *review.Action) (cells []string, byAct bool) {
	number, late, joint := "", "", status(a.Status, t.lang)
	if a.Number != 0 {
		number = strconv.FormatInt(a.Number, 10)
	}
	if a.Overdue {
		late = t.late(a.DaysOverdue)
	}
	if byAct = a.Agreed != nil && a.Agreed.Status == a.Status; byAct {
		joint += "*"
	}
	return []string{number, printable.Text(a.Text.In(t.lang)), t.side(a.Sides[0]), t.side(a.Sides[1]), joint, due(&a.Due, t.lang), late}, byAct
}

// late is for how long something has been overdue: once the plan has ended, that
// it was not done in its time.
func (t *standingText) late(n int) string {
	if t.Ended > 0 {
		return wordUnmet.In(t.lang)
	}
	return t.days(n)
}

func (t *standingText) side(s review.Side) string {
	if s.Percent != nil && !s.Status.Done() {
		return status(s.Status, t.lang) + " " + number(*s.Percent) + " %"
	}
	return status(s.Status, t.lang)
}

func (t *standingText) days(n int) string { return many(t.lang, n, wordDay, wordDays) }

// notes lists what needs attention on an action.
func (t *standingText) notes(a *review.Action) (notes []string) {
	add := func(text check.Text, args ...any) { notes = append(notes, t.Say(text, args...)) }
	var agencies []string
	for _, side := range a.Sides {
		for _, agency := range side.Agencies {
			agencies = append(agencies, string(agency))
		}
	}
	if len(agencies) > 0 {
		add(wordAgencies, strings.Join(agencies, ", "))
	}
	if a.Agreed != nil {
		meeting := wordOther.In(t.lang)
		if a.Agreed.Ordinal != 0 {
			meeting = t.Say(wordMeeting, digits.Roman(a.Agreed.Ordinal))
		}
		add(wordByAct, meeting, a.Agreed.AsOf, status(a.Agreed.Status, t.lang))
		if summary := a.Agreed.Summary.In(t.lang); summary != "" {
			add(wordSummary, printable.Text(summary))
		}
		if a.Differ {
			add(wordFollows, status(a.Derived, t.lang))
		}
	}
	if a.Derived == "" && a.Sides[0].Status != "" && a.Sides[1].Status != "" {
		add(wordNoFollow)
	}
	notes = append(notes, t.dueNotes(a)...)
	for _, side := range a.Sides {
		for _, o := range side.Obstacles {
			add(wordObstacle, side.Side, printable.Text(o.In(t.lang)))
		}
	}
	for _, m := range a.Milestones {
		name, due := printable.Text(m.Name.In(t.lang)), whenIn(m.Due, t.lang)
		if t.Ended > 0 {
			add(wordMissed, name, due)
		} else {
			add(wordMilestone, t.days(m.Days), name, due)
		}
	}
	for _, x := range a.Indicators {
		if len(x.Values) > 0 {
			notes = append(notes, t.indicator(x))
		}
	}
	if a.Due.InForce == record.Continuous {
		for _, side := range a.Sides {
			switch n := side.DaysSilent - t.Ended; {
			case n <= 0: // or only since the plan has ended
			case t.Ended > 0:
				add(wordSilentEnd, side.Side, t.days(n))
			default:
				add(wordSilent, side.Side, t.days(n))
			}
		}
	}
	return notes
}

func (t *standingText) dueNotes(a *review.Action) (notes []string) {
	if len(a.Due.MovedBy) > 0 {
		by := wordBoth
		if a.Due.MovedBy[0] == plan.ScopeJoint {
			by = wordAct
		}
		notes = append(notes, t.Say(wordMoved, whenIn(a.Due.Agreed, t.lang), whenIn(a.Due.InForce, t.lang), by.In(t.lang)))
	}
	if a.Due.Differ {
		var reports []string
		for _, s := range a.Due.Reported {
			reports = append(reports, t.Say(wordReport, s.Side, whenIn(s.When, t.lang), s.AsOf))
		}
		notes = append(notes, t.Say(wordDiffer, whenIn(a.Due.InForce, t.lang), strings.Join(reports, "; "))+".")
	}
	return notes
}

// indicator writes one indicator: "Operations: BO 2, PE 4 (reached); target 4 unit."
func (t *standingText) indicator(x review.Indicator) string {
	var values []string
	for _, v := range x.Values {
		scope := string(v.Scope)
		if v.Scope == plan.ScopeJoint {
			scope = strings.ToLower(wordJoint.In(t.lang))
		}
		s := scope + " " + number(v.Value)
		if v.Reached != nil && *v.Reached {
			s += " (" + wordReached.In(t.lang) + ")"
		}
		values = append(values, s)
	}
	s := printable.Text(x.Name.In(t.lang)) + ": " + strings.Join(values, ", ")
	if x.Target != nil {
		s += "; " + t.Say(wordTarget, number(*x.Target))
	}
	if x.Unit != record.Each {
		s += " " + string(x.Unit)
	}
	return s + "."
}

// number writes a number as a decimal.
func number(f float64) string {
	if m, err := record.Exact(f); err == nil {
		return m.String()
	}
	return strconv.FormatFloat(f, 'f', -1, 64)
}

// tallies writes the counts, without the columns that count nothing.
func (t *standingText) tallies() {
	statuses := []plan.Status{plan.Pending, plan.Ongoing, plan.Fulfilled, plan.PartlyFulfilled, plan.Suspended, plan.Cancelled, ""}
	used := map[plan.Status]bool{}
	for _, list := range [][]review.Tally{{t.Total}, t.Areas, t.Groups, t.Modalities, t.Agencies} {
		for i := range list {
			for _, s := range statuses {
				used[s] = used[s] || list[i].Count(s) > 0
			}
		}
	}
	g := print.Grid{Wide: lineWidth, Right: ^uint(1)}
	cells := func(first string, each func(plan.Status) string, actions, overdue string) []string {
		row := []string{first, actions}
		for _, s := range statuses {
			if used[s] {
				row = append(row, each(s))
			}
		}
		return append(row, overdue)
	}
	g.Head(cells("", func(s plan.Status) string {
		if s == "" {
			return wordNoStatus.In(t.lang)
		}
		return status(s, t.lang)
	}, wordActions.In(t.lang), wordOverdue.In(t.lang))...)
	add := func(name string, tally *review.Tally) {
		g.Row(cells(name, func(s plan.Status) string { return strconv.Itoa(tally.Count(s)) }, strconv.Itoa(tally.Actions), strconv.Itoa(tally.Overdue))...)
	}
	add(wordTotal.In(t.lang), &t.Total)
	t.eachPart(func(title string) { g.Row(title) }, func(name string, tally *review.Tally) { add("  "+name, tally) })
	t.Grid(&g)
}

// eachPart goes through the counts by area, group, modality and agency.
func (t *standingText) eachPart(head func(title string), row func(name string, tally *review.Tally)) {
	for _, part := range []struct {
		title check.Text
		list  string
		rows  []review.Tally
	}{{wordByArea, "plan.Area", t.Areas}, {wordByGroup, "plan.Group", t.Groups}, {wordByMode, "plan.Modality", t.Modalities}, {wordByAgency, "", t.Agencies}} {
		if len(part.rows) == 0 || len(part.rows) == 1 && part.rows[0].Code == "" {
			continue
		}
		head(part.title.In(t.lang))
		for i := range part.rows {
			name := part.rows[i].Code
			switch {
			case name == "":
				name = wordWithout.In(t.lang)
			case part.list != "":
				name = label(part.list, name, t.lang)
			}
			row(printable.Text(name), &part.rows[i])
		}
	}
}

// gaps writes what is wanting on either side.
func (t *standingText) gaps() {
	for i, s := range t.wanting() {
		if i == 0 {
			t.Line()
		}
		t.Line(s)
	}
}

// wanting tells what is wanting on either side.
func (t *standingText) wanting() (list []string) {
	numbers := map[record.ID]int64{}
	for i := range t.Actions {
		numbers[t.Actions[i].Action] = t.Actions[i].Number
	}
	for _, gap := range t.Gaps {
		for _, wanting := range []struct {
			text check.Text
			ids  []record.ID
		}{{wordNoAgency, gap.NoAgency}, {wordNever, gap.NeverReported}} {
			if len(wanting.ids) == 0 {
				continue
			}
			which := many(t.lang, len(wanting.ids), wordByOne, wordByMany)
			var named []int64
			for _, id := range wanting.ids {
				if numbers[id] != 0 {
					named = append(named, numbers[id])
				}
			}
			if len(named) > 0 {
				which += " (" + ranges(named) + ")"
			}
			list = append(list, t.Say(wanting.text, gap.Side, which))
		}
	}
	return list
}

// ranges writes ascending numbers: "1–3, 7, 9–10".
func ranges(numbers []int64) string {
	var parts []string
	for i := 0; i < len(numbers); {
		k := i
		for k+1 < len(numbers) && numbers[k+1] == numbers[k]+1 {
			k++
		}
		part := strconv.FormatInt(numbers[i], 10)
		if k > i {
			part += "–" + strconv.FormatInt(numbers[k], 10)
		}
		parts = append(parts, part)
		i = k + 1
	}
	return strings.Join(parts, ", ")
}
