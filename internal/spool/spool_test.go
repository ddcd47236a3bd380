package spool

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

// TestSpool: what was written can be read at any offset, in memory and beyond.
func TestSpool(t *testing.T) {
	for _, size := range []int{0, 1, Memory - 1, Memory, Memory + 1, Memory + 100_000} {
		b := make([]byte, size)
		for i := range b {
			b[i] = byte(i * i >> 8)
		}
		s := &Spool{}
		for rest := b; len(rest) > 0; {
			n := min(len(rest), 1<<20-7)
			if m, err := s.Write(rest[:n]); m != n || err != nil {
				t.Fatal(m, err)
			}
			rest = rest[n:]
		}
		if err := iotest.TestReader(io.NewSectionReader(s, 0, int64(min(size, 1000))), b[:min(size, 1000)]); err != nil {
			t.Error(err)
		}
		for _, at := range []int{0, size / 2, Memory - 3, Memory, Memory + 7, size} {
			if at > size {
				continue
			}
			got := make([]byte, 1000)
			n, err := s.ReadAt(got, int64(at))
			if want := b[at:min(at+1000, size)]; !bytes.Equal(got[:n], want) || (err == io.EOF) != (len(want) < 1000) {
				t.Errorf("%d at %d: %d bytes, %v", size, at, n, err)
			}
		}
		failed := errors.New("failed")
		s.End(failed)
		if _, err := s.ReadAt(make([]byte, 10), int64(size)); err != failed {
			t.Error(err)
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
}

// TestKeep: what is beyond the number of bytes kept is read as the rest is.
func TestKeep(t *testing.T) {
	s := &Spool{Keep: 10}
	defer s.Close()
	want := []byte("0123456789abcdefghijklmnop")
	for _, part := range [][]byte{want[:7], want[7:12], want[12:]} {
		if n, err := s.Write(part); n != len(part) || err != nil {
			t.Fatal(n, err)
		}
	}
	if len(s.head) != 10 {
		t.Errorf("%d bytes are kept", len(s.head))
	}
	for at := range want {
		got := make([]byte, 5)
		if n, _ := s.ReadAt(got, int64(at)); !bytes.Equal(got[:n], want[at:min(at+5, len(want))]) {
			t.Errorf("at %d: %q", at, got[:n])
		}
	}
}

// TestAtMost: a stream as long as it may be is read whole, and a longer one refused.
func TestAtMost(t *testing.T) {
	for n, want := range map[int]string{0: "", 2<<20 - 1: "", 2 << 20: "", 2<<20 + 1: "must have at most 2 MiB", 5 << 20: "must have at most 2 MiB"} {
		b, err := io.ReadAll(AtMost(bytes.NewReader(make([]byte, n)), 2<<20))
		switch {
		case want == "" && (err != nil || len(b) != n):
			t.Errorf("%d: %d bytes, %v", n, len(b), err)
		case want != "" && (err == nil || !strings.Contains(err.Error(), want)):
			t.Errorf("%d: %v, want %s", n, err, want)
		}
	}
}
