package scan

// OpenArray consumes the opening bracket of an array.
func (s *Scanner) OpenArray() { s.open('[') }

func (s *Scanner) open(bracket byte) {
	switch {
	case s.pos == s.end || s.buf[s.pos] != bracket:
		s.wrong(0, ExpectedValue)
	case s.depth >= s.limits.Depth:
		s.fail(&LimitError{DepthLimit, s.Offset()})
	default:
		s.pos++
		s.depth++
		s.first = true
	}
}

// Element moves to the next element of the array and reports whether there is
// one. At the end of the array it consumes the closing bracket.
func (s *Scanner) Element() bool {
	if i := s.pos; i+1 < s.end && !s.first {
		switch c, then := s.buf[i], s.buf[i+1]; {
		case c == ',' && then > ' ' && then != ']':
			s.pos++
			return true
		case c == ']':
			s.close()
			return false
		}
	}
	return s.element()
}

func (s *Scanner) element() bool {
	c := s.next()
	if s.first {
		if c != ']' {
			s.first = false
			return s.pos < s.end || s.cut()
		}
	} else if c == ',' {
		s.pos++
		if s.next() != ']' {
			return s.pos < s.end || s.cut()
		}
		s.wrong(0, TrailingComma)
		return false
	} else if c != ']' {
		s.wrong(0, ExpectedComma)
		return false
	}
	s.close()
	return false
}

// close consumes the closing bracket.
func (s *Scanner) close() {
	s.pos++
	s.depth--
	s.first = false
}

// cut fails because the text ends here. It returns false.
func (s *Scanner) cut() bool {
	s.wrong(0, UnexpectedEnd)
	return false
}
