package ledger

import (
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// table is a store as a database has it: rows of names and bytes.
type table map[string][]byte

func (t table) List(context.Context) ([]string, error) { return slices.Collect(maps.Keys(t)), nil }

func (t table) Open(_ context.Context, name string) (Content, error) {
	b, ok := t[name]
	if !ok {
		return nil, fs.ErrNotExist
	}
	return row{bytes.NewReader(b), io.NopCloser(nil)}, nil
}

type row struct {
	*bytes.Reader
	io.Closer
}

func (t table) Create(ctx context.Context, name string, write func(io.Writer) error) error {
	if t[name] != nil {
		return fs.ErrExist
	}
	return t.Update(ctx, name, func(_ Content, w io.Writer) error { return write(w) })
}

func (t table) Update(ctx context.Context, name string, write func(Content, io.Writer) error) error {
	var b bytes.Buffer
	old, err := t.Open(ctx, name)
	if errors.Is(err, fs.ErrNotExist) {
		old, err = nil, nil
	}
	if err == nil {
		err = write(old, &b)
	}
	if err == nil {
		t[name] = b.Bytes()
	}
	return err
}

// TestStores: a table does what a folder does, byte for byte.
func TestStores(t *testing.T) {
	key := map[record.Actor]*trust.Key{}
	all := trust.New()
	for _, a := range sides {
		var err error
		if key[a], err = trust.NewKey(trust.EdDSA); err != nil {
			t.Fatal(err)
		}
		if err := all.Add(trust.TrustedKey{Grant: trust.Grant{Actor: a}, Public: key[a].Public(), Validity: trust.Validity{From: "2023-01-01T00:00:00Z", Until: "2024-01-01T00:00:00Z"}}); err != nil {
			t.Fatal(err)
		}
	}
	play := func(stores [2]Store) (states []string) {
		var x [2]*Exchange
		for i := range x {
			x[i] = &Exchange{Actor: sides[i], Store: stores[i], Trust: all, Key: key[sides[i]], At: received, Settings: t.TempDir()}
		}
		carry := func(from, to int, name string) {
			for _, n := range []string{name, trust.SignatureFile(name)} {
				in, err := stores[from].Open(t.Context(), n)
				if err != nil {
					t.Fatal(err)
				}
				if err := stores[to].Create(t.Context(), n, func(w io.Writer) error { _, err := io.Copy(w, in); return err }); err != nil {
					t.Fatal(err)
				}
				in.Close()
			}
		}
		by := versions.Issue{By: sides[0], At: received, Token: "0123456789abcdef0123456789abcdef"}
		m, err := versions.First(&plan.Meeting{Header: record.Header{ID: "0199a000-0000-7000-8000-000000000010", Joint: true, Marking: record.Marking{TLP: record.Clear}},
			Ordinal: 9, Session: plan.Ordinary, Held: "2022-09-29"}, by)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := x[0].Put(t.Context(), m); err != nil {
			t.Fatal(err)
		}
		for round := range 3 {
			from := round % 2
			sent, err := x[from].Send(t.Context(), Outgoing{To: sides[1-from]})
			if errors.Is(err, ErrNothing) {
				continue
			} else if err != nil {
				t.Fatal(err)
			}
			carry(from, 1-from, sent.Name)
			came, err := x[1-from].Inbox(t.Context())
			if err != nil || len(came.Files) != 1 || !came.Files[0].Accepted() {
				t.Fatalf("%+v %v", came, err)
			}
		}
		edited := *m
		edited.Held = "2022-09-28"
		next, err := versions.Propose(m, &edited, versions.Issue{By: sides[1], At: received, Token: by.Token})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := x[1].Propose(t.Context(), next); err != nil {
			t.Fatal(err)
		}
		for i := range x {
			in, err := stores[i].Open(t.Context(), StateName)
			if err != nil {
				t.Fatal(err)
			}
			b, err := io.ReadAll(in)
			if err != nil {
				t.Fatal(err)
			}
			in.Close()
			states = append(states, string(b))
			if file, err := x[i].State(t.Context()); err != nil || len(file.Meetings) != 1 || len(file.Proposals.Meetings) != i {
				t.Errorf("%s: %+v %v", sides[i], file, err)
			}
		}
		return states
	}
	folders := play([2]Store{Folder{Dir: t.TempDir()}, Folder{Dir: t.TempDir()}})
	if diff := cmp.Diff(folders, play([2]Store{table{}, table{}})); diff != "" {
		t.Error(diff)
	}
}

// TestPutRefuses: what must not be in a state leaves it as it is.
func TestPutRefuses(t *testing.T) {
	store := table{}
	x := &Exchange{Actor: "PE-DEVIDA", Store: store, At: received}
	m, err := versions.First(&plan.Meeting{Header: record.Header{ID: "0199a000-0000-7000-8000-000000000010", Marking: record.Marking{TLP: record.Clear}},
		Ordinal: 9, Session: plan.Ordinary, Held: "2022-09-29"}, versions.Issue{By: "PE-DEVIDA", At: received})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := x.Put(t.Context(), m); err != nil {
		t.Fatal(err)
	}
	before := string(store[StateName])
	broken := *m
	broken.Held = "yesterday"
	broken.Version = record.Version{"PE-DEVIDA": 2}
	forked := *m
	forked.Held = "2022-09-01"
	for name, r := range map[string]mixta.Record{"nil": (*plan.Meeting)(nil), "not valid": &broken, "a version with another content": &forked} {
		if _, err := x.Put(t.Context(), r); err == nil || string(store[StateName]) != before {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestCancelled: what takes long ends with its context, and changes nothing.
func TestCancelled(t *testing.T) {
	b := newBelieving(t)
	b.sends("1.json", meeting(1, 1, false), b.key, nil)
	b.keeps(meeting(0, 1, false))
	before, names := b.read(t), b.list(t)
	why := errors.New("the day is over")
	ctx, cancel := context.WithCancelCause(t.Context())
	cancel(why)
	x := b.exchange(received)
	for name, do := range map[string]func() error{
		"inbox":  func() error { _, err := x.Inbox(ctx); return err },
		"outbox": func() error { _, err := x.Outbox(ctx, io.Discard, Outgoing{To: "PE-DEVIDA"}); return err },
		"send":   func() error { _, err := x.Send(ctx, Outgoing{To: "PE-DEVIDA"}); return err },
		"check":  func() error { _, err := x.Ledger(ctx); return err },
		"put":    func() error { _, err := x.Put(ctx, &plan.Meeting{}); return err },
	} {
		if err := do(); !errors.Is(err, why) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if after := b.read(t); after != before {
		t.Error("the state is another")
	}
	if diff := cmp.Diff(names, b.list(t)); diff != "" {
		t.Error(diff)
	}
}

func (b *believing) read(t *testing.T) string {
	in, err := Folder{Dir: b.dir}.Open(t.Context(), StateName)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	text, err := io.ReadAll(in)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func (b *believing) list(t *testing.T) []string {
	names, err := Folder{Dir: b.dir}.List(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return names
}

// TestPutKeepsTheNewer: what a newer version of the model has in a record is in its
// next version too, which is written in the newer version of the model.
func TestPutKeepsTheNewer(t *testing.T) {
	const novelty = `"novelty":{"a":[1.50,"x"]}`
	store := table{StateName: []byte(`{"mixta":"1.7","envelope":{"id":"0199a000-0000-7000-8000-000000000001","sender":"BO-VDSSC","recipient":"BO-VDSSC","issued":"2022-10-02T09:00:00-04:00","marking":{"tlp":"CLEAR"}},
"meetings":[{"id":"0199a000-0000-7000-8000-000000000010","version":{"BO-VDSSC":1},"issuer":"BO-VDSSC","issued":"2022-10-01T18:00:00-04:00","marking":{"tlp":"CLEAR"},"ordinal":9,"session":"ordinary","held":"2022-09-29",` + novelty + `}]}`)}
	x := &Exchange{Actor: "BO-VDSSC", Store: store, At: received}
	state, err := x.State(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	edited := state.Meetings[0]
	edited.Held = "2022-09-28"
	next, err := versions.Revise(&state.Meetings[0], &edited, versions.Issue{By: x.Actor, At: x.At})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := x.Put(t.Context(), next); err != nil {
		t.Fatal(err)
	}
	for _, kept := range []string{`"mixta":"1.7"`, `"version":{"BO-VDSSC":2}`, `"held":"2022-09-28"`, novelty} {
		if !bytes.Contains(store[StateName], []byte(kept)) {
			t.Errorf("%s is not in %s", kept, store[StateName])
		}
	}
}

// TestReceiptsOnce: nobody answers a file of receipts only, and a daily job does not
// send the same receipts every day. Where they were lost, they come again with what
// follows.
func TestReceiptsOnce(t *testing.T) {
	bolivia, peru := &Exchange{Actor: sides[0], Store: table{}, At: received}, &Exchange{Actor: sides[1], Store: table{}, At: received}
	carry := func(from, to *Exchange, name string) {
		to.Store.(table)[name] = from.Store.(table)[name]
		if _, err := to.Inbox(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	send := func(from, to *Exchange) *Sent {
		sent, err := from.Send(t.Context(), Outgoing{To: to.Actor})
		if err != nil {
			t.Fatal(err)
		}
		return sent
	}
	m, err := versions.First(&plan.Meeting{Header: record.Header{ID: "0199a000-0000-7000-8000-000000000010", Marking: record.Marking{TLP: record.Clear}},
		Ordinal: 9, Session: plan.Ordinary, Held: "2022-09-29"}, versions.Issue{By: bolivia.Actor, At: received})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := bolivia.Put(t.Context(), m); err != nil {
		t.Fatal(err)
	}
	carry(bolivia, peru, send(bolivia, peru).Name)
	send(peru, bolivia) // is lost
	if sent, err := peru.Send(t.Context(), Outgoing{To: bolivia.Actor}); !errors.Is(err, ErrNothing) {
		t.Errorf("%+v %v", sent, err)
	}
	carry(bolivia, peru, send(bolivia, peru).Name) // has had no answer
	again := send(peru, bolivia)
	if again.Records != 2 {
		t.Errorf("%d receipts", again.Records)
	}
	carry(peru, bolivia, again.Name)
	for i, x := range []*Exchange{bolivia, peru} {
		if sent, err := x.Send(t.Context(), Outgoing{To: sides[1-i]}); !errors.Is(err, ErrNothing) {
			t.Errorf("%+v %v", sent, err)
		}
	}
}
