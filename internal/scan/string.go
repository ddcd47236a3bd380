package scan

import "unicode/utf8"

// String consumes a string and returns it decoded. What is not UTF-8, and half
// surrogate pairs, are reported and decoded as U+FFFD.
func (s *Scanner) String() []byte {
	if b, begin := s.buf, s.pos; begin < s.end && b[begin] == '"' {
		if i := plain(b, begin+1); i < len(b) && b[i] == '"' {
			s.pos = i + 1
			return b[begin+1 : i]
		}
	}
	text, n := s.quoted()
	if n == 0 {
		return nil
	}
	if text == nil {
		text = s.buf[s.pos+1 : s.pos+n-1]
	}
	s.pos += n
	return text
}

// quoted reads the string that is the next token, without consuming it: n is
// its length with the quotes, or 0 after an error. text is nil if it stands in
// the buffer as it is.
func (s *Scanner) quoted() (text []byte, n int) {
	if s.pos == s.end || s.buf[s.pos] != '"' {
		s.wrong(0, ExpectedValue)
		return nil, 0
	}
	i := plain(s.buf, s.pos+1)
	if i < len(s.buf) && s.buf[i] == '"' {
		return nil, i + 1 - s.pos
	}
	return s.decode(i - s.pos)
}

// decode goes on where quoted found something else than plain text, n bytes
// into the token: an escape, the end of the buffer, or something wrong.
func (s *Scanner) decode(n int) ([]byte, int) {
	text := append(s.text[:0], s.buf[s.pos+1:s.pos+n]...)
	defer func() { s.text = text }()
	var bad, lone bool
	for {
		if s.pos+n == len(s.buf) && !s.more() {
			s.fail(&SyntaxError{s.Offset(), UnterminatedString})
			return nil, 0
		}
		switch c := s.buf[s.pos+n]; {
		case c == '"':
			return text, n + 1
		case c == '\\':
			r, size := s.escape(n)
			if size == 0 {
				return nil, 0
			}
			if r < 0 {
				if !lone {
					s.report(LoneSurrogate, s.Offset()+int64(n), "")
				}
				r, lone = utf8.RuneError, true
			}
			text = utf8.AppendRune(text, r)
			n += size
		case c < ' ':
			s.wrong(n, ControlCharacter)
			return nil, 0
		case c >= utf8.RuneSelf:
			for !utf8.FullRune(s.buf[s.pos+n:]) && s.more() {
			}
			if s.err != nil {
				return nil, 0
			}
			r, size := utf8.DecodeRune(s.buf[s.pos+n:])
			if r == utf8.RuneError && size == 1 {
				if !bad {
					s.report(BadUTF8, s.Offset()+int64(n), "")
				}
				bad = true
			}
			text = utf8.AppendRune(text, r)
			n += size
		}
		run := plain(s.buf, s.pos+n) - s.pos
		text = append(text, s.buf[s.pos+n:s.pos+run]...)
		n = run
	}
}
