package main

import (
	"os"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// TestExportSTIX: a bundle has what its recipient may have, and nothing of what it
// may not.
func TestExportSTIX(t *testing.T) {
	const name = "../../conformance/clean/intel.json"
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	all := map[string]bool{} // whether the recipient may have a record
	for e := range mixta.NewReader(f).Entries() {
		if e.Kind == "subject" || e.Kind == "link" || e.Kind == "report" {
			all[string(e.Record.Head().ID)] = e.Record.Head().Marking.Allows("BO-FELCN")
		}
	}
	out, noticed, code := call("en", "", "export", "stix", name, "--from", "PE-DIRANDRO", "--to", "BO-FELCN")
	if code != cli.ExitClean || !strings.Contains(noticed, "withheld from BO-FELCN") {
		t.Errorf("exit %d, %s", code, noticed)
	}
	written := 0
	for id, may := range all {
		switch is := strings.Contains(out, "--"+id+`"`); {
		case is && may:
			written++
		case is:
			t.Errorf("%s is in the bundle", id)
		}
	}
	if written == 0 { // of the rest, the time to keep it is past
		t.Errorf("none of %v", all)
	}
	nothing, _, code := call("en", "", "export", "stix", name, "--from", "PE-DIRANDRO", "--to", "BR-PF")
	if code != cli.ExitClean || strings.Contains(nothing, "--0") || strings.Contains(nothing, `"report"`) {
		t.Errorf("exit %d: %.300s", code, nothing)
	}
}
