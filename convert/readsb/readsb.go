// Package readsb reads aircraft.json, the snapshots of the decoders readsb and
// dump1090.
package readsb

import (
	"bytes"
	"errors"
	"io"
	"math"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/internal/text"
	"github.com/comision-mixta/mixta/convert/track"
	"github.com/comision-mixta/mixta/internal/jsonpointer"
	"github.com/comision-mixta/mixta/ops"
)

// Format describes aircraft.json.
func Format() convert.Format {
	return convert.Format{Name: "readsb", Extension: "json", In: track.In(check.Text{ES: "aircraft.json de readsb o dump1090", EN: "aircraft.json of readsb or dump1090"}, Read)}
}

// Read reads one snapshot, or any number of them one after another. Positions
// that a snapshot repeats are taken once.
//
// The text is cut into the objects of aircraft whatever surrounds them, so that a
// broken one costs only itself.
func Read(r io.Reader, o convert.Options) *convert.Stream {
	return track.New(o, func(in *track.Importer) error {
		content, err := text.Open(r)
		if err != nil {
			return err
		}
		s := snapshots{in: in, window: newWindow(content), left: members{}}
		err = s.read()
		for name, n := range s.left {
			if name == "emergency" {
				in.LeaveAlarm(name, *n)
				continue
			}
			in.Leave(jsonpointer.Escape(name), *n)
		}
		return err
	})
}

// snapshots cuts a text into objects.
type snapshots struct {
	in     *track.Importer
	window *window
	held   []held  // positions of the snapshot, while its time is not known
	now    float64 // of the snapshot, seconds since 1970; 0 where it is not known
	left   members // of all aircraft
	heard  aircraft
}

// read goes through what is between the objects of aircraft.
func (s *snapshots) read() error {
	w := s.window
	for {
		c, err := w.next()
		if errors.Is(err, io.EOF) {
			return s.undated()
		} else if err != nil {
			return err
		}
		switch c {
		case '"':
			if name, ok := w.text(); ok && string(name) == "now" && w.skip(':') {
				s.now = 0
				if f, ok := text.Number(w.token()); ok {
					s.now = f
				}
				if s.now > 1e11 {
					s.now /= 1000 // milliseconds, as version 2 of the interface has them
				}
				if err := s.date(); err != nil {
					return err
				}
			}
		case '{':
			if s.opens() {
				if err := s.undated(); err != nil {
					return err
				}
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
// recognized by its first name.
func (s *snapshots) opens() bool {
	w := s.window
	for i := 0; ; i++ {
		b := w.peek(i + 12)
		if i >= len(b) {
			return false
		}
		if b[i] == '"' {
			b = b[i+1:]
			return bytes.HasPrefix(b, []byte(`now"`)) || bytes.HasPrefix(b, []byte(`messages"`)) || bytes.HasPrefix(b, []byte(`aircraft"`)) || bytes.HasPrefix(b, []byte(`ac"`)) || bytes.HasPrefix(b, []byte(`msg"`)) || bytes.HasPrefix(b, []byte(`total"`))
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
		s.in.Malformed(line, badObject)
		return nil
	}
	a := &s.heard
	if !a.parse(b) {
		s.in.Malformed(line, badObject)
		return nil
	}
	return s.take(a, line)
}

// take makes a sighting of an aircraft that has a position; of another, what it says of
// who it is.
func (s *snapshots) take(a *aircraft, line int) error {
	if a.hex == nil && math.IsNaN(a.lat) {
		return nil // an object of another kind
	}
	for _, name := range a.left {
		s.left.add(name)
	}
	digits := bytes.TrimPrefix(a.hex, []byte("~"))
	address, ok := track.ParseAddress(digits)
	if !ok {
		s.in.BadAddress(line)
		return nil
	}
	if len(digits) < len(a.hex) {
		address |= track.Unassigned
	}
	p := track.Sighting{Position: [2]float64{a.lon, a.lat}, Altitude: a.barometric, Speed: a.speed, Course: a.course, AltitudeFrom: ops.Pressure, Line: line}
	p.Key.Address = address
	p.Identity = track.Identity{Address: address, Sensor: ops.Receiver, Squawk: s.in.Squawk(a.squawk, line),
		Callsign: trimmed(a.flight), Registration: trimmed(a.registration), Type: trimmed(a.aircraftType)}
	switch {
	case math.IsNaN(a.lat) || math.IsNaN(a.lon):
		s.in.Unplaced(line)
		s.in.Identify(p.Key, &p.Identity, line)
		return nil
	case math.IsNaN(a.age) || a.age < 0 || s.now < 0:
		s.in.Untimed(line)
		return nil
	}
	if math.IsNaN(a.barometric) && !math.IsNaN(a.geometric) {
		p.Altitude, p.AltitudeFrom = a.geometric, ops.Ellipsoid
	}
	p.Source = source(a.kind)
	if s.now == 0 {
		if s.held = append(s.held, held{p, a.age}); len(s.held) > maxHeld {
			return s.undated()
		}
		return nil
	}
	p.At = s.at(a.age)
	return s.in.Add(&p)
}

// at returns the instant of a position of that age.
func (s *snapshots) at(age float64) time.Time {
	return time.UnixMilli(int64(math.Round((s.now - age) * 1000)))
}

// held is a position that its snapshot has not dated yet.
type held struct {
	track.Sighting
	age float64
}

// maxHeld bounds the positions of a snapshot whose time stands last.
const maxHeld = 100_000

// date takes the positions that came before the time of their snapshot.
func (s *snapshots) date() error {
	if s.now <= 0 {
		return nil
	}
	all := s.held
	s.held = nil
	for i := range all {
		all[i].At = s.at(all[i].age)
		if err := s.in.Add(&all[i].Sighting); err != nil {
			return err
		}
	}
	return nil
}

// undated counts the positions of a snapshot that has no time.
func (s *snapshots) undated() error {
	for i := range s.held {
		s.in.Untimed(s.held[i].Line)
	}
	s.held = nil
	return nil
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
