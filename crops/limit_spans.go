package crops

import (
	"encoding/binary"
	"hash/maphash"

	"github.com/comision-mixta/mixta/internal/runs"
	"github.com/comision-mixta/mixta/record"
)

// spans are the periods of limits by what they limit. A period is cut into parts of one,
// two, four … days that begin at a multiple of their length, so that two meet where a
// part of one is a part of the other, or lies in one: some sixty rows for each, however
// many there are.
type spans struct {
	seed maphash.Seed
	rows *runs.Map // by the hash of what is limited, the logarithm of the length and the number of the part
}

// What is known of a part: a period has all of it, or some.
const (
	wholly byte = 1 << iota
	partly
)

const (
	spanLevels = 17 // enough for the days of three centuries
	spanKey    = 8 + 1 + 4
)

// Add adds a period, and reports whether it meets one that was added before. One that
// ends before it begins meets none.
func (s *spans) Add(z LegalZone, n LimitNature, p record.Period) (meets bool) {
	from, to := dayNumber(p.From), uint32(1<<spanLevels-1)
	if p.To != "" {
		to = dayNumber(p.To)
	}
	if from > to {
		return false
	}
	var key [spanKey]byte
	binary.BigEndian.PutUint64(key[:], maphash.Comparable(s.seed, [2]string{string(z), string(n)}))
	return s.add(&key, spanLevels, 0, from, to)
}

// add adds what a period has of one part.
func (s *spans) add(key *[spanKey]byte, level byte, part, from, to uint32) (meets bool) {
	first, last := part<<level, (part+1)<<level-1
	if from > last || to < first {
		return false
	}
	key[8] = level
	binary.BigEndian.PutUint32(key[9:], part)
	known := byte(0)
	if v, ok := s.rows.Get(key[:]); ok {
		known = v[0]
	}
	if from <= first && last <= to {
		s.rows.Put(key[:], []byte{known | wholly})
		return known != 0
	}
	s.rows.Put(key[:], []byte{known | partly})
	left := s.add(key, level-1, 2*part, from, to)
	right := s.add(key, level-1, 2*part+1, from, to)
	return left || right || known&wholly != 0
}

// dayNumber numbers the days from 1900 on, as if each month had 31.
func dayNumber(d record.Date) uint32 {
	if len(d) != len("2006-01-02") {
		return 0
	}
	digits := func(from, to int) (n uint32) {
		for _, c := range []byte(d[from:to]) {
			n = 10*n + uint32(c-'0')
		}
		return n
	}
	return ((digits(0, 4)-1900)*12+digits(5, 7)-1)*31 + digits(8, 10) - 1
}
