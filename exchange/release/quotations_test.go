package release

import (
	"bytes"
	"context"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A search by index withholds what searches of all texts do.
func TestIndexFindsTheSame(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing in it runs at the same time")
	}
	bases := []string{"plan", "crops", "intel", "ops"}
	r := rand.New(rand.NewPCG(3, uint64(setting("RELEASE_SEED", 4))))
	for i := range draws(200) {
		p := to("PE-DIRANDRO")
		p.Precision = []float64{0, 200, 5000}[i%3]
		b := twenty()
		if i > 0 {
			b = mark(t, r, base(t, bases[i%len(bases)]), map[string]string{})
		}
		scanned, _ := copyOf(t, b, p)
		c := newCopier(p)
		c.scans = mostScans
		var indexed bytes.Buffer
		if _, err := c.copy(context.Background(), &indexed, bytes.NewReader(b)); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(scanned), indexed.String()); diff != "" {
			t.Fatalf("run %d (-scanned +indexed):\n%s", i, diff)
		}
	}
}

// So does one of texts in a member that was only rounded at first.
func TestIndexOfRounded(t *testing.T) {
	b := fileOf(`"meetings":[` + meetingAt("01", `,"aliases":[{"by":"BO-FELCN","value":"Halcón Ñusta"}],"markings":{"aliases":`+secret+`}`, `{"name":"Lugar"}`) + `,` +
		meetingAt("02", "", `{"name":"Halcón Ñusta y Zorroquispe","point":{"type":"Point","coordinates":[-68.123456,-16.498765]}}`) + `,` +
		meetingAt("03", `,"aliases":[{"by":"BO-FELCN","value":"Lo que se vio al sur de Zorroquispe aquel día"}]`, `{"name":"Lugar"}`) + `]`)
	for _, scans := range []int{0, mostScans} {
		p := to("PE-DIRANDRO")
		p.Precision = 1000
		c := newCopier(p)
		c.scans = scans
		var out bytes.Buffer
		if _, err := c.copy(context.Background(), &out, bytes.NewReader(b)); err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(out.Bytes(), []byte("Zorroquispe")) {
			t.Errorf("after %d searches: %s", scans, out.Bytes())
		}
	}
}
