package scan

// Bool consumes true or false and returns which.
func (s *Scanner) Bool() bool {
	if s.pos < s.end && s.buf[s.pos] == 't' {
		return s.literal("true")
	}
	s.literal("false")
	return false
}

// Null consumes null.
func (s *Scanner) Null() { s.literal("null") }

func (s *Scanner) literal(want string) bool {
	whole := s.ensure(len(want))
	if s.err != nil {
		return false
	}
	if b := s.buf[s.pos:]; !whole && string(b) == want[:len(b)] {
		s.wrong(len(b), UnexpectedEnd)
		return false
	} else if !whole || string(b[:len(want)]) != want {
		s.wrong(0, BadLiteral)
		return false
	}
	s.pos += len(want)
	return true
}
