package merge

import (
	"testing"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/exchange/internal/histories"
)

// FuzzContent: a copy is within itself, agrees with itself and contradicts
// nothing in itself. What is not JSON does not panic.
func FuzzContent(f *testing.F) {
	histories.AddTexts(f)
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := contentOf("meeting", b)
		if v := jsontext.Value(b); !v.IsValid() || v.Kind() != '{' {
			return
		}
		if err != nil || !c.within(c) || !c.agrees(c) || len(c.differ(c)) > 0 {
			t.Fatalf("not like itself: %v", err)
		}
	})
}
