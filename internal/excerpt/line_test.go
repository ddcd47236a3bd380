package excerpt_test

import (
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/internal/excerpt"
)

func TestAround(t *testing.T) {
	for _, test := range []struct{ text, part, line, marks string }{
		{"{\n\t\"due\": 1,\n}", `"due": 1`, `    "due": 1,`, `    ^~~~~~~~`},
		{"毒品 x", "x", "毒品 x", "     ^"},
		{"毒品", "品", "毒品", "  ^~"},
		{"e\u0301 x", "x", "e\u0301 x", "  ^"},
		{"abc", "c\n", "abc", ""},
		{"", "", "", "^"},
		{strings.Repeat("a", 300) + "X" + strings.Repeat("b", 300), "X",
			"…" + strings.Repeat("a", 40) + "X" + strings.Repeat("b", 59) + "…", strings.Repeat(" ", 41) + "^"},
	} {
		i := strings.Index(test.text, test.part)
		if i < 0 {
			continue
		}
		line, marks := excerpt.Around(test.text, i, i+len(test.part))
		if line != test.line || marks != test.marks {
			t.Errorf("%q in %q:\n%s\n%s\nwant\n%s\n%s", test.part, test.text, line, marks, test.line, test.marks)
		}
	}
}
