package plan

import (
	"io"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/plan/review"
	"github.com/comision-mixta/mixta/record"
)

// written returns the text of a standing.
func written(t interface{ Fatal(...any) }, s *review.Standing, lang check.Lang) string {
	var b strings.Builder
	p := print.Printer{Out: &b, Err: io.Discard, Lang: lang, Format: print.Text, Width: 100}
	if err := p.Print(print.Result{Text: func(p *print.Page) { writeStanding(p, s, false) }}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// drill reads a plan with reports of both sides.
func drill(t *testing.T) *mixta.File {
	t.Helper()
	r, err := os.Open("../../../../examples/ix-meeting/drill.json")
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	f, err := mixta.Read(r)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func standing(f *mixta.File) *review.Standing { return standingOn(f, "2023-08-23") }

func standingOn(f *mixta.File, day record.Date) *review.Standing {
	s, err := review.Of(&f.Plans[0], f.Actions, f.Progress, f.Meetings, day)
	if err != nil {
		panic(err)
	}
	return s
}

func TestStandingText(t *testing.T) {
	header := func(kind, key string, issuer record.Actor, day record.Date) record.Header {
		h := record.NewHeader(record.LocalID(issuer, kind, key), issuer, record.Instant(day+"T09:00:00-04:00"), record.Marking{TLP: record.Clear})
		h.Exercise = true
		return h
	}

	ix := plan.Meeting{Header: header("meeting", "9", record.VDSSC, "2022-10-01"), Ordinal: 9, Session: plan.Ordinary, Held: "2022-09-29", Until: "2022-09-30"}
	p := plan.Plan{Header: header("plan", "2022-2023", record.VDSSC, "2022-10-01"), Meeting: record.MeetingRef(ix.ID), Agreed: 2,
		Title:  record.Text{ES: "Plan operativo", EN: "Operational plan"},
		Period: record.Period{From: "2022-10-01", To: "2023-09-30"}}
	a := plan.Action{Header: header("action", "1", record.VDSSC, "2022-10-01"), Plan: record.PlanRef(p.ID), Number: 1,
		Area: plan.AreaControl, Modality: plan.Simultaneous, Start: "2022-11-01", Due: "2022-10",
		Text:        record.Text{ES: "Operaciones simultáneas en la frontera", EN: "Simultaneous operations at the border"},
		Responsible: []plan.Responsible{{Side: record.BO, Agency: record.FELCN}, {Side: record.PE, Agency: record.DIRANDRO}},
		Indicators: []plan.Indicator{{Key: "operations", Name: record.Text{ES: "Operaciones", EN: "Operations"}, Unit: record.Each,
			Measure: plan.Total, Direction: plan.Increase, PhysicalTarget: new(4.0)}}}

	a.Due = "2023-06-30"
	bolivia := plan.Progress{Header: header("progress", "june", record.VDSSC, "2023-07-03"), Action: record.ActionRef(a.ID),
		Scope: plan.ScopeBO, AsOf: "2023-06-30", Status: plan.Fulfilled, Percent: new(100.0),
		Values: []plan.IndicatorValue{{Indicator: "operations", Value: new(4.0)}}}
	peru := plan.Progress{Header: header("progress", "june", record.DEVIDA, "2023-07-05"), Action: record.ActionRef(a.ID),
		Scope: plan.ScopePE, AsOf: "2023-06-30", Status: plan.Ongoing, Percent: new(75.0),
		Values: []plan.IndicatorValue{{Indicator: "operations", Value: new(3.0)}}}

	s := standing(&mixta.File{Body: mixta.Body{Plans: []plan.Plan{p}, Actions: []plan.Action{a}, Progress: []plan.Progress{bolivia, peru}, Meetings: []plan.Meeting{ix}}})
	want := `
Operational plan
As of 2023-08-23 · period 2022-10-01 to 2023-09-30 · TLP:CLEAR
EXERCISE: none of this is real.
2 actions agreed, 1 recorded, 1 not recorded
Numbers not recorded: 2

No.  Action                                 BO         PE            Joint    Due         Overdue
───  ─────────────────────────────────────  ─────────  ────────────  ───────  ──────────  ───────
  1  Simultaneous operations at the border  Fulfilled  Ongoing 75 %  Ongoing  2023-06-30  54 days
       Responsible: BO-FELCN, PE-DIRANDRO.
       Operations: BO 4 (reached), PE 3; target 4.

                Actions  Ongoing  Fulfilled  Overdue
──────────────  ───────  ───────  ─────────  ───────
Total                 1        1          0        1
By area
  Control             1        1          0        1
By modality
  Simultaneous        1        1          0        1
By agency
  BO-FELCN            1        0          1        0
  PE-DIRANDRO         1        1          0        1
`
	if diff := cmp.Diff(want[1:], written(t, s, check.EN)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// A plan that has ended is not late by ever more days: what was not done in its
// time says so, with what stood in the way and what the act says.
func TestStandingOfEndedPlan(t *testing.T) {
	f := drill(t)
	for i := range f.Progress {
		if p := &f.Progress[i]; p.Scope == plan.ScopePE {
			p.Obstacles = []record.Text{{ES: "Lluvias en Apolo"}}
		} else if p.Scope == plan.ScopeJoint {
			p.Summary = record.Text{ES: "Queda un enlace por instalar."}
		}
	}
	running := written(t, standing(f), check.ES)
	ended := written(t, standingOn(f, "2027-01-28"), check.ES)
	for text, want := range map[string]bool{"no cumplida": true, "El plan terminó el 2023-09-30": true, "1308 días": false, "Hito no cumplido: ": true, "* Estado acordado": true,
		"Dificultad que informa PE: Lluvias en Apolo": true, "Según el acta: Queda un enlace por instalar.": true, "del plan.": true} {
		if strings.Contains(ended, text) != want {
			t.Errorf("%q: %v, want %v in\n%s", text, !want, want, ended)
		}
	}
	if strings.Contains(running, "no cumplida") || strings.Contains(running, "terminó") {
		t.Errorf("a plan that runs has not ended:\n%s", running)
	}
	f.Actions[0].Text.ES = strings.Repeat("acordado palabra por palabra ", 30) + "fin."
	for _, whole := range []bool{true, false} {
		var b strings.Builder
		p := print.Printer{Out: &b, Err: io.Discard, Lang: check.ES, Format: print.Text, Width: 100}
		if err := p.Print(print.Result{Text: func(p *print.Page) { writeStanding(p, standing(f), whole) }}); err != nil || strings.Contains(b.String(), "fin.") != whole {
			t.Errorf("whole %v: %v\n%s", whole, err, b.String())
		}
	}
}

func TestStandingOfNothing(t *testing.T) {
	s := standing(&mixta.File{Body: mixta.Body{Plans: make([]plan.Plan, 1)}})
	if written(t, s, check.ES); len(s.Actions) != 0 {
		t.Errorf("%d actions", len(s.Actions))
	}
}

func TestStandingLines(t *testing.T) {
	f := drill(t)
	f.Actions[0].Text = record.Text{ES: "Operaciones\x1b[31m\ncoordinadas y simultáneas en zonas de frontera, por vía aérea, terrestre, fluvial y lacustre"}
	for _, lang := range []check.Lang{check.ES, check.EN} {
		for line := range strings.Lines(written(t, standing(f), lang)) {
			if n := len([]rune(strings.TrimSpace(line))); n > 120 {
				t.Errorf("a line of %d columns: %s", n, line)
			}
			if strings.Contains(line, "\x1b") {
				t.Errorf("a control character gets to the terminal: %q", line)
			}
		}
	}
}

// A due time that is withheld is not "none".
func TestWithheldDue(t *testing.T) {
	f := drill(t)
	a := &f.Actions[0]
	a.Due, a.Milestones, a.Absent = "", nil, record.Absences{"due": record.Withheld}
	f.Actions, f.Progress = f.Actions[:1], nil
	s := standing(f)
	if d := s.Actions[0].Due; !d.Withheld || d.InForce != "" {
		t.Errorf("%+v", d)
	}
	if text := written(t, s, check.ES); !strings.Contains(text, "retenido") {
		t.Error(text)
	}
}

// Whatever the records say, it can be written.
func TestStandingOfAnyText(t *testing.T) {
	f := drill(t)
	rapid.Check(t, func(t *rapid.T) {
		for i := range f.Actions {
			f.Actions[i].Text = record.Text{ES: rapid.String().Draw(t, "text")}
			f.Actions[i].Area = plan.Area(rapid.String().Draw(t, "area"))
		}
		written(t, standing(f), check.ES)
	})
}
