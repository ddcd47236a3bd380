package main

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// TestExportBeside: what an export leaves out since it is not current is told.
func TestExportBeside(t *testing.T) {
	for lang, want := range map[string]string{
		"en": "what is not current is left out: 2 versions in conflict (conflicts) and 0 proposals (proposals)\n",
		"es": "se omite lo que no está vigente: 2 versiones en conflicto (conflicts) y 0 propuestas (proposals)\n",
	} {
		_, stderr, code := call(lang, "", "export", "parquet", "--out", filepath.Join(t.TempDir(), "x"), "../../conformance/merge/fork/want.json")
		if !strings.Contains(stderr, want) || code != cli.ExitClean {
			t.Errorf("%s: exit %d, %s", lang, code, stderr)
		}
	}
}
