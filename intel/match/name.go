package match

import (
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/intel"
)

// normalName returns a name in the one spelling by which it is compared: its words
// in the order of the alphabet, as surnames are written first in one system and
// last in the other.
func normalName(s string) string {
	words := intel.Name{Text: s}.Words()
	slices.Sort(words)
	return strings.Join(words, " ")
}
