package plan

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/grid"
	"github.com/comision-mixta/mixta/record"
)

// lineWidth is how wide the text of a review is.
const lineWidth = 120

// WriteText writes the standing as text for a terminal, in the given language:
// the actions with both sides' statuses and due times, the counts, and what is
// wanting. Below an action stands what needs attention. A status with an
// asterisk was agreed by an act.
func (s *Standing) WriteText(w io.Writer, lang check.Lang) error {
	b := bufio.NewWriter(w)
	t := &standingText{s, lang, b}
	t.header()
	if len(s.Actions) > 0 {
		b.WriteString("\n")
		t.actions()
		b.WriteString("\n")
		t.tallies()
		t.gaps()
	}
	if err := b.Flush(); err != nil {
		return fmt.Errorf("plan: the review could not be written: %w", err)
	}
	return nil
}

// standingText writes one standing.
type standingText struct {
	*Standing
	lang check.Lang
	b    *bufio.Writer
}

func (t *standingText) say(text check.Text, args ...any) string { return say(t.lang, text, args...) }
func (t *standingText) line(s string)                           { t.b.WriteString(s + "\n") }

func (t *standingText) header() {
	t.line(grid.Shown(t.Title.In(t.lang)))
	parts := []string{t.say(wordAsOf, t.AsOf)}
	if t.Period.To != "" {
		parts = append(parts, t.say(wordPeriod, t.Period.From, t.Period.To))
	}
	t.line(strings.Join(append(parts, t.Marking.String()), " · "))
	if t.Exercise {
		t.line(wordDrill.In(t.lang))
	}
	var counts []string
	if t.Agreed > 0 {
		counts = append(counts, t.say(wordAgreed, many(t.lang, t.Agreed, wordByOne, wordByMany), t.Agreed))
	}
	counts = append(counts, t.say(wordEntered, t.Entered))
	if t.Missing > 0 {
		counts = append(counts, t.say(wordMissing, t.Missing))
	}
	t.line(strings.Join(counts, ", "))
	if len(t.MissingNumbers) > 0 {
		t.line(t.say(wordNumbers, ranges(t.MissingNumbers)))
	}
	if t.LeftOut > 0 {
		t.line(t.say(wordLeftOut, t.LeftOut))
	}
}

func (t *standingText) actions() {
	g := grid.Grid{Wide: lineWidth, Long: 1, Right: 1<<0 | 1<<6}
	g.Head(wordNumber.In(t.lang), wordAction.In(t.lang), string(record.BO), string(record.PE), wordJoint.In(t.lang), wordDue.In(t.lang), wordLate.In(t.lang))
	for i := range t.Actions {
		a := &t.Actions[i]
		number, late, joint := "", "", a.Status.in(t.lang)
		if a.Number != 0 {
			number = strconv.FormatInt(a.Number, 10)
		}
		if a.Overdue {
			late = t.days(a.DaysOverdue)
		}
		if a.Agreed != nil && a.Agreed.Status == a.Status {
			joint += "*"
		}
		g.Row(number, grid.Shown(a.Text.In(t.lang)), t.side(a.Sides[0]), t.side(a.Sides[1]), joint, a.Due.in(t.lang), late)
		for _, n := range t.notes(a) {
			g.Note(n)
		}
	}
	g.Write(t.b)
}

func (t *standingText) side(s SideStanding) string {
	if s.Percent != nil && !s.Status.Done() {
		return s.Status.in(t.lang) + " " + number(*s.Percent) + " %"
	}
	return s.Status.in(t.lang)
}

func (t *standingText) days(n int) string { return many(t.lang, n, wordDay, wordDays) }

// notes tells what needs attention on an action.
func (t *standingText) notes(a *ActionStanding) (notes []string) {
	add := func(text check.Text, args ...any) { notes = append(notes, t.say(text, args...)) }
	if a.Agreed != nil {
		meeting := wordOther.In(t.lang)
		if a.Agreed.Ordinal != 0 {
			meeting = t.say(wordMeeting, roman(a.Agreed.Ordinal))
		}
		add(wordByAct, meeting, a.Agreed.AsOf, a.Agreed.Status.in(t.lang))
		if a.Differ {
			add(wordFollows, a.Derived.in(t.lang))
		}
	}
	if a.Derived == "" && a.Sides[0].Status != "" && a.Sides[1].Status != "" {
		add(wordNoFollow)
	}
	notes = append(notes, t.dueNotes(a)...)
	for _, m := range a.Milestones {
		add(wordMilestone, t.days(m.Days), grid.Shown(m.Name.In(t.lang)), whenIn(m.Due, t.lang))
	}
	for _, x := range a.Indicators {
		if len(x.Values) > 0 {
			notes = append(notes, t.indicator(x))
		}
	}
	if a.Due.InForce == record.Continuous {
		for _, side := range a.Sides {
			if side.DaysSilent > 0 {
				add(wordSilent, side.Side, t.days(side.DaysSilent))
			}
		}
	}
	return notes
}

func (t *standingText) dueNotes(a *ActionStanding) (notes []string) {
	if len(a.Due.MovedBy) > 0 {
		by := wordBoth
		if a.Due.MovedBy[0] == ScopeJoint {
			by = wordAct
		}
		notes = append(notes, t.say(wordMoved, whenIn(a.Due.Agreed, t.lang), whenIn(a.Due.InForce, t.lang), by.In(t.lang)))
	}
	if a.Due.Differ {
		var said []string
		for _, s := range a.Due.Said {
			said = append(said, t.say(wordSaid, s.Side, whenIn(s.When, t.lang), s.AsOf))
		}
		notes = append(notes, t.say(wordSays, whenIn(a.Due.InForce, t.lang), strings.Join(said, "; "))+".")
	}
	return notes
}

// indicator writes one indicator: "Operations: BO 2, PE 4 (reached); target 4 unit."
func (t *standingText) indicator(x IndicatorStanding) string {
	var values []string
	for _, v := range x.Values {
		scope := string(v.Scope)
		if v.Scope == ScopeJoint {
			scope = strings.ToLower(wordJoint.In(t.lang))
		}
		s := scope + " " + number(v.Value)
		if v.Reached != nil && *v.Reached {
			s += " (" + wordReached.In(t.lang) + ")"
		}
		values = append(values, s)
	}
	s := grid.Shown(x.Name.In(t.lang)) + ": " + strings.Join(values, ", ")
	if x.Target != nil {
		s += "; " + t.say(wordTarget, number(*x.Target))
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
	statuses := []Status{Pending, Ongoing, Fulfilled, PartlyFulfilled, Suspended, Cancelled, ""}
	used := map[Status]bool{}
	for _, list := range [][]Tally{{t.Total}, t.Areas, t.Groups, t.Modalities, t.Agencies} {
		for i := range list {
			for _, s := range statuses {
				used[s] = used[s] || *list[i].count(s) > 0
			}
		}
	}
	g := grid.Grid{Wide: lineWidth, Right: ^uint(1)}
	cells := func(first string, each func(Status) string, actions, overdue string) []string {
		row := []string{first, actions}
		for _, s := range statuses {
			if used[s] {
				row = append(row, each(s))
			}
		}
		return append(row, overdue)
	}
	g.Head(cells("", func(s Status) string {
		if s == "" {
			return wordNoStatus.In(t.lang)
		}
		return s.in(t.lang)
	}, wordActions.In(t.lang), wordOverdue.In(t.lang))...)
	add := func(name string, tally *Tally) {
		g.Row(cells(name, func(s Status) string { return strconv.Itoa(*tally.count(s)) }, strconv.Itoa(tally.Actions), strconv.Itoa(tally.Overdue))...)
	}
	add(wordTotal.In(t.lang), &t.Total)
	for _, part := range []struct {
		title check.Text
		list  string
		rows  []Tally
	}{{wordByArea, "plan.Area", t.Areas}, {wordByGroup, "plan.Group", t.Groups}, {wordByMode, "plan.Modality", t.Modalities}, {wordByAgency, "", t.Agencies}} {
		if len(part.rows) == 0 || len(part.rows) == 1 && part.rows[0].Of == "" {
			continue
		}
		g.Row(part.title.In(t.lang))
		for i := range part.rows {
			name := part.rows[i].Of
			switch {
			case name == "":
				name = wordWithout.In(t.lang)
			case part.list != "":
				name = label(part.list, name, t.lang)
			}
			add("  "+grid.Shown(name), &part.rows[i])
		}
	}
	g.Write(t.b)
}

// gaps writes what is wanting on either side.
func (t *standingText) gaps() {
	numbers := map[record.ID]int64{}
	for i := range t.Actions {
		numbers[t.Actions[i].Action] = t.Actions[i].Number
	}
	blank := "\n" // before the first
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
			t.line(blank + t.say(wanting.text, gap.Side, which))
			blank = ""
		}
	}
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
