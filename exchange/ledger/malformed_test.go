package ledger

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestMalformed: a file that is malformed where the receipt would repeat it is
// refused, or not answered where it does not say who sent it; neither keeps the
// inbox from the other files.
func TestMalformed(t *testing.T) {
	b := newBelieving(t)
	b.trust = nil
	b.sends("1.json", meeting(1, 1, false), nil, nil)
	b.sends("2.json", meeting(1, 2, false), nil, func(text []byte) []byte {
		long := strings.Replace(string(text), `"meetings"`, `"`+strings.Repeat("x", 3000)+`":0,"meetings"`, 1)
		return []byte(strings.NewReplacer(`"sequence":1`, `"sequence":-1`, `"id":"0199a000-0000-7000-9001`, `"id":"not an id`).Replace(long))
	})
	b.sends("3.json", meeting(1, 3, false), nil, func(text []byte) []byte {
		return []byte(strings.Replace(string(text), `"sender":"PE-DEVIDA"`, `"sender":"somebody"`, 1))
	})
	v, err := Inbox(b.dir, b.state(), "BO-VDSSC", received, nil)
	b.must(err)
	got := map[string]outcome{}
	for _, r := range v.Files {
		got[r.Name] = r.word()
	}
	if diff := cmp.Diff(map[string]outcome{"1.json": wasAccepted, "2.json": wasRefused}, got); diff != "" {
		t.Error(diff)
	}
	if r := v.Ledger.Of("3.json"); r.OK() || r.Findings[0].Rule != &unreadable {
		t.Errorf("%+v", r)
	}
	if _, err := os.Stat(filepath.Join(b.dir, "state.json")); err != nil {
		t.Error(err)
	}
}
