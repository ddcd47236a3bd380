// Command ix-meeting builds a small plan, checks it, writes it, reads it back
// and reports how it stands. All that it says is invented.
package main

import (
	"bytes"
	"cmp"
	"fmt"
	"log"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/plan/review"
	"github.com/comision-mixta/mixta/record"
)

func main() {
	head := func(kind, key string, day record.Date) record.Header {
		h := record.NewHeader(record.LocalID(record.VDSSC, kind, key), record.VDSSC, record.Instant(day+"T09:00:00-04:00"), record.Marking{TLP: record.Clear})
		h.Exercise = true
		return h
	}
	meeting := plan.Meeting{Header: head("meeting", "9", "2022-10-01"), Ordinal: 9, Session: plan.Ordinary, Held: "2022-09-29", Until: "2022-09-30"}
	p := plan.Plan{Header: head("plan", "2022-2023", "2022-10-01"), Meeting: record.MeetingRef(meeting.ID), Agreed: 3,
		Title: record.Text{ES: "Plan operativo de ejemplo"}, Period: record.Period{From: "2022-10-01", To: "2023-09-30"}}
	action := func(n int64, text string, due record.When, bo, pe record.Actor) plan.Action {
		return plan.Action{Header: head("action", fmt.Sprint(n), "2022-10-01"), Plan: record.PlanRef(p.ID), Number: n, Area: plan.AreaControl,
			Text: record.Text{ES: text}, Modality: plan.Exchange, Due: due,
			Responsible: []plan.Responsible{{Side: record.BO, Agency: bo}, {Side: record.PE, Agency: pe}}}
	}
	f := &mixta.File{Envelope: mixta.Envelope{ID: record.NewID(), Sender: record.VDSSC, Recipient: record.DEVIDA, Issued: "2023-06-01T09:00:00-04:00"}}
	f.Meetings, f.Plans = []plan.Meeting{meeting}, []plan.Plan{p}
	f.Actions = []plan.Action{
		action(1, "Intercambiar información periódica sobre aeronaves ilegales.", record.Continuous, record.COSDEA, record.CODA),
		action(2, "Intercambiar experiencias sobre el monitoreo de cultivos de coca.", "2022-Q2", record.DIGPROCOCA, record.DEVIDA)}
	f.Progress = []plan.Progress{{Header: head("progress", "1", "2023-06-01"), Action: record.ActionRef(f.Actions[1].ID),
		Scope: plan.ScopeBO, AsOf: "2023-05-31", Status: plan.Ongoing, Percent: new(60.0)}}

	report := f.Validate() // finds that action 2 is due before the plan begins
	for i := range report.Findings {
		x := &report.Findings[i]
		fmt.Printf("%s: %s: %s\n", x.Severity.In(check.ES), x.Pointer, x.Message(check.ES))
	}
	f.Actions[1].Due = "2023-Q2"

	var file bytes.Buffer
	if err := f.Write(&file); err != nil {
		log.Fatal(err)
	}
	got, err := mixta.Read(&file)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println()
	s, err := review.Of(&got.Plans[0], got.Actions, got.Progress, got.Meetings, "2023-08-31")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%s, al %s: acciones acordadas, %d; registradas, %d\n", s.Title.ES, s.AsOf, s.Agreed, s.Entered)
	for i := range s.Actions {
		x := &s.Actions[i]
		fmt.Printf("%d. %s Bolivia: %s; Perú: %s; días de retraso: %d\n", x.Number, x.Text.ES, cmp.Or(x.Sides[0].Status, "–"), cmp.Or(x.Sides[1].Status, "–"), x.DaysOverdue)
	}
}
