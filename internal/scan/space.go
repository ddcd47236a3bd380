package scan

// next skips white space and returns the next byte, without consuming it, or 0
// at the end.
func (s *Scanner) next() (c byte) {
	if s.pos < s.end {
		c = s.buf[s.pos]
	}
	if c > ' ' {
		return c
	}
	return s.space()
}

func (s *Scanner) space() byte {
	for {
		b, i := s.buf[:s.end], s.pos
		for i < len(b) && isSpace(b[i]) {
			i++
			for len(b)-i >= 8 && string(b[i:i+8]) == "        " {
				i += 8
			}
		}
		if s.pos = i; i < len(b) {
			return b[i]
		}
		if !s.more() {
			return 0
		}
	}
}

func isSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t'
}
