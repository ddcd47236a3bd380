package scan

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// TestLists: what is read in one go is what is read one by one, whatever stands in
// the list and wherever the buffer ends.
func TestLists(t *testing.T) {
	rnd := rand.New(rand.NewPCG(2022, 9))
	numbers := []string{"0", "-0", "1", "-17.25", "180", "-180", "180.5", "1e2", "01", "1.", "-", "12345678901234567", "123456789012345678", " 3", "4 ", "null", "[1]", "", `"5"`}
	pick := func() string { return numbers[min(rnd.IntN(2*len(numbers)), 3+rnd.IntN(len(numbers)))%len(numbers)] }
	for range 1_500 {
		var items, pairs []string
		for range rnd.IntN(8) {
			items = append(items, pick())
			pairs = append(pairs, "["+pick()+","+pick()+"]")
		}
		most := rnd.IntN(9)
		for _, text := range []string{"[" + strings.Join(items, ",") + "]", "[" + strings.Join(pairs, ",") + "]"} {
			if one, all := readList(text, 0, false), readList(text, most, true); one != all {
				t.Fatalf("%s: %s one by one, %s in one go", text, one, all)
			}
		}
	}
}

// readList tells what it reads of a list of numbers or positions: in one go as far
// as that gets, and so many at most, or one by one.
func readList(text string, most int, inOneGo bool) string {
	s := New(&pieces{bytes.NewReader([]byte(text)), func() int { return 7 }}, Limits{})
	var floats []float64
	var pairs [][2]float64
	var told []string
	s.Peek()
	for s.OpenArray(); s.Element(); {
		s.Peek()
		if f, ok := s.Decimal(); ok {
			floats = append(floats, f)
		} else if lon, lat, ok := s.Position(); ok {
			pairs = append(pairs, [2]float64{lon, lat})
		} else {
			told = append(told, fmt.Sprint(len(floats), len(pairs), s.Offset()))
			s.Skip()
			continue
		}
		if inOneGo {
			floats = s.Decimals(floats, most, -180, 180)
			pairs = s.Positions(pairs, most, -180, 180)
		}
	}
	return fmt.Sprint(slices.Clone(floats), pairs, told, s.Offset(), s.Err())
}
