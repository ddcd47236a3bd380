package versions_test

import (
	"bytes"
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// records returns the live records of the clean files that can have versions.
func records(t *testing.T) (all []mixta.Record) {
	t.Helper()
	for _, name := range conformance.Bases() {
		b, err := conformance.Base(name)
		if err != nil {
			t.Fatal(err)
		}
		for e := range mixta.NewReader(bytes.NewReader(b)).Entries() {
			if e.Section != mixta.Live || e.Kind == "withdrawal" || e.Kind == "receipt" {
				continue
			}
			made := reflect.New(reflect.TypeOf(e.Record).Elem()).Interface().(mixta.Record)
			if err := made.(interface{ UnmarshalJSON([]byte) error }).UnmarshalJSON(e.Raw); err != nil {
				t.Fatal(err)
			}
			all = append(all, made)
		}
	}
	return all
}

// with returns a copy of a record with an extension.
func with(t *testing.T, r mixta.Record, value string) mixta.Record {
	t.Helper()
	b, err := mixta.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	made := reflect.New(reflect.TypeOf(r).Elem()).Interface().(mixta.Record)
	if err := made.(interface{ UnmarshalJSON([]byte) error }).UnmarshalJSON(b); err != nil {
		t.Fatal(err)
	}
	made.Head().Extensions = record.Extensions{"bo.test": record.Raw(value)}
	return made
}

// TestTyped: a record of any kind is revised, proposed, answered and withdrawn as
// a struct, keeps its extensions as they were written, and its argument stays as
// it is.
func TestTyped(t *testing.T) {
	const own = `{"n":1.50,"a":[1e2]}`
	for _, r := range records(t) {
		h := r.Head()
		by := versions.Issue{By: h.Issuer, At: h.Issued}
		edited := with(t, r, own)
		before, err := mixta.Marshal(edited)
		if err != nil {
			t.Fatal(err)
		}
		next, err := versions.Revise(r, edited, by)
		if err != nil {
			t.Errorf("%T: %v", r, err)
			continue
		}
		if n := next.Head(); n.Extensions["bo.test"] != own || n.Version[by.By] != h.Version[by.By]+1 || !next.Validate().OK() {
			t.Errorf("%T: %+v %v", r, n, next.Validate().Err())
		}
		if after, err := mixta.Marshal(edited); err != nil || !bytes.Equal(before, after) {
			t.Errorf("%T: the argument has changed: %s", r, cmp.Diff(string(before), string(after)))
		}
		if _, err := versions.Revise(next, with(t, next, own), by); !errors.Is(err, versions.ErrUnchanged) {
			t.Errorf("%T: unchanged: %v", r, err)
		}
		if _, err := versions.Revise(next, edited, by); !errors.Is(err, versions.ErrStale) {
			t.Errorf("%T: stale: %v", r, err)
		}
		proposed, err := versions.Propose(r, edited, versions.Issue{By: "UNODC", At: h.Issued})
		if err != nil {
			t.Errorf("%T, proposed: %v", r, err)
			continue
		}
		if made, err := versions.Accept(r, proposed, by); err != nil || made.Head().Extensions["bo.test"] != own || made.Head().Issuer != h.Issuer {
			t.Errorf("%T, accepted: %+v %v", r, made, err)
		}
		if made, err := versions.Decline(r, proposed, record.Text{ES: "No procede."}, by); err != nil || made.Head().Extensions["bo.test"] == own {
			t.Errorf("%T, declined: %+v %v", r, made, err)
		}
		w, err := versions.Withdraw(r, record.Withdrawal{Reason: record.Text{ES: "Duplicado."}, Authority: record.Authority{Actor: h.Issuer}}, by)
		if err != nil || !w.Validate().OK() || w.ID != h.ID {
			t.Errorf("%T, withdrawn: %+v %v", r, w, err)
			continue
		}
		if kept, err := versions.Overrule(r, w, by); err != nil || kept.Head().Version.Total() <= w.Version.Total() {
			t.Errorf("%T, kept: %+v %v", r, kept, err)
		}
	}
}

var (
	now     = versions.Issue{By: "BO-VDSSC", At: "2022-10-02T09:00:00-04:00"}
	meeting = plan.Meeting{Header: record.Header{ID: "0199a000-0000-7000-8000-000000000010", Joint: true, Exercise: true, Marking: record.Marking{TLP: record.Clear}},
		Ordinal: 9, Session: plan.Ordinary, Held: "2022-09-29"}
)

// TestFirst: the first version of a new record is ready to be sent.
func TestFirst(t *testing.T) {
	m, err := versions.First(&meeting, now)
	if err != nil {
		t.Fatal(err)
	}
	if m.Version[now.By] != 1 || m.Seen[now.By] == "" || m.Issuer != now.By || m.Issued != now.At {
		t.Errorf("%+v", m.Header)
	}
	if meeting.Issuer != "" {
		t.Error("the argument has changed")
	}
	if _, err := versions.First(&plan.Meeting{}, now); !isInvalid(err) {
		t.Errorf("an empty meeting: %v", err)
	}
}

func isInvalid(err error) bool {
	_, ok := errors.AsType[*check.InvalidError](err)
	return ok
}

// TestRefused: what must not become a version is refused, with what to do.
func TestRefused(t *testing.T) {
	m, err := versions.First(&meeting, now)
	if err != nil {
		t.Fatal(err)
	}
	edited, invalid := *m, *m
	edited.Held = "2022-09-28"
	invalid.Held = "yesterday"
	earlier := versions.Issue{By: now.By, At: "2022-10-02T08:59:59-04:00"}
	if _, err := versions.Revise(m, &edited, earlier); !errors.Is(err, versions.ErrEarlier) {
		t.Errorf("earlier: %v", err)
	}
	if _, err := versions.Revise(m, &edited, versions.Issue{By: "PE-DEVIDA", At: earlier.At}); err != nil {
		t.Errorf("another actor, whose clock is slow: %v", err)
	}
	for name, by := range map[string]versions.Issue{"no time": {By: now.By}, "no actor": {At: now.At}, "yesterday": {By: now.By, At: "yesterday"}} {
		if made, err := versions.Revise(m, &edited, by); !isInvalid(err) || made != nil {
			t.Errorf("%s: %+v %v", name, made, err)
		}
	}
	if made, err := versions.Revise(m, &invalid, now); !isInvalid(err) || made != nil {
		t.Errorf("invalid: %+v %v", made, err)
	}
	if made, err := versions.Revise(m, nil, now); err == nil {
		t.Errorf("nil: %+v", made)
	}
	if made, err := versions.Revise[mixta.Record](m, &plan.Action{}, now); err == nil || !strings.Contains(err.Error(), "different kinds") {
		t.Errorf("another kind: %+v %v", made, err)
	}
	for want, args := range map[string][2]string{"the current version": {"{", "{}"}, "the edited version": {`{"id":"0199a000-0000-7000-8000-000000000010"}`, "["}} {
		_, err := versions.ReviseJSON("meeting", []byte(args[0]), []byte(args[1]), now)
		es, ok := check.Say(err, check.ES)
		if err == nil || !strings.Contains(err.Error(), want) || !ok || es == err.Error() {
			t.Errorf("%s: %v, %s", want, err, es)
		}
	}
}

// TestResolveTo: the decided content follows all versions in conflict, whichever of
// them it was made from.
func TestResolveTo(t *testing.T) {
	base, err := versions.First(&meeting, now)
	if err != nil {
		t.Fatal(err)
	}
	var siblings []*plan.Meeting
	for i, by := range []versions.Issue{now, {By: "PE-DEVIDA", At: now.At}} {
		edited := *base
		edited.Ordinal += int64(i + 1)
		next, err := versions.Revise(base, &edited, by)
		if err != nil {
			t.Fatal(err)
		}
		siblings = append(siblings, next)
	}
	for _, from := range siblings {
		decided := *from
		decided.Held = "2022-09-27"
		made, err := versions.ResolveTo(siblings, &decided, now)
		if err != nil {
			t.Fatal(err)
		}
		if made.Held != decided.Held || made.Ordinal != from.Ordinal {
			t.Errorf("%+v", made)
		}
		for _, s := range siblings {
			if made.Version.Compare(s.Version) != record.After || made.Seen["PE-DEVIDA"] != siblings[1].Seen["PE-DEVIDA"] {
				t.Errorf("%v after %v", made.Version, s.Version)
			}
		}
	}
	other, invalid := *siblings[0], *siblings[0]
	other.ID, invalid.Held = "0199a000-0000-7000-8000-000000000011", "yesterday"
	for name, decided := range map[string]*plan.Meeting{"nil": nil, "another record": &other, "invalid": &invalid} {
		if made, err := versions.ResolveTo(siblings, decided, now); err == nil || made != nil {
			t.Errorf("%s: %+v", name, made)
		}
	}
	if made, err := versions.ResolveTo(siblings[:1], siblings[0], now); err == nil || made != nil {
		t.Errorf("no conflict: %+v", made)
	}
}
