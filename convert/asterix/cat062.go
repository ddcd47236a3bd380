package asterix

import (
	"math"
	"slices"
	"strconv"

	"github.com/comision-mixta/mixta/ops"
)

// cat062 is the profile of category 062, system track messages.
var cat062 = profile{
	{"010", fixed(2), readSource},
	{}, // spare
	{"015", fixed(1), nil},
	{"070", fixed(3), readTime},
	{"105", fixed(8), read062105},
	{"100", fixed(6), nil},
	{"185", fixed(4), read062185},

	{"210", fixed(2), nil},
	{"060", fixed(2), readCode},
	{"245", fixed(7), read062245},
	{"380", compound(aircraftDerived...), read062380},
	{"040", fixed(2), readNumber},
	{"080", extended(1), read062080},
	{"290", compound(1, 1, 1, 1, 2, 1, 1, 1, 1, 1), nil},

	{"200", fixed(1), nil},
	{"295", compound(ages...), nil},
	{"136", fixed(2), read062136},
	{"130", fixed(2), read062130},
	{"135", fixed(2), read062135},
	{"220", fixed(2), nil},
	{"390", compound(flightPlan...), read062390},

	{"270", extended(1), nil},
	{"300", fixed(1), nil},
	{"110", compound(1, 4, 6, 2, 2, 1, 1), nil},
	{"120", fixed(2), nil},
	{"510", extended(3), nil},
	{"500", compound(4, 2, 4, 1, 1, 2, 2, 1), nil},
	{"340", compound(2, 4, 2, 2, 2, 1), nil},

	{}, {}, {}, {}, {}, // spare
	{"RE", explicit, nil},
	{"SP", explicit, nil},
}

// aircraftDerived are the lengths of the subitems of item 380.
var aircraftDerived = []int{3, 6, 2, 2, 2, 2, 2, 1, -15, 2, 2, 7, 2, 2, 2, 2, 2, 2, 1, 8, 1, 6, 2, 1, -8, 2, 2, 2}

// ages are the lengths of the subitems of item 295: one octet each.
var ages = slices.Repeat([]int{1}, 31)

// flightPlan are the lengths of the subitems of item 390.
var flightPlan = []int{2, 7, 4, 1, 4, 1, 4, 4, 3, 2, 2, -4, 6, 1, 7, 7, 2, 7}

func read062105(b []byte, m *message) {
	const degree = 180.0 / (1 << 25)
	m.position, m.placed = [2]float64{float64(signed(b[4:])) * degree, float64(signed(b[:4])) * degree}, true
	m.position[0], m.position[1] = rounded(m.position[0]), rounded(m.position[1])
	m.source = ops.FromFusion
}

// rounded is a coordinate to 1e-6 degree, below the item's own 5e-6.
func rounded(degrees float64) float64 { return math.Round(degrees*1e6) / 1e6 }

// read062185 reads Vx and Vy, in 0.25 m/s.
func read062185(b []byte, m *message) {
	m.speed, m.course = polar(float64(signed(b[:2]))/4, float64(signed(b[2:]))/4)
}

// polar returns the knots and degrees of a velocity in m/s, east and north, to a
// hundredth: from these its quarters of a metre can be had again.
func polar(east, north float64) (knots, degrees float64) {
	knots = math.Round(math.Hypot(east, north)*3600/1852*100) / 100
	degrees = math.Atan2(east, north) * 180 / math.Pi
	if degrees < 0 {
		degrees += 360
	}
	degrees = math.Mod(math.Round(degrees*100)/100, 360)
	return knots, degrees
}

func read062245(b []byte, m *message) {
	if m.Callsign == "" {
		readCallsign(b[1:], m)
	}
}

func read062380(b []byte, m *message) {
	subitems(b, aircraftDerived, func(i int, sub []byte) {
		switch i {
		case 0:
			readAddress(sub, m)
		case 1:
			m.Callsign = ""
			readCallsign(sub, m)
		}
	})
}

func readNumber(b []byte, m *message) { m.Number = strconv.Itoa(int(unsigned(b))) }

// read062080 reads from the status whether the track is simulated (second octet)
// and whether it is coasted (fourth octet).
func read062080(b []byte, m *message) {
	m.simulated = len(b) > 1 && b[1]&0x80 != 0
	m.coasted = len(b) > 3 && b[3]&0x80 != 0
}

// read062136 reads the measured flight level, in quarters of 100 feet.
func read062136(b []byte, m *message) {
	m.altitude, m.altitudeFrom = float64(signed(b))*25, ops.Pressure
}

// read062130 reads the geometric altitude, in 6.25 feet above the ellipsoid,
// where no other is given.
func read062130(b []byte, m *message) {
	if math.IsNaN(m.altitude) {
		m.altitude, m.altitudeFrom = float64(signed(b))*6.25, ops.Ellipsoid
	}
}

// read062135 reads the calculated barometric altitude, in quarters of 100 feet;
// the first bit says that it was corrected by QNH.
func read062135(b []byte, m *message) {
	if !math.IsNaN(m.altitude) && m.altitudeFrom == ops.Pressure {
		return
	}
	v := unsigned(b)
	m.altitude, m.altitudeFrom = float64(int16(v<<1)>>1)*25, ops.Pressure
	if v&0x8000 != 0 {
		m.altitudeFrom = ops.SeaLevel
	}
}

// read062390 reads the type of aircraft from the flight plan (subitem 5, TAC).
func read062390(b []byte, m *message) {
	subitems(b, flightPlan, func(i int, sub []byte) {
		if i == 4 {
			m.Type = printable(sub)
		}
	})
}

// printable returns the letters and digits of an ASCII field.
func printable(b []byte) string {
	var s []byte
	for _, c := range b {
		if c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' {
			s = append(s, c)
		}
	}
	return string(s)
}
