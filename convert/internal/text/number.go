package text

import (
	"math"
	"strconv"
)

var tens = [...]float64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15}

// Number parses a decimal; it is false for anything else. Short ones, which is
// nearly all, are made without strconv, and exactly: an integer below 2^53 over
// a power of ten that a float64 holds.
func Number(b []byte) (float64, bool) {
	i, negative := 0, false
	if len(b) > 0 && b[0] == '-' {
		i, negative = 1, true
	}
	var m uint64
	digits, decimals, point := 0, 0, false
	for ; i < len(b); i++ {
		switch c := b[i]; {
		case c-'0' < 10 && digits < 15:
			m = m*10 + uint64(c-'0')
			digits++
			if point {
				decimals++
			}
		case c == '.' && !point:
			point = true
		default:
			f, err := strconv.ParseFloat(string(b), 64)
			return f, err == nil && !math.IsInf(f, 0) && !math.IsNaN(f)
		}
	}
	f := float64(m) / tens[decimals]
	if negative {
		f = -f
	}
	return f, digits > 0
}

// Optional parses a decimal that may be missing: then it is NaN.
func Optional(b []byte) (float64, bool) {
	if len(b) == 0 {
		return math.NaN(), true
	}
	return Number(b)
}

// Digits returns the number that the first n digits spell, or -1.
func Digits(b []byte, n int) int {
	if len(b) < n {
		return -1
	}
	v := 0
	for _, c := range b[:n] {
		if c-'0' > 9 {
			return -1
		}
		v = v*10 + int(c-'0')
	}
	return v
}

// Octal reports whether b is four digits from 0 to 7.
func Octal(b []byte) bool {
	if len(b) != 4 {
		return false
	}
	for _, c := range b {
		if c < '0' || c > '7' {
			return false
		}
	}
	return true
}
