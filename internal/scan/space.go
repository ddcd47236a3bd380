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

// space ends the scan if a run of white space is longer than the window.
func (s *Scanner) space() byte {
	for from := s.Offset(); ; {
		b, i := s.buf[:s.end], s.pos
		for i < len(b) && isSpace(b[i]) {
			i++
			for len(b)-i >= 8 && string(b[i:i+8]) == "        " {
				i += 8
			}
		}
		s.pos = i
		if s.r != nil && s.Offset()-from > int64(s.limits.Window) {
			s.fail(&LimitError{WindowLimit, from})
			return 0
		}
		if i < len(b) {
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
