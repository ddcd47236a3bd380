package main

import (
	"bytes"
	"os"
	"testing"
)

// TestCommitted: the file beside is what the command above writes.
func TestCommitted(t *testing.T) {
	want, err := os.ReadFile("../parcels.json")
	if err != nil {
		t.Fatal(err)
	}
	var got bytes.Buffer
	if err := generate(&got, 500, 60, 2024); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(want, got.Bytes()) {
		t.Error("not what -parcels 500 -verify 60 writes")
	}
}

// TestTooFew: a sample greater than what it is drawn from is refused.
func TestTooFew(t *testing.T) {
	if err := generate(new(bytes.Buffer), 20, 120, 2024); err == nil {
		t.Error("120 of 20 parcels were drawn")
	}
}
