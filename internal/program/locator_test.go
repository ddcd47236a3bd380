package program

import (
	"os"
	"testing"
)

// TestLocator compares the two ways to find a place in a text, for every value
// of a file and for places that it does not have.
func TestLocator(t *testing.T) {
	text, err := os.ReadFile("../../conformance/clean/crops.json")
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]int64{"/none": 0, "/parcels/99/id": 0, "/parcels/0/none/1": 0, "/mixta/0": 0, "/parcels/x": 0, "/parcels/-1": 0}
	walk(text, func(path []step, _, _ int64) move {
		want[join(path)] = 0
		return enter
	}, nil)
	locate(text, want)
	l := newLocator(0, text)
	for pointer, offset := range want {
		if got := l.offset(pointer); got != offset {
			t.Errorf("%q at %d, want %d", pointer, got, offset)
		}
	}
	if len(want) < 600 {
		t.Errorf("compared %d places only", len(want))
	}
}
