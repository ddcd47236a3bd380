package release

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A search by index withholds what searches of all texts do.
func TestIndexFindsTheSame(t *testing.T) {
	bases := []string{"plan", "crops", "intel", "ops"}
	r := rand.New(rand.NewPCG(3, uint64(setting("RELEASE_SEED", 4))))
	for i := range 100 {
		b := twenty()
		if i > 0 {
			b = mark(t, r, base(t, bases[i%len(bases)]), map[string]string{})
		}
		scanned, _ := copyOf(t, b, to("PE-DIRANDRO"))
		c := newCopier(to("PE-DIRANDRO"))
		c.scans = mostScans
		var indexed bytes.Buffer
		if _, err := c.copy(&indexed, bytes.NewReader(b)); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(scanned), indexed.String()); diff != "" {
			t.Fatalf("run %d (-scanned +indexed):\n%s", i, diff)
		}
	}
}
