package review_test

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/plan/review"
	"github.com/comision-mixta/mixta/record"
)

var (
	statuses = []plan.Status{plan.Pending, plan.Ongoing, plan.Fulfilled, plan.PartlyFulfilled, plan.Suspended, plan.Cancelled}
	whens    = []record.When{"", "2022-12-31", "2023-02", "2023-Q2", "2023-06-30", "2023", record.NextMeeting, record.Continuous, record.OnRequest}
)

func anyDay(t *rapid.T, label string) record.Date {
	return record.Date(time.Date(2022, 10, 1+rapid.IntRange(0, 500).Draw(t, label), 0, 0, 0, 0, time.UTC).Format(time.DateOnly))
}

// anyCase draws a plan's actions and reports on them.
func anyCase(t *rapid.T) (actions []plan.Action, reports []plan.Progress) {
	for n := range rapid.IntRange(0, 6).Draw(t, "actions") {
		a := action(n+1, rapid.SampledFrom(whens).Draw(t, "due"), nil)
		a.Number = int64(rapid.IntRange(0, 8).Draw(t, "number"))
		a.Exercise = rapid.IntRange(0, 9).Draw(t, "drill") == 0
		a.Responsible = a.Responsible[:rapid.IntRange(0, 2).Draw(t, "sides")]
		a.Milestones = []plan.Milestone{{Name: record.Text{ES: "Hito"}, Due: rapid.SampledFrom(whens[1:]).Draw(t, "milestone")}}
		actions = append(actions, a)
	}
	for n := range rapid.IntRange(0, 12).Draw(t, "reports") {
		scope := rapid.SampledFrom([]plan.Scope{plan.ScopeBO, plan.ScopePE, plan.ScopeJoint}).Draw(t, "scope")
		// Ids repeat, so that there are several versions of one report.
		p := report(rapid.IntRange(0, n).Draw(t, "id"), rapid.IntRange(1, 7).Draw(t, "of"), scope, anyDay(t, "as of"), rapid.SampledFrom(statuses).Draw(t, "status"), nil)
		p.Version = record.Version{"BO-VDSSC": int64(rapid.IntRange(1, 3).Draw(t, "version"))}
		if scope == plan.ScopeJoint {
			p.Act = record.MeetingRef(id(10))
		}
		if rapid.Bool().Draw(t, "moved") {
			moved("2023", rapid.SampledFrom(whens[1:]).Draw(t, "to"))(&p)
		}
		reports = append(reports, p)
	}
	return actions, reports
}

func shuffled[T any](list []T, seed uint64) []T {
	out := append([]T(nil), list...)
	rand.New(rand.NewPCG(seed, 0)).Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

func TestOrderDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		actions, reports := anyCase(t)
		day, seed := anyDay(t, "day"), rapid.Uint64().Draw(t, "seed")
		a := of(&thePlan, actions, reports, theMeetings(), day)
		b := of(&thePlan, shuffled(actions, seed), shuffled(reports, seed), shuffled(theMeetings(), seed), day)
		if diff := cmp.Diff(a, b); diff != "" {
			t.Fatal(diff)
		}
	})
}

func TestLaterDayIsNoEarlier(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		actions, reports := anyCase(t)
		for i := range reports { // all is known from the beginning
			reports[i].AsOf = "2022-10-01"
			if reports[i].Act != "" {
				reports[i].Act = record.MeetingRef(id(9)) // of the day before
			}
		}
		day, later := anyDay(t, "day"), anyDay(t, "later")
		day, later = min(day, later), max(day, later)
		a := of(&thePlan, actions, reports, theMeetings(), day)
		b := of(&thePlan, actions, reports, theMeetings(), later)
		for i := range a.Actions {
			x, y := &a.Actions[i], &b.Actions[i]
			if x.Status != y.Status || x.DaysOverdue > y.DaysOverdue || x.Overdue && !y.Overdue || len(x.Milestones) > len(y.Milestones) {
				t.Fatalf("on %s:\n%+v\non %s:\n%+v", day, x, later, y)
			}
		}
	})
}

func TestCountsAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		actions, reports := anyCase(t)
		s := of(&thePlan, actions, reports, theMeetings(), anyDay(t, "day"))
		overdue := 0
		for i := range s.Actions {
			a := &s.Actions[i]
			if a.Overdue {
				overdue++
			}
			if a.Overdue && (a.Status.Done() || a.Due.InForce == record.Continuous || a.Due.InForce == record.OnRequest) {
				t.Fatalf("overdue: %+v", a)
			}
		}
		for _, list := range [][]review.Tally{{s.Total}, s.Areas, s.Groups, s.Modalities} {
			var sum review.Tally
			for _, x := range list {
				if n := x.Pending + x.Ongoing + x.Fulfilled + x.PartlyFulfilled + x.Suspended + x.Cancelled + x.Unknown; n != x.Actions {
					t.Fatalf("%d statuses of %d actions: %+v", n, x.Actions, x)
				}
				sum.Actions += x.Actions
				sum.Overdue += x.Overdue
			}
			if sum.Actions != len(s.Actions) || sum.Overdue != overdue {
				t.Fatalf("%+v of %d actions, %d overdue", sum, len(s.Actions), overdue)
			}
		}
	})
}

func TestStandingAsJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		actions, reports := anyCase(t)
		for i := range actions {
			actions[i].Text = record.Text{ES: rapid.String().Draw(t, "text")}
			actions[i].Area = plan.Area(rapid.String().Draw(t, "area"))
		}
		s := of(&thePlan, actions, reports, theMeetings(), anyDay(t, "day"))
		b, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(b, []byte("null")) && !bytes.Contains([]byte(actionTexts(actions)), []byte("null")) {
			t.Fatalf("null in %s", b)
		}
	})
}

func actionTexts(actions []plan.Action) (all string) {
	for i := range actions {
		all += actions[i].Text.ES + string(actions[i].Area)
	}
	return all
}

// The table of the documentation, once more, as an independent copy.
func TestDerived(t *testing.T) {
	const none = plan.Status("")
	table := [6][6]plan.Status{ // in the order of statuses
		{plan.Pending, plan.Ongoing, plan.Ongoing, plan.Ongoing, plan.Suspended, none},
		{plan.Ongoing, plan.Ongoing, plan.Ongoing, plan.Ongoing, plan.Suspended, none},
		{plan.Ongoing, plan.Ongoing, plan.Fulfilled, plan.PartlyFulfilled, plan.Suspended, plan.PartlyFulfilled},
		{plan.Ongoing, plan.Ongoing, plan.PartlyFulfilled, plan.PartlyFulfilled, plan.Suspended, plan.PartlyFulfilled},
		{plan.Suspended, plan.Suspended, plan.Suspended, plan.Suspended, plan.Suspended, none},
		{none, none, plan.PartlyFulfilled, plan.PartlyFulfilled, none, plan.Cancelled},
	}
	for i, a := range statuses {
		for k, b := range statuses {
			if got := review.Derived(a, b); got != table[i][k] {
				t.Errorf("Derived(%q, %q) = %q, want %q", a, b, got, table[i][k])
			}
		}
		if review.Derived(a, "") != "" || review.Derived("", a) != "" || review.Derived(a, "done") != "" {
			t.Errorf("something follows from %q alone", a)
		}
	}
}
