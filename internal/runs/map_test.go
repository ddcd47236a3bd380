package runs

import (
	"bytes"
	"errors"
	"testing"

	"pgregory.net/rapid"
)

// TestMap: a Map knows what a map knows, however little it holds in memory.
func TestMap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		value := rapid.IntRange(0, 3).Draw(t, "value size")
		m := NewMap(2, value, rapid.SampledFrom([]int{0, 1, 2, 13, 100, 1 << 20}).Draw(t, "rows"))
		defer m.Close()
		want := map[[2]byte][]byte{}
		most := rapid.SampledFrom([]int{3, 200, 1 << 16}).Draw(t, "keys")
		for range rapid.IntRange(0, 600).Draw(t, "n") {
			n := rapid.IntRange(0, most-1).Draw(t, "key")
			key := [2]byte{byte(n >> 8), byte(n)}
			if rapid.Bool().Draw(t, "put") {
				v := rapid.SliceOfN(rapid.Byte(), value, value).Draw(t, "v")
				m.Put(key[:], v)
				want[key] = v
			}
			got, ok := m.Get(key[:])
			if v, known := want[key]; ok != known || !bytes.Equal(got, v) {
				t.Fatalf("%x: %x, %t, not %x, %t", key, got, ok, v, known)
			}
		}
		for key, v := range want {
			if got, ok := m.Get(key[:]); !ok || !bytes.Equal(got, v) {
				t.Fatalf("%x: %x, %t, not %x", key, got, ok, v)
			}
		}
		if len(m.layers) > 2*fanned*fanned {
			t.Fatalf("%d layers", len(m.layers))
		}
		if err := m.Err(); err != nil {
			t.Fatal(err)
		}
		for range 2 {
			if err := m.Close(); err != nil {
				t.Fatal(err)
			}
		}
	})
}

// TestMapOfMany: many more rows than are held, in blocks and layers: each is found, and
// nothing else is.
func TestMapOfMany(t *testing.T) {
	const many = 50_000
	m := NewMap(4, 4, 1000)
	defer m.Close()
	key := func(i uint32) []byte {
		i *= 2654435761 // odd: each i has another
		return []byte{byte(i >> 24), byte(i >> 16), byte(i >> 8), byte(i)}
	}
	for i := range uint32(many) {
		m.Put(key(i), key(i/3))
	}
	for i := range uint32(2 * many) {
		if v, ok := m.Get(key(i)); ok != (i < many) || ok && !bytes.Equal(v, key(i/3)) {
			t.Fatalf("%d: %x, %t: %v", i, v, ok, m.Err())
		}
	}
}

// TestMapOfOthers: a layer that was changed is an error, and so is one that cannot be
// written; nothing is found after it.
func TestMapOfOthers(t *testing.T) {
	fill := func(m *Map) {
		for i := range 100 {
			m.Put([]byte{byte(i)}, []byte{1})
		}
	}
	m := NewMap(1, 1, 60)
	fill(m)
	if _, ok := m.Get([]byte{0}); !ok || m.Err() != nil || len(m.layers) != 1 {
		t.Fatalf("%t, %d layers: %v", ok, len(m.layers), m.Err())
	}
	m.layers[0].hashes[0]++
	m.layers[0].number = -1
	if v, ok := m.Get([]byte{1}); ok || !errors.Is(m.Err(), errChanged) {
		t.Errorf("%x: %v", v, m.Err())
	}
	if _, ok := m.Get([]byte{99}); ok {
		t.Error("a key is found after an error")
	}
	if err := m.Close(); !errors.Is(err, errChanged) {
		t.Error(err)
	}

	t.Setenv("TMPDIR", "/nowhere/at/all")
	m = NewMap(8, 0, 1)
	for i := range 2000 {
		m.Put([]byte{7: byte(i), 6: byte(i >> 8)}, nil)
	}
	if err := m.Close(); err == nil {
		t.Error("rows are held where there is no file")
	}
}
