package scan

// longestPosition is how far Position looks for the end of one: enough for any
// that is indented in a sensible way.
const longestPosition = 256

// Position consumes the next value if it is an array of two numbers without
// exponent, of at most 17 digits each, which is all that a float64 can tell
// apart: a GeoJSON position in its usual form. Else it consumes at most the
// white space before the value and ok is false; the caller then reads the array
// by its elements, which shows what is different.
func (s *Scanner) Position() (lon, lat float64, ok bool) {
	if s.next() != '[' || s.depth >= s.limits.Depth {
		return 0, 0, false
	}
	for {
		lon, lat, end := position(s.buf, s.pos)
		if end < len(s.buf) {
			s.pos = end + 1
			return lon, lat, true
		}
		if end > len(s.buf) || end-s.pos >= longestPosition || !s.more() {
			return 0, 0, false
		}
	}
}

// Decimal consumes the next value and the white space behind it if it is a number
// without exponent, of at most 17 digits, in an array: what a list of measurements
// has. Else it consumes nothing and ok is false.
func (s *Scanner) Decimal() (f float64, ok bool) {
	for {
		f, end := coordinate(s.buf, s.pos)
		if end < len(s.buf) {
			if c := s.buf[end]; c != ',' && c != ']' {
				return 0, false
			}
			s.pos = end
			return f, true
		}
		if end > len(s.buf) || end-s.pos >= longestPosition || !s.more() {
			return 0, false
		}
	}
}

// position parses the position at b[i] and returns the index of its closing
// bracket. Like the functions that it is made of, it returns len(b) if b ends
// too early to know, and more than that if there is something else.
func position(b []byte, i int) (lon, lat float64, end int) {
	lon, i = coordinate(b, i+1)
	if i >= len(b) {
		return 0, 0, i
	}
	if b[i] != ',' {
		return 0, 0, len(b) + 1
	}
	lat, i = coordinate(b, i+1)
	if i < len(b) && b[i] != ']' {
		i = len(b) + 1
	}
	return lon, lat, i
}

// coordinate parses the number at b[i], which may have white space around it,
// and returns the index behind it.
func coordinate(b []byte, i int) (f float64, end int) {
	none := len(b) + 1
	for i < len(b) && b[i] <= ' ' && isSpace(b[i]) {
		i++
	}
	if i == len(b) {
		return 0, i
	}
	negative := b[i] == '-'
	if negative {
		i++
	}
	var m uint64
	var size int // how many digits, but for zeros before all others
	begin := i
	for ; i < len(b) && b[i]-'0' < 10; i++ {
		m = m*10 + uint64(b[i]-'0')
	}
	if i == len(b) {
		return 0, i
	}
	if size = i - begin; size == 0 || size > 1 && b[begin] == '0' {
		return 0, none
	}
	if b[begin] == '0' {
		size = 0
	}
	decimals := 0
	if b[i] == '.' {
		i++
		begin = i
		for ; i < len(b) && b[i]-'0' < 10; i++ {
			m = m*10 + uint64(b[i]-'0')
		}
		if i == len(b) {
			return 0, i
		}
		if decimals = i - begin; decimals == 0 {
			return 0, none
		}
	}
	for i < len(b) && b[i] <= ' ' && isSpace(b[i]) {
		i++
	}
	if size+decimals > 17 {
		return 0, none
	}
	if m <= exact {
		f = float64(m) / powers[decimals]
	} else {
		f = quotient(m, uint64(powers[decimals]))
	}
	if negative {
		f = -f
	}
	return f, i
}
