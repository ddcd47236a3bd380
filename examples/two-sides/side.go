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
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/ledger"
	"github.com/comision-mixta/mixta/exchange/merge"
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
}

func (s *stage) side(dir string, actor record.Actor) *side {
	folder := filepath.Join(dir, string(actor))
	s.try(func() error { return os.MkdirAll(folder, 0o700) })
	drift := 24 * time.Hour
	if actor.Country() == "PE" {
		drift = -drift
	}
	return &side{s, actor, folder, drift}
}

func (s *side) state() string { return filepath.Join(s.folder, "state.json") }

// hand is the side, at the time its clock shows.
func (s *side) hand() merge.Hand {
	s.hours++
	t := time.Date(2023, 1, 1, 9, 0, 0, 0, time.UTC).Add(time.Duration(s.hours)*time.Hour + s.drift)
	return merge.Hand{By: s.actor, At: record.At(t)}
}

// ids are the records that the play is about.
type ids struct{ action, statistic record.ID }

// begin writes the first state: meeting, plan, two actions and a figure.
func (s *side) begin() (out ids) {
	f := &mixta.File{Envelope: mixta.Envelope{ID: record.LocalID(s.actor, "begin"), Sender: s.actor, Recipient: s.actor, Issued: "2022-10-01T09:00:00-04:00"}}
	head := func(key string, joint bool) record.Header {
		return record.Header{ID: record.LocalID(s.actor, key), Version: record.Version{s.actor: 1}, Issuer: s.actor, Issued: "2022-10-01T09:00:00-04:00",
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
	s.try(func() error { return durable.Replace(s.state(), f.Write) })
	return ids{a.ID, x.ID}
}

// put merges one new version into the state.
func (s *side) put(id record.ID, make func(found []merge.Copy) (merge.Copy, error)) {
	s.try(func() error {
		return durable.Update(s.state(), func(old *os.File, w io.Writer) error {
			found, err := merge.Find(old, id)
			if err != nil {
				return err
			}
			c, err := make(found)
			if err != nil {
				return err
			}
			one, err := merge.Single(s.actor, c)
			if err != nil {
				return err
			}
			if _, err := old.Seek(0, io.SeekStart); err != nil {
				return err
			}
			_, err = merge.Join(w, merge.Options{Keeper: s.actor}, merge.Input{Name: "state", Reader: old}, one)
			return err
		})
	})
}

// revise replaces a part of a record's text.
func (s *side) revise(id record.ID, from, to string) {
	s.put(id, func(found []merge.Copy) (merge.Copy, error) {
		edited := strings.Replace(string(found[0].Raw), from, to, 1)
		raw, err := merge.Revise(found[0].Raw, []byte(edited), s.hand())
		return merge.Copy{Kind: found[0].Kind, Raw: raw}, err
	})
	s.say("%s: %s → %s", s.actor, from, to)
}

// erase takes a record back with all its content.
func (s *side) erase(id record.ID) {
	s.put(id, func(found []merge.Copy) (merge.Copy, error) {
		raw, err := merge.Withdraw(found[0].Raw, found[0].Kind, record.Text{ES: "Caso de prueba."}, record.Authority{Actor: s.actor, Law: "CPE art. 130"}, true, s.hand())
		return merge.Copy{Kind: "withdrawal", Raw: raw}, err
	})
	s.say("%s erases %s", s.actor, id)
}

// resolve merges the versions in conflict.
func (s *side) resolve(id record.ID, chosen map[string][]byte) {
	s.put(id, func(found []merge.Copy) (merge.Copy, error) {
		var versions [][]byte
		for _, c := range found {
			versions = append(versions, c.Raw)
		}
		inputs, err := s.files()
		if err != nil {
			return merge.Copy{}, err
		}
		steps, err := merge.History(id, inputs...)
		if err != nil {
			return merge.Copy{}, err
		}
		r, err := merge.Resolve(found[0].Kind, merge.Base(steps, found), versions, nil, s.hand())
		if err != nil {
			return merge.Copy{}, err
		}
		for _, c := range r.Clashes {
			s.say("%s must choose %s: %s", s.actor, c.Pointer, strings.Join(c.Values, " / "))
		}
		r, err = merge.Resolve(found[0].Kind, merge.Base(steps, found), versions, chosen, s.hand())
		if err != nil {
			return merge.Copy{}, err
		}
		return merge.Copy{Kind: found[0].Kind, Raw: r.Record}, r.Born.Err()
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

// carry makes the next file of one side and brings it to the other.
func (s *stage) carry(from, to *side, how fate) {
	s.try(func() error {
		state, err := os.ReadFile(from.state())
		if err != nil {
			return err
		}
		var b bytes.Buffer
		h := from.hand()
		sent, err := ledger.Outbox(&b, merge.Bytes("state", state), from.folder, ledger.Belief{}, from.actor, to.actor, h.At)
		if err != nil {
			return err
		}
		name := fmt.Sprintf("%s-%04d.json", from.actor, sent.Envelope.Sequence)
		s.say("%s → %s: %s, %d versions, %s", from.actor, to.actor, name, sent.Records, how)
		if err := os.WriteFile(filepath.Join(from.folder, name), b.Bytes(), 0o600); err != nil || how == isLost {
			return err
		}
		got := b.Bytes()
		if how == isAltered {
			got = bytes.Replace(got, []byte(`"number":1`), []byte(`"number":0`), 1)
		}
		return os.WriteFile(filepath.Join(to.folder, name), got, 0o600)
	})
}

// inbox takes in what came.
func (s *side) inbox() {
	s.try(func() error {
		v, err := ledger.Inbox(s.folder, s.state(), s.actor, s.hand().At, nil)
		if err != nil {
			return err
		}
		s.say("%s takes in:", s.actor)
		return v.WriteText(s.out, check.EN)
	})
}

// check shows the account of all files.
func (s *side) check() {
	s.try(func() error {
		files, err := ledger.ReadFolder(s.folder, ledger.Belief{})
		if err != nil {
			return err
		}
		s.say("the ledger of %s:", s.actor)
		return ledger.Check(files).WriteText(s.out, check.EN)
	})
}

// history shows who changed what in a record.
func (s *side) history(id record.ID) {
	s.try(func() error {
		inputs, err := s.files()
		if err != nil {
			return err
		}
		steps, err := merge.History(id, inputs...)
		if err != nil {
			return err
		}
		return merge.WriteHistory(s.out, steps, check.EN)
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
