package into_test

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/into"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

// image is a record by what counts here.
type image struct {
	id, product, version int
}

func (i image) record() *crops.Image {
	return &crops.Image{Header: record.Header{ID: record.ID(fmt.Sprintf("0193e000-0000-7000-8000-%012x", i.id)), Version: record.Version{record.VDSSC: int64(i.version)}, Issuer: record.VDSSC,
		Issued: "2025-03-01T10:00:00-04:00", Marking: record.Marking{TLP: record.TLP([]string{"CLEAR", "GREEN"}[i.product%2])}},
		Platform: "perusat-1", Product: fmt.Sprint("IMG-", i.product), Acquired: "2024-09-14T10:42:11-04:00", Resolution: new(0.7), Cloud: new(3.0)}
}

func drawn(t *rapid.T, name string) image {
	few := func(what string, most int) int { return rapid.IntRange(1, most).Draw(t, name+" "+what) }
	return image{few("id", 6), few("product", 4), few("version", 3)}
}

// TestAdd: what of a foreign file is taken is what a search through all records takes.
func TestAdd(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		had := map[int]image{}
		for _, i := range rapid.SliceOfN(rapid.Custom(func(t *rapid.T) image { return drawn(t, "had") }), 0, 5).Draw(t, "file") {
			had[i.id] = i
		}
		foreign := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) image { return drawn(t, "new") }), 0, 8).Draw(t, "foreign")
		want := search(had, foreign)

		f := &mixta.File{Envelope: envelope}
		for _, i := range had {
			f.Images = append(f.Images, *i.record())
		}
		if len(had) == 0 {
			f.Envelope.Marking.TLP = record.Clear
		}
		var text, out bytes.Buffer
		if err := f.Write(&text); err != nil {
			t.Fatal(err)
		}
		file, report, err := into.Read(&text, func(mixta.Record) {})
		if err != nil || !report.OK() {
			t.Fatal(err, report)
		}
		defer file.Close()
		var records []mixta.Record
		for _, i := range foreign {
			records = append(records, i.record())
		}
		s := stream(records...)
		if err := file.Add(s); err != nil {
			t.Fatal(err)
		}
		got := outcome{added: file.Added, again: file.Again}
		for _, f := range s.Report().Findings {
			got.told = append(got.told, f.Pointer+" "+f.Rule.ID)
		}
		if err := file.Write(&out); err != nil {
			t.Fatal(err)
		}
		written, err := mixta.Read(&out)
		if err != nil {
			t.Fatal(err)
		}
		for i := range written.Images {
			got.ids = append(got.ids, fmt.Sprint(written.Images[i].ID[34:], written.Images[i].Product, written.Images[i].Version))
		}
		if d := cmp.Diff(want, got, cmp.AllowUnexported(outcome{})); d != "" {
			t.Fatal(d)
		}
	})
}

// stream hands out records as if they came from another format.
func stream(records ...mixta.Record) *convert.Stream {
	var s convert.Stream
	s = convert.NewStream(func() error {
		for n, r := range records {
			s.Place = check.Place{Pointer: fmt.Sprint("/", n), Line: n + 1}
			if err := s.Yield(r); err != nil {
				return err
			}
		}
		return nil
	})
	return &s
}

// TestLeftOut: a record that the file cannot have costs itself, and is told at its place.
func TestLeftOut(t *testing.T) {
	bad := image{2, 3, 1}.record()
	bad.Method = "0193e000-0000-7000-8000-0000000000ff"
	file := into.New(envelope)
	defer file.Close()
	s := stream(image{1, 2, 1}.record(), bad, image{3, 4, 1}.record())
	if err := file.Add(s); err != nil {
		t.Fatal(err)
	}
	var told []string
	for _, f := range s.Report().Findings {
		told = append(told, fmt.Sprint(f.Line, f.Pointer, f.Rule.ID))
	}
	var out bytes.Buffer
	if err := file.Write(&out); err != nil {
		t.Fatal(err)
	}
	f, err := mixta.Read(&out)
	if err != nil || len(f.Images) != 2 || file.Added != 2 || f.Envelope.Marking.TLP != record.Clear || !slices.Equal(told, []string{"2/1/methodfile.reference"}) {
		t.Error(err, len(f.Images), file.Added, f.Envelope.Marking, told)
	}
}

// TestMarkings: the envelope says what the markings of all records say, also where they
// differ in what people do not read at their head.
func TestMarkings(t *testing.T) {
	plain, reserved := image{1, 1, 1}.record(), image{2, 2, 1}.record()
	plain.Marking = record.Marking{TLP: record.Amber, Releasable: []record.Actor{"BO", "PE"}}
	reserved.Marking = plain.Marking
	reserved.Marking.Level = "BO RESERVADO"
	file := into.New(envelope)
	defer file.Close()
	if err := file.Add(stream(plain, reserved)); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := file.Write(&out); err != nil {
		t.Fatal(err)
	}
	if f, err := mixta.Read(&out); err != nil || !f.Envelope.Marking.Same(&reserved.Marking) {
		t.Errorf("%v: %+v", err, f.Envelope.Marking)
	}
}

// TestInvalid: where the file is at fault itself, nothing is written.
func TestInvalid(t *testing.T) {
	e := envelope
	e.Sequence = 2
	file := into.New(e)
	defer file.Close()
	if err := file.Add(stream(image{1, 2, 1}.record())); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if _, invalid := errors.AsType[*check.InvalidError](file.Write(&out)); !invalid || out.Len() > 0 {
		t.Errorf("%v, %d bytes", invalid, out.Len())
	}
}

var envelope = mixta.Envelope{ID: "0193e000-0000-7000-8000-000000000000", Sender: record.VDSSC, Recipient: record.DEVIDA, Issued: "2025-03-01T10:00:00-04:00"}

// outcome is what comes of an import.
type outcome struct {
	added, again int
	told, ids    []string
}

// search finds the outcome by looking through all records.
func search(had map[int]image, foreign []image) (o outcome) {
	holds, taken := maps.Clone(had), map[int]bool{}
	for n, i := range foreign {
		old, there := holds[i.id]
		content := func(h image) bool { return h.product == i.product && h.version == i.version }
		known := slices.ContainsFunc(slices.Collect(maps.Values(had)), content)
		switch {
		case taken[i.id]:
			o.told = append(o.told, fmt.Sprintf("/%d convert.same-id", n))
			continue
		case there && content(old), !there && known:
			o.again++
			continue
		case there && old.version >= i.version:
			o.told = append(o.told, fmt.Sprintf("/%d convert.present", n))
			continue
		}
		holds[i.id], taken[i.id] = i, true
		o.added++
	}
	for _, id := range slices.Sorted(maps.Keys(holds)) {
		r := holds[id].record()
		o.ids = append(o.ids, fmt.Sprint(r.ID[34:], r.Product, r.Version))
	}
	return o
}
