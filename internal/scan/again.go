package scan

// Again consumes what comes next if it begins with the given bytes, which must be
// a member of an object, without the comma before it, from the end of what stands
// before it to the end of its value. It reports whether it does; else it consumes
// nothing. What the bytes have is not looked at: the caller knows it from the last
// time.
func (s *Scanner) Again(member []byte) bool {
	i := s.pos
	if !s.first {
		if i >= s.end || s.buf[i] != ',' {
			return false
		}
		i++
	}
	end := i + len(member)
	if end >= s.end || string(s.buf[i:end]) != string(member) || inNumber[s.buf[end]] {
		return false
	}
	s.pos, s.first = end, false
	return true
}
