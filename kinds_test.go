package mixta

import "testing"

func TestKindsCompile(t *testing.T) {
	for _, k := range allKinds() {
		if _, err := k.Node(); err != nil {
			t.Error(err)
		}
	}
	if Program().Member("envelope") == nil { // panics where the compiler refuses
		t.Error("a file without an envelope")
	}
}
