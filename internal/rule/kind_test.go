package rule

import (
	"testing"

	"github.com/comision-mixta/mixta/check"
)

// TestKindNoun: a kind is counted in words, whatever its name in files.
func TestKindNoun(t *testing.T) {
	k := NewKind[task]("controlPost", "controlPosts", "control post", "control posts", "puesto de control", "puestos de control", nil)
	for count, want := range map[int]string{1: "1 control post, 1 puesto de control", 2: "2 control posts, 2 puestos de control"} {
		if got := k.Noun.Count(count, check.EN) + ", " + k.Noun.Count(count, check.ES); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
