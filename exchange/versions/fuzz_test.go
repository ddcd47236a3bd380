package versions

import (
	"testing"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/exchange/internal/histories"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
)

// FuzzPatch: the patch to another object makes that of the first. What is not
// JSON does not panic.
func FuzzPatch(f *testing.F) {
	histories.AddTexts(f)
	f.Fuzz(func(t *testing.T, b []byte) {
		if v := jsontext.Value(b); !v.IsValid() || v.Kind() != '{' {
			Patch("meeting", b, []byte("{}"))
			return
		}
		o, err := raw.Parse(b)
		if err != nil {
			t.Fatal(err)
		}
		written, less := o.Bytes(), without(o).Bytes()
		back, err := Apply(written, Patch("meeting", written, less))
		if err != nil || !raw.Same(back, less) {
			t.Fatalf("patched: %v %q", err, back)
		}
	})
}
