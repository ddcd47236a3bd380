package scan

// Skip consumes one value of any kind, checked as strictly as if it were read,
// and reports names that are twice in an object.
func (s *Scanner) Skip() {
	switch s.Peek() {
	case '{':
		s.skipObject()
	case '[':
		s.OpenArray()
		for s.Element() {
			s.Skip()
		}
	case '"':
		_, n := s.quoted()
		s.pos += n
	case '0':
		s.Number()
	case 't', 'f':
		s.Bool()
	case 'n':
		s.Null()
	default:
		if s.err == nil {
			s.cut()
		}
	}
}

func (s *Scanner) skipObject() {
	s.OpenObject()
	s.seen.open()
	for name, ok := s.Member(); ok; name, ok = s.Member() {
		if !s.seen.add(name) {
			s.report(DuplicateName, s.name, string(name))
		}
		s.Skip()
	}
	s.seen.close()
}
