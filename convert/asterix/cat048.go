package asterix

import (
	"math"
	"strconv"

	"github.com/comision-mixta/mixta/ops"
)

// cat048 is the profile of category 048, reports of one radar.
var cat048 = profile{
	{"010", fixed(2), readSource},
	{"140", fixed(3), readTime},
	{"020", extended(1), read048020},
	{"040", fixed(4), read048040},
	{"070", fixed(2), readCode},
	{"090", fixed(2), read048090},
	{"130", compound(1, 1, 1, 1, 1, 1, 1), nil},

	{"220", fixed(3), readAddress},
	{"240", fixed(6), readCallsign},
	{"250", repeated(8), nil},
	{"161", fixed(2), read048161},
	{"042", fixed(4), nil},
	{"200", fixed(4), read048200},
	{"170", extended(1), nil},

	{"210", fixed(4), nil},
	{"030", extended(1), nil},
	{"080", fixed(2), nil},
	{"100", fixed(4), nil},
	{"110", fixed(2), nil},
	{"120", compound(2, -6), nil},
	{"230", fixed(2), nil},

	{"260", fixed(7), nil},
	{"055", fixed(1), nil},
	{"050", fixed(2), nil},
	{"065", fixed(1), nil},
	{"060", fixed(2), nil},
	{"SP", explicit, nil},
	{"RE", explicit, nil},
}

// read048020 reads the kind of detection, and whether the target is simulated
// (first octet) or a test target (second octet).
func read048020(b []byte, m *message) {
	m.simulated = b[0]&0x10 != 0 || len(b) > 1 && b[1]&0x80 != 0
	switch b[0] >> 5 {
	case 0:
		m.coasted = true // no detection: extrapolated
		m.source = ops.SourceUnknown
	case 1:
		m.source = ops.FromPrimary
	case 2, 4, 5:
		m.source = ops.FromSecondary
	default:
		m.source = ops.FromCombined
	}
}

// read048040 reads slant range, in 1/256 NM, and bearing, in 360°/2^16.
func read048040(b []byte, m *message) {
	m.polar, m.rangeNM, m.bearing = true, float64(unsigned(b[:2]))/256, float64(unsigned(b[2:]))*360/(1<<16)
	if m.source == "" {
		m.source = ops.SourceUnknown
	}
}

// read048090 reads the flight level, in quarters of 100 feet. One that is
// garbled or not validated is left out.
func read048090(b []byte, m *message) {
	if b[0]&0xc0 == 0 {
		v := int16(unsigned(b)<<2) >> 2
		m.altitude, m.altitudeFrom = float64(v)*25, ops.Pressure
	}
}

func read048161(b []byte, m *message) { m.Number = strconv.Itoa(int(unsigned(b) & 0xfff)) }

// read048200 reads speed, in 2^-14 NM/s, and heading, in 360°/2^16.
func read048200(b []byte, m *message) {
	m.speed = math.Round(float64(unsigned(b[:2]))/(1<<14)*3600*10) / 10
	m.course = math.Round(float64(unsigned(b[2:]))*360/(1<<16)*10) / 10
}
