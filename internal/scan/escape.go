package scan

import (
	"bytes"
	"unicode"
	"unicode/utf16"
)

var escapes = [256]byte{
	'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t',
}

// escape decodes the escape n bytes into the next token. size is how many
// bytes it takes, 0 after an error. r is -1 for half a surrogate pair.
func (s *Scanner) escape(n int) (r rune, size int) {
	if !s.ensure(n + 2) {
		s.fail(&SyntaxError{s.Offset(), UnterminatedString})
		return 0, 0
	}
	c := s.buf[s.pos+n+1]
	if d := escapes[c]; d != 0 {
		return rune(d), 2
	}
	if c != 'u' {
		s.wrong(n, BadEscape)
		return 0, 0
	}
	if r = s.unit(n); r < 0 {
		if b := s.buf[s.pos+n:]; len(b) < 6 && bytes.IndexByte(b, '"') < 0 {
			s.fail(&SyntaxError{s.Offset(), UnterminatedString})
		}
		s.wrong(n, BadEscape)
		return 0, 0
	}
	if !utf16.IsSurrogate(r) {
		return r, 6
	}
	pair := utf16.DecodeRune(r, s.unit(n+6))
	switch {
	case s.err != nil:
		return 0, 0
	case pair == unicode.ReplacementChar:
		return -1, 6
	}
	return pair, 12
}

// unit returns the value of the \uXXXX that stands n bytes into the next token,
// or -1 if none does.
func (s *Scanner) unit(n int) rune {
	if !s.ensure(n + 6) {
		return -1
	}
	b := s.buf[s.pos+n:][:6]
	if b[0] != '\\' || b[1] != 'u' {
		return -1
	}
	var r rune
	for _, c := range b[2:] {
		switch {
		case '0' <= c && c <= '9':
			r = r<<4 | rune(c-'0')
		case 'a' <= c|0x20 && c|0x20 <= 'f':
			r = r<<4 | rune(c|0x20-'a'+10)
		default:
			return -1
		}
	}
	return r
}
