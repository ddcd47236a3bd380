package formats_test

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/convert/formats"
	"github.com/comision-mixta/mixta/convert/internal/featuretest"
)

// endless yields one byte for ever, up to so many.
func endless(b byte, n int64) io.Reader { return io.LimitReader(repeating(b), n) }

type repeating byte

func (r repeating) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = byte(r)
	}
	return len(p), nil
}

// archive returns an archive with these entries, of which each is so many blanks.
func archive(t *testing.T, size int64, names ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, name := range names {
		f, err := w.Create(name)
		if err == nil {
			_, err = io.Copy(f, endless(' ', size))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestBombs: what unfolds to much more than it is, or has a directory that memory could
// not hold, is refused, and takes little memory until then.
func TestBombs(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing in it runs at the same time")
	}
	var unfolding bytes.Buffer
	z := gzip.NewWriter(&unfolding)
	if _, err := io.Copy(z, endless(' ', 32<<20)); err != nil {
		t.Fatal(err)
	}
	z.Close()
	var names []string
	for i := range 60_000 {
		names = append(names, fmt.Sprintf("%060d", i))
	}
	bombs := map[string][]byte{"gzip": unfolding.Bytes(), "kmz": archive(t, 32<<20, "doc.kml"), "csv in a zip": archive(t, 32<<20, "answers.csv"),
		"directory": archive(t, 0, append(names, "doc.kml", "answers.csv")...)}
	for _, f := range formats.All() {
		if f.In.Read == nil {
			continue
		}
		for name, bomb := range bombs {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			s := f.In.Read(bytes.NewReader(bomb), featuretest.Options(""))
			taken := 0
			for range s.Records() {
				taken++
			}
			runtime.ReadMemStats(&after)
			if taken > 0 || s.Err() == nil && s.Report().OK() {
				t.Errorf("%s: %s: %d records, %v, %v", f.Name, name, taken, s.Err(), s.Report().Findings)
			}
			if used := (after.TotalAlloc - before.TotalAlloc) >> 20; used > 600 || after.HeapSys > 1<<30 {
				t.Errorf("%s: %s: allocated %d MiB", f.Name, name, used)
			}
			if err := s.Err(); err != nil && strings.Contains(err.Error(), "panic") {
				t.Error(err)
			}
		}
	}
}
