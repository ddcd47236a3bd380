package mixta

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"reflect"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
)

// told is all that a Reader says of a text.
type told struct {
	Entries  []Entry
	Report   check.Report
	Version  ModelVersion
	Envelope Envelope
	Newer    any
	Counted  any
	Err      string
}

// tell reads a text by so many goroutines, each so many bytes at a time; most is how
// many entries the caller wants.
func tell(in io.Reader, jobs, size, most int, o ...Option) (all told) {
	rd := NewReader(in, append(o, WithJobs(jobs))...)
	rd.chunk = size
	for e := range rd.Entries() {
		e.Raw = bytes.Clone(e.Raw)
		all.Entries = append(all.Entries, e)
		if len(all.Entries) == most {
			break
		}
	}
	all.Report, all.Version, all.Envelope, all.Newer, all.Counted = rd.Report(), rd.Version(), rd.Envelope(), rd.Newer(), rd.Counted()
	if rd.Err() != nil {
		all.Err = rd.Err().Error()
	}
	return all
}

// sameTold fails where several goroutines say something else of a text than one.
func sameTold(t fataler, what string, want, got told) {
	for i := range want.Entries {
		if i == len(got.Entries) || !reflect.DeepEqual(want.Entries[i], got.Entries[i]) {
			t.Fatalf("%s: entry %d differs:\nwant %+v\ngot  %+v", what, i, want.Entries[i], got.Entries[min(i, len(got.Entries)-1):])
		}
	}
	if !reflect.DeepEqual(want, got) {
		want.Entries, got.Entries = want.Entries[len(want.Entries):], got.Entries[min(len(want.Entries), len(got.Entries)):]
		t.Fatalf("%s:\nwant %+v\ngot  %+v", what, want, got)
	}
}

// TestParallelCases: several goroutines find in each case of the kit what one finds.
func TestParallelCases(t *testing.T) {
	cases, err := conformance.All(Rules())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		text, err := c.File("file.json")
		if err != nil {
			continue
		}
		want := tell(bytes.NewReader(text), 1, 0, 0)
		for _, size := range []int{600, 4000} {
			sameTold(t, fmt.Sprintf("%s, %d", c.Name, size), want, tell(bytes.NewReader(text), 3, size, 0))
		}
		sameTold(t, c.Name+" validated", want.validated(), hasty(bytes.NewReader(text), 1, 0))
	}
}

// hasty reads a text without showing its records to anybody: then it need not be known
// beforehand in which order its members are.
func hasty(in io.Reader, jobs, size int) (all told) {
	rd := NewReader(in, WithJobs(jobs))
	rd.chunk = size
	all.Report = rd.Validate(nil)
	all.Version, all.Envelope, all.Newer, all.Counted = rd.Version(), rd.Envelope(), rd.Newer(), rd.Counted()
	if rd.Err() != nil {
		all.Err = rd.Err().Error()
	}
	return all
}

// validated is what [Reader.Validate] makes of what was told.
func (all told) validated() told {
	var report check.Report
	for _, e := range all.Entries {
		report.Join(e.Report, maxFindings)
	}
	report.Join(all.Report, 2*maxFindings)
	report.Sort()
	all.Entries, all.Report = nil, report
	return all
}

// drawText draws a text that may be a file: one of the corpus, changed, with longer
// lists, members in another order, and slips.
func drawText(t *rapid.T) []byte {
	n := rapid.SampledFrom(corpus()).Draw(t, "file").clone()
	for range rapid.IntRange(0, 3).Draw(t, "changes") {
		n.mutate(t)
	}
	for i := range n.items {
		if l := n.items[i]; l.kind == '[' && len(l.items) > 0 && rapid.Bool().Draw(t, "long") {
			for range rapid.IntRange(1, 20).Draw(t, "times") {
				l.items = append(l.items, rapid.SampledFrom(l.items).Draw(t, "item"))
			}
		}
	}
	if n.kind == '{' && len(n.items) > 1 && rapid.IntRange(0, 3).Draw(t, "shuffle") == 0 {
		i, k := rapid.IntRange(0, len(n.items)-1).Draw(t, "i"), rapid.IntRange(0, len(n.items)-1).Draw(t, "k")
		n.items[i], n.items[k], n.names[i], n.names[k] = n.items[k], n.items[i], n.names[k], n.names[i]
	}
	text := []byte(n.String())
	for range rapid.IntRange(0, 2).Draw(t, "slips") {
		if len(text) == 0 {
			break // a slip took all of it
		}
		at := rapid.IntRange(0, len(text)-1).Draw(t, "slip")
		slip := rapid.SampledFrom([]string{"", "\n", "\\", "\"", "{", "}", "[", "]", ",", ":", "0", "ñ", "\xff", " \n ", "\ufeff", "null,"}).Draw(t, "with")
		text = append(append(text[:at:at], slip...), text[at+rapid.IntRange(0, 1).Draw(t, "over"):]...)
	}
	return text
}

// propParallel: what several goroutines find in a text, of whatever kind it is, is
// what one finds.
func propParallel(t *rapid.T) {
	text := drawText(t)
	var failed error
	if end := rapid.IntRange(0, 4*len(text)).Draw(t, "end"); end < len(text) {
		text, failed = text[:end], errors.New("the stick was pulled out")
	}
	reader := func() io.Reader {
		if failed != nil {
			return io.MultiReader(bytes.NewReader(text), iotest.ErrReader(failed))
		}
		return bytes.NewReader(text)
	}
	most := rapid.SampledFrom([]int{0, 0, 0, 1, 7}).Draw(t, "most")
	jobs, size := rapid.IntRange(2, 4).Draw(t, "jobs"), rapid.IntRange(1, 5000).Draw(t, "size")
	want := tell(reader(), 1, 0, most)
	sameTold(t, "read", want, tell(reader(), jobs, size, most))
	if most == 0 {
		sameTold(t, "validated", want.validated(), hasty(reader(), jobs, size))
	}
}

func TestParallelMutated(t *testing.T) { rapid.Check(t, propParallel) }

// TestParallelLong: with chunks of their usual size, a list of many records, one of
// which is longer than a chunk, and one that breaks off.
func TestParallelLong(t *testing.T) {
	text, err := conformance.Base("plan")
	if err != nil {
		t.Fatal(err)
	}
	whole := string(text)
	i := strings.Index(whole, `"actions":[`) + len(`"actions":[`)
	one := whole[i : i+strings.Index(whole[i:], "}\n")+1]
	many := strings.Repeat(one+",\n", 400)
	long := strings.Replace(one, `"extensions":{`, `"extensions":{"largo":"`+strings.Repeat("ñ", chunkSize)+`",`, 1)
	if long == one {
		t.Fatal("no longer record")
	}
	for what, text := range map[string]string{
		"many":     whole[:i] + many + whole[i:],
		"long":     whole[:i] + many + long + "," + many + whole[i:],
		"broken":   whole[:i] + many + one[:len(one)-1] + "," + many + whole[i:],
		"bad name": strings.Replace(whole[:i], `"envelope"`, "\"envelop\xff\"", 1) + many + whole[i:],
		"cut":      whole[:i] + many + many[:len(many)/2],
		"shuffled": strings.Replace(whole[:i]+many+whole[i:], `"mixta":"1.0",`, "", 1)[:len(whole)+len(many)-len(`"mixta":"1.0",`)-2] + `,"mixta":"1.0"}`,
	} {
		want := tell(strings.NewReader(text), 1, 0, 0)
		if len(want.Entries) < 300 {
			t.Errorf("%s: %d entries, report %+v", what, len(want.Entries), want.Report)
		}
		sameTold(t, what, want, tell(strings.NewReader(text), 2, chunkSize, 0))
		sameTold(t, what+", through a pipe", want, tell(io.MultiReader(strings.NewReader(text)), 3, chunkSize, 0))
	}
}

// TestParallelEnds: a caller that has had enough leaves no goroutine behind.
func TestParallelEnds(t *testing.T) {
	text, err := conformance.Base("plan")
	if err != nil {
		t.Fatal(err)
	}
	before := runtime.NumGoroutine()
	for most := range 9 {
		if all := tell(bytes.NewReader(text), 4, 700, most+1); len(all.Entries) != most+1 || all.Err != "" {
			t.Errorf("%d entries, not %d; error %s", len(all.Entries), most+1, all.Err)
		}
	}
	for range 100 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Errorf("%d goroutines, were %d", runtime.NumGoroutine(), before)
}
