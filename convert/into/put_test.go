package into_test

import (
	"bytes"
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/convert/into"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

// TestPut: a file has the records that were put, in place of its own of their ids, and
// says of each of its own what it was; what stands in conflict is neither.
func TestPut(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func(name string) map[int]image {
			all := map[int]image{}
			for _, i := range rapid.SliceOfN(rapid.Custom(func(t *rapid.T) image { return drawn(t, name) }), 0, 6).Draw(t, name) {
				all[i.id] = i
			}
			return all
		}
		had, put := draw("had"), draw("put")
		file := held(t, had)
		defer file.Close()
		for id := 1; id <= 6; id++ {
			kind, line, err := file.Held(image{id, 1, 1}.record().ID)
			if err != nil {
				t.Fatal(err)
			}
			if i, is := had[id]; is != (kind == "image") || is && !bytes.Equal(line, marshal(t, i)) {
				t.Fatalf("%d: %q %s", id, kind, line)
			}
		}
		for _, id := range slices.Sorted(maps.Keys(put)) {
			if err := file.Put(put[id].record()); err != nil {
				t.Fatal(err)
			}
		}
		report, err := file.Check()
		if err != nil || !report.OK() {
			t.Fatal(err, report)
		}
		maps.Copy(had, put)
		var out bytes.Buffer
		if err := file.Write(&out); err != nil {
			t.Fatal(err)
		}
		got, err := mixta.Read(&out)
		if err != nil {
			t.Fatal(err)
		}
		var want []crops.Image
		for _, id := range slices.Sorted(maps.Keys(had)) {
			want = append(want, *had[id].record())
		}
		if d := cmp.Diff(want, got.Images); d != "" {
			t.Fatal(d)
		}
	})
}

// TestPutInvalid: where a record that was put is at fault, that is told, and nothing is
// written.
func TestPutInvalid(t *testing.T) {
	file := held(t, map[int]image{1: {1, 1, 1}})
	defer file.Close()
	bad := image{2, 3, 1}.record()
	bad.Method = "0193e000-0000-7000-8000-0000000000ff"
	if err := file.Put(bad); err != nil {
		t.Fatal(err)
	}
	report, err := file.Check()
	if err != nil || len(report.Findings) != 1 || report.Findings[0].Rule.ID != "file.reference" || report.Findings[0].ID != string(bad.ID) {
		t.Error(err, report)
	}
	var out bytes.Buffer
	if err := file.Write(&out); err == nil || out.Len() > 0 {
		t.Errorf("%v, %d bytes", err, out.Len())
	}
}

// TestHeldInConflict: a record in conflict is none that the file has in force, and stays.
func TestHeldInConflict(t *testing.T) {
	one, two := image{1, 1, 1}.record(), image{1, 2, 1}.record()
	one.Version, two.Version = record.Version{record.VDSSC: 1, record.DEVIDA: 1}, record.Version{record.VDSSC: 2}
	one.Joint, two.Joint = true, true
	var text, out bytes.Buffer
	f := &mixta.File{Envelope: envelope}
	f.Conflicts.Images = []crops.Image{*one, *two}
	f.Envelope.Marking.TLP = record.Green
	if err := f.Write(&text); err != nil {
		t.Fatal(err)
	}
	file, report, err := into.Read(&text, func(mixta.Record) { t.Error("a record in conflict is shown") })
	if err != nil || !report.OK() {
		t.Fatal(err, report)
	}
	defer file.Close()
	if kind, _, err := file.Held(one.ID); kind != "" || err != nil {
		t.Error(kind, err)
	}
	if err := file.Put(image{2, 3, 1}.record()); err != nil {
		t.Fatal(err)
	}
	if report, err := file.Check(); err != nil || !report.OK() {
		t.Fatal(err, report)
	}
	if err := file.Write(&out); err != nil {
		t.Fatal(err)
	}
	if got, err := mixta.Read(&out); err != nil || len(got.Conflicts.Images) != 2 || len(got.Images) != 1 {
		t.Error(err, got)
	}
}

// held is a file with these records.
func held(t rapid.TB, had map[int]image) *into.File {
	t.Helper()
	f := &mixta.File{Envelope: envelope}
	for _, i := range had {
		f.Images = append(f.Images, *i.record())
	}
	if len(had) == 0 {
		f.Envelope.Marking.TLP = record.Clear
	}
	var text bytes.Buffer
	if err := f.Write(&text); err != nil {
		t.Fatal(err)
	}
	file, report, err := into.Read(&text, func(mixta.Record) {})
	if err != nil || !report.OK() {
		t.Fatal(err, report)
	}
	return file
}

func marshal(t rapid.TB, i image) []byte {
	t.Helper()
	b, err := mixta.Marshal(i.record())
	if err != nil {
		t.Fatal(err)
	}
	return b
}
