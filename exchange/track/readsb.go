package track

import (
	"bytes"
	"io"
	"math"
	"time"

	"github.com/comision-mixta/mixta/ops"
)

// Readsb reads aircraft.json of readsb or dump1090: one snapshot, or any number
// of them one after another. Positions that a snapshot repeats are taken once.
//
// The text is cut into the objects of aircraft without regard to what is around
// them, so that a broken one costs itself alone.
func Readsb(r io.Reader, o Options) *Importer {
	return newImporter(o, func(in *Importer) error {
		s := snapshots{in: in, window: newWindow(r)}
		return s.read()
	})
}

// snapshots cuts a text into objects.
type snapshots struct {
	in     *Importer
	window *window
	now    float64 // of the snapshot, seconds since 1970; 0 where it is not known
}

// read goes through what is between the objects of aircraft.
func (s *snapshots) read() error {
	w := s.window
	for {
		c, err := w.next()
		if err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		switch c {
		case '"':
			if name, ok := w.text(); ok && string(name) == "now" && w.skip(':') {
				s.now = 0
				if f, ok := number(w.token()); ok {
					s.now = f
				}
			}
		case '{':
			if s.opens() {
				s.now = 0 // that of the snapshot before would date these positions wrongly
				continue
			}
			if err := s.object(); err != nil {
				return err
			}
		}
	}
}

// opens reports whether the object that begins here is a snapshot, which is
// told by its first name.
func (s *snapshots) opens() bool {
	w := s.window
	for i := 0; ; i++ {
		b := w.peek(i + 12)
		if i >= len(b) {
			return false
		}
		if b[i] == '"' {
			b = b[i+1:]
			return bytes.HasPrefix(b, []byte(`now"`)) || bytes.HasPrefix(b, []byte(`messages"`)) || bytes.HasPrefix(b, []byte(`aircraft"`))
		}
		if b[i] > ' ' || i > 64 {
			return false
		}
	}
}

// object takes the object of one aircraft, whose brace was just passed.
func (s *snapshots) object() error {
	s.in.Count.Lines++
	line := s.window.line
	b, ok := s.window.object()
	if !ok {
		s.in.malformed(line, badObject)
		return nil
	}
	var a aircraft
	if !a.parse(b) {
		s.in.malformed(line, badObject)
		return nil
	}
	return s.take(&a, line)
}

// take makes a sighting of an aircraft that has a position.
func (s *snapshots) take(a *aircraft, line int) error {
	if a.lat != a.lat || a.lon != a.lon {
		return nil
	}
	p := sighting{position: [2]float64{a.lon, a.lat}, altitude: a.barometric, speed: a.speed, course: a.course, altitudeFrom: ops.Pressure, line: line}
	if a.barometric != a.barometric && a.geometric == a.geometric {
		p.altitude, p.altitudeFrom = a.geometric, ops.Ellipsoid
	}
	digits := bytes.TrimPrefix(a.hex, []byte("~"))
	v, ok := hexadecimal(digits)
	if !ok {
		s.in.malformed(line, badAddress)
		return nil
	}
	p.key.address = v + 1
	if p.unassigned = len(digits) < len(a.hex); p.unassigned {
		p.key.address |= 1 << 32
	}
	if s.now == 0 || a.age != a.age || a.age < 0 || s.now > 1e11 {
		s.in.Count.Dropped++
		s.in.once(&noTime, line)
		return nil
	}
	p.at = time.UnixMilli(int64(math.Round((s.now - a.age) * 1000)))
	p.source = source(a.kind)
	p.sensor = ops.Receiver
	p.identity.address = hex(v)
	p.callsign, p.registration, p.kind = trimmed(a.flight), trimmed(a.registration), trimmed(a.aircraftType)
	p.squawk = s.in.code(a.squawk, line)
	return s.in.gather.add(&p)
}

func trimmed(b []byte) string { return string(bytes.TrimSpace(b)) }

// source returns what the word of readsb for the source of a position means.
func source(kind []byte) ops.PointSource {
	switch {
	case bytes.HasPrefix(kind, []byte("adsb")):
		return ops.FromADSB
	case bytes.HasPrefix(kind, []byte("adsr")), bytes.HasPrefix(kind, []byte("tisb")):
		return ops.FromRebroadcast
	case string(kind) == "mlat":
		return ops.FromMultilateration
	case string(kind) == "mode_s":
		return ops.FromSecondary
	}
	return ops.SourceUnknown
}
