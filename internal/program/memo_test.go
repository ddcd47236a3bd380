package program_test

import (
	"encoding/json"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/internal/scan"
)

// TestRepeated: what a pass remembers of the records before changes neither what it
// reads in a record nor what it finds.
func TestRepeated(t *testing.T) {
	rnd := rand.New(rand.NewPCG(2022, 9))
	for _, kind := range model.Kinds() {
		for _, record := range examples(t, kind.Plural) {
			for range 40 {
				compareReadings(t, kind, []string{record, record, damaged(rnd, record)})
			}
		}
	}
}

// examples returns the records of the clean files in one list.
func examples(t *testing.T, plural string) (records []string) {
	for _, name := range []string{"plan", "crops", "intel", "ops"} {
		b, err := conformance.Base(name)
		if err != nil {
			t.Fatal(err)
		}
		var file map[string]json.RawMessage
		var list []json.RawMessage
		if err := json.Unmarshal(b, &file); err != nil {
			t.Fatal(err)
		}
		if raw := file[plural]; raw != nil {
			if err := json.Unmarshal(raw, &list); err != nil {
				t.Fatal(err)
			}
		}
		for _, r := range list {
			records = append(records, strings.Map(ascii, string(r))) // so that offsets are columns
		}
	}
	return records
}

func ascii(r rune) rune { return min(r, '~') }

// damaged changes a byte of the text, repeats some, or leaves some out.
func damaged(rnd *rand.Rand, text string) string {
	i := rnd.IntN(len(text))
	k := min(len(text), i+1+rnd.IntN(30))
	switch rnd.IntN(4) {
	case 0:
		return text[:i] + text[k:]
	case 1:
		return text[:k] + text[i:]
	case 2:
		return text[:i] + " " + text[i:]
	}
	return text[:i] + string(`0189azEe-+.,:"\{}[] `[rnd.IntN(20)]) + text[i+1:]
}

// compareReadings reads the texts one behind the other, and each by itself. Only the
// last may be no JSON.
func compareReadings(t *testing.T, kind *rule.Kind, texts []string) {
	read := func(x *program.Pass) (any, program.Verdict) {
		v := reflect.New(kind.Type).Interface()
		verdict := x.Read(kind.Node(), kind.Name, "", v)
		if len(verdict.Refs) == 0 {
			verdict.Refs = nil
		}
		return v, verdict
	}
	whole := program.NewPass(scan.NewBytes([]byte(strings.Join(texts, "")), program.RecordLimits), program.RecordLimits)
	before := 0
	for _, text := range texts {
		gotValue, got := read(whole)
		alone := strings.Repeat(" ", before) + text
		wantValue, want := read(program.NewPass(scan.NewBytes([]byte(alone), program.RecordLimits), program.RecordLimits))
		if !reflect.DeepEqual(gotValue, wantValue) {
			t.Fatalf("%s: read\n%+v, want\n%+v, from\n%s", kind.Name, gotValue, wantValue, text)
		}
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("%s: found\n%+v, want\n%+v, in\n%s", kind.Name, got, want, text)
		}
		before += len(text)
	}
}
