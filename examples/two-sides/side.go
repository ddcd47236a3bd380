package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/ledger"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/internal/durable"
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

// ids are the records that the play is about.
type ids struct{ action, statistic record.ID }

// report adds Bolivia's report on the action, of which the obstacles are for
// Bolivia alone.
func (s *side) report(action record.ID) {
	h := s.hand()
	p := plan.Progress{Header: record.Header{ID: record.LocalID(s.actor, "progress", "1"), Version: record.Version{s.actor: 1}, Issuer: s.actor, Issued: h.At, Exercise: true,
		Marking:  record.Marking{TLP: record.Amber, Releasable: []record.Actor{"BO", "PE"}},
		Markings: record.MemberMarkings{"obstacles": {TLP: record.AmberStrict, Releasable: []record.Actor{"BO"}}}},
		Action: record.ActionRef(action), Scope: plan.ScopeBO, AsOf: "2023-01-03", Status: plan.Ongoing, Percent: new(40.0),
		Obstacles: []record.Text{{ES: "Falta combustible en la base."}}}
	s.try(func() error {
		raw, err := mixta.Marshal(&p)
		if err != nil {
			return err
		}
		s.put(p.ID, func([]versions.Copy) (versions.Copy, error) { return versions.Copy{Kind: "progress", Raw: raw}, nil })
		return s.err
	})
	s.say("%s reports on the action; its obstacles are for Bolivia alone", s.actor)
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
		if _, err := merge.Join(&alone, merge.Options{Keeper: s.actor}, merge.Bytes("mine", mine)); err != nil {
			return err
		}
		if _, err := merge.Join(&both, merge.Options{Keeper: s.actor}, merge.Bytes("mine", mine), merge.Bytes("his", his)); err != nil {
			return err
		}
		s.say("what %s was released comes home to %s and changes nothing: %v", other.actor, s.actor, bytes.Equal(alone.Bytes(), both.Bytes()))
		s.say("%s has the obstacles: %v; %s has them: %v", s.actor, bytes.Contains(mine, []byte("combustible")), other.actor, bytes.Contains(his, []byte("combustible")))
		return nil
	})
}

// begin writes the first state: meeting, plan, two actions and a figure.
func (s *side) begin() (out ids) {
	f := &mixta.File{Envelope: mixta.Envelope{ID: record.LocalID(s.actor, "file", "begin"), Sender: s.actor, Recipient: s.actor, Issued: "2022-10-01T09:00:00-04:00"}}
	head := func(kind string, joint bool) record.Header {
		return record.Header{ID: record.LocalID(s.actor, kind, "1"), Version: record.Version{s.actor: 1}, Issuer: s.actor, Issued: "2022-10-01T09:00:00-04:00",
			Marking: record.Marking{TLP: record.Amber, Releasable: []record.Actor{"BO", "PE"}}, Exercise: true, Joint: joint}
	}
	m := plan.Meeting{Header: head("meeting", true), Ordinal: 9, Session: plan.Ordinary, Held: "2022-09-29", Until: "2022-09-30"}
	p := plan.Plan{Header: head("plan", true), Title: record.Text{ES: "Plan de ejemplo"}, Period: record.Period{From: "2022-10-01", To: "2023-09-30"}, Meeting: record.MeetingRef(m.ID), Agreed: 1}
	a := plan.Action{Header: head("action", true), Plan: record.PlanRef(p.ID), Number: 1, Area: plan.AreaControl, Modality: plan.Exchange, Due: "2023-06-30",
		Text:        record.Text{ES: "Intercambiar información sobre aeronaves ilegales."},
		Responsible: []plan.Responsible{{Side: record.BO, Agency: record.FELCN}, {Side: record.PE, Agency: record.DIRANDRO}}}
	x := plan.Statistic{Header: head("statistic", false), Indicator: "crops.coca-area", Place: record.Place{Country: "BO"},
		Period: record.Period{From: "2022-12-31", To: "2022-12-31"}, Quantity: record.Quantity{Value: new(100.0), Unit: record.Hectare}}
	x.Sources = []record.Source{{Title: "Cifra inventada"}}
	f.Meetings, f.Plans, f.Actions, f.Statistics = []plan.Meeting{m}, []plan.Plan{p}, []plan.Action{a}, []plan.Statistic{x}
	s.try(func() error { return durable.Replace(s.state(), func(w io.Writer) error { return f.Write(w) }) })
	return ids{a.ID, x.ID}
}

// put merges one new version into the state.
func (s *side) put(id record.ID, make func(found []versions.Copy) (versions.Copy, error)) {
	s.try(func() error {
		return durable.Update(s.state(), 0o600, func(old *os.File, w io.Writer) error {
			found, err := versions.Find(old, id)
			if err != nil {
				return err
			}
			c, err := make(found)
			if err != nil {
				return err
			}
			one, err := versions.Single(s.actor, c)
			if err != nil {
				return err
			}
			if _, err := old.Seek(0, io.SeekStart); err != nil {
				return err
			}
			res, err := merge.Join(w, merge.Options{Keeper: s.actor}, merge.Input{Name: "state", Reader: old}, one)
			if err == nil && len(res.Exclude) > 0 {
				err = res.Report.Err() // the state stays as it is
			}
			return err
		})
	})
}

// revise replaces a part of a record's text.
func (s *side) revise(id record.ID, from, to string) {
	s.put(id, func(found []versions.Copy) (versions.Copy, error) {
		edited := strings.Replace(string(found[0].Raw), from, to, 1)
		raw, err := versions.ReviseJSON(found[0].Kind, found[0].Raw, []byte(edited), s.hand())
		return versions.Copy{Kind: found[0].Kind, Raw: raw}, err
	})
	s.say("%s: %s → %s", s.actor, from, to)
}

// erase takes a record back with all its content.
func (s *side) erase(id record.ID) {
	s.put(id, func(found []versions.Copy) (versions.Copy, error) {
		raw, err := versions.WithdrawJSON(found[0].Kind, found[0].Raw, record.Withdrawal{Reason: record.Text{ES: "Caso de prueba."}, Authority: record.Authority{Actor: s.actor, Law: "CPE art. 130"}, Erase: true}, s.hand())
		return versions.Copy{Kind: "withdrawal", Raw: raw}, err
	})
	s.say("%s erases %s", s.actor, id)
}

// resolve merges the versions in conflict.
func (s *side) resolve(id record.ID, chosen map[string][]byte) {
	s.put(id, func(found []versions.Copy) (versions.Copy, error) {
		var siblings [][]byte
		for _, c := range found {
			siblings = append(siblings, c.Raw)
		}
		inputs, err := s.files()
		if err != nil {
			return versions.Copy{}, err
		}
		steps, err := versions.History(id, inputs...)
		if err != nil {
			return versions.Copy{}, err
		}
		r, err := versions.ResolveJSON(found[0].Kind, versions.Base(steps, found), siblings, nil, s.hand())
		if err != nil {
			return versions.Copy{}, err
		}
		for _, c := range r.Clashes {
			s.say("%s must choose %s: %s", s.actor, c.Pointer, strings.Join(c.Values, " / "))
		}
		r, err = versions.ResolveJSON(found[0].Kind, versions.Base(steps, found), siblings, chosen, s.hand())
		if err != nil {
			return versions.Copy{}, err
		}
		return versions.Copy{Kind: found[0].Kind, Raw: r.Record}, r.Introduced.Err()
	})
	s.say("%s resolves the conflict", s.actor)
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
		v, err := ledger.Inbox(s.folder, ledger.Belief{Trust: s.believed, State: s.state()}, s.actor, s.hand().At)
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
		files, err := ledger.ReadFolder(s.folder, s.belief())
		if err != nil {
			return err
		}
		s.say("the ledger of %s:", s.actor)
		return ledger.Check(files).WriteText(s.out, s.lang)
	})
}

// history shows who changed what in a record.
func (s *side) history(id record.ID) {
	s.try(func() error {
		inputs, err := s.files()
		if err != nil {
			return err
		}
		steps, err := versions.History(id, inputs...)
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
		_, err = merge.Join(&b, merge.Options{Keeper: record.ComisionMixta}, merge.Bytes("state", state))
		return err
	})
	return b.Bytes()
}
