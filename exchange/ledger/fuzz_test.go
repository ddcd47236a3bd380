package ledger

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/record"
)

// FuzzReadFile: whatever bytes lie in the folder, their digest is theirs, the
// folder has an account, and a file that says who sent it gets a receipt that
// its own rules accept.
func FuzzReadFile(f *testing.F) {
	f.Add(fmt.Appendf(nil, `{"mixta":"1.0","envelope":{"id":"0199a000-0000-7000-9000-000000000001","sender":"BO-VDSSC","recipient":"PE-DEVIDA","issued":"2022-10-03T09:00:00-04:00","sequence":1,"marking":{"tlp":"AMBER","releasable":["BO","PE"]}},"meetings":[%s]}`, meeting(0, 1, false)))
	for _, s := range []string{``, `{}`, "\x1f\x8b", `{"mixta":"1.0","envelope":{"sender":"BO","recipient":"PE","sequence":9007199254740991}}`,
		`{"mixta":"1.0","envelope":{"id":"x","sender":"BO-VDSSC","recipient":"PE-DEVIDA","sequence":-1},"\n":[],"meetings":[{"id":"x","version":3}],"receipts":[{"file":"sha256:"}]}`,
		`{"mixta":"1.0","envelope":{"sender":"PE-DEVIDA","recipient":"PE-DEVIDA","sequence":1}}`, // from whoever receipts it
		`{"mixta":"1.0","envelope":{"sender":"BO-VDSSC"},"` + strings.Repeat("x", 3000) + `":0}`} {
		f.Add([]byte(s))
	}
	dir := f.TempDir()
	f.Fuzz(func(t *testing.T, b []byte) {
		name := filepath.Join(dir, "file.json")
		if err := os.WriteFile(name, b, 0o600); err != nil {
			t.Fatal(err)
		}
		file, err := ReadFile(name)
		if err != nil {
			return // what is no text of any kind has an error
		}
		if want := record.Digest(fmt.Sprintf("sha256:%x", sha256.Sum256(b))); file.Digest != want {
			t.Fatalf("digest %s, not %s", file.Digest, want)
		}
		newLedger([]*File{file, file})
		r := NewReceipt(file, "PE-DEVIDA", "2022-10-03T09:00:00-05:00")
		if refused := r.Outcome == record.Refused; refused == file.Report.OK() {
			t.Fatalf("%s: %v", r.Outcome, file.Report.Err())
		}
		if file.Envelope.Sender == "" {
			return // whoever sends under no name gets no answer
		}
		if report := r.Validate(); !report.OK() {
			t.Fatal(report.Err())
		}
	})
}
