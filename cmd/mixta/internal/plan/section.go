package plan

import (
	"cmp"
	"strconv"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/section"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/page"
	"github.com/comision-mixta/mixta/page/chart"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/plan/review"
	"github.com/comision-mixta/mixta/record"
)

// Section is the part of a report about plans and meetings: nothing where the file has none.
func Section(a *cli.App, f *mixta.File, on record.Date, since *section.Earlier) (*page.Section, error) {
	s := &page.Section{ID: "plan", Title: a.Say(wordSection)}
	begun := map[record.ID]record.Date{}
	for i := range f.Actions {
		begun[f.Actions[i].ID] = f.Actions[i].Start
	}
	left := mostActions
	for i := range f.Plans[:min(len(f.Plans), mostPlans)] {
		now, err := review.Of(&f.Plans[i], f.Actions, f.Progress, f.Meetings, on)
		if err != nil {
			return nil, err
		}
		t := &planSection{standingText{Standing: now, Page: a.Page(), lang: a.Lang, whole: true}, begun, min(left, mostOfPlan)}
		left -= min(t.most, len(now.Actions))
		heads := append(section.Heads(f.Plans[i:i+1]), planHeads(f, &f.Plans[i])...)
		blocks := t.blocks()
		if since != nil {
			changed, err := t.since(since)
			if err != nil {
				return nil, err
			}
			blocks = append(blocks[:1:1], append([]page.Block{*changed}, blocks[1:]...)...)
		}
		sources := section.Sources(t.Page, heads...)
		for k := range blocks {
			blocks[k].Sources, blocks[k].Exercise = sources, t.overlay()
		}
		blocks[0].Paper = i > 0
		s.Blocks = append(s.Blocks, blocks...)
	}
	if more := len(f.Plans) - mostPlans; more > 0 {
		s.Blocks = append(s.Blocks, page.Block{Notes: []string{a.Say(wordMorePlans, more)}})
	}
	s.Blocks = append(s.Blocks, around(a.Page(), f)...)
	if len(s.Blocks) == 0 {
		return nil, nil
	}
	return s, nil
}

// How much of plans a page shows, so that it stays small enough to be mailed: what is
// counted is counted of all.
const (
	mostPlans   = 50
	mostActions = 600 // of all plans
	mostOfPlan  = 300
)

// planSection makes blocks of a standing.
type planSection struct {
	standingText
	begun map[record.ID]record.Date // when work on each action begins
	most  int                       // actions that are shown one by one
}

// shown are the actions that are shown one by one.
func (t *planSection) shown() []review.Action { return t.Actions[:min(t.most, len(t.Actions))] }

// leftOut says how many actions are not shown, and how many of these are overdue.
func (t *planSection) leftOut() (list []string) {
	out := t.Actions[min(t.most, len(t.Actions)):]
	overdue := 0
	for i := range out {
		if out[i].Overdue {
			overdue++
		}
	}
	if len(out) > 0 {
		list = append(list, t.Say(wordNotShown, len(out), overdue))
	}
	return list
}

// planHeads are the headers of all that a plan's standing is made from.
func planHeads(f *mixta.File, p *plan.Plan) (all []*record.Header) {
	own := map[record.ActionRef]bool{}
	for i := range f.Actions {
		if x := &f.Actions[i]; x.Plan == record.PlanRef(p.ID) {
			own[record.ActionRef(x.ID)] = true
			all = append(all, &x.Header)
		}
	}
	for i := range f.Progress {
		if x := &f.Progress[i]; own[x.Action] {
			all = append(all, &x.Header)
		}
	}
	return all
}

// blocks are how the plan stands: figures, the statuses by side, the timetable, each
// action, and the counts.
func (t *planSection) blocks() []page.Block {
	head := page.Block{Heading: printable.Text(t.Title.In(t.lang)), Text: []string{t.opening()}, Tiles: t.tiles(), Notes: t.doubts()}
	if len(t.Actions) == 0 {
		return []page.Block{head}
	}
	if t.most == 0 {
		head.Notes = append(head.Notes, t.leftOut()...)
		return []page.Block{head, {Figure: t.statuses()}}
	}
	blocks := []page.Block{head, {Figure: t.statuses()}}
	if f := t.timetable(); f != nil {
		blocks = append(blocks, page.Block{Figure: f, Notes: t.leftOut()})
	}
	return append(blocks, t.listed(), page.Block{Figure: t.parts()})
}

// opening says of when the standing is.
func (t *planSection) opening() string {
	s := t.Say(wordAsOf, print.When(t.AsOf).In(t.lang))
	if t.Period.To != "" {
		s += ", " + t.Say(wordPeriod, print.When(t.Period.From).In(t.lang), print.When(t.Period.To).In(t.lang))
	}
	if s = page.Sentence(s); t.Ended > 0 {
		s += " " + t.Say(wordEnded, print.When(t.Period.To).In(t.lang))
	}
	return s
}

func (t *planSection) tiles() []page.Tile {
	tile := func(n int, name check.Text, more string) page.Tile {
		return page.Tile{Value: t.Read(n), Name: name.In(t.lang), More: more}
	}
	entered := ""
	if t.Agreed > 0 {
		entered = t.Say(wordOf, t.Agreed)
	}
	return []page.Tile{
		tile(t.Entered, wordActions, entered),
		tile(t.Total.Fulfilled, wordFulfilled, ""),
		tile(t.Total.Ongoing, wordOngoing, ""),
		tile(t.Total.Pending, wordPending, ""),
		tile(t.Total.Overdue, wordOverdue, ""),
	}
}

// doubts are what is wanting in the plan as a whole.
func (t *planSection) doubts() (list []string) {
	if t.Missing > 0 {
		list = append(list, page.Sentence(t.Say(wordMissing, t.Missing)))
	}
	for _, s := range append(t.uncounted(), t.wanting()...) {
		list = append(list, page.Sentence(s))
	}
	return list
}

// starts is when work on an action begins, as far as the plan says.
func (t *planSection) starts(a *review.Action) record.Date {
	return cmp.Or(t.begun[a.Action], t.Period.From)
}

// called is what a row of an action is called: its number and its text.
func (t *planSection) called(a *review.Action) string {
	name := printable.Text(a.Text.In(t.lang))
	if a.Number != 0 {
		name = strconv.FormatInt(a.Number, 10) + ". " + name
	}
	return name
}

// listed is the table of all actions.
func (t *planSection) listed() page.Block {
	table := &page.Table{Caption: wordListed.In(t.lang), Columns: []page.Column{{Title: wordNumber.In(t.lang), Number: true}, {Title: wordAction.In(t.lang)}, {Title: string(record.BO)},
		{Title: string(record.PE)}, {Title: wordJoint.In(t.lang)}, {Title: wordDue.In(t.lang)}, {Title: wordLate.In(t.lang)}}}
	b := page.Block{Table: table, Notes: t.leftOut()}
	asterisk := false
	for i := range t.shown() {
		a := &t.Actions[i]
		cells, byAct := t.cells(a)
		if byAct && !asterisk {
			asterisk = true
			b.Notes = append(b.Notes, wordAsterisk.In(t.lang))
		}
		cells[5] = print.When(cells[5]).In(t.lang)
		row := page.Row{Cells: cells, Below: t.notes(a), Tone: string(tone(a.Status))}
		if a.Overdue {
			row.Tone = string(chart.Bad)
		}
		table.Rows = append(table.Rows, row)
	}
	return b
}

var (
	wordNotShown  = check.Text{ES: "No se muestran otras %d acciones (vencidas: %d): «mixta plan review» las da todas.", EN: "%d more actions are not shown (overdue: %d): \"mixta plan review\" prints them all."}
	wordMorePlans = check.Text{ES: "No se muestran otros %d planes: «mixta plan review» los da todos.", EN: "%d more plans are not shown: \"mixta plan review\" prints them all."}
)
