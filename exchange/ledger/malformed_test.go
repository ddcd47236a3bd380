package ledger

import (
	"bytes"
	"compress/gzip"
	"errors"
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
	v, err := b.exchange(received).Inbox(t.Context())
	b.must(err)
	got := map[string]outcome{}
	for _, r := range v.Files {
		got[r.Name] = r.outcome()
	}
	if diff := cmp.Diff(map[string]outcome{"1.json": outcomeAccepted, "2.json": outcomeRefused}, got); diff != "" {
		t.Error(diff)
	}
	if r := v.Ledger.Of("3.json"); r.OK() || r.Findings[0].Rule != &unreadable {
		t.Errorf("%+v", r)
	}
	if _, err := os.Stat(filepath.Join(b.dir, "state.json")); err != nil {
		t.Error(err)
	}
}

// TestOdd: what cannot be read is told, by name and reason, and keeps nobody
// from the other files; so is what is passed over.
func TestOdd(t *testing.T) {
	for _, asked := range []bool{true, false} {
		b := newBelieving(t)
		b.sends("1.JSON", meeting(1, 1, false), b.key, nil)
		write := func(name, text string) {
			b.Helper()
			b.must(os.WriteFile(filepath.Join(b.dir, name), []byte(text), 0o600))
			b.signs(filepath.Join(b.dir, name), b.key)
		}
		var z bytes.Buffer
		w := gzip.NewWriter(&z)
		b.must(errors.Join(func() error { _, err := w.Write([]byte(`{"mixta":"1.0"}`)); return err }(), w.Close()))
		write("cut.json.gz", z.String()[:z.Len()-9])
		write("x.gz", "\x1f\x8b\x08\x00")
		write("notes.txt", "text")
		b.must(os.Symlink("1.JSON", filepath.Join(b.dir, "link.json")))
		write("unsigned.json", "{}")
		b.must(os.Remove(filepath.Join(b.dir, "unsigned.json.jws")))
		b.must(os.Mkdir(filepath.Join(b.dir, "unsigned.json.jws"), 0o700))
		want := map[string][]string{"1.JSON": nil, "cut.json.gz": {"ledger.damaged"}, "x.gz": {"ledger.damaged"},
			"notes.txt": {"ledger.passed-over"}, "link.json": {"ledger.passed-over"}, "unsigned.json": {"ledger.unreadable"}, "state.json": nil}
		if asked {
			want["unsigned.json"] = []string{"trust.signature.missing"}
		} else {
			b.trust = nil
		}
		v, err := b.exchange(received).Inbox(t.Context())
		b.must(err)
		if r := v.Files[0]; r.Name != "1.JSON" || !r.Accepted() {
			t.Errorf("%s: %s", r.Name, r.outcome())
		}
		files, err := b.exchange(received).Files(t.Context())
		b.must(err)
		got := map[string][]string{}
		for _, f := range files {
			got[f.Name] = nil
			for _, x := range v.Ledger.Of(f.Name).Findings {
				got[f.Name] = append(got[f.Name], x.Rule.ID)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("signatures asked for: %v\n%s", asked, diff)
		}
	}
}

// TestNoFolder: a file is no folder without files.
func TestNoFolder(t *testing.T) {
	name := filepath.Join(t.TempDir(), "text.txt")
	if err := os.WriteFile(name, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := inFolder("", name, "").Files(t.Context()); !errors.Is(err, errNoFolder) {
		t.Error(err)
	}
}
