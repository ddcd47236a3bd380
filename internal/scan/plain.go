package scan

import (
	"encoding/binary"
	"math/bits"
	"unicode/utf8"
)

// Masks for the eight bytes of a word at once.
const (
	low  = 0x0101010101010101
	high = 0x8080808080808080
)

// plain returns the index of the first byte from b[i] on that is not plain
// text: a quote, backslash or control character, what is not UTF-8, or len(b).
func plain(b []byte, i int) int {
	for len(b)-i >= 8 {
		w := binary.LittleEndian.Uint64(b[i : i+8])
		if w&high != 0 {
			return accented(b, i)
		}
		if hit := special(w) & high; hit != 0 {
			return i + bits.TrailingZeros64(hit)/8
		}
		i += 8
	}
	return plainTail(b, i)
}

// special has the high bit of the first byte set that is ASCII and ends plain
// text. In such a byte, taking 1 from 0 or 32 from less sets the high bit; the
// borrow only spoils bytes behind it.
func special(w uint64) uint64 {
	return ((w ^ low*'"' - low) | (w ^ low*'\\' - low) | (w - low*' ')) &^ w
}

// accented is plain for text with letters of two bytes here and there. It does
// not branch on them, since no processor can foretell where the next one is.
// Of all words but w only the high bit of each byte has a meaning.
func accented(b []byte, i int) int {
	var due uint64 // set if the first byte must continue a letter
	for len(b)-i >= 8 {
		w := binary.LittleEndian.Uint64(b[i : i+8])
		lead := w & (w << 1)
		bad := lead & (w << 2) // starts more than two bytes
		lead &^= w << 2
		bad |= w&^(w<<1) ^ (lead<<8 | due)       // continues nothing, or is not continued
		bad |= lead &^ (w&(low*0x1e) + low*0x7e) // starts what one byte could say
		hit := (special(w) | bad) & high
		if hit == 0 {
			due = lead >> 56 & 0x80
			i += 8
			continue
		}
		at := bits.TrailingZeros64(hit)
		i += at / 8
		if bad>>at&1 == 0 {
			return i
		}
		if at == 7 && due != 0 || at > 7 && lead>>(at-8)&1 != 0 {
			i-- // where the letter starts
		}
		r, size := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
		due = 0
	}
	if due != 0 {
		i--
	}
	return plainTail(b, i)
}

// plainTail is plain for the last few bytes of the buffer.
func plainTail(b []byte, i int) int {
	for i < len(b) {
		c := b[i]
		if c < ' ' || c == '"' || c == '\\' {
			break
		}
		r, size := rune(c), 1
		if c >= utf8.RuneSelf {
			r, size = utf8.DecodeRune(b[i:])
		}
		if r == utf8.RuneError && size == 1 {
			break
		}
		i += size
	}
	return i
}
