// Package sbs reads the message format of SBS-1 receivers (BaseStation).
package sbs

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
	"github.com/comision-mixta/mixta/ops"
)

// Format describes SBS-1.
func Format() convert.Format {
	title := "SBS-1 (BaseStation)"
	return convert.Format{Name: "sbs", Extension: "sbs", In: track.In(check.Text{ES: title, EN: title}, Read, convert.UseZone)}
}

// Read reads lines of 22 fields, of which those that begin with MSG are messages
// of aircraft. Call sign, code, speed and course come in messages of their own;
// they are joined to positions.
func Read(r io.Reader, o convert.Options) *convert.Stream {
	return track.New(o, func(in *track.Importer) error {
		content, err := text.Open(r)
		if err != nil {
			return err
		}
		s := reader{in: in, lines: text.NewLines(content), aircraft: map[track.Address]*aircraft{}}
		return s.read()
	})
}

// The fields of a line, from 0.
const (
	fieldHex      = 4
	fieldDate     = 6
	fieldTime     = 7
	fieldCallsign = 10
	fieldAltitude = 11
	fieldSpeed    = 12
	fieldCourse   = 13
	fieldLat      = 14
	fieldLon      = 15
	fieldSquawk   = 17
	fieldDistress = 19
	fieldCount    = 22
)

// left are the fields that no track holds, by their place: a number, and flags that
// hold where they are neither empty nor 0.
var left = map[int]string{16: "VerticalRate", 18: "Alert", 20: "SPI", 21: "IsOnGround"}

type reader struct {
	in       *track.Importer
	lines    *text.Lines
	aircraft map[track.Address]*aircraft
	swept    time.Time // when silent aircraft were last dropped
	fields   [fieldCount][]byte

	date []byte    // last parsed
	day  time.Time // its midnight
}

// aircraft is what messages said about one aircraft apart from its positions.
type aircraft struct {
	track.Identity
	speed, course float64
	motion        time.Time // of speed and course
	placed        bool      // it had a position
	line          int       // of its first message
	last          time.Time // of any message
}

// maxAge is how old a speed may be to accompany a position.
const maxAge = 10 * time.Second

func (s *reader) read() error {
	for {
		b, long, err := s.lines.Next()
		if errors.Is(err, io.EOF) {
			for _, h := range s.aircraft {
				s.unplaced(h)
			}
			return nil
		} else if err != nil {
			return err
		}
		s.in.Count.Lines++
		if long {
			s.in.Malformed(s.lines.Number, tooLong)
			continue
		}
		if err := s.message(b); err != nil {
			return err
		}
	}
}

// message takes one line.
func (s *reader) message(b []byte) error {
	if len(b) == 0 || !bytes.HasPrefix(b, []byte("MSG,")) {
		if i := bytes.IndexByte(b, ','); len(b) > 0 && !known(b[:max(i, 0)]) {
			s.in.Malformed(s.lines.Number, fewFields)
		}
		return nil
	}
	switch n := bytes.Count(b, []byte{','}) + 1; {
	case n > fieldCount:
		s.in.Malformed(s.lines.Number, manyFields) // a comma within a number shifts all that follow it
		return nil
	case !s.split(b):
		s.in.Malformed(s.lines.Number, fewFields)
		return nil
	}
	f := &s.fields
	address, ok := track.ParseAddress(f[fieldHex])
	if !ok {
		s.in.BadAddress(s.lines.Number)
		return nil
	}
	at, ok := s.time(f[fieldDate], f[fieldTime])
	if !ok {
		s.in.BadTime(s.lines.Number)
		return nil
	}
	return s.update(address, at)
}

// known reports whether a line is one of the kinds that carry no position:
// selection, new id, new aircraft, status, click.
func known(kind []byte) bool {
	switch string(kind) {
	case "SEL", "ID", "AIR", "STA", "CLK":
		return true
	}
	return false
}

// split cuts a line into its fields.
func (s *reader) split(b []byte) bool {
	n := 0
	for n < fieldCount-1 {
		i := bytes.IndexByte(b, ',')
		if i < 0 {
			return false
		}
		s.fields[n], b = b[:i], b[i+1:]
		n++
	}
	s.fields[n] = b
	return true
}

// update takes the message in the fields.
func (s *reader) update(address track.Address, at time.Time) error {
	f := &s.fields
	h := s.aircraft[address]
	if h == nil {
		h = &aircraft{line: s.lines.Number, speed: math.NaN(), course: math.NaN(), Identity: track.Identity{Address: address, Sensor: ops.Receiver}}
		s.aircraft[address] = h
	}
	h.last = at
	s.forget(at)
	if c := bytes.TrimSpace(f[fieldCallsign]); len(c) > 0 && string(c) != h.Callsign {
		h.Callsign = string(c)
	}
	if c := f[fieldSquawk]; len(c) > 0 && string(c) != h.Squawk {
		if code := s.in.Squawk(c, s.lines.Number); code != "" {
			h.Squawk = code
		}
	}
	speed, ok := text.Optional(f[fieldSpeed])
	course, ok2 := text.Optional(f[fieldCourse])
	altitude, ok3 := text.Optional(f[fieldAltitude])
	lat, ok4 := text.Optional(f[fieldLat])
	lon, ok5 := text.Optional(f[fieldLon])
	if !(ok && ok2 && ok3 && ok4 && ok5) {
		s.in.BadNumber(s.lines.Number)
		return nil
	}
	if !math.IsNaN(speed) || !math.IsNaN(course) {
		h.speed, h.course, h.motion = speed, course, at
	}
	s.leave()
	if math.IsNaN(lat) || math.IsNaN(lon) {
		s.in.Identify(track.Key{Address: address}, &h.Identity, s.lines.Number)
		return nil
	}
	h.placed = true
	p := track.NewSighting(s.lines.Number)
	p.Key.Address, p.Identity = address, h.Identity
	p.At, p.Position, p.Source = at, [2]float64{lon, lat}, ops.FromADSB
	p.Altitude, p.AltitudeFrom = altitude, ops.Pressure
	if age := at.Sub(h.motion); age >= 0 && age <= maxAge {
		p.Speed, p.Course = h.speed, h.course
	}
	return s.in.Add(&p)
}

// leave counts what the message says and no track holds.
func (s *reader) leave() {
	says := func(field int) bool { b := s.fields[field]; return len(b) > 0 && string(b) != "0" }
	for field, name := range left {
		if says(field) {
			s.in.Leave(name, 1)
		}
	}
	if says(fieldDistress) {
		s.in.LeaveAlarm("Emergency", 1)
	}
}

// unplaced tells of an aircraft that gave no position before it fell silent.
func (s *reader) unplaced(h *aircraft) {
	if !h.placed {
		s.in.Unplaced(h.line)
	}
}

// forget drops silent aircraft, so that memory does not grow with the log.
func (s *reader) forget(at time.Time) {
	if age := at.Sub(s.swept); age >= 0 && age < time.Minute {
		return
	}
	s.swept = at
	for a, h := range s.aircraft {
		if at.Sub(h.last) > s.in.Options.Log.MaxGap {
			s.unplaced(h)
			delete(s.aircraft, a)
		}
	}
}

// time returns the instant of "2022/05/16" and "09:00:00.123", in the zone of
// the log.
func (s *reader) time(date, clock []byte) (time.Time, bool) {
	if !bytes.Equal(date, s.date) {
		if len(date) != 10 || date[4] != '/' || date[7] != '/' {
			return time.Time{}, false
		}
		y, m, d := text.Digits(date, 4), text.Digits(date[5:], 2), text.Digits(date[8:], 2)
		day := time.Date(y, time.Month(m), d, 0, 0, 0, 0, s.in.Zone(s.lines.Number))
		if y < 1900 || y > 2199 || m < 1 || d < 1 || day.Month() != time.Month(m) {
			return time.Time{}, false
		}
		s.date, s.day = append(s.date[:0], date...), day
	}
	since, ok := timeOfDay(clock)
	return s.day.Add(since), ok
}

// timeOfDay returns the time since midnight of "09:00:00" or "09:00:00.123".
func timeOfDay(b []byte) (time.Duration, bool) {
	if len(b) < 8 || b[2] != ':' || b[5] != ':' {
		return 0, false
	}
	h, m, sec := text.Digits(b, 2), text.Digits(b[3:], 2), text.Digits(b[6:], 2)
	if h < 0 || h > 23 || m < 0 || m > 59 || sec < 0 || sec > 60 {
		return 0, false
	}
	d := time.Duration(h)*time.Hour + time.Duration(m)*time.Minute + time.Duration(sec)*time.Second
	if len(b) == 8 {
		return d, true
	}
	n := len(b) - 9
	v := text.Digits(b[9:], n)
	if b[8] != '.' || n < 1 || n > 9 || v < 0 {
		return 0, false
	}
	for ; n < 9; n++ {
		v *= 10
	}
	return d + time.Duration(v), true
}
