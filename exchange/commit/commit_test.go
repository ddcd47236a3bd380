package commit

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

const operation record.OperationRef = "0e5a1000-0000-4000-8000-000000000010"

func commitment(from, to record.Actor) *Commitment {
	return &Commitment{ID: "00000001-0000-4000-8000-000000000000", Sender: from, Recipient: to, Issued: "2023-05-15T08:00:00-04:00", Operation: operation, About: Plan,
		OpenBy: "2023-05-16T12:00:00-04:00", Marking: record.Marking{TLP: record.Amber, Releasable: []record.Actor{"BO", "PE"}}}
}

// play has both sides commit to files and open them.
func play(t testing.TB) (bo, pe *Side) {
	t.Helper()
	var kept [2]*Kept
	sides := [2]*Side{{Commitment: *commitment("BO-FELCN", "PE-DIRANDRO")}, {Commitment: *commitment("PE-DIRANDRO", "BO-FELCN")}}
	for i, s := range sides {
		var err error
		if kept[i], err = s.Commitment.Commit(digestOf([]byte{byte(i)}), NewSalt()); err != nil {
			t.Fatal(err)
		}
		s.Digest = kept[i].Commitment
	}
	for i, s := range sides {
		o, report := kept[i].Open(s, sides[1-i], "2023-05-16T09:00:00-04:00")
		if !report.OK() {
			t.Fatal(rulesOf(report))
		}
		s.Opening, s.File = o, kept[i].File
	}
	return sides[0], sides[1]
}

var during, after = time.Date(2023, 5, 16, 15, 0, 0, 0, time.UTC), time.Date(2023, 5, 17, 0, 0, 0, 0, time.UTC)

func rulesOf(r check.Report) (all []string) {
	for _, f := range r.Findings {
		all = append(all, f.Rule.ID+" "+f.Pointer)
	}
	return all
}

// TestJudge: each thing that a side does otherwise than it had bound itself to is a
// finding in its place, and nothing else is.
func TestJudge(t *testing.T) {
	for name, c := range map[string]struct {
		change func(bo, pe *Side)
		at     time.Time
		want   []string
	}{
		"as bound":                 {func(bo, pe *Side) {}, after, nil},
		"not opened yet":           {func(bo, pe *Side) { bo.Opening, bo.File = nil, "" }, during, nil},
		"not opened":               {func(bo, pe *Side) { bo.Opening, bo.File = nil, "" }, after, []string{"commit.opening.missing "}},
		"the other did not open":   {func(bo, pe *Side) { pe.Opening = nil }, after, nil},
		"late":                     {func(bo, pe *Side) { bo.Opening.Issued = "2023-05-16T12:00:01-04:00" }, after, []string{"commit.opening.late /issued"}},
		"in time, in Lima":         {func(bo, pe *Side) { bo.Opening.Issued = "2023-05-16T11:00:00-05:00" }, after, nil},
		"before the other's":       {func(bo, pe *Side) { pe.Commitment.Issued = "2023-05-16T09:30:00-04:00" }, after, []string{"commit.opening.early /issued"}},
		"another file":             {func(bo, pe *Side) { bo.File = digestOf(nil) }, after, []string{"commit.opening.file /file"}},
		"no file":                  {func(bo, pe *Side) { bo.File = "" }, after, []string{"commit.opening.file /file"}},
		"another file, named":      {func(bo, pe *Side) { bo.File, bo.Opening.File = digestOf(nil), digestOf(nil) }, after, []string{"commit.opening.value /file"}},
		"another salt":             {func(bo, pe *Side) { bo.Opening.Salt = NewSalt() }, after, []string{"commit.opening.value /file"}},
		"of another commitment":    {func(bo, pe *Side) { bo.Opening.Commitment = digestOf(nil) }, after, []string{"commit.opening.commitment /commitment"}},
		"after another commitment": {func(bo, pe *Side) { bo.Opening.Other = digestOf(nil) }, after, []string{"commit.opening.commitment /other"}},
		"by another":               {func(bo, pe *Side) { bo.Opening.Sender = "BO-VDSSC" }, after, []string{"commit.actor /sender"}},
		"about another operation":  {func(bo, pe *Side) { pe.Commitment.Operation = "0e5a1000-0000-4000-8000-000000000011" }, after, []string{"commit.pair /operation"}},
		"about results":            {func(bo, pe *Side) { pe.Commitment.About = Results }, after, []string{"commit.pair /about"}},
		"until another time":       {func(bo, pe *Side) { pe.Commitment.OpenBy = "2023-05-16T12:00:00-05:00" }, after, []string{"commit.pair /openBy"}},
		"for real":                 {func(bo, pe *Side) { pe.Commitment.Exercise = true }, after, []string{"commit.pair /exercise"}},
		"to another":               {func(bo, pe *Side) { pe.Commitment.Recipient = "BO-VDSSC" }, after, []string{"commit.actor /sender"}},
	} {
		bo, pe := play(t)
		c.change(bo, pe)
		if got := rulesOf(bo.Judge(pe, c.at)); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

// TestOrder: nobody opens without a commitment of the other side to the same.
func TestOrder(t *testing.T) {
	own := &Side{Commitment: *commitment("BO-FELCN", "PE-DIRANDRO")}
	kept, err := own.Commitment.Commit(digestOf(nil), NewSalt())
	if err != nil {
		t.Fatal(err)
	}
	own.Digest = kept.Commitment
	for name, c := range map[string]struct {
		other *Commitment
		want  []string
	}{
		"its own":        {&own.Commitment, []string{"commit.actor /sender", "commit.actor /recipient"}},
		"between others": {commitment("PE-PNP", "BO-VDSSC"), []string{"commit.actor /sender", "commit.actor /recipient"}},
	} {
		if o, report := kept.Open(own, &Side{Commitment: *c.other}, "2023-05-16T09:00:00-04:00"); o != nil || !slices.Equal(rulesOf(report), c.want) {
			t.Errorf("%s: %v %v", name, o, rulesOf(report))
		}
	}
	stranger := *kept
	stranger.Salt = NewSalt()
	if o, report := stranger.Open(own, &Side{Commitment: *commitment("PE-DIRANDRO", "BO-FELCN")}, "2023-05-16T09:00:00-04:00"); o != nil || !slices.Equal(rulesOf(report), []string{"commit.opening.value /file"}) {
		t.Errorf("with what was kept of another: %v %v", o, rulesOf(report))
	}
}

// TestSalt: nothing is committed to with a salt of other bytes than 32, or in another
// spelling than its one, by which a reader might understand other bytes.
func TestSalt(t *testing.T) {
	salt := NewSalt()
	for _, wrong := range []Salt{"", salt[:42], salt + "A", salt[:42] + "B"} {
		c := commitment("BO-FELCN", "PE-DIRANDRO")
		if _, err := c.Commit(digestOf(nil), wrong); err == nil {
			t.Errorf("committed with %q", wrong)
		}
	}
}

// TestCopied: who sends the other's value as its own cannot open it, even with the
// other's opening.
func TestCopied(t *testing.T) {
	bo, pe := play(t)
	pe.Commitment.Value = bo.Commitment.Value
	pe.Opening.File, pe.Opening.Salt, pe.File = bo.Opening.File, bo.Opening.Salt, bo.File
	if got := rulesOf(pe.Judge(bo, after)); !slices.Equal(got, []string{"commit.opening.value /file"}) {
		t.Errorf("%v", got)
	}
}

// TestHides: all minutes of a day, tried with all that a commitment states, give no
// hour; with the salt, one does.
func TestHides(t *testing.T) {
	file := func(minute int) record.Digest {
		return digestOf(fmt.Appendf(nil, `{"hHour":"2023-05-16T%02d:%02d:00-04:00"}`, minute/60, minute%60))
	}
	c, salt := commitment("BO-FELCN", "PE-DIRANDRO"), NewSalt()
	if _, err := c.Commit(file(4*60+30), salt); err != nil {
		t.Fatal(err)
	}
	other := commitment("BO-FELCN", "PE-DIRANDRO")
	if _, err := other.Commit(file(4*60+30), NewSalt()); err != nil || other.Value == c.Value {
		t.Error("two commitments to one hour are the same")
	}
	var with, without []int
	for minute := range 24 * 60 {
		if file(minute) == c.Value || c.value(file(minute), "") == c.Value || c.value(file(minute), Salt(make([]byte, 43))) == c.Value {
			without = append(without, minute)
		}
		if c.value(file(minute), salt) == c.Value {
			with = append(with, minute)
		}
	}
	if len(without) > 0 || !slices.Equal(with, []int{4*60 + 30}) {
		t.Errorf("without the salt %v, with it %v", without, with)
	}
}

// TestChanges: of 10,000 openings in which one bit of the text is another, none is
// accepted as one of the commitment, but those that say the same.
func TestChanges(t *testing.T) {
	bo, pe := play(t)
	text, err := bo.Opening.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewPCG(3, 19))
	accepted := 0
	for range 10_000 {
		b := slices.Clone(text)
		b[rng.IntN(len(b))] ^= 1 << rng.IntN(8)
		o, report := ParseOpening(b)
		if !report.OK() {
			continue
		}
		s := *bo
		s.Opening = o
		same := *o
		same.Issued, same.Marking = bo.Opening.Issued, bo.Opening.Marking // its signature is over these
		if s.Judge(pe, after).OK() && !cmp.Equal(&same, bo.Opening) {
			accepted++
		}
	}
	if accepted > 0 {
		t.Errorf("%d accepted", accepted)
	}
}

// TestLate is told by TestJudge for one side; here neither opens.
func TestLate(t *testing.T) {
	bo, pe := play(t)
	bo.Opening, pe.Opening = nil, nil
	for _, s := range [][2]*Side{{bo, pe}, {pe, bo}} {
		if got := rulesOf(s[0].Judge(s[1], after)); !slices.Equal(got, []string{"commit.opening.missing "}) {
			t.Errorf("%v", got)
		}
	}
}

// TestJoint: a seizure that both sides report is one, whatever it has of items, and one
// that stands in both files too.
func TestJoint(t *testing.T) {
	seizure := func(n int, by record.Actor, kg ...float64) ops.Seizure {
		s := ops.Seizure{Operation: operation, Agency: by, Date: "2023-05-16", Place: record.Place{Name: "Desaguadero"}}
		s.ID = record.ID(fmt.Sprintf("%08d-0000-4000-8000-000000000000", n))
		for _, x := range kg {
			s.Items = append(s.Items, ops.SeizedItem{Amount: ops.Amount{Substance: ops.CocaineBase, Quantity: record.Amount(x, record.Kilogram)}, Weighing: ops.Weighed})
		}
		return s
	}
	file := func(all ...ops.Seizure) *mixta.File {
		f := &mixta.File{}
		f.Operations = []ops.Operation{{}}
		f.Operations[0].ID = record.ID(operation)
		f.Seizures = all
		return f
	}
	bo, pe, alone := seizure(1, "BO-FELCN", 100, 30), seizure(2, "PE-PNP", 101, 30), seizure(3, "PE-PNP", 7)
	elsewhere := seizure(4, "PE-PNP", 30)
	elsewhere.Operation = ""
	for name, files := range map[string][2]*mixta.File{
		"each its own":  {file(bo), file(pe, alone)},
		"both all":      {file(bo, pe, alone), file(bo, pe, alone)},
		"and elsewhere": {file(bo, elsewhere), file(pe)},
	} {
		if got := Compare(operation, files).Joint; got != 1 {
			t.Errorf("%s: %d", name, got)
		}
	}
	if got := Compare(operation, [2]*mixta.File{file(bo), file(alone)}).Joint; got != 0 {
		t.Errorf("different ones: %d", got)
	}
}

// TestCompare: what both state of an operation, and how far apart they start.
func TestCompare(t *testing.T) {
	file := func(h record.Instant, parts ...ops.Component) *mixta.File {
		o := ops.Operation{HHour: h, Coordination: ops.Simultaneous, Tolerance: new(15.0), Components: parts}
		o.ID = record.ID(operation)
		f := &mixta.File{}
		f.Operations = []ops.Operation{o}
		return f
	}
	part := func(key ops.Key, from int64) ops.Component {
		return ops.Component{Key: key, Planned: &ops.Offsets{From: new(from), To: new(from + 60)}}
	}
	for name, c := range map[string]struct {
		a, b    *mixta.File
		differ  []string
		missing []int
		spread  time.Duration
	}{
		"the same hour, said in two zones": {file("2023-05-16T04:30:00-04:00", part("bo", 0)), file("2023-05-16T03:30:00-05:00", part("pe", 10)), nil, nil, 10 * time.Minute},
		"an hour apart":                    {file("2023-05-16T04:30:00-04:00", part("bo", 0)), file("2023-05-16T04:30:00-05:00", part("pe", 0)), []string{"/hHour"}, nil, time.Hour},
		"one component in two versions":    {file("2023-05-16T04:30:00-04:00", part("x", 0)), file("2023-05-16T04:30:00-04:00", part("x", 5)), []string{"/components/x"}, nil, 5 * time.Minute},
		"all the same":                     {file("2023-05-16T04:30:00-04:00", part("x", 0)), file("2023-05-16T04:30:00-04:00", part("x", 0)), nil, nil, 0},
		"without the operation":            {file("2023-05-16T04:30:00-04:00"), &mixta.File{}, nil, []int{1}, 0},
		"without files":                    {nil, nil, nil, []int{0, 1}, 0},
	} {
		got := Compare(operation, [2]*mixta.File{c.a, c.b})
		if !slices.Equal(got.Differ, c.differ) || !slices.Equal(got.Missing, c.missing) || got.Timing.Planned.Spread != c.spread || got.Same() != (c.differ == nil && c.missing == nil) {
			t.Errorf("%s: %+v", name, got)
		}
	}
}
