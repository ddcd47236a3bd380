package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestBroaderCode: where the code of one version includes that of the other, merging,
// comparing and resolving say so and choose neither; of codes that stand side by side
// nothing is said.
func TestBroaderCode(t *testing.T) {
	const id = "0199a000-0000-7000-8000-000000000040"
	dir := t.TempDir()
	bo, pe, apart := filepath.Join("../../conformance/merge/broader-code", "bo.json"), filepath.Join("../../conformance/merge/broader-code", "pe.json"), filepath.Join(dir, "bo.json")
	b, err := os.ReadFile(bo)
	if err == nil {
		err = os.WriteFile(apart, bytes.Replace(b, []byte(`"kind":"rationalisation-and-eradication"`), []byte(`"kind":"eradication"`), 1), 0o666)
	}
	if err != nil {
		t.Fatal(err)
	}
	for lang, note := range map[string]string{
		"en": `"rationalisation and eradication" includes "rationalisation"`,
		"es": "«racionalización y erradicación» incluye «racionalización»",
	} {
		for _, c := range []struct {
			first string
			says  bool
		}{{bo, true}, {apart, false}} {
			state := filepath.Join(dir, lang+filepath.Base(filepath.Dir(c.first))+".json")
			for _, args := range [][]string{
				{"merge", "--out", state, c.first, pe},
				{"diff", c.first, pe},
				{"diff", "--prose", c.first, pe},
				{"resolve", "--as", "BO-VDSSC", state, id},
			} {
				out, stderr, _ := call(lang, "", args...)
				if strings.Contains(out+stderr, note) != c.says || out+stderr == "" {
					t.Errorf("%s %v: %s%s", lang, args, out, stderr)
				}
			}
			merged, err := os.ReadFile(state)
			if err != nil || bytes.Count(merged, []byte(id)) != 2 {
				t.Errorf("%s: %v: %s", c.first, err, merged)
			}
		}
	}
}
