package program

import (
	"os"
	"testing"
)

// TestLocator compares the places of all values of a file with those that a
// walk through it meets, and takes the nearest value where there is none.
func TestLocator(t *testing.T) {
	text, err := os.ReadFile("../../conformance/clean/crops.json")
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]int64{}
	walk(text, func(path []step, _, value int64) move {
		want[join(path)] = value
		return enter
	}, nil)
	for pointer, near := range map[string]string{"/none": "", "/parcels/99/id": "/parcels", "/parcels/0/none/1": "/parcels/0",
		"/mixta/0": "/mixta", "/parcels/x": "/parcels", "/parcels/-1": "/parcels"} {
		want[pointer] = want[near]
	}
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
