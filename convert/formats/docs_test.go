package formats_test

import (
	"os"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/convert/formats"
)

// TestDocs: the table of formats, in both languages, has every format, and says
// whether it is read and written.
func TestDocs(t *testing.T) {
	for name, word := range map[string]map[bool]string{"../../docs/formats.md": {true: "yes", false: "no"}, "../../docs/formats.es.md": {true: "sí", false: "no"}} {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		rows := map[string][]string{}
		for line := range strings.Lines(string(text)) {
			if !strings.HasPrefix(line, "| `") {
				continue
			}
			cells := strings.Split(line, " | ")
			for _, format := range strings.Split(strings.TrimPrefix(cells[0], "| "), ", ") {
				rows[strings.Trim(format, "`")] = cells
			}
		}
		for _, f := range formats.All() {
			cells := rows[f.Name]
			if len(cells) < 6 || cells[1] != word[f.In.Read != nil] || cells[2] != word[f.Out.Written()] {
				t.Errorf("%s: %s: %q", name, f.Name, cells)
			}
		}
	}
}
