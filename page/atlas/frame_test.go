package atlas_test

import (
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/page/atlas"
	"github.com/comision-mixta/mixta/record"
)

// A map has a few lines of its grid wherever it lies, and however much it shows.
func TestGrid(t *testing.T) {
	for _, at := range []record.Position{{0, 90}, {0, -90}, {180, 89.9999}, {-69, -16}, {0, 0}} {
		for _, m := range []atlas.Map{
			{Marks: []atlas.Mark{{At: at}}},
			{Marks: []atlas.Mark{{At: at}, {At: record.Position{-180, -90}}, {At: record.Position{180, 90}}}},
		} {
			if n := strings.Count(string(m.Draw()), `class="rule"`); n < 2 || n > 400 {
				t.Errorf("%v: %d lines", at, n)
			}
		}
	}
}
