package mixta_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/report"
)

// firstReport is the first file of a partner: it reports on an action of ours.
func firstReport(t *testing.T) (ours, theirs *mixta.File) {
	t.Helper()
	ours = read(t, clean(t, "plan"))
	theirs = &mixta.File{Envelope: ours.Envelope}
	theirs.Envelope.Sender, theirs.Envelope.Recipient = ours.Envelope.Recipient, ours.Envelope.Sender
	theirs.Envelope.Sequence, theirs.Envelope.Previous = 1, ""
	theirs.Progress = []plan.Progress{ours.Progress[0]}
	p := &theirs.Progress[0]
	p.Scope = plan.Scope(theirs.Envelope.Sender.Country())
	p.ID, p.Issuer = "0199b000-0000-7000-8000-000000000999", theirs.Envelope.Sender
	p.Version = record.Version{theirs.Envelope.Sender: 1}
	return ours, theirs
}

// TestKnown: the first file of a channel may refer to records of the other side,
// whichever way it is written, read or checked.
func TestKnown(t *testing.T) {
	ours, theirs := firstReport(t)
	known := mixta.WithKnownFiles(ours)
	if ids := ones(theirs.Validate()); len(ids) != 1 || ids[0].Rule != "file.reference" {
		t.Fatalf("without what is known: %+v", ids)
	}
	if r := theirs.Validate(known); len(r.Findings) > 0 {
		t.Errorf("File.Validate: %+v", ones(r))
	}
	var out, streamed bytes.Buffer
	if err := theirs.Write(io.Discard); err == nil {
		t.Error("File.Write without what is known: no error")
	}
	if err := theirs.Write(&out, known); err != nil {
		t.Errorf("File.Write: %v", err)
	}
	if r, err := mixta.Validate(bytes.NewReader(out.Bytes()), known); err != nil || len(r.Findings) > 0 {
		t.Errorf("Validate: %v %+v", err, ones(r))
	}
	if _, err := mixta.Read(bytes.NewReader(out.Bytes())); err == nil {
		t.Error("Read without what is known: no error")
	}
	if f, err := mixta.Read(bytes.NewReader(out.Bytes()), known, nil); err != nil || len(f.Progress) != 1 {
		t.Errorf("Read: %v", err)
	}
	e := theirs.Envelope
	e.Marking = theirs.Progress[0].Marking
	w := mixta.NewWriter(&streamed, e, known)
	for r := range theirs.All() {
		if err := w.Put(r); err != nil {
			t.Error(err)
		}
	}
	if err := w.Close(); err != nil || streamed.String() != out.String() {
		t.Errorf("Writer: %v, %s", err, streamed.String())
	}
	wrong := mixta.WithKnown(func(record.ID) (string, bool) { return "plan", true })
	if ids := ones(theirs.Validate(wrong)); len(ids) != 1 || ids[0].Rule != "file.reference-kind" {
		t.Errorf("a plan instead of an action: %+v", ids)
	}
}

// TestProfiles: what is not public is written for the partner, not for the public.
func TestProfiles(t *testing.T) {
	f := read(t, clean(t, "plan"))
	for r := range f.All() {
		r.Head().Marking = record.Marking{TLP: record.Green}
		r.Head().Markings = nil
	}
	public := mixta.WithProfile(check.Publish)
	if err := f.Write(io.Discard); err != nil {
		t.Error(err)
	}
	if err := f.Write(io.Discard, public); err == nil || !strings.Contains(err.Error(), "public-only") {
		t.Errorf("File.Write: %v", err)
	}
	e := f.Envelope
	e.Marking = record.Marking{TLP: record.Green}
	w := mixta.NewWriter(io.Discard, e, public)
	for r := range f.All() {
		if err := w.Put(r); err == nil || !strings.Contains(err.Error(), "public-only") {
			t.Errorf("Put: %v", err)
		}
		break
	}
}

// TestNotJudged: what was not read to its end is not OK, whatever was found.
func TestNotJudged(t *testing.T) {
	text := clean(t, "plan")
	unread := mixta.NewReader(strings.NewReader(text))
	stopped := mixta.NewReader(strings.NewReader(text))
	for range stopped.Records() {
		if stopped.Report().OK() {
			t.Error("OK while it is being read")
		}
		break
	}
	twice := mixta.NewReader(strings.NewReader(text))
	if r := twice.Validate(nil); !r.OK() || !twice.Report().OK() {
		t.Errorf("a clean file: %v", r.Err())
	}
	if r := twice.Validate(nil); r.OK() {
		t.Error("OK when read again")
	}
	lost := mixta.NewReader(iotest.TimeoutReader(iotest.OneByteReader(strings.NewReader(text))))
	if r := lost.Validate(nil); r.OK() {
		t.Error("OK though the bytes could not be had")
	}
	for name, rd := range map[string]*mixta.Reader{"unread": unread, "stopped": stopped, "read twice": twice, "without bytes": lost} {
		r := rd.Report()
		if err := r.Err(); r.OK() || err == nil || !strings.Contains(err.Error(), "to its end") {
			t.Errorf("%s: %v", name, err)
		}
		for _, format := range report.Formats() {
			var out bytes.Buffer
			if err := (report.Output{}).Write(&out, format, []report.File{{Name: "f", Report: r}}); err != nil || !strings.Contains(out.String(), "to its end") {
				t.Errorf("%s as %s: %v, %s", name, format, err, &out)
			}
		}
	}
	if r, err := mixta.Validate(strings.NewReader(text[:len(text)/2])); err != nil || r.OK() || r.Partial {
		t.Errorf("half a file: %v, %+v", err, ones(r))
	}
}

// TestContext: reading and writing end with the context, and say why.
func TestContext(t *testing.T) {
	text := clean(t, "plan")
	f := read(t, text)
	why := errors.New("the sun set")
	ctx, cancel := context.WithCancelCause(context.Background())
	until := mixta.WithContext(ctx)
	if _, err := mixta.Read(strings.NewReader(text), until); err != nil {
		t.Fatal(err)
	}
	w := mixta.NewWriter(io.Discard, f.Envelope, until)
	if err := w.Put(&f.Meetings[0]); err != nil {
		t.Fatal(err)
	}
	cancel(why)
	if r, err := mixta.Validate(strings.NewReader(text), until); !errors.Is(err, why) || r.OK() {
		t.Errorf("Validate: %v", err)
	}
	if err := f.Write(io.Discard, until); !errors.Is(err, why) {
		t.Errorf("File.Write: %v", err)
	}
	if f.Validate(until).OK() {
		t.Error("File.Validate is OK")
	}
	if err := errors.Join(w.Put(&f.Meetings[0]), w.Close()); !errors.Is(err, why) {
		t.Errorf("Writer: %v", err)
	}
}

// TestFileRecords: records are added, listed in the order of a file, and found.
func TestFileRecords(t *testing.T) {
	text := clean(t, "plan")
	want := read(t, text)
	got := &mixta.File{Mixta: want.Mixta, Envelope: want.Envelope, Conflicts: want.Conflicts, Proposals: want.Proposals}
	var ids []string
	for r := range want.All() {
		ids = append(ids, string(r.Head().ID))
		if err := got.Add(r); err != nil {
			t.Fatal(err)
		}
		found, ok := want.Find(r.Head().ID)
		switch r.(type) {
		case *record.Withdrawal, *record.Receipt:
		default:
			if !ok || found != r {
				t.Errorf("%s: found %v", r.Head().ID, found)
			}
		}
	}
	if write(t, got) != write(t, want) {
		t.Error("the records added are not those listed")
	}
	if lined := linedUp(t, text); strings.Join(ids, " ") != strings.Join(lined, " ") {
		t.Errorf("%v, not %v", ids, lined)
	}
	none := (*plan.Action)(nil)
	if err := got.Add(&plan.Action{}, none); err == nil || len(got.Actions) != len(want.Actions) {
		t.Errorf("no record: %v", err)
	}
	if r, ok := got.Find("0199b000-0000-7000-8000-00000000ffff"); ok {
		t.Errorf("found %v", r)
	}
	var no *mixta.File
	for r := range no.All() {
		t.Errorf("no file has %v", r)
	}
	for _, k := range mixta.Kinds() {
		if r := k.New(); r.Head() == nil || r.Validate().OK() {
			t.Errorf("%s: %v", k.Name, r)
		}
	}
}
