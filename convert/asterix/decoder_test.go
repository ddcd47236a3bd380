package asterix_test

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// report is a message of category 062 as the items of SUR.ET1.ST05.2000-STD-09-01 read
// it, without a part of the reader of this package.
type report struct {
	number, address, code     uint32
	callsign                  string
	second, lat, lon, vx, vy  float64
	level, geometric, barofix float64 // feet; NaN where there is none
	simulated, coasted, moves bool
}

// fixed are the lengths of the items by their field reference number; 0 is spare, or an
// item of variable length.
var fixed = [...]int{1: 2, 3: 1, 4: 3, 5: 8, 6: 6, 7: 4, 8: 2, 9: 2, 10: 7, 12: 2, 15: 1, 17: 2, 18: 2, 19: 2, 20: 2}

// decode reads one data block that holds one record.
func decode(b []byte) (r report, err error) {
	if len(b) < 4 || b[0] != 62 || int(binary.BigEndian.Uint16(b[1:])) != len(b) {
		return r, fmt.Errorf("header %x of %d", b[:min(3, len(b))], len(b))
	}
	b = b[3:]
	var items []int
	for frn := 1; ; frn += 7 {
		octet := b[0]
		b = b[1:]
		for i := range 7 {
			if octet&(0x80>>i) != 0 {
				items = append(items, frn+i)
			}
		}
		if octet&1 == 0 {
			break
		}
	}
	take := func(n int) []byte {
		if n > len(b) {
			err = fmt.Errorf("an item of %d octets among %d", n, len(b))
			b = make([]byte, n)
		}
		v := b[:n]
		b = b[n:]
		return v
	}
	signed := func(v []byte) float64 {
		x := int64(0)
		for _, o := range v {
			x = x<<8 | int64(o)
		}
		return float64(x << (64 - 8*len(v)) >> (64 - 8*len(v)))
	}
	r.level, r.geometric, r.barofix = math.NaN(), math.NaN(), math.NaN()
	for _, frn := range items {
		switch frn {
		case 4:
			v := take(3)
			r.second = float64(uint32(v[0])<<16|uint32(v[1])<<8|uint32(v[2])) / 128
		case 5:
			r.lat, r.lon = signed(take(4))*180/(1<<25), signed(take(4))*180/(1<<25)
		case 7:
			r.vx, r.vy, r.moves = signed(take(2))/4, signed(take(2))/4, true
		case 9:
			r.code = uint32(binary.BigEndian.Uint16(take(2))) & 0xfff
		case 11:
			has := take(1)[0]
			if has&0x80 != 0 {
				v := take(3)
				r.address = uint32(v[0])<<16 | uint32(v[1])<<8 | uint32(v[2])
			}
			if has&0x40 != 0 {
				bits := uint64(0)
				for _, o := range take(6) {
					bits = bits<<8 | uint64(o)
				}
				for i := range 8 {
					c := byte(bits >> (42 - 6*i) & 63)
					if c >= 1 && c <= 26 {
						c += 64
					}
					if c != ' ' {
						r.callsign += string(c)
					}
				}
			}
			if has&0x3f != 0 {
				return r, fmt.Errorf("item 380: %x", has)
			}
		case 12:
			r.number = uint32(binary.BigEndian.Uint16(take(2)))
		case 13:
			for i := 0; ; i++ {
				o := take(1)[0]
				r.simulated = r.simulated || i == 1 && o&0x80 != 0
				r.coasted = r.coasted || i == 3 && o&0x80 != 0
				if o&1 == 0 {
					break
				}
			}
		case 17:
			r.level = signed(take(2)) * 25
		case 18:
			r.geometric = signed(take(2)) * 6.25
		case 19:
			v := binary.BigEndian.Uint16(take(2))
			r.barofix = float64(int16(v<<1)>>1) * 25
		case 21:
			if has := take(1)[0]; has != 1<<3 {
				return r, fmt.Errorf("item 390: %x", has)
			}
			take(4)
		case 1:
			take(2)
		default:
			if frn >= len(fixed) || fixed[frn] == 0 {
				return r, fmt.Errorf("item of number %d", frn)
			}
			take(fixed[frn])
		}
	}
	if len(b) > 0 {
		err = fmt.Errorf("%d octets too many", len(b))
	}
	return r, err
}

// TestWrittenByTheText: what a decoder reads that was made from the text of the category
// is what the tracks say, to half a step, in the order of time.
func TestWrittenByTheText(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		n := rapid.IntRange(1, 4).Draw(r, "tracks")
		var tracks []*ops.Track
		points := map[uint32][]ops.Point{}
		for i := range n {
			k := &ops.Track{Domain: ops.Air, Sensor: ops.Sensor{Kind: ops.Fusion, Station: "25/201"}, Number: fmt.Sprint(100 + i), Start: record.Instant(fmt.Sprintf("2024-05-14T12:00:%02d.5Z", 3*i)),
				Address: "e94001", Squawk: "7012", Callsign: "CPX1"}
			k.ID, k.Exercise = record.ID(fmt.Sprintf("0193e000-0000-7000-8000-%012x", i)), rapid.Bool().Draw(r, "exercise")
			for range rapid.IntRange(1, 3).Draw(r, "legs") {
				leg := ops.Leg{Source: ops.FromFusion, Coasted: rapid.Bool().Draw(r, "coasted"), AltitudeFrom: rapid.SampledFrom([]ops.AltitudeReference{ops.Pressure, ops.Ellipsoid, ops.SeaLevel}).Draw(r, "from")}
				for range rapid.IntRange(1, 4).Draw(r, "points") {
					last := float64(10 * len(slices.Collect(k.Points())))
					leg.Times = append(leg.Times, last+10*float64(len(leg.Times)))
					leg.Positions = append(leg.Positions, record.Position{rapid.Float64Range(-81, -57).Draw(r, "lon"), rapid.Float64Range(-23, 0).Draw(r, "lat")})
					leg.Altitudes = append(leg.Altitudes, rapid.Float64Range(-1000, 60_000).Draw(r, "altitude"))
					leg.Speeds = append(leg.Speeds, rapid.Float64Range(1, 900).Draw(r, "speed"))
					leg.Courses = append(leg.Courses, rapid.Float64Range(0, 360).Draw(r, "course"))
				}
				k.Legs = append(k.Legs, leg)
			}
			tracks = append(tracks, k)
			points[uint32(100+i)] = slices.Collect(k.Points())
		}
		out, _ := written(t, tracks...)
		before := 0.0
		for len(out) > 0 {
			size := int(binary.BigEndian.Uint16(out[1:]))
			m, err := decode(out[:size])
			out = out[size:]
			if err != nil || len(points[m.number]) == 0 {
				t.Fatal(err, m)
			}
			p, k := points[m.number][0], tracks[m.number-100]
			points[m.number] = points[m.number][1:]
			near := func(what string, got, want, step float64) {
				if !(math.Abs(got-want) <= step/2*1.0001) {
					t.Errorf("%s: %v, not %v", what, got, want)
				}
			}
			near("time", m.second, p.Time.Sub(p.Time.Truncate(24*time.Hour)).Seconds(), 1.0/128)
			near("longitude", m.lon, p.Position[0], 180.0/(1<<25))
			near("latitude", m.lat, p.Position[1], 180.0/(1<<25))
			altitude, _ := p.Altitude()
			switch p.Leg.AltitudeFrom {
			case ops.Pressure:
				near("level", m.level, altitude, 25)
			case ops.Ellipsoid:
				near("geometric altitude", m.geometric, altitude, 6.25)
			default:
				near("barometric altitude", m.barofix, altitude, 25)
			}
			speed, _ := p.Speed()
			course, _ := p.Course()
			sin, cos := math.Sincos(course * math.Pi / 180)
			near("Vx", m.vx, speed*1852/3600*sin, 0.25)
			near("Vy", m.vy, speed*1852/3600*cos, 0.25)
			if m.address != 0xe94001 || m.code != 0o7012 || m.callsign != "CPX1" || m.simulated != k.Exercise || m.coasted != p.Leg.Coasted || m.second < before {
				t.Errorf("%+v of %v", m, k)
			}
			before = m.second
		}
		for number, left := range points {
			if len(left) > 0 {
				t.Errorf("track %d: %d points are not there", number, len(left))
			}
		}
	})
}
