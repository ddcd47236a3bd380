package formats_test

import (
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/convert/formats"
	"github.com/comision-mixta/mixta/convert/internal/tracktest"
)

// broken is a reader that fails.
type broken struct{ r io.Reader }

func (b broken) Read(p []byte) (int, error) {
	n, err := b.r.Read(p)
	if errors.Is(err, io.EOF) {
		err = io.ErrClosedPipe
	}
	return n, err
}

func TestUnreadable(t *testing.T) {
	for _, f := range formats.All() {
		if f.In.Read == nil {
			continue
		}
		in := f.In.Read(broken{strings.NewReader(" ")}, tracktest.Options())
		for range in.Records() {
		}
		if f.Name != "asterix" && !errors.Is(in.Err(), io.ErrClosedPipe) {
			t.Errorf("%s: %v", f.Name, in.Err())
		}
	}
}
