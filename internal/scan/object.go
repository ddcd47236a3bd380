package scan

// OpenObject consumes the opening brace of an object.
func (s *Scanner) OpenObject() { s.open('{') }

// Member returns the decoded name of the next member and consumes it with its
// colon. At the end of the object it consumes the closing brace and returns
// false.
//
// It does not look whether the name was there before: a caller that knows
// which members there can be does so with a bit for each.
func (s *Scanner) Member() (name []byte, ok bool) {
	if i := s.pos; i+1 < s.end && s.buf[i] == ',' && s.buf[i+1] == '"' && !s.first {
		s.pos++
		return s.member()
	}
	c := s.next()
	switch {
	case s.first:
		s.first = false
	case c == ',':
		s.pos++
		if c = s.next(); c == '}' {
			s.wrong(0, TrailingComma)
			return nil, false
		}
	case c != '}':
		s.wrong(0, ExpectedComma)
		return nil, false
	}
	if c == '"' {
		return s.member()
	}
	if c == '}' {
		s.close()
	} else {
		s.wrong(0, ExpectedName)
	}
	return nil, false
}

// member reads name and colon. The name stays the next unread token until the
// colon is found, since it must not slide out before.
func (s *Scanner) member() (name []byte, ok bool) {
	b, begin := s.buf, s.pos
	if i := plain(b, begin+1); i+1 < len(b) && b[i] == '"' && b[i+1] == ':' {
		s.name = s.Offset()
		s.pos = i + 2
		return b[begin+1 : i], true
	}
	text, n := s.quoted()
	if n == 0 {
		return nil, false
	}
	colon := n
	for s.pos+colon == len(s.buf) || s.buf[s.pos+colon] != ':' {
		if s.pos+colon < len(s.buf) {
			if !isSpace(s.buf[s.pos+colon]) {
				s.wrong(colon, ExpectedColon)
				return nil, false
			}
			colon++
		} else if !s.more() {
			s.wrong(colon, ExpectedColon)
			return nil, false
		}
	}
	if text == nil {
		text = s.buf[s.pos+1 : s.pos+n-1]
	}
	s.name = s.Offset()
	s.pos += colon + 1
	return text, true
}

// NameOffset returns the offset of the opening quote of the name that
// [Scanner.Member] returned last.
func (s *Scanner) NameOffset() int64 { return s.name }
