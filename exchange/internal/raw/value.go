package raw

import (
	"bytes"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// Canonical returns the value in the form of RFC 8785, in which two spellings
// of one value are the same bytes.
func Canonical(v jsontext.Value) string {
	c := v.Clone()
	if c.Canonicalize() != nil {
		return string(v)
	}
	return string(c)
}

// Same reports whether two values are one, however they are spelled; two that
// are not there are the same too.
func Same(a, b jsontext.Value) bool {
	if bytes.Equal(a, b) {
		return (a == nil) == (b == nil)
	}
	return a != nil && b != nil && Canonical(a) == Canonical(b)
}

// AppendCompact appends a JSON text that is known to be well-formed without the
// space between its tokens.
func AppendCompact(dst, b []byte) []byte {
	for len(b) > 0 {
		quote := bytes.IndexByte(b, '"')
		if quote < 0 {
			return appendDense(dst, b)
		}
		dst = appendDense(dst, b[:quote])
		end := quote + 1
		for {
			i := bytes.IndexByte(b[end:], '"')
			if i < 0 {
				return append(dst, b[quote:]...)
			}
			end += i + 1
			slashes := 0
			for b[end-2-slashes] == '\\' {
				slashes++
			}
			if slashes%2 == 0 {
				break
			}
		}
		dst = append(dst, b[quote:end]...)
		b = b[end:]
	}
	return dst
}

func appendDense(dst, b []byte) []byte {
	for _, c := range b {
		if c > ' ' {
			dst = append(dst, c)
		}
	}
	return dst
}

// Clip shows the beginning of a value.
func Clip(b []byte) string {
	const most = 60
	s := string(b)
	if len(s) > most {
		s = strings.ToValidUTF8(s[:most], "") + "…"
	}
	return s
}
