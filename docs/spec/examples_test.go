package spec_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/record"
)

// examples judge the blocks of the specification, by their kind.
var examples = map[string]func(*testing.T, string){
	"file":        canonicalFile,
	"derivations": derivations,
	"compare":     each(" = ", compared),
	"ids":         each(" → ", named),
	"join":        each(" = ", joined),
	"join-stamps": each(" = ", stampsJoined),
	"numbers":     each(" → ", numberWritten),
	"rotation":    rotation,
	"signatures":  signatureFile,
	"signing":     signed,
	"trust":       trustFile,
	"strings":     each(" → ", stringWritten),
}

// TestExamples: every block says what the program does.
func TestExamples(t *testing.T) {
	used := map[string]bool{}
	for _, c := range chapters(t, "en") {
		for _, x := range c.examples {
			t.Run(x.at, func(t *testing.T) {
				judge := examples[x.kind]
				if judge == nil {
					t.Fatalf("there are no examples of %q", x.kind)
				}
				used[x.kind] = true
				judge(t, x.text)
			})
		}
	}
	for kind := range examples {
		if !used[kind] {
			t.Errorf("no block is an example of %q", kind)
		}
	}
}

// each judges a block of lines, each with two sides: what the left one gives must
// be the right one.
func each(between string, give func(*testing.T, string) string) func(*testing.T, string) {
	return func(t *testing.T, text string) {
		for line := range strings.Lines(text) {
			left, want, ok := strings.Cut(strings.TrimSuffix(line, "\n"), between)
			if got := give(t, left); !ok || got != want {
				t.Errorf("%s\n%s\nnot %s", left, got, want)
			}
		}
	}
}

// canonicalFile: a file without findings, in its canonical bytes.
func canonicalFile(t *testing.T, text string) {
	f, report, err := mixta.ReadReport(strings.NewReader(text))
	if err != nil || len(report.Findings) > 0 {
		t.Fatalf("%v: %v", report.Findings, err)
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	if b.String() != text {
		t.Errorf("written it is\n%s", b.String())
	}
}

// unmarshal reads the JSON of an example.
func unmarshal[T any](t *testing.T, text string) (v T) {
	t.Helper()
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return v
}

// written writes a value as it stands in the member of a record.
func written[T any](v T, member ...string) string {
	n := model.Kind(member[0]).Node()
	for _, m := range member[1:] {
		n = n.Member(m)
	}
	return string(n.Append(nil, &v))
}

func joined(t *testing.T, text string) string {
	a, b, _ := strings.Cut(text, " + ")
	return written(unmarshal[record.Marking](t, a).Join(unmarshal[record.Marking](t, b)), "progress", "marking")
}

func numberWritten(t *testing.T, text string) string {
	return written(unmarshal[float64](t, text), "progress", "percent")
}

func stringWritten(t *testing.T, text string) string {
	return string(program.AppendString(nil, unmarshal[string](t, text)))
}

func named(t *testing.T, text string) string {
	parts := strings.Split(text, ", ")
	if len(parts) != 3 {
		t.Fatalf("%q is not an actor, a kind and a key", text)
	}
	return string(record.LocalID(record.Actor(parts[0]), parts[1], parts[2]))
}

func compared(t *testing.T, text string) string {
	a, b, _ := strings.Cut(text, " | ")
	order := unmarshal[stamp](t, a).stamp().Compare(unmarshal[stamp](t, b).stamp())
	return map[record.Order]string{record.Same: "same", record.Before: "before", record.After: "after", record.Concurrent: "concurrent"}[order]
}

func stampsJoined(t *testing.T, text string) string {
	a, b, _ := strings.Cut(text, " + ")
	j := unmarshal[stamp](t, a).stamp().Join(unmarshal[stamp](t, b).stamp())
	out, err := json.Marshal(stamp(j), json.Deterministic(true))
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// stamp is a version with its tokens, as a record has them.
type stamp struct {
	Version record.Version `json:"version"`
	Seen    record.Seen    `json:"seen,omitzero"`
}

func (s stamp) stamp() record.Stamp { return record.Stamp(s) }

// derivations: the table has all of them, as the release has.
func derivations(t *testing.T, text string) {
	var want strings.Builder
	for _, k := range mixta.Kinds() {
		for _, d := range model.Kind(k.Name).Node().Derivations() {
			fmt.Fprintf(&want, "%s: %s → %s\n", k.Name, strings.Join(d.From, ", "), strings.Join(d.Members, ", "))
		}
	}
	if text != want.String() {
		t.Errorf("not\n%s", want.String())
	}
}
