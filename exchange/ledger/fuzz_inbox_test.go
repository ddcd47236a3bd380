package ledger

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/comision-mixta/mixta/record"
)

// FuzzInbox: whatever a partner sends, the state stays readable and free of
// errors, what only the keeper may issue stays as it is, each file has at most one
// answer, and a second run changes nothing.
func FuzzInbox(f *testing.F) {
	own := bytes.Replace(meeting(0, 1, false), []byte(`"joint":true,`), nil, 1)
	joint := meeting(0, 2, false)
	text := func(sequence int, records string) []byte {
		return fmt.Appendf(nil, `{"mixta":"1.0","envelope":{"id":"0199a000-0000-7000-9000-%012d","sender":"PE-DEVIDA","recipient":"BO-VDSSC","issued":"2022-10-03T09:00:00-04:00","sequence":%d,"marking":{"tlp":"AMBER","releasable":["BO","PE"]}},%s}`, sequence, sequence, records)
	}
	with := func(b []byte, from, to string) []byte { return bytes.ReplaceAll(b, []byte(from), []byte(to)) }
	foreign := with(own, `"issuer":"BO-VDSSC"`, `"issuer":"PE-DEVIDA"`)
	for _, records := range []string{
		fmt.Sprintf(`"meetings":[%s]`, meeting(1, 1, false)),
		fmt.Sprintf(`"meetings":[%s]`, with(with(joint, `{"BO-VDSSC":1}`, `{"BO-VDSSC":1,"PE-DEVIDA":1}`), `"issuer":"BO-VDSSC"`, `"issuer":"PE-DEVIDA"`)),
		fmt.Sprintf(`"meetings":[%s]`, with(foreign, `{"BO-VDSSC":1}`, `{"BO-VDSSC":9007199254740991,"PE-DEVIDA":1}`)),
		fmt.Sprintf(`"proposals":[%s]`, with(foreign, `{"BO-VDSSC":1}`, `{"BO-VDSSC":1,"PE-DEVIDA":1}`)),
		`"withdrawals":[{"id":"0199a000-0000-7000-9000-000000000001","version":{"BO-VDSSC":1,"PE-DEVIDA":1},"issuer":"PE-DEVIDA","issued":"2022-10-02T18:00:00-04:00","marking":{"tlp":"AMBER","releasable":["BO","PE"]},"kind":"meeting","reason":{"es":"x"},"authority":{"actor":"PE","law":"x"},"erase":true}]`,
	} {
		f.Add(text(1, records))
	}
	root := f.TempDir()
	n := 0
	f.Fuzz(func(t *testing.T, b []byte) {
		n++
		dir := filepath.Join(root, fmt.Sprint(n))
		must := func(err error) {
			t.Helper()
			if err != nil {
				t.Fatal(err)
			}
		}
		must(os.Mkdir(dir, 0o700))
		defer os.RemoveAll(dir)
		state := filepath.Join(dir, "state.json")
		must(os.WriteFile(state, fmt.Appendf(nil, `{"mixta":"1.0","envelope":{"id":"0199a000-0000-7000-9000-0000000000ff","sender":"BO-VDSSC","recipient":"BO-VDSSC","issued":"2022-10-02T09:00:00-04:00","marking":{"tlp":"AMBER","releasable":["BO","PE"]}},"meetings":[%s,%s]}`, own, joint), 0o600))
		must(os.WriteFile(filepath.Join(dir, "1.json"), b, 0o600))
		run := func() []byte {
			if _, err := inFolder("BO-VDSSC", dir, received).Inbox(t.Context()); err != nil {
				t.Fatalf("%v\n%s", err, b)
			}
			text, err := os.ReadFile(state)
			must(err)
			return text
		}
		first := run()
		kept, err := ReadFile(state)
		must(err)
		if !kept.Report.OK() {
			t.Fatalf("%v\n%s\n%s", kept.Report.Err(), b, first)
		}
		if !bytes.Contains(first, own) {
			t.Fatalf("the keeper's own record is gone:\n%s\n%s", b, first)
		}
		answers := map[record.Digest]int{}
		for _, r := range kept.Receipts {
			if r.Issuer == "BO-VDSSC" {
				answers[r.File]++
			}
		}
		for digest, count := range answers {
			if count > 1 {
				t.Fatalf("%d answers to %s\n%s", count, digest, b)
			}
		}
		if again := run(); !bytes.Equal(first, again) {
			t.Fatalf("a second run changes the state:\n%s\n%s\n%s", b, first, again)
		}
	})
}
