package trust

import (
	"bytes"
	"errors"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/check"
)

func TestSeal(t *testing.T) {
	secret, recipient, err := NewSealKey()
	if err != nil {
		t.Fatal(err)
	}
	other, _, err := NewSealKey()
	if err != nil {
		t.Fatal(err)
	}
	plain := bytes.Repeat(base(t), 20) // several chunks of age
	var sealed, out bytes.Buffer
	if err := Seal(&sealed, bytes.NewReader(plain), recipient); err != nil {
		t.Fatal(err)
	}
	if err := Open(&out, bytes.NewReader(sealed.Bytes()), t.TempDir(), secret); err != nil || !bytes.Equal(out.Bytes(), plain) {
		t.Fatal(err)
	}
	refuse := func(what string, b []byte, secret string) {
		t.Helper()
		var out bytes.Buffer
		if err := Open(&out, bytes.NewReader(b), t.TempDir(), secret); !errors.Is(err, ErrSealed) || out.Len() > 0 {
			t.Errorf("%s: %v, %d bytes given out", what, err, out.Len())
		}
	}
	refuse("another's key", sealed.Bytes(), other)
	refuse("trailing bytes", append(bytes.Clone(sealed.Bytes()), 'x'), secret)
	r := rand.New(rand.NewPCG(3, 3))
	for range 300 {
		b := bytes.Clone(sealed.Bytes())
		i := r.IntN(len(b))
		refuse("cut short", b[:i], secret)
		b[i] ^= 1 << r.IntN(8)
		refuse("altered", b, secret)
	}
	if err := Seal(io.Discard, bytes.NewReader(plain)); err == nil {
		t.Error("sealed to nobody")
	}
}

// TestOpenLeavesNothing: while a file is opened, its text stands under no name.
func TestOpenLeavesNothing(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("every file that is open has a name")
	}
	secret, recipient, err := NewSealKey()
	if err != nil {
		t.Fatal(err)
	}
	var sealed bytes.Buffer
	if err := Seal(&sealed, strings.NewReader("text"), recipient); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	out := writing(func(b []byte) {
		if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
			t.Errorf("%v %v", left, err)
		}
	})
	if err := Open(out, &sealed, dir, secret); err != nil {
		t.Error(err)
	}
	if err := Seal(&sealed, strings.NewReader("text"), recipient); err != nil {
		t.Fatal(err)
	}
	err = Open(io.Discard, &sealed, filepath.Join(dir, "nowhere"), secret)
	if es, both := check.Say(err, check.ES); !both || !strings.Contains(es, "TMPDIR") {
		t.Error(err)
	}
}

// writing is a writer that sees what is written.
type writing func([]byte)

func (w writing) Write(b []byte) (int, error) { w(b); return len(b), nil }

// TestSealTo: what is wrong with a recipient or a key is said, not what it is.
func TestSealTo(t *testing.T) {
	secret, recipient, err := NewSealKey()
	if err != nil {
		t.Fatal(err)
	}
	for _, err := range []error{
		Seal(io.Discard, strings.NewReader("text")),
		Seal(io.Discard, strings.NewReader("text"), recipient, secret),
		Open(io.Discard, strings.NewReader("text"), "", recipient),
	} {
		if es, both := check.Say(err, check.ES); !both || strings.Contains(es, secret) {
			t.Errorf("%q %v", es, err)
		}
	}
}

// Sealing goes at the cipher's speed.
func BenchmarkSeal(b *testing.B) {
	secret, recipient, err := NewSealKey()
	if err != nil {
		b.Fatal(err)
	}
	plain := make([]byte, 64<<20)
	b.Run("seal", func(b *testing.B) {
		b.SetBytes(int64(len(plain)))
		for b.Loop() {
			if err := Seal(io.Discard, bytes.NewReader(plain), recipient); err != nil {
				b.Fatal(err)
			}
		}
	})
	var sealed bytes.Buffer
	if err := Seal(&sealed, bytes.NewReader(plain), recipient); err != nil {
		b.Fatal(err)
	}
	b.Run("open", func(b *testing.B) {
		b.SetBytes(int64(len(plain)))
		for b.Loop() {
			if err := Open(io.Discard, bytes.NewReader(sealed.Bytes()), "", secret); err != nil {
				b.Fatal(err)
			}
		}
	})
}
