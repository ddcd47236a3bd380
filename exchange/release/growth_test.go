package release

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
)

// Of four times as much, a copy takes about four times the work, by the bytes that it
// allocates.
func TestGrowth(t *testing.T) {
	id := func(i int) string { return fmt.Sprintf(`00000000-0000-4000-9000-%012x`, i) }
	each := func(n int, one func(i int) string) string {
		all := make([]string, n)
		for i := range all {
			all[i] = one(i)
		}
		return strings.Join(all, ",")
	}
	meeting := func(i int, more string) string {
		return strings.Replace(meetingAt("01", more, `{"name":"Lugar"}`), `00000000-0000-4000-8000-000000000001`, id(i), 1)
	}
	for name, file := range map[string]func(n int) string{
		"references to nothing": func(n int) string {
			return `"results":[{` + head("40", "") + `,"operation":"00000000-0000-4000-8000-000000000050","of":["BO"],"period":{"from":"2026-04-01","to":"2026-04-30"},"seizures":[` +
				each(n, func(i int) string { return `"` + id(i) + `"` }) + `],"lines":[{"substance":"cocaine-base","quantity":{"value":10,"unit":"kg"}}]}]`
		},
		"versions": func(n int) string {
			return `"conflicts":{"meetings":[` + each(n, func(i int) string {
				return strings.Replace(meetingAt("01", `,"joint":true`, `{"name":"Lugar"}`), `{"BO-FELCN":1}`, fmt.Sprintf(`{"BO-FELCN":1,"BO-A%d":1}`, i), 1)
			}) + `]}`
		},
		"withheld names and texts": func(n int) string {
			return `"meetings":[` + each(2*n, func(i int) string {
				if i%2 == 0 {
					return meeting(i, fmt.Sprintf(`,"aliases":[{"by":"BO-FELCN","value":"Zorro Quispe Mamani %d"}],"markings":{"aliases":`+secret+`}`, 100_000+i))
				}
				return meeting(i, fmt.Sprintf(`,"aliases":[{"by":"BO-FELCN","value":"Quispe, al sur de Mamani %d"}]`, i))
			}) + `]`
		},
		"quotations in a chain": func(n int) string {
			return `"meetings":[` + each(n, func(i int) string {
				more := fmt.Sprintf(`,"extensions":{"bo.a":"clave%s","bo.b":"clave%s"}`, letters(i), letters(i+1))
				if i == n-1 {
					more += `,"markings":{"extensions":` + secret + `}`
				}
				return meeting(i, more)
			}) + `]`
		},
	} {
		work := func(n int) float64 {
			b := fileOf(file(n))
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			if _, err := Copy(context.Background(), io.Discard, bytes.NewReader(b), to("PE-DIRANDRO")); err != nil {
				t.Fatal(err)
			}
			runtime.ReadMemStats(&after)
			return float64(after.TotalAlloc - before.TotalAlloc)
		}
		work(1) // what is made once
		n, four := work(500), work(2000)
		t.Logf("%s: %.0f, %.0f, %.1f", name, n, four, four/n)
		if four > 5*n {
			t.Errorf("%s: %.0f bytes for 500, %.0f for 2000", name, n, four)
		}
	}
}

// letters spells a number that is below 10,000 in letters.
func letters(i int) string {
	return strings.NewReplacer("0", "ñu", "1", "qui", "2", "xo", "3", "wa", "4", "zer", "5", "llo", "6", "pi", "7", "cha", "8", "te", "9", "ju").Replace(fmt.Sprintf("%04d", i))
}
