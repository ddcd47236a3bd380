package track

import (
	"math"
	"time"

	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// A Sighting is one position of an aircraft, boat or vehicle, and what came
// with it. Unknown numbers are NaN.
type Sighting struct {
	Key      Key
	At       time.Time
	Position record.Position

	Altitude, Speed, Course float64 // in feet, knots and degrees
	AltitudeFrom            ops.AltitudeReference
	Source                  ops.PointSource
	Coasted                 bool

	Identity
	Line int // of the log, or block
}

// Key distinguishes one aircraft, boat or vehicle of a log from the others.
type Key struct {
	Address Address
	Number  string
}

// NewSighting returns a sighting at a line of which nothing else is known.
func NewSighting(line int) Sighting {
	nan := math.NaN()
	return Sighting{Altitude: nan, Speed: nan, Course: nan, Line: line}
}

// Identity is what is known about who was seen.
type Identity struct {
	Address                                               Address
	Squawk, Callsign, Registration, Type, Number, Station string
	Sensor                                                ops.SensorKind
}

// Address is a 24-bit address plus one; 0 means no address.
type Address uint64

// Unassigned marks an address that no state assigned.
const Unassigned Address = 1 << 32

// ParseAddress reads six hexadecimal digits.
func ParseAddress(b []byte) (Address, bool) {
	if len(b) != 6 {
		return 0, false
	}
	var v Address
	for _, c := range b {
		switch {
		case c-'0' < 10:
			c -= '0'
		case c|0x20 >= 'a' && c|0x20 <= 'f':
			c = c | 0x20 - 'a' + 10
		default:
			return 0, false
		}
		v = v<<4 | Address(c)
	}
	return v + 1, true
}

// reserved reports whether the address is one of the two that no aircraft has.
func (a Address) reserved() bool { return record.Address(a.String()).Reserved() }

// String spells the address in six hexadecimal digits.
func (a Address) String() string {
	if a == 0 {
		return ""
	}
	const digits = "0123456789abcdef"
	v := (a &^ Unassigned) - 1
	var b [6]byte
	for i := range b {
		b[i] = digits[v>>(20-4*i)&15]
	}
	return string(b[:])
}
