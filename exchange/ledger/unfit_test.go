package ledger

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/record"
)

// TestUnfitIsRefused: who may not issue a version of a record neither overwrites
// nor erases it, and what comes beside is taken in.
func TestUnfitIsRefused(t *testing.T) {
	own := bytes.Replace(meeting(1, 1, false), []byte(`"joint":true,`), nil, 1)
	erasure, err := versions.WithdrawJSON("meeting", own, record.Withdrawal{Reason: record.Text{ES: "x"}, Authority: record.Authority{Actor: "PE", Law: "x"}, Erase: true}, versions.Issue{By: "PE-DEVIDA", At: received})
	if err != nil {
		t.Fatal(err)
	}
	foreign := func(raw []byte) []byte {
		raw = bytes.Replace(raw, []byte(`"issuer":"PE-DEVIDA"`), []byte(`"issuer":"PE-DIRANDRO"`), 1)
		return bytes.Replace(raw, []byte(`{"PE-DEVIDA":1}`), []byte(`{"PE-DEVIDA":1,"PE-DIRANDRO":1}`), 1)
	}
	for name, list := range map[string]string{
		"another's":     fmt.Sprintf(`"meetings":[%s]`, foreign(own)),
		"erased":        fmt.Sprintf(`"withdrawals":[%s]`, foreign(bytes.Replace(erasure, []byte(`{"PE-DEVIDA":2}`), []byte(`{"PE-DIRANDRO":1}`), 1))),
		"of a new name": fmt.Sprintf(`"withdrawals":[%s]`, bytes.Replace(foreign(bytes.Replace(erasure, []byte(`{"PE-DEVIDA":2}`), []byte(`{"PE-DEVIDA":1}`), 1)), []byte(`"kind":"meeting"`), []byte(`"kind":"statistic"`), 1)),
	} {
		b := newBelieving(t)
		b.sends("1.json", own, b.key, nil)
		if diff := cmp.Diff(map[string][]string{"1.json": {"accepted"}}, b.takes(received)); diff != "" {
			t.Error(diff)
		}
		file := filepath.Join(b.dir, "z1.json")
		b.must(os.WriteFile(file, fmt.Appendf(nil, `{"mixta":"1.0","envelope":{"id":"0199a000-0000-7000-9000-000000000001","sender":"PE-DIRANDRO","recipient":"BO-VDSSC","issued":"2023-06-01T00:00:00Z","sequence":1,"marking":{"tlp":"AMBER","releasable":["BO","PE"]}},%s}`, list), 0o600))
		b.signs(file, b.newKey("PE-DIRANDRO"))
		b.sends("2.json", meeting(1, 2, false), b.key, func(f []byte) []byte {
			return bytes.Replace(f, []byte(`"sequence":1`), []byte(`"sequence":2,"previous":"`+string(b.digest("1.json"))+`"`), 1)
		})
		if diff := cmp.Diff(map[string][]string{"2.json": {"accepted"}, "z1.json": {"refused", "merge.issuer"}}, b.takes(received)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		state, err := os.ReadFile(b.state())
		b.must(err)
		if !bytes.Contains(state, own) {
			t.Errorf("%s: the record does not stand: %s", name, state)
		}
		files, err := ReadFile(b.state())
		b.must(err)
		refused := 0
		for _, r := range files.Receipts {
			if r.Outcome == record.Refused && len(r.Findings) > 0 && r.Findings[0].Rule == "merge.issuer" {
				refused++
			}
		}
		if len(files.Receipts) != 3 || refused != 1 {
			t.Errorf("%s: receipts %+v", name, files.Receipts)
		}
	}
}

func (b *believing) digest(name string) record.Digest {
	b.Helper()
	f, err := ReadFile(filepath.Join(b.dir, name))
	b.must(err)
	return f.Digest
}
