package mixta_test

import (
	"bytes"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/plan"
)

// TestStopEarly: a caller that has had enough ends the reading, and
// leaves nothing behind.
func TestStopEarly(t *testing.T) {
	text := clean(t, "plan")
	records := strings.Repeat(`{"id":"0199a000-0000-7000-8000-000000000061"},`, 1<<19) // beyond what is kept in memory
	before := runtime.NumGoroutine()
	for _, in := range []io.Reader{
		strings.NewReader(text),
		bytes.NewReader(packers["zstd"](t, text)),
		bytes.NewReader(packers["gzip"](t, text)),
		io.MultiReader(strings.NewReader(`{"mixta":"1.0","withdrawals":[`), strings.NewReader(records)),
		io.MultiReader(strings.NewReader(`{"mixta":"1.0","conflicts":{"plans":[`), strings.NewReader(records)),
	} {
		rd := mixta.NewReader(in)
		n := 0
		for range rd.Entries() {
			if n++; n == 1 {
				break
			}
		}
		if n != 1 || rd.Err() != nil {
			t.Errorf("%d entries, error %v", n, rd.Err())
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

// TestReadTwice: a Reader reads its file once, and says so.
func TestReadTwice(t *testing.T) {
	rd := mixta.NewReader(strings.NewReader(clean(t, "plan")))
	rd.Validate(nil)
	for range rd.Entries() {
		t.Fatal("yielded a second time")
	}
	if rd.Err() == nil {
		t.Error("no error")
	}
}

// TestConcurrentReaders: several Readers work at once. Run it with -race.
func TestConcurrentReaders(t *testing.T) {
	text := first(t)
	for _, s := range slips {
		text = change(t, text, s.old, strings.Replace(s.with, "→", "", 1))
	}
	want := validate(t, text)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 10 {
				report, err := mixta.Validate(strings.NewReader(text))
				if diff := cmp.Diff(want, ones(report)); diff != "" || err != nil {
					t.Errorf("error %v, %s", err, diff)
				}
				f, _ := mixta.Read(strings.NewReader(text))
				f.Validate()
			}
		})
	}
	wg.Wait()
}

// TestRecords: what holds is yielded with its findings; what is in conflict or
// proposed is not, but checked.
func TestRecords(t *testing.T) {
	text := change(t, clean(t, "plan"), "\n\"withdrawals\":", "\n\"proposals\":{\"meetings\":["+strings.Replace(meeting, "2022", "22", 1)+"]},\n\"withdrawals\":")
	text = change(t, text, `"agency":"PE-MARINA"`, `"agency":"PE-NUEVA"`)
	rd := mixta.NewReader(strings.NewReader(text))
	var got []string
	for rec, report := range rd.Records() {
		got = append(got, fmt.Sprintf("%s %d", rec.Head().ID[34:], len(report.Findings)))
	}
	var want []string
	for _, id := range linedUp(t, clean(t, "plan")) {
		found := 0
		if strings.HasSuffix(id, "031") { // the action with the agency
			found = 1
		}
		want = append(want, fmt.Sprintf("%s %d", id[34:], found))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if report := rd.Report(); len(report.Findings) != 1 || report.Findings[0].Pointer != "/proposals/meetings/0/issued" {
		t.Errorf("%+v", ones(report))
	}
	if rd.Envelope().Recipient != "PE-DEVIDA" || rd.Version() != "1.0" {
		t.Errorf("%+v, %s", rd.Envelope(), rd.Version())
	}
}

// TestOnly: only records of one kind, only good ones; all findings in the
// report.
func TestOnly(t *testing.T) {
	text := change(t, clean(t, "plan"), `"area":"development",`, ``)
	rd := mixta.NewReader(strings.NewReader(text))
	var numbers []int64
	for a := range mixta.Only[*plan.Action](rd) {
		numbers = append(numbers, a.Number)
	}
	if diff := cmp.Diff([]int64{1}, numbers); diff != "" {
		t.Error(diff)
	}
	if report := rd.Report(); report.OK() {
		t.Error("the finding is not in the report")
	}
}

// TestLongRecord: a record beyond the window is refused (json.size), with all
// that was found before it, and the reading ends.
func TestLongRecord(t *testing.T) {
	text := change(t, clean(t, "plan"), `"summary":{"es":"En curso."}`, `"summary":{"es":"`+strings.Repeat("n", 17<<20)+`"}`)
	text = change(t, text, `"until":"2022-09-30"`, `"until":"2022-09-28"`)
	var got []string
	for _, o := range validate(t, text) {
		got = append(got, o.Rule+" "+o.Pointer)
	}
	if diff := cmp.Diff([]string{"plan.meeting.until-before-held /meetings/0/until", "json.size /progress/0"}, got); diff != "" {
		t.Error(diff)
	}
}

// TestEnds: the findings that end the reading, as the documentation of Reader
// lists them: what is wrong behind them is not told.
func TestEnds(t *testing.T) {
	text := change(t, clean(t, "plan"), `"summary":{"es":"En curso."}`, `"summary":{"es":1}`)
	for _, c := range []struct{ old, new, rule string }{
		{`"mixta":"1.0"`, `"mixta":"2.0"`, "file.newer-major"},
		{`"number":1,"area"`, `"number":,"area"`, "json.syntax"},
		{`"number":1,"area"`, `"number":` + strings.Repeat("[", 300) + strings.Repeat("]", 300) + `,"area"`, "json.depth"},
		{`"number":1,"area"`, `"number":"` + strings.Repeat("x", 17<<20) + `","area"`, "json.size"},
		{`"number":1,"area"`, `"number":"","area"`, ""},
	} {
		var got []string
		ended := true
		for _, o := range validate(t, change(t, text, c.old, c.new)) {
			got = append(got, o.Rule)
			if strings.HasPrefix(o.Pointer, "/progress/0/summary") {
				ended = false
			}
		}
		if ended != (c.rule != "") || ended && !slices.Contains(got, c.rule) {
			t.Errorf("%s: %v", c.rule, got)
		}
	}
}

// TestCostOfFindings: a record as long as may be, broken in as many places as
// fit, costs little more than reading it: nothing is searched anew for each
// finding. The test would take minutes if it were.
func TestCostOfFindings(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing in it runs at the same time")
	}
	for what, text := range map[string]string{
		"unknown members":   change(t, clean(t, "plan"), `"number":1,"area"`, strings.Join(numbered(`"m%d":0`, 900_000), ",")+`,"number":1,"area"`),
		"repeated members":  change(t, clean(t, "plan"), `"number":1,"area"`, strings.Repeat(`"number":1,`, 1_400_000)+`"area"`),
		"wrong items":       change(t, clean(t, "plan"), `"assumptions":[`, `"assumptions":[`+strings.Repeat(`0,`, 8_000_000)),
		"repeated points":   change(t, clean(t, "plan"), `"coordinates":[[[`, `"coordinates":[`+strings.Repeat(`[[`+strings.Repeat(`[-68,-14],`, 9_999)+`[-68,-14]]],`, 160)+`[[`),
		"a long number":     change(t, clean(t, "plan"), `"number":2,"area"`, `"number":1.`+strings.Repeat(`0`, 16_000_000)+`1,"area"`),
		"many map entries":  change(t, clean(t, "plan"), `"absent":{`, `"absent":{`+strings.Join(numbered(`"m%d":"unknown"`, 700_000), ",")+`,`),
		"a deep extension":  change(t, clean(t, "plan"), `{"clave":[1,2.5,"x",null,true]}`, `{"clave":[`+strings.Repeat(strings.Repeat("[", 50)+`1e999`+strings.Repeat("]", 50)+`,`, 140_000)+`0]}`),
		"unresolved values": change(t, clean(t, "plan"), `"values":[`, `"values":[`+strings.Repeat(`{"indicator":"none","value":1},`, 500_000)),
	} {
		began := time.Now()
		report, err := mixta.Validate(strings.NewReader(text))
		if err != nil || report.OK() {
			t.Errorf("%s: error %v, no findings", what, err)
		}
		t.Logf("%s: %d bytes, %d findings kept, %d omitted, %v", what, len(text), len(report.Findings), report.Omitted[3]+report.Omitted[2], time.Since(began))
	}
}

func numbered(format string, n int) []string {
	all := make([]string, n)
	for i := range all {
		all[i] = fmt.Sprintf(format, i)
	}
	return all
}
