package main

import (
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// A column that is asked for by name and is not there ends the import: what it
// holds would be missing in silence.
func TestImportRadarColumn(t *testing.T) {
	log := "time,lon,lat,Codigo\n2022-05-16T09:00:00-04:00,-69,-16,7500\n"
	args := []string{"import", "radar", "-", "--issuer", "PE-FAP", "--recipient", "BO-COSDEA", "--column"}
	if out, stderr, code := call("es", log, append(args, "squawk=Código")...); code != cli.ExitFindings || out != "" || !strings.Contains(stderr, "no nombra la columna Código") {
		t.Errorf("%d %s %s", code, stderr, out)
	}
	if out, stderr, code := call("es", log, append(args, "squawk=Codigo")...); code != cli.ExitClean || !strings.Contains(out, `"squawk":"7500"`) {
		t.Errorf("%d %s %s", code, stderr, out)
	}
}

// Who exports a table is told what a spreadsheet makes of texts.
func TestExportTellsOfFormulas(t *testing.T) {
	for lang, want := range map[string]string{"es": "fórmula", "en": "formula"} {
		if out, _, code := call(lang, "", "export", "csv", "--help"); code != cli.ExitClean || !strings.Contains(out, want) {
			t.Errorf("%d %s", code, out)
		}
		if out, _, _ := call(lang, "", "export", "geojson", "--help"); strings.Contains(out, want) {
			t.Error(out)
		}
	}
}
