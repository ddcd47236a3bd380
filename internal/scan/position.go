package scan

// longestPosition is how far Position looks for the end of one: enough for any
// that is indented in a sensible way.
const longestPosition = 256

// Position consumes the next value if it is an array of two numbers without
// exponent that a float64 can hold as exactly as they are spelled: a GeoJSON
// position in its usual form. Else it consumes at most the white space before
// the value and ok is false; the caller then reads the array by its elements,
// which tells what is different.
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
	begin := i
	for ; i < len(b) && b[i]-'0' < 10; i++ {
		m = m*10 + uint64(b[i]-'0')
	}
	if i == len(b) {
		return 0, i
	}
	size := i - begin
	if size == 0 || size > 1 && b[begin] == '0' {
		return 0, none
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
	if size+decimals > 19 || m > exact {
		return 0, none
	}
	f = float64(m) / powers[decimals]
	if negative {
		f = -f
	}
	return f, i
}
