package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

var block = regexp.MustCompile("(?ms)^```(sh|json settings|json file)\n(.*?)^```$")

// TestEditors: the lines of docs/editors run, the JSON in it is JSON, and the schema
// is where it says.
func TestEditors(t *testing.T) {
	docs, err := filepath.Abs("../../docs")
	if err != nil {
		t.Fatal(err)
	}
	for name, file := range map[string]string{"editors.md": "meeting.mixta.json", "editors.es.md": "reunion.mixta.json"} {
		text, err := os.ReadFile(filepath.Join(docs, name))
		if err != nil {
			t.Fatal(err)
		}
		t.Chdir(t.TempDir())
		lines, paths, sent := "", []string{}, false
		for _, m := range block.FindAllStringSubmatch(string(text), -1) {
			switch what, b := m[1], m[2]; what {
			case "sh":
				lines += b
			case "json settings":
				var settings struct {
					Schemas []struct {
						FileMatch []string `json:"fileMatch"`
						URL       string   `json:"url"`
					} `json:"json.schemas"`
				}
				if err := json.Unmarshal([]byte(b), &settings); err != nil || len(settings.Schemas) != 1 || len(settings.Schemas[0].FileMatch) != 1 {
					t.Fatalf("%s: %v", name, err)
				}
				if ok, err := filepath.Match(settings.Schemas[0].FileMatch[0], file); !ok || err != nil {
					t.Errorf("%s: the schema is not for %s", name, file)
				}
				paths = append(paths, settings.Schemas[0].URL)
			case "json file":
				var named struct {
					Schema string `json:"$schema"`
				}
				if err := json.Unmarshal([]byte(b), &named); err != nil {
					t.Fatalf("%s: %v", name, err)
				}
				paths, sent = append(paths, named.Schema), true
				if err := os.WriteFile(file, []byte(b), 0o600); err != nil {
					t.Fatal(err)
				}
			}
		}
		for line := range strings.Lines(lines) {
			args := strings.Fields(line)
			if out, stderr, code := call("en", "", args[1:]...); args[0] != "mixta" || code != cli.ExitClean {
				t.Fatalf("%s: %s: %d\n%s%s", name, line, code, out, stderr)
			}
		}
		if len(paths) != 2 || !sent {
			t.Fatalf("%s: %q", name, paths)
		}
		for _, path := range paths {
			var schema struct {
				Schema string `json:"$schema"`
				Ref    string `json:"$ref"`
			}
			b, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if err := json.Unmarshal(b, &schema); err != nil || !strings.Contains(schema.Schema, "draft-07") || schema.Ref == "" {
				t.Errorf("%s: %s: %v", name, path, err)
			}
		}
	}
}
