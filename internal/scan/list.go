package scan

// Decimals appends the numbers that follow in an array to list, as long as they are
// as [Scanner.Decimal] reads them, without white space, and within the bounds, which
// are themselves excluded. It leaves all else to the caller, as what comes next,
// and also what would make the list longer than most.
func (s *Scanner) Decimals(list []float64, most int, low, high float64) []float64 {
	b, i := s.buf[:s.end], s.pos
	for len(list) < most && i < len(b) && b[i] == ',' {
		f, end := coordinate(b, i+1)
		if end >= len(b) || b[end] != ',' && b[end] != ']' || !(low < f && f < high) {
			break
		}
		list, i = append(list, f), end
	}
	s.pos = i
	return list
}

// Positions is Decimals for an array of positions, as [Scanner.Position] reads them.
// The bounds are those of both numbers.
func (s *Scanner) Positions(list [][2]float64, most int, low, high float64) [][2]float64 {
	b, i := s.buf[:s.end], s.pos
	for s.depth < s.limits.Depth && len(list) < most && i+1 < len(b) && b[i] == ',' && b[i+1] == '[' {
		lon, lat, end := position(b, i+1)
		if end >= len(b) || !(low < lon && lon < high && low < lat && lat < high) {
			break
		}
		list, i = append(list, [2]float64{lon, lat}), end+1
	}
	s.pos = i
	return list
}
