package gpkg

import "testing"

// FuzzDecode: any octets are a geometry of finitely many positions, or none.
func FuzzDecode(f *testing.F) {
	f.Add([]byte("GP\x00\x01\xe6\x10\x00\x00\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x20\x51\xc0\x66\x66\x66\x66\x66\x66\x2d\xc0"))
	f.Add([]byte("GP\x00\x01\xe6\x10\x00\x00\x01\x06\x00\x00\x00\x01\x00\x00\x00\x01\x03\x00\x00\x00\x00\x00\x00\x00"))
	f.Add([]byte("GP\x00\x00\x00\x00\x10\xe6\x00\x00\x00\x00\x07\xff\xff\xff\xff"))
	f.Fuzz(func(t *testing.T, b []byte) {
		s, _, err := decode(b)
		if s == nil {
			return
		}
		n := len(s.points)
		for _, line := range s.lines {
			n += len(line)
		}
		for _, area := range s.areas {
			for _, ring := range area {
				n += len(ring)
			}
		}
		if err == nil && n*16 > len(b) {
			t.Errorf("%d positions in %d octets", n, len(b))
		}
	})
}
