package scan

import (
	"encoding/binary"
	"math/bits"
)

// Number consumes a number and returns its spelling.
func (s *Scanner) Number() []byte {
	n, why := spelling(s.buf[s.pos:s.end])
	if s.pos+n == s.end {
		// It may go on. Its length is found first, so that a long
		// number that comes in small pieces is not read again for each.
		for s.more() {
			for s.pos+n < s.end && inNumber[s.buf[s.pos+n]] {
				n++
			}
			if s.pos+n < s.end {
				break
			}
		}
		if s.err != nil {
			return nil
		}
		n, why = spelling(s.buf[s.pos:s.end])
	}
	if why != "" {
		s.wrong(n, why)
		return nil
	}
	b := s.buf[s.pos : s.pos+n]
	s.pos += n
	return b
}

// inNumber has what can stand in a number, and the letters, since a number
// that one follows is more likely misspelt than lacking a comma.
var inNumber = func() (t [256]bool) {
	for c := range t {
		lower := c | 0x20
		t[c] = '0' <= c && c <= '9' || 'a' <= lower && lower <= 'z' || c == '+' || c == '-' || c == '.'
	}
	return t
}()

// Spelling returns the number that b begins with; what follows does not count.
func Spelling(b []byte) []byte {
	n, _ := spelling(b)
	return b[:n]
}

// spelling returns the length of the number that b begins with. If there is
// none, it is the length up to what is wrong.
func spelling(b []byte) (n int, why Reason) {
	if len(b) > 0 && b[0] == '-' {
		n++
	}
	first := n
	if n = digits(b, n); n == first {
		return n, BadNumber
	}
	if b[first] == '0' && n > first+1 {
		return first + 1, LeadingZero
	}
	if n < len(b) && b[n] == '.' {
		n++
		first = n
		if n = digits(b, n); n == first {
			return n, BadNumber
		}
	}
	if n < len(b) && b[n]|0x20 == 'e' {
		n++
		if n < len(b) && (b[n] == '+' || b[n] == '-') {
			n++
		}
		first = n
		if n = digits(b, n); n == first {
			return n, BadNumber
		}
	}
	if n < len(b) && inNumber[b[n]] {
		return n, BadNumber
	}
	return n, ""
}

// digits returns the index of the first byte from b[i] on that is not a digit.
func digits(b []byte, i int) int {
	for ; len(b)-i >= 8; i += 8 {
		if hit := noDigit(binary.LittleEndian.Uint64(b[i : i+8])); hit != 0 {
			return i + bits.TrailingZeros64(hit)/8
		}
	}
	for i < len(b) && b[i]-'0' < 10 {
		i++
	}
	return i
}

// noDigit sets the high bit of the first byte in w that is not a digit.
func noDigit(w uint64) uint64 {
	w ^= low * '0'
	return (w | (w + low*(0x80-10))) & high
}
