package trust

import (
	"bytes"
	"errors"
	"io"
	"math/rand/v2"
	"testing"
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
