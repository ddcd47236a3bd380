package mixta

import "testing"

func TestKindsCompile(t *testing.T) {
	for _, k := range allKinds() {
		if _, err := k.Node(); err != nil {
			t.Error(err)
		}
	}
	if _, err := fileProgram(); err != nil {
		t.Error(err)
	}
}
