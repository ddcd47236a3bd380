package scan

// Mark keeps everything from the next unread byte on in the buffer, until
// [Scanner.Unmark] or another Mark: the bytes of a record, and the lines and
// columns in it.
func (s *Scanner) Mark() { s.mark = s.pos }

// Unmark lets go what [Scanner.Mark] keeps.
func (s *Scanner) Unmark() { s.mark = -1 }

// Marked returns the bytes from the mark up to the next unread byte, or nil if
// there is no mark. They are good until the next call that reads.
func (s *Scanner) Marked() []byte {
	if s.mark < 0 {
		return nil
	}
	return s.buf[s.mark:s.pos:s.pos]
}

// MarkOffset returns the offset of the mark, or -1 if there is none.
func (s *Scanner) MarkOffset() int64 {
	if s.mark < 0 {
		return -1
	}
	return s.base + int64(s.mark)
}
