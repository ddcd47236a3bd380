package mixtabeam

import (
	"os"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
)

// TestLarge: of the file that MIXTA_BEAM names, however long, the pipeline reports what the
// command line does.
func TestLarge(t *testing.T) {
	name := os.Getenv("MIXTA_BEAM")
	if name == "" {
		t.Skip("MIXTA_BEAM names no file")
	}
	o := Options{Today: "2026-11-30"}
	all := run[Verdict](t, []Source{{Path: name}}, func(s beam.Scope, in beam.PCollection) beam.PCollection {
		return Validate(s, o, Print{}, in)
	})
	want, code := command(t, "validate", "--at", o.Today, "--format", "json", name)
	if len(all) != 1 || string(all[0].Report) != want || all[0].Valid != (code == 0) {
		t.Fatalf("%d verdicts, code %d: the reports differ", len(all), code)
	}
	t.Logf("the same report of %d bytes, code %d", len(want), code)
}
