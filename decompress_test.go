package mixta_test

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"

	"github.com/comision-mixta/mixta"
)

// packers compress a text in each of the ways that are recognised.
var packers = map[string]func(*testing.T, string) []byte{
	"plain": func(_ *testing.T, text string) []byte { return []byte(text) },
	"gzip": func(t *testing.T, text string) []byte {
		var b bytes.Buffer
		return packed(t, &b, gzip.NewWriter(&b), text)
	},
	"gzip in two members": func(t *testing.T, text string) []byte {
		var b bytes.Buffer
		packed(t, &b, gzip.NewWriter(&b), text[:100])
		return packed(t, &b, gzip.NewWriter(&b), text[100:])
	},
	"zstd": func(t *testing.T, text string) []byte {
		var b bytes.Buffer
		z, err := zstd.NewWriter(&b)
		if err != nil {
			t.Fatal(err)
		}
		return packed(t, &b, z, text)
	},
}

func packed(t *testing.T, b *bytes.Buffer, w io.WriteCloser, text string) []byte {
	t.Helper()
	if _, err := io.WriteString(w, text); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestCompressed: a compressed file is read like a plain one, in whatever
// pieces it comes.
func TestCompressed(t *testing.T) {
	text := clean(t, "plan")
	want := read(t, text)
	for name, pack := range packers {
		for pieces, wrap := range map[string]func(io.Reader) io.Reader{
			"whole": func(r io.Reader) io.Reader { return r }, "bytes": iotest.OneByteReader, "halves": iotest.HalfReader, "with EOF": iotest.DataErrReader,
		} {
			got, err := mixta.Read(wrap(bytes.NewReader(pack(t, text))))
			if err != nil {
				t.Errorf("%s, %s: %v", name, pieces, err)
			} else if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s, %s: %s", name, pieces, diff)
			}
		}
	}
}

// TestBomb: a small file that unfolds without bound is refused, with a finding
// and without reading on.
func TestBomb(t *testing.T) {
	text := `{"mixta":` + strings.Repeat(" ", 64<<20)
	for name, pack := range packers {
		if name == "plain" {
			continue
		}
		got := validate(t, string(pack(t, text)))
		if diff := cmp.Diff([]one{{"file.expansion", "error", "", 1, 1}}, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// TestTruncated: a compressed file that is cut short could not be had; that
// says nothing about its content.
func TestTruncated(t *testing.T) {
	text := clean(t, "plan")
	for name, pack := range packers {
		if name == "plain" {
			continue
		}
		b := pack(t, text)
		for _, n := range []int{5, 11, 100, len(b) / 2, len(b) - 1} {
			rd := mixta.NewReader(bytes.NewReader(b[:n]))
			if report := rd.Validate(nil); rd.Err() == nil || !report.Partial || len(report.Findings) > 0 {
				t.Errorf("%s, %d of %d bytes: error %v, report %+v", name, n, len(b), rd.Err(), ones(report))
			}
		}
	}
}

// TestReadError: what the reader of the bytes returns is the caller's error,
// wherever it comes, and no finding; half a record is not yielded.
func TestReadError(t *testing.T) {
	broken := errors.New("the stick was pulled out")
	text := clean(t, "plan")
	whole := map[string]bool{}
	for e := range mixta.NewReader(strings.NewReader(text)).Entries() {
		whole[string(e.Raw)] = true
	}
	for n := 0; n < len(text); n += 53 {
		rd := mixta.NewReader(io.MultiReader(strings.NewReader(text[:n]), iotest.ErrReader(broken)))
		for e := range rd.Entries() {
			if !whole[string(e.Raw)] {
				t.Fatalf("after %d bytes: yielded %s", n, e.Raw)
			}
			if !e.Report.OK() {
				t.Fatalf("after %d bytes: found %+v", n, ones(e.Report))
			}
		}
		if report := rd.Report(); !report.Partial || len(report.Findings) > 0 {
			t.Fatalf("after %d bytes: found %+v", n, ones(report))
		}
		if !errors.Is(rd.Err(), broken) {
			t.Fatalf("after %d bytes: error %v", n, rd.Err())
		}
	}
}
