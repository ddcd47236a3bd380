package readsb

import (
	"bytes"
	"math"

	"github.com/comision-mixta/mixta/convert/internal/text"
)

// aircraft is what a snapshot says about one aircraft. Missing numbers are NaN.
type aircraft struct {
	hex, kind, flight, registration, aircraftType, squawk []byte

	lat, lon, barometric, geometric, speed, course, age float64

	left [][]byte // the names of members that say something and are not read
}

// members counts such members by their names.
type members map[string]*int

// most bounds the names that are counted one by one.
const most = 100

func (m members) add(name []byte) {
	n := m[string(name)]
	if n == nil && len(m) >= most {
		name = []byte("…")
		n = m[string(name)]
	}
	if n == nil {
		n = new(int)
		m[string(name)] = n
	}
	*n++
}

var onGround = []byte("alt_baro=ground")

// says reports whether the value of a member says anything.
func says(value []byte) bool {
	switch string(value) {
	case "null", "false", "0", `""`, `"none"`, "[]", "{}":
		return false
	}
	return true
}

// parse reads the members of a flat object, given without its braces. Other
// members may hold anything with balanced brackets.
func (a *aircraft) parse(b []byte) bool {
	nan := math.NaN()
	*a = aircraft{left: a.left[:0], lat: nan, lon: nan, barometric: nan, geometric: nan, speed: nan, course: nan, age: nan}
	for {
		b = space(b)
		if len(b) == 0 {
			return true
		}
		name, rest, ok := quoted(b)
		if !ok {
			return false
		}
		rest = space(rest)
		if len(rest) == 0 || rest[0] != ':' {
			return false
		}
		value, rest, ok := value(space(rest[1:]))
		if !ok || !a.set(name, value) {
			return false
		}
		if b = space(rest); len(b) > 0 {
			if b[0] != ',' || len(space(b[1:])) == 0 {
				return false
			}
			b = b[1:]
		}
	}
}

// set sets one member; false where its value has the wrong type.
func (a *aircraft) set(name, value []byte) bool {
	switch string(name) {
	case "hex":
		return content(&a.hex, value)
	case "type":
		return content(&a.kind, value)
	case "flight":
		return content(&a.flight, value)
	case "r":
		return content(&a.registration, value)
	case "t":
		return content(&a.aircraftType, value)
	case "squawk":
		return content(&a.squawk, value)
	case "lat":
		return decimal(&a.lat, value)
	case "lon":
		return decimal(&a.lon, value)
	case "alt_baro", "altitude": // the second is of dump1090
		if string(value) == `"ground"` { // which is no altitude
			a.left = append(a.left, onGround)
			return true
		}
		return decimal(&a.barometric, value)
	case "alt_geom":
		return decimal(&a.geometric, value)
	case "gs", "speed": // the second is of dump1090
		return decimal(&a.speed, value)
	case "track":
		return decimal(&a.course, value)
	case "seen_pos":
		return decimal(&a.age, value)
	case "seen", "messages", "rssi": // of the receiver, not the aircraft
		return true
	}
	if says(value) {
		a.left = append(a.left, name)
	}
	return true
}

func content(to *[]byte, value []byte) bool {
	if len(value) < 2 || value[0] != '"' {
		return false
	}
	*to = value[1 : len(value)-1]
	return true
}

func decimal(to *float64, value []byte) (ok bool) {
	if string(value) == "null" {
		return true
	}
	*to, ok = text.Number(value)
	return ok
}

func space(b []byte) []byte {
	for len(b) > 0 && b[0] <= ' ' {
		b = b[1:]
	}
	return b
}

// quoted returns the string at the beginning of b, without resolving its escapes,
// and what follows it.
func quoted(b []byte) (s, rest []byte, ok bool) {
	if len(b) == 0 || b[0] != '"' {
		return nil, nil, false
	}
	for i := 1; i < len(b); i++ {
		switch b[i] {
		case '\\':
			i++
		case '"':
			return b[1:i], b[i+1:], true
		}
	}
	return nil, nil, false
}

// value returns the value at the beginning of b, and what follows it.
func value(b []byte) (v, rest []byte, ok bool) {
	if len(b) == 0 {
		return nil, nil, false
	}
	switch b[0] {
	case '"':
		s, rest, ok := quoted(b)
		if !ok {
			return nil, nil, false
		}
		return b[:len(s)+2], rest, true
	case '[', '{':
		depth := 0
		for i := 0; i < len(b); i++ {
			switch b[i] {
			case '[', '{':
				depth++
			case ']', '}':
				if depth--; depth == 0 {
					return b[:i+1], b[i+1:], true
				}
			case '"':
				_, rest, ok := quoted(b[i:])
				if !ok {
					return nil, nil, false
				}
				i = len(b) - len(rest) - 1
			}
		}
		return nil, nil, false
	}
	i := bytes.IndexAny(b, ", \t\r\n")
	if i < 0 {
		i = len(b)
	}
	return b[:i], b[i:], i > 0
}
