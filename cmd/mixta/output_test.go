package main

import (
	"io"
	"os"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// A command that follows one that only holds others, and is none of them, is a
// usage error with help too.
func TestHelpOfUnknown(t *testing.T) {
	for args, want := range map[string]string{
		"validat --help":  `unknown command "validat"; did you mean "validate"?`,
		"--help keyz":     `did you mean "keys"?`,
		"keys lst -h":     `did you mean "list"?`,
		"NOSUCH --help":   "available: add, completion, ",
		"help keys lst":   `did you mean "list"?`,
		"ops totls --max": "flag --max",
	} {
		if out, stderr, code := call("en", "", strings.Fields(args)...); code != cli.ExitFailure || out != "" || !strings.Contains(stderr, want) {
			t.Errorf("mixta %s: exit %d, %s%s", args, code, out, stderr)
		}
	}
}

// printing are commands that print, in each way there is.
var printing = []string{
	"version", "version --format json", "--help", "validate --help", "help keys", "keys", "completion bash", "completion zsh", "completion fish", "completion powershell",
	"validate testdata/clean.json", "validate --format json testdata/broken.json", "validate --format sarif testdata/clean.json", "summary testdata/clean.json",
	"explain", "explain action", "explain rule", "explain rule json.syntax", "explain code tlp --format csv", "schema", "schema action",
	"crops surplus ../../examples/coca-monitoring/figures.json", "export geojson ../../examples/coca-monitoring/parcels.json", "export csv ../../examples/coca-monitoring/parcels.json",
	"crops sample --seed x --units 30 ../../examples/coca-monitoring/parcels.json", "ops totals testdata/operations.json", "ops clock --format svg ../../examples/amistad-tiwanaku/drill.json",
	"intel network ../../conformance/clean/intel.json", "show testdata/clean.json", "new notice --as BO", "intel network --format dot ../../conformance/clean/intel.json", "intel same testdata/other.json ../../conformance/clean/intel.json --format json",
	"plan review ../../examples/ix-meeting/drill.json", "merge testdata/clean.json", "diff testdata/clean.json testdata/operations.json",
	"ledger receipt --as PE-DEVIDA testdata/clean.json", "release testdata/clean.json --from BO-VDSSC --to PE-DEVIDA",
}

// Where standard output takes nothing, every command fails and says why.
func TestUnwritable(t *testing.T) {
	closed, err := os.CreateTemp(t.TempDir(), "")
	if err != nil {
		t.Fatal(err)
	}
	closed.Close()
	for name, out := range map[string]struct {
		io.Writer
		because string
	}{"full": {noRoom{}, "no queda espacio en el disco"}, "closed": {closed, "está cerrado"}} {
		for _, args := range printing {
			var stderr strings.Builder
			a := &cli.App{In: strings.NewReader(""), Out: out.Writer, Err: &stderr, Env: func(string) string { return "es_BO.UTF-8" }}
			if code := a.Run(strings.Fields(args), groups...); code != cli.ExitFailure || !strings.Contains(stderr.String(), "se pudo escribir") || !strings.Contains(stderr.String(), out.because) {
				t.Errorf("%s, mixta %s: exit %d, %s", name, args, code, stderr.String())
			}
		}
	}
}

// What was printed and lost is no success where the device is a real one either.
func TestFullDevice(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip(err)
	}
	defer full.Close()
	if _, err := full.WriteString("x"); err == nil {
		t.Skip("it is not full")
	}
	for _, args := range []string{"--help", "version", "validate testdata/clean.json", "export geojson ../../examples/coca-monitoring/parcels.json"} {
		var stderr strings.Builder
		a := &cli.App{In: strings.NewReader(""), Out: full, Err: &stderr, Env: func(string) string { return "" }}
		if code := a.Run(strings.Fields(args), groups...); code != cli.ExitFailure || stderr.Len() == 0 || !strings.Contains(stderr.String(), "the output could not be written: no space is left") {
			t.Errorf("mixta %s: exit %d, %s", args, code, stderr.String())
		}
	}
}
