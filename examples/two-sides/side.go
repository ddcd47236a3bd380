package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/ledger"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// side is one actor's system: a folder with the files that it sent and got, and
// the state that it keeps.
type side struct {
	*stage
	actor  record.Actor
	folder string
	drift  time.Duration // how wrong its clock is: nothing depends on it
	keys   keys
}

func (s *stage) side(dir string, actor record.Actor) *side {
	folder := filepath.Join(dir, string(actor))
	s.try(func() error { return os.MkdirAll(folder, 0o700) })
	drift := 24 * time.Hour
	if actor.Country() == "PE" {
		drift = -drift
	}
	side := &side{stage: s, actor: actor, folder: folder, drift: drift}
	side.newKeys()
	return side
}

func (s *side) state() string { return filepath.Join(s.folder, "state.json") }

// hand is the side, at the time its clock shows. Its tokens would be random; here
// each run has the same.
func (s *side) hand() versions.Issue {
	s.hours++
	t := time.Date(2023, 1, 1, 9, 0, 0, 0, time.UTC).Add(time.Duration(s.hours)*time.Hour + s.drift)
	return versions.Issue{By: s.actor, At: record.At(t), Token: record.Token(fmt.Sprintf("%032x", s.hours))}
}

// exchange is what the side does with its folder, at the time its clock shows.
func (s *side) exchange() *ledger.Exchange {
	return &ledger.Exchange{Actor: s.actor, Store: ledger.Folder{Dir: s.folder}, Trust: s.believed, Extensions: s.schemas, Key: s.keys.sign, At: s.hand().At}
}

// ids are the records that the play is about.
type ids struct{ action, statistic record.ID }

// report adds Bolivia's report on the action, of which the obstacles are for
// Bolivia alone.
func (s *side) report(action record.ID) {
	s.issue(&plan.Progress{Header: record.Header{ID: record.LocalID(s.actor, "progress", "1"), Exercise: true,
		Marking:  record.Marking{TLP: record.Amber, Releasable: []record.Actor{"BO", "PE"}},
		Markings: record.MemberMarkings{"obstacles": {TLP: record.AmberStrict, Releasable: []record.Actor{"BO"}}}},
		Action: record.ActionRef(action), Scope: plan.ScopeBO, AsOf: "2023-01-03", Status: plan.Ongoing, Percent: new(40.0),
		Obstacles: []record.Text{{ES: "Falta combustible en la base."}}})
	s.say("%s reports on the action; its obstacles are for Bolivia alone", s.actor)
}

// issue puts new records into the state.
func (s *side) issue(records ...mixta.Record) {
	s.put(func(by versions.Issue, _ *mixta.File) (all []mixta.Record, err error) {
		for _, r := range records {
			first, err := versions.First(r, by)
			if err != nil {
				return nil, err
			}
			all = append(all, first)
		}
		return all, nil
	})
}

// comesHome reports whether the state stays as it is when the other side's comes
// back to it.
func (s *side) comesHome(other *side) {
	s.try(func() error {
		mine, err := os.ReadFile(s.state())
		if err != nil {
			return err
		}
		his, err := os.ReadFile(other.state())
		if err != nil {
			return err
		}
		alone, both := bytes.Buffer{}, bytes.Buffer{}
		if _, err := merge.Join(context.Background(), &alone, merge.Options{Keeper: s.actor}, merge.Bytes("mine", mine)); err != nil {
			return err
		}
		if _, err := merge.Join(context.Background(), &both, merge.Options{Keeper: s.actor}, merge.Bytes("mine", mine), merge.Bytes("his", his)); err != nil {
			return err
		}
		s.say("what %s was released comes home to %s and changes nothing: %v", other.actor, s.actor, bytes.Equal(alone.Bytes(), both.Bytes()))
		s.say("%s has the obstacles: %v; %s has them: %v", s.actor, bytes.Contains(mine, []byte("combustible")), other.actor, bytes.Contains(his, []byte("combustible")))
		return nil
	})
}

// begin writes the first state: meeting, plan, action and a figure.
func (s *side) begin() (out ids) {
	head := func(kind string, joint bool) record.Header {
		return record.Header{ID: record.LocalID(s.actor, kind, "1"), Marking: record.Marking{TLP: record.Amber, Releasable: []record.Actor{"BO", "PE"}}, Exercise: true, Joint: joint}
	}
	m := plan.Meeting{Header: head("meeting", true), Ordinal: 9, Session: plan.Ordinary, Held: "2022-09-29", Until: "2022-09-30"}
	p := plan.Plan{Header: head("plan", true), Title: record.Text{ES: "Plan de ejemplo"}, Period: record.Period{From: "2022-10-01", To: "2023-09-30"}, Meeting: record.MeetingRef(m.ID), Agreed: 1}
	a := plan.Action{Header: head("action", true), Plan: record.PlanRef(p.ID), Number: 1, Area: plan.AreaControl, Modality: plan.Exchange, Due: "2023-06-30",
		Text:        record.Text{ES: "Intercambiar información sobre aeronaves ilegales."},
		Responsible: []plan.Responsible{{Side: record.BO, Agency: record.FELCN}, {Side: record.PE, Agency: record.DIRANDRO}}}
	x := plan.Statistic{Header: head("statistic", false), Indicator: "crops.coca-area", Place: record.Place{Country: "BO"},
		Period: record.Period{From: "2022-12-31", To: "2022-12-31"}, Quantity: record.Quantity{Value: new(100.0), Unit: record.Hectare}}
	x.Sources = []record.Source{{Title: "Cifra inventada"}}
	s.issue(&m, &p, &a, &x)
	return ids{a.ID, x.ID}
}

// put merges new versions, made of what is in the state, into it.
func (s *side) put(make func(by versions.Issue, state *mixta.File) ([]mixta.Record, error)) {
	s.try(func() error {
		x := s.exchange()
		state, err := x.State(context.Background())
		if err != nil {
			return err
		}
		made, err := make(s.hand(), state)
		if err != nil {
			return err
		}
		_, err = x.Put(context.Background(), made...)
		return err
	})
}

// revise changes an action.
func (s *side) revise(what string, change func(*plan.Action)) {
	s.put(func(by versions.Issue, state *mixta.File) ([]mixta.Record, error) {
		current, edited := &state.Actions[0], state.Actions[0]
		change(&edited)
		next, err := versions.Revise(current, &edited, by)
		return []mixta.Record{next}, err
	})
	s.say("%s: %s", s.actor, what)
}

// erase takes the figure back with all its content.
func (s *side) erase(id record.ID) {
	s.put(func(by versions.Issue, state *mixta.File) ([]mixta.Record, error) {
		w, err := versions.Withdraw(&state.Statistics[0], record.Withdrawal{Erase: true, Reason: record.Text{ES: "Caso de prueba."}, Authority: record.Authority{Actor: s.actor, Law: "CPE art. 130"}}, by)
		return []mixta.Record{w}, err
	})
	s.say("%s erases %s", s.actor, id)
}

// resolve merges the versions in conflict.
func (s *side) resolve(id record.ID, chosen map[string][]byte) {
	s.put(func(by versions.Issue, state *mixta.File) ([]mixta.Record, error) {
		var siblings []*plan.Action
		for i := range state.Conflicts.Actions {
			siblings = append(siblings, &state.Conflicts.Actions[i])
		}
		base, err := s.base(id, siblings)
		if err != nil {
			return nil, err
		}
		r, err := versions.Resolve(base, siblings, nil, by)
		if err != nil {
			return nil, err
		}
		for _, c := range r.Clashes {
			s.say("%s must choose %s: %s", s.actor, c.Pointer, strings.Join(c.Values, " / "))
		}
		if r, err = versions.Resolve(base, siblings, chosen, by); err != nil {
			return nil, err
		}
		return []mixta.Record{r.Record}, r.Introduced.Err()
	})
	s.say("%s resolves the conflict", s.actor)
}

// base is the last version that siblings have in common, from the files; nil if
// there is none.
func (s *side) base(id record.ID, siblings []*plan.Action) (*plan.Action, error) {
	inputs, err := s.files()
	if err != nil {
		return nil, err
	}
	steps, err := versions.History(context.Background(), id, inputs...)
	if err != nil {
		return nil, err
	}
	var copies []versions.Copy
	for _, a := range siblings {
		c, err := versions.CopyOf(mixta.Conflicts, a)
		if err != nil {
			return nil, err
		}
		copies = append(copies, c)
	}
	b := versions.Base(steps, copies)
	if b == nil {
		return nil, nil
	}
	base := new(plan.Action)
	return base, base.UnmarshalJSON(b)
}

// files opens all files in the folder.
func (s *side) files() (all []merge.Input, err error) {
	names, err := ledger.Names(s.folder)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		all = append(all, merge.Bytes(filepath.Base(name), b))
	}
	return all, nil
}

// inbox takes in what came.
func (s *side) inbox() {
	s.try(func() error {
		v, err := s.exchange().Inbox(context.Background())
		if err != nil {
			return err
		}
		s.say("%s takes in:", s.actor)
		return v.WriteText(s.out, s.lang)
	})
}

// check shows the account of all files.
func (s *side) check() {
	s.try(func() error {
		l, err := s.exchange().Ledger(context.Background())
		if err != nil {
			return err
		}
		s.say("the ledger of %s:", s.actor)
		return l.WriteText(s.out, s.lang)
	})
}

// history shows who changed what in a record.
func (s *side) history(id record.ID) {
	s.try(func() error {
		inputs, err := s.files()
		if err != nil {
			return err
		}
		steps, err := versions.History(context.Background(), id, inputs...)
		if err != nil {
			return err
		}
		return versions.WriteHistory(s.out, steps, s.lang)
	})
}

// common is the state as if the commission kept it: the same on both sides.
func (s *side) common() []byte {
	var b bytes.Buffer
	s.try(func() error {
		state, err := os.ReadFile(s.state())
		if err != nil {
			return err
		}
		_, err = merge.Join(context.Background(), &b, merge.Options{Keeper: record.ComisionMixta}, merge.Bytes("state", state))
		return err
	})
	return b.Bytes()
}
