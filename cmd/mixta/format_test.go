package main

import (
	"bytes"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// canonical returns the canonical form of a file.
func canonical(t *testing.T, name string) []byte {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var b bytes.Buffer
	if err := mixta.Format(&b, f); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestFormatInPlace: a file is replaced by its canonical form, compressed as it was,
// with its permissions; one that has it already is not touched.
func TestFormatInPlace(t *testing.T) {
	there(t)
	want := canonical(t, "clean.json")
	plain, _ := os.ReadFile("clean.json")
	var zipped, packed bytes.Buffer
	z := gzip.NewWriter(&zipped)
	z.Write(plain)
	z.Close()
	s, _ := zstd.NewWriter(&packed)
	s.Write(plain)
	s.Close()
	os.WriteFile("clean.json.gz", zipped.Bytes(), 0o640)
	os.WriteFile("clean.json.zst", packed.Bytes(), 0o640)
	names := []string{"clean.json", "clean.json.gz", "clean.json.zst"}
	out, _, code := call("en", "", append([]string{"format", "--check"}, names...)...)
	if code != cli.ExitFindings || strings.Count(out, "\n") != 3 || !strings.Contains(out, "clean.json.zst is not in canonical form\n") {
		t.Errorf("%d %s", code, out)
	}
	if now, _ := os.ReadFile("clean.json"); !bytes.Equal(now, plain) {
		t.Error("--check wrote")
	}
	if out, stderr, code := call("en", "", append([]string{"format"}, names...)...); code != cli.ExitClean || strings.Count(out, "\n") != 3 {
		t.Errorf("%d %s%s", code, out, stderr)
	}
	after := map[string][]byte{}
	for _, name := range names {
		after[name], _ = os.ReadFile(name)
	}
	in, err := gzip.NewReader(bytes.NewReader(after["clean.json.gz"]))
	if err != nil {
		t.Fatal(err)
	}
	unzipped, _ := io.ReadAll(in)
	d, err := zstd.NewReader(bytes.NewReader(after["clean.json.zst"]))
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	unpacked, _ := io.ReadAll(d)
	if !bytes.Equal(after["clean.json"], want) || !bytes.Equal(unzipped, want) || !bytes.Equal(unpacked, want) {
		t.Error("other bytes")
	}
	before := map[string]os.FileInfo{}
	for _, name := range names {
		before[name], _ = os.Stat(name)
	}
	for _, args := range [][]string{{"format", "--check"}, {"format"}} {
		if out, stderr, code := call("en", "", append(args, names...)...); code != cli.ExitClean || out+stderr != "" {
			t.Errorf("%d %s%s", code, out, stderr)
		}
	}
	for _, name := range names {
		if now, _ := os.Stat(name); !os.SameFile(now, before[name]) || !now.ModTime().Equal(before[name].ModTime()) {
			t.Error("touched:", name)
		}
	}
	if info := before["clean.json.gz"]; info.Mode().Perm() != 0o640 {
		t.Error(info.Mode())
	}
}

// TestFormatSigned: a file with signatures is not replaced without --signed, neither
// in place nor by --out, and one that stays what it is needs none.
func TestFormatSigned(t *testing.T) {
	there(t)
	plain, _ := os.ReadFile("clean.json")
	os.WriteFile("clean.json.jws", []byte("{}"), 0o600)
	for _, args := range [][]string{{"clean.json"}, {"state.json", "--out", "clean.json"}} {
		_, stderr, code := call("es", "", append([]string{"format"}, args...)...)
		if now, _ := os.ReadFile("clean.json"); code != cli.ExitFailure || !strings.Contains(stderr, "clean.json tiene firmas (clean.json.jws)") || !bytes.Equal(now, plain) {
			t.Errorf("%d %s", code, stderr)
		}
	}
	for _, args := range [][]string{{"clean.json", "--out", "copy.json"}, {"clean.json", "--signed"}} {
		if _, stderr, code := call("en", "", append([]string{"format"}, args...)...); code != cli.ExitClean || !strings.Contains(stderr, "the signatures in clean.json.jws do not hold") {
			t.Errorf("%d %s", code, stderr)
		}
	}
	if out, stderr, code := call("en", "", "format", "clean.json"); code != cli.ExitClean || out+stderr != "" {
		t.Errorf("%d %s%s", code, out, stderr)
	}
}

// TestFormatOthers: one file that is refused does not keep others from being
// written, and is left as it was.
func TestFormatOthers(t *testing.T) {
	broken, _ := os.ReadFile("testdata/broken.json")
	there(t)
	want := canonical(t, "clean.json")
	os.WriteFile("broken.json", broken, 0o600)
	_, stderr, code := call("en", "", "format", "broken.json", "clean.json")
	now, _ := os.ReadFile("broken.json")
	formatted, _ := os.ReadFile("clean.json")
	if code != cli.ExitFindings || !strings.Contains(stderr, "broken.json: invalid, ") || !bytes.Equal(now, broken) || !bytes.Equal(formatted, want) {
		t.Errorf("%d %s", code, stderr)
	}
	out, stderr, code := call("en", string(formatted), "format", "-")
	if code != cli.ExitClean || out != string(want) {
		t.Errorf("%d %s", code, stderr)
	}
}
