package ledger

import (
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"testing"

	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// falseStore says that it wrote what it did not: it does not ask for the bytes, or
// asks twice, or keeps the error to itself.
type falseStore struct {
	table
	way string
}

func (s falseStore) Create(ctx context.Context, name string, write func(io.Writer) error) error {
	return s.Update(ctx, name, func(_ Content, w io.Writer) error { return write(w) })
}

func (s falseStore) Update(ctx context.Context, name string, write func(Content, io.Writer) error) error {
	switch s.way {
	case "idle":
		return nil
	case "mute":
		s.table.Update(ctx, name, write)
		return nil
	}
	undone := maps.Clone(s.table) // as a database repeats a transaction
	if err := undone.Update(ctx, name, write); err != nil {
		return err
	}
	return s.table.Update(ctx, name, write)
}

// TestFalseStore: what a store did not write is an error, whatever it says, and to
// be asked twice changes nothing.
func TestFalseStore(t *testing.T) {
	m, err := versions.First(&plan.Meeting{Header: record.Header{ID: "0199a000-0000-7000-8000-000000000010", Marking: record.Marking{TLP: record.Clear}},
		Ordinal: 9, Session: plan.Ordinary, Held: "2022-09-29"}, versions.Issue{By: sides[0], At: received})
	if err != nil {
		t.Fatal(err)
	}
	sender := &Exchange{Actor: sides[0], Store: table{}, At: received}
	if _, err := sender.Put(t.Context(), m); err != nil {
		t.Fatal(err)
	}
	var file bytes.Buffer
	if _, err := sender.Outbox(t.Context(), &file, Outgoing{To: sides[1]}); err != nil {
		t.Fatal(err)
	}
	broken := *m
	broken.Held = "yesterday"
	for _, way := range []string{"idle", "mute", "twice"} {
		filled := table{"in.json": file.Bytes()}
		x := &Exchange{Actor: sides[1], Store: falseStore{filled, way}, At: received}
		if _, err := x.Inbox(t.Context()); (err != nil) != (way == "idle") {
			t.Errorf("%s, inbox: %v", way, err)
		}
		own := falseStore{table{}, way}
		x = &Exchange{Actor: sides[0], Store: own, At: received}
		if res, err := x.Put(t.Context(), m); (err != nil) != (way == "idle") || err == nil && res == nil {
			t.Errorf("%s, put: %v", way, err)
		}
		if _, err := x.Put(t.Context(), &broken); err == nil {
			t.Errorf("%s: a record that is not valid was put", way)
		}
		own.table[StateName] = sender.Store.(table)[StateName]
		if sent, err := x.Send(t.Context(), Outgoing{To: sides[1]}); (err != nil) != (way == "idle") {
			t.Errorf("%s, send: %v", way, err)
		} else if err == nil {
			if digest, err := trust.Digest(bytes.NewReader(own.table[sent.Name])); err != nil || digest != sent.Digest {
				t.Errorf("%s: sent are %d bytes of digest %s, not %s: %v", way, len(own.table[sent.Name]), digest, sent.Digest, err)
			}
		}
	}
}

// TestFolderNames: no name leads out of a folder.
func TestFolderNames(t *testing.T) {
	outer := t.TempDir()
	d := Folder{Dir: filepath.Join(outer, "archive")}
	if err := os.Mkdir(d.Dir, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(outer, "x"), []byte("{}"), 0o600); err != nil {
		t.Fatal(err)
	}
	nothing := func(io.Writer) error { return nil }
	for _, name := range []string{"", "../x", "a/../../x", filepath.Join(outer, "x"), StateName + "/../../x", trust.SignatureFile("../x")} {
		if in, err := d.Open(t.Context(), name); err == nil {
			t.Errorf("%q was opened", name)
			in.Close()
		}
		err := d.Create(t.Context(), name, nothing)
		var refused *fs.PathError
		if !errors.As(err, &refused) {
			t.Errorf("%q: %v", name, err)
		}
		d.Update(t.Context(), name, func(Content, io.Writer) error { t.Errorf("%q was updated", name); return nil })
	}
	if all, err := os.ReadDir(outer); err != nil || len(all) != 2 {
		t.Errorf("%v %v", all, err)
	}
}
