package asterix

import (
	"math"
	"strconv"
	"time"

	"github.com/comision-mixta/mixta/convert/track"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// message is what is read from one ASTERIX record.
type message struct {
	category byte
	track.Identity
	timed        bool
	time         time.Duration // since midnight, UTC
	placed       bool
	position     record.Position
	polar        bool
	rangeNM      float64
	bearing      float64
	altitude     float64
	altitudeFrom ops.AltitudeReference
	speed        float64
	course       float64
	source       ops.PointSource
	coasted      bool
	simulated    bool
	left         []string // items that say something no track holds: "100"
}

// profile is the user application profile of a category: its items in the
// order of their bits.
type profile []item

// item is one data item: its length, and what reads it.
type item struct {
	name   string             // "040"
	length func(b []byte) int // -1 where it does not fit
	read   func(b []byte, m *message)
}

var profiles = map[byte]profile{48: cat048, 62: cat062}

// items goes through the items of one record and returns what follows it.
func (p profile) items(b []byte, m *message) (rest []byte, ok bool) {
	m.altitude, m.speed, m.course = math.NaN(), math.NaN(), math.NaN()
	present, n := fspec(b)
	if n == 0 {
		return nil, false
	}
	b = b[n:]
	for i, here := range present {
		if !here {
			continue
		}
		if i >= len(p) || p[i].length == nil {
			return nil, false
		}
		n := p[i].length(b)
		if n < 1 || n > len(b) {
			return nil, false
		}
		if p[i].read != nil {
			p[i].read(b[:n], m)
		} else {
			m.left = append(m.left, p[i].name)
		}
		b = b[n:]
	}
	return b, true
}

// fspec returns which items are present, and how many octets say so; seven bits
// an octet, the last bit of which says that another follows.
func fspec(b []byte) (present []bool, n int) {
	for n < len(b) {
		c := b[n]
		n++
		for bit := 7; bit > 0; bit-- {
			present = append(present, c>>bit&1 == 1)
		}
		if c&1 == 0 {
			return present, n
		}
	}
	return nil, 0
}

// fixed is an item of n octets.
func fixed(n int) func([]byte) int { return func([]byte) int { return n } }

// extended is an item of parts of n octets, the last bit of which says that
// another follows.
func extended(n int) func([]byte) int {
	return func(b []byte) int {
		for end := n; end <= len(b); end += n {
			if b[end-1]&1 == 0 {
				return end
			}
		}
		return -1
	}
}

// repeated is an item of one octet that counts parts of n octets.
func repeated(n int) func([]byte) int {
	return func(b []byte) int {
		if len(b) == 0 {
			return -1
		}
		return 1 + int(b[0])*n
	}
}

// explicit is an item whose first octet is its length.
func explicit(b []byte) int {
	if len(b) == 0 {
		return -1
	}
	return int(b[0])
}

// compound is an item that begins like a record, with bits for its subitems.
// A length below 0 stands for repeated parts of so many octets.
func compound(lengths ...int) func([]byte) int {
	return func(b []byte) int { return subitems(b, lengths, func(int, []byte) {}) }
}

// subitems calls read with the subitems of a compound item, by their numbers from
// 0, and returns where the item ends; -1 where it does not fit.
func subitems(b []byte, lengths []int, read func(i int, sub []byte)) (end int) {
	present, end := fspec(b)
	if end == 0 {
		return -1
	}
	for i, here := range present {
		if !here {
			continue
		}
		if i >= len(lengths) {
			return -1
		}
		n := lengths[i]
		if n < 0 {
			if n = repeated(-n)(b[end:]); n < 1 {
				return -1
			}
		}
		if end+n > len(b) {
			return -1
		}
		read(i, b[end:end+n])
		end += n
	}
	return end
}

// unsigned returns the number that octets make, the first the highest.
func unsigned(b []byte) (v uint32) {
	for _, c := range b {
		v = v<<8 | uint32(c)
	}
	return v
}

// signed is unsigned in two's complement.
func signed(b []byte) int32 {
	shift := 32 - 8*len(b)
	return int32(unsigned(b)<<shift) >> shift
}

// readSource reads SAC/SIC.
func readSource(b []byte, m *message) {
	m.Station = strconv.Itoa(int(b[0])) + "/" + strconv.Itoa(int(b[1]))
}

// readTime reads a time of day in 1/128 s.
func readTime(b []byte, m *message) {
	m.time, m.timed = time.Duration(unsigned(b))*time.Second/128, unsigned(b) < 24*3600*128
}

// readCode reads a mode 3/A code, unless it is garbled or not validated.
func readCode(b []byte, m *message) {
	if v := unsigned(b); v&0xc000 == 0 {
		m.Squawk = string([]byte{'0' + byte(v>>9&7), '0' + byte(v>>6&7), '0' + byte(v>>3&7), '0' + byte(v&7)})
	}
}

// readCallsign reads eight characters of six bits.
func readCallsign(b []byte, m *message) {
	var bits uint64
	for _, c := range b[:6] {
		bits = bits<<8 | uint64(c)
	}
	var s []byte
	for i := range 8 {
		switch c := byte(bits >> (42 - 6*i) & 63); {
		case c >= 1 && c <= 26:
			s = append(s, 'A'+c-1)
		case c >= 48 && c <= 57:
			s = append(s, c)
		}
	}
	if len(s) > 0 {
		m.Callsign = string(s)
	}
}

// readAddress reads a 24-bit address.
func readAddress(b []byte, m *message) {
	if v := unsigned(b); v != 0 {
		m.Address = track.Address(v) + 1
	}
}
