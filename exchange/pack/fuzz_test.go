package pack

import (
	"bytes"
	"io"
	"testing"
)

// FuzzRead: whatever is read as a container is written again byte by byte: it has one
// spelling.
func FuzzRead(f *testing.F) {
	plain := small(f)
	f.Add(plain)
	f.Add(plain[:len(plain)/2])
	f.Add(plain[:3*block])
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		var contents [][]byte
		m, report, err := Read(bytes.NewReader(b), func(_ int, _ *Part, content io.Reader) error {
			c, err := io.ReadAll(content)
			contents = append(contents, c)
			return err
		})
		if err != nil || !report.OK() {
			return
		}
		stated, _ := sizeIn(b)
		if text, err := m.Bytes(); err != nil || !bytes.Equal(text, b[block:block+stated]) {
			return // JSON that is spelled otherwise
		}
		var again bytes.Buffer
		open := func(i int) (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(contents[i])), nil }
		if err := Write(&again, m, open); err != nil || !bytes.Equal(again.Bytes(), b) {
			t.Fatalf("it is written otherwise: %v", err)
		}
	})
}
