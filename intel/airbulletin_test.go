package intel_test

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// TestAirBulletinFiles: the files of the example have no finding, stand in
// their written form and are chained.
func TestAirBulletinFiles(t *testing.T) {
	paths, err := filepath.Glob("../examples/air-bulletin/*.json")
	if err != nil || len(paths) != 4 {
		t.Fatal(paths, err)
	}
	sent := map[[2]record.Actor]record.Digest{}
	for _, path := range paths {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		file, report, err := mixta.ReadReport(bytes.NewReader(b))
		if err != nil {
			t.Fatal(err)
		}
		for i := range report.Findings {
			t.Errorf("%s: %s %s", path, report.Findings[i].Pointer, report.Findings[i].Message(check.EN))
		}
		var again bytes.Buffer
		if err := file.Write(&again); err != nil || !bytes.Equal(again.Bytes(), b) {
			t.Errorf("%s is not as it would be written: %v", path, err)
		}
		e := file.Envelope
		channel := [2]record.Actor{e.Sender, e.Recipient}
		if e.Previous != sent[channel] {
			t.Errorf("%s: previous is %s, want %s", path, e.Previous, sent[channel])
		}
		sent[channel] = record.Digest(fmt.Sprintf("sha256:%x", sha256.Sum256(b)))
		for _, f := range file.Flights {
			if !f.Exercise {
				t.Errorf("%s: flight %s does not say that it is synthetic", path, f.ID)
			}
		}
	}
}
