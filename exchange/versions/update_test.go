package versions_test

import (
	"errors"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// TestUpdate: a version of a record that the state shows only as withdrawn or in
// conflict is refused, since a merge would drop it without a word; a copy is
// edited, never the state.
func TestUpdate(t *testing.T) {
	by := versions.Issue{By: "BO-VDSSC", At: "2022-10-01T18:00:00-04:00"}
	const live, gone, forked = record.ID("0199a000-0000-7000-8000-000000000001"), record.ID("0199a000-0000-7000-8000-000000000002"), record.ID("0199a000-0000-7000-8000-000000000003")
	meeting := func(id record.ID) plan.Meeting {
		return plan.Meeting{Header: record.Header{ID: id, Version: record.Version{by.By: 1}, Issuer: by.By, Issued: by.At,
			Marking: record.Marking{TLP: record.Clear}, Extensions: record.Extensions{"bo.gob.felcn": `{"caso":1.0}`}},
			Session: plan.Technical, Held: "2022-09-29", Delegations: []plan.Delegation{{Actor: "BO-VDSSC"}}}
	}
	f := &mixta.File{Withdrawals: []record.Withdrawal{{Header: record.Header{ID: gone}, Kind: "meeting"}}}
	f.Meetings = []plan.Meeting{meeting(live)}
	f.Conflicts.Meetings = []plan.Meeting{meeting(forked), meeting(forked)}
	state := versions.NewIndex(f)

	by.At = "2022-10-02T18:00:00-04:00"
	set := func(m *plan.Meeting) {
		m.Marking, m.Session, m.Held = record.Marking{TLP: record.Clear}, plan.Technical, "2022-09-30"
	}
	for id, want := range map[record.ID]error{gone: versions.ErrWithdrawn, forked: versions.ErrConflict} {
		if _, err := versions.Update(state, id, by, set); !errors.Is(err, want) {
			t.Errorf("%s: %v, want %v", id, err, want)
		}
	}
	for _, id := range []record.ID{gone, "0199a000-0000-7000-8000-000000000004"} {
		if _, err := state.Withdraw(id, record.Withdrawal{}, by); !errors.Is(err, versions.ErrUnchanged) {
			t.Errorf("%s: %v", id, err)
		}
	}
	if _, err := versions.Update(state, live, by, func(*plan.Plan) {}); err == nil {
		t.Error("a meeting became a plan")
	}
	if _, err := versions.Update(state, live, by, func(*plan.Meeting) {}); !errors.Is(err, versions.ErrUnchanged) {
		t.Errorf("nothing changed: %v", err)
	}
	next, err := versions.Update(state, live, by, func(m *plan.Meeting) {
		set(m)
		m.Delegations[0].Size = 7
	})
	if err != nil {
		t.Fatal(err)
	}
	if next.Version["BO-VDSSC"] != 2 || next.Extensions["bo.gob.felcn"] != `{"caso":1.0}` || next.Delegations[0].Size != 7 {
		t.Errorf("%+v", next)
	}
	if f.Meetings[0].Delegations[0].Size != 0 {
		t.Error("the state was changed")
	}
	first, err := versions.Update(versions.NewIndex(nil), live, by, func(m *plan.Meeting) {
		*m = plan.Meeting{}
		set(m)
	})
	if err != nil || first.ID != live || first.Version["BO-VDSSC"] != 1 {
		t.Errorf("%+v, %v", first, err)
	}
}
