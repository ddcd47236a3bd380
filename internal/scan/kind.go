package scan

import "bytes"

// A Kind is the first byte of a value, '0' standing for any number. 0 is no
// value.
type Kind byte

var kinds = [256]Kind{
	'{': '{', '[': '[', '"': '"', 't': 't', 'f': 'f', 'n': 'n',
	'-': '0', '0': '0', '1': '0', '2': '0', '3': '0', '4': '0',
	'5': '0', '6': '0', '7': '0', '8': '0', '9': '0',
}

// Peek skips white space and reports what value comes next, without consuming
// it. At the end of the text it returns 0, which is an error inside an array
// or object only. What cannot start a value is an error.
func (s *Scanner) Peek() (k Kind) {
	if s.pos < s.end {
		k = kinds[s.buf[s.pos]]
	}
	if k > 0 {
		return // written so that it just fits the inliner's budget, as next does
	}
	return s.peek()
}

func (s *Scanner) peek() Kind {
	c := s.next()
	if c >= 0x80 && s.Offset() == 0 {
		c = s.encoding()
	}
	if k := kinds[c]; k != 0 {
		return k
	}
	switch {
	case s.pos == s.end && s.depth == 0:
	case c == '+' || c == '.':
		s.wrong(0, BadNumber)
	case 'a' <= c|0x20 && c|0x20 <= 'z':
		s.wrong(0, BadLiteral)
	default:
		s.wrong(0, ExpectedValue)
	}
	return 0
}

// encoding looks at the first bytes of a text that does not start with ASCII,
// skips a byte order mark, and returns the first byte after it.
func (s *Scanner) encoding() byte {
	const mark = "\xef\xbb\xbf"
	s.ensure(len(mark))
	if !bytes.HasPrefix(s.buf[s.pos:], []byte(mark)) {
		return 0
	}
	s.report(ByteOrderMark, 0, "")
	s.pos += len(mark)
	return s.next()
}
