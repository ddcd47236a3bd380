package odk

import (
	"io"
	"strings"
	"testing"
)

// TestMediaOnce: a photograph is unpacked once, however many answers name it; another of
// the same name, in the folder of another submission, is another.
func TestMediaOnce(t *testing.T) {
	read := map[string]int{}
	m := newMedia(func(name, instance string) (io.ReadCloser, any, error) {
		file := instance + "/" + name
		return io.NopCloser(io.TeeReader(strings.NewReader(file), writer(func(b []byte) { read[file] += len(b) }))), file, nil
	})
	digests := map[string]bool{}
	for range 3 {
		for _, instance := range []string{"a", "b"} {
			digest, why := m.digest("1.jpg", instance)
			if why != nil {
				t.Fatal(why)
			}
			digests[string(digest)] = true
		}
	}
	if len(digests) != 2 || read["a/1.jpg"] != len("a/1.jpg") || read["b/1.jpg"] != len("b/1.jpg") {
		t.Errorf("%v, bytes read %v", digests, read)
	}
}

type writer func([]byte)

func (w writer) Write(b []byte) (int, error) {
	w(b)
	return len(b), nil
}
