package drill

import (
	"bytes"
	"context"
	"crypto/sha256"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record"
)

// written writes an exercise to memory.
func written(t *testing.T, d Drill) (*Answers, map[string][]byte) {
	t.Helper()
	files := map[string][]byte{}
	answers, err := d.Write(context.Background(), func(name string, write func(io.Writer) error) error {
		var b bytes.Buffer
		err := write(&b)
		files[name] = b.Bytes()
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return answers, files
}

// TestSame: the same seed gives the same bytes, another one others, and every record
// is one of an exercise.
func TestSame(t *testing.T) {
	d := Drill{Seed: 1, Size: Least()}
	answers, files := written(t, d)
	again, same := written(t, d)
	if diff := cmp.Diff(files, same); diff != "" || cmp.Diff(answers, again) != "" {
		t.Error("the same seed gave other bytes")
	}
	d.Seed = 2
	if _, others := written(t, d); bytes.Equal(others["bo.json"], files["bo.json"]) {
		t.Error("another seed gave the same bytes")
	}
	for name, b := range files {
		n := 0
		for e := range mixta.NewReader(bytes.NewReader(b)).Entries() {
			if n++; !e.Record.Head().Exercise {
				t.Fatalf("%s: %s %s is not marked as an exercise", name, e.Kind, e.Record.Head().ID)
			}
		}
		for _, f := range answers.Files {
			sum := sha256.New()
			sum.Write(b)
			if f.Name == name && (f.Records != n || f.Digest != record.DigestOf(sum)) {
				t.Errorf("%s has %d records, not %d, or another digest", name, n, f.Records)
			}
		}
	}
}

// TestMany: facts have room beside one another, however many there are.
func TestMany(t *testing.T) {
	seen := map[record.Position]bool{}
	for i := 0; i < 2*mostPlanted; i += 9 {
		at := rounded(onBorder(i))
		if seen[at] || at[0] < sides[1].lon-1 || at[0] > sides[0].lon+1 {
			t.Fatalf("place %d on the border, %v, is another's or far away", i, at)
		}
		seen[at] = true
	}
	type when struct {
		day int
		at  record.Position
		kg  int
	}
	known := map[when]bool{}
	d := Drill{Seed: 1}
	for i := range mostPlanted {
		for _, near := range []bool{false, true} {
			day, grams, at := d.twice(role{n: i, near: near})
			w := when{day, at, grams * 10 / 7500}
			if known[w] || day+4 > 360 {
				t.Fatalf("fact %d, near %t, is on another's day and place", i, near)
			}
			known[w] = true
		}
	}
}

func TestSize(t *testing.T) {
	for _, change := range []func(*Size){
		func(s *Size) { s.Plant = -1 }, func(s *Size) { s.Plant = mostPlanted + 1 }, func(s *Size) { s.Parcels = -1 },
		func(s *Size) { s.Tracks = mostRecords + 1 }, func(s *Size) { s.Bulletins = mostBulletins + 1 }, func(s *Size) { s.Reports = 79 },
	} {
		s := Least()
		change(&s)
		if s.Check() == nil {
			t.Errorf("%+v is taken", s)
		}
	}
	if err := Least().Check(); err != nil {
		t.Error(err)
	}
}

// TestScore: what is found twice counts once, in whatever order its records are named.
func TestScore(t *testing.T) {
	gap := Fact{What: Gap, Issuer: "BO-FELCN", Period: record.Period{From: "2022-01-01", To: "2022-01-31"}}
	pair := func(a, b record.ID) Fact { return Fact{What: Overlap, Records: []record.ID{a, b}} }
	answers := &Answers{Planted: []Fact{gap, pair("a", "b"), pair("c", "d")}}
	var sheet bytes.Buffer
	if err := answers.Write(&sheet); err != nil {
		t.Fatal(err)
	}
	answers, err := ReadAnswers(&sheet)
	if err != nil {
		t.Fatal(err)
	}
	found, err := ReadFound(strings.NewReader(`[{"parcel":"b","other":"a","commonHa":0.3},{"parcel":"a","other":"b","commonHa":"0.3"},{"parcel":"x","remarks":"alone"},
		{"note":"in all","commonHa":1},{"seizure":"s","other":"z"},{"what":"fork","records":["f"]}]`))
	if err != nil {
		t.Fatal(err)
	}
	want := Score{
		Found:  []Fact{pair("b", "a")},
		Missed: []Fact{pair("c", "d"), gap},
		Wrong:  []Fact{{What: Fork, Records: []record.ID{"f"}}, {What: DoubleCount, Records: []record.ID{"s", "z"}}},
	}
	if diff := cmp.Diff(want, answers.Score(found)); diff != "" {
		t.Error(diff)
	}
	for _, bad := range []string{``, `{}`, `{"planted":1}`, `[1]`, `{"rows":[]}`} {
		if _, err := ReadFound(strings.NewReader(bad)); err == nil {
			t.Errorf("%q is taken for findings", bad)
		}
	}
	for _, bad := range []string{``, `[]`, `{"planted":[{"what":"other"}]}`, `{"planted":[{"what":"fork"}]}`, `{"more":1}`} {
		if _, err := ReadAnswers(strings.NewReader(bad)); err == nil {
			t.Errorf("%q is taken for answers", bad)
		}
	}
}

// FuzzRead: no findings and no answer sheet, however damaged, make reading fail otherwise
// than with an error.
func FuzzRead(f *testing.F) {
	f.Add([]byte(`{"planted":[{"what":"gap","issuer":"BO","period":{"from":"2022-01-01","to":"2022-01-31"}}]}`))
	f.Add([]byte(`{"files":[{"findings":[{"rule":"merge.fork","id":"a"}]}]}`))
	f.Add([]byte(`[{"seizure":"s","other":"z"}]`))
	f.Fuzz(func(t *testing.T, b []byte) {
		found, err := ReadFound(bytes.NewReader(b))
		answers, bad := ReadAnswers(bytes.NewReader(b))
		if err != nil && bad != nil {
			return
		}
		if answers == nil {
			answers = &Answers{}
		}
		if s := answers.Score(found); len(s.Found)+len(s.Missed) > len(answers.Planted) {
			t.Error(s)
		}
	})
}
