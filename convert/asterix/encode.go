package asterix

import (
	"encoding/binary"
	"math"
	"time"

	"github.com/comision-mixta/mixta/ops"
)

// append appends the data block of one point: items 010, 105, 185, 070, 060, 380,
// 040, 080, 136, 130, 135 and 390, those that the point has.
func (p *path) append(b []byte, point *ops.Point) (block []byte, number int) {
	var has [28]bool // by the place of an item in the profile
	var body []byte
	item := func(place int, octets ...byte) {
		has[place] = true
		body = append(body, octets...)
	}
	leg := point.Leg
	item(0, p.station[:]...)
	item(3, last(3, uint64(math.Round(sinceMidnight(point.Time)*128))%(24*3600*128))...)
	const degree = 180.0 / (1 << 25)
	item(4, append(steps4(point.Position[1]/degree), steps4(point.Position[0]/degree)...)...)
	if speed, ok := point.Speed(); ok {
		if course, ok := point.Course(); ok {
			sin, cos := math.Sincos(course * math.Pi / 180)
			v := speed * 1852 / 3600 * 4
			item(6, append(steps2(v*sin), steps2(v*cos)...)...)
		}
	}
	if p.Squawk != "" {
		var code uint64
		for _, c := range p.Squawk {
			code = code<<3 | uint64(c-'0')
		}
		item(8, last(2, code)...)
	}
	if own := p.derived(); own != nil {
		item(10, own...)
	}
	number = len(body)
	item(11, 0, 0)
	item(12, p.status(leg)...)
	altitude, high := point.Altitude()
	if high && leg.AltitudeFrom == ops.Pressure {
		item(16, steps2(altitude/25)...)
	}
	if high && leg.AltitudeFrom == ops.Ellipsoid {
		item(17, steps2(altitude/6.25)...)
	}
	if high && leg.AltitudeFrom == ops.SeaLevel { // 15 bits, and the one of QNH
		feet := min(max(math.Round(altitude/25), -1<<14), 1<<14-1)
		item(18, last(2, 1<<15|uint64(int64(feet))&(1<<15-1))...)
	}
	if n := len(p.Type); n > 0 && n <= 4 && p.Type == printable([]byte(p.Type)) {
		item(20, append([]byte{1 << 3}, (p.Type + "    ")[:4]...)...) // its subitem 5
	}
	end := len(has)
	for !has[end-1] {
		end--
	}
	start := len(b)
	b = append(b, 62, 0, 0)
	for place := 0; place < end; place += 7 {
		var octet byte
		for i := range 7 {
			if has[place+i] {
				octet |= 1 << (7 - i)
			}
		}
		if place+7 < end {
			octet |= 1
		}
		b = append(b, octet)
	}
	number += len(b) - start
	b = append(b, body...)
	binary.BigEndian.PutUint16(b[start+1:], uint16(len(b)-start))
	return b, number
}

// derived returns item 380: the address and the call sign; nil without either.
func (p *path) derived() []byte {
	own := []byte{0}
	if address := p.Address; len(address) == 6 {
		var v uint64
		for _, c := range []byte(address) {
			d := uint64(c - '0')
			if c > '9' {
				d = uint64(c|0x20) - 'a' + 10
			}
			v = v<<4 | d
		}
		own[0] |= 1 << 7
		own = append(own, last(3, v)...)
	}
	if n := len(p.Callsign); n > 0 && n <= 8 && p.Callsign == printable([]byte(p.Callsign)) {
		own[0] |= 1 << 6
		var v uint64
		for i := range 8 {
			c := byte(' ')
			if i < n {
				c = p.Callsign[i] & 63 // the six bits of ICAO Annex 10
			}
			v = v<<6 | uint64(c)
		}
		own = append(own, last(6, v)...)
	}
	if own[0] == 0 {
		return nil
	}
	return own
}

// status returns item 080: whether one sensor saw the track, whether the most
// reliable height is geometric, and whether the target is simulated or coasted.
func (p *path) status(leg *ops.Leg) []byte {
	s := []byte{0, 0, 0, 0}
	if p.Sensor.Kind != ops.Fusion {
		s[0] |= 0x80
	}
	if leg.AltitudeFrom == ops.Ellipsoid {
		s[0] |= 0x40
	}
	end := 1
	if p.Exercise {
		s[1], end = 0x80, 2
	}
	if leg.Coasted {
		s[3], end = 0x80, 4
	}
	for i := range end - 1 {
		s[i] |= 1
	}
	return s[:end]
}

// sinceMidnight returns the seconds since midnight in UTC.
func sinceMidnight(at time.Time) float64 {
	at = at.UTC()
	return at.Sub(at.Truncate(24 * time.Hour)).Seconds()
}

// steps4 and steps2 return a whole number in two's complement, of four and of two
// octets: the nearest that they can hold.
func steps4(x float64) []byte { return last(4, uint64(int64(clamp(x, math.MaxInt32)))) }
func steps2(x float64) []byte { return last(2, uint64(int64(clamp(x, math.MaxInt16)))) }

func clamp(x, most float64) float64 { return min(max(math.Round(x), -most-1), most) }

// last returns the last n octets of a number.
func last(n int, v uint64) []byte {
	var b [8]byte
	binary.BigEndian.PutUint64(b[:], v)
	return b[8-n:]
}
