package packed_test

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"

	"github.com/comision-mixta/mixta/internal/packed"
)

func TestOpen(t *testing.T) {
	text := `{"mixta":"1.0"}` + strings.Repeat(" ", 5000)
	var gz, zs bytes.Buffer
	g := gzip.NewWriter(&gz)
	io.WriteString(g, text)
	g.Close()
	z, err := zstd.NewWriter(&zs)
	if err != nil {
		t.Fatal(err)
	}
	io.WriteString(z, text)
	z.Close()
	for name, b := range map[string]string{"plain": text, "gzip": gz.String(), "zstd": zs.String(), "empty": ""} {
		r, err := packed.Open(strings.NewReader(b))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		got, err := io.ReadAll(r)
		if want := text; err != nil || name != "empty" && string(got) != want || name == "empty" && len(got) > 0 {
			t.Errorf("%s: %d bytes, %v", name, len(got), err)
		}
		if err := r.Close(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := packed.Open(strings.NewReader("\x1f\x8bxyz")); err == nil {
		t.Error("what only begins like gzip is taken for it")
	}
}
