package track

import (
	"bufio"
	"encoding/binary"
	"errors"
	"io"
	"time"

	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// Asterix reads a recording of ASTERIX data blocks, one after another: category
// 062 (system tracks) and 048 (reports of one radar). Other categories are passed
// over. Times are those since midnight in UTC: [Options.Day] is the day of the
// first, and a fall of more than half a day is a midnight. Category 048 gives
// range and bearing from the radar: it needs [Options.Site].
//
// What is read are the items of identification, time, position, height, speed,
// codes, call sign, track number and status; the lengths of all others are known,
// so that they can be passed over.
func Asterix(r io.Reader, o Options) *Importer {
	return newImporter(o, func(in *Importer) error {
		a := asterix{in: in, r: bufio.NewReaderSize(r, maxLine+3)}
		return a.read()
	})
}

type asterix struct {
	in      *Importer
	r       *bufio.Reader
	block   int // its number: what stands for a line
	day     time.Time
	last    time.Duration // time since midnight of the message before
	timed   bool
	unknown [256]bool // categories told of
	site    *ground
}

func (a *asterix) read() error {
	head := make([]byte, 3)
	body := make([]byte, 0, maxLine)
	for {
		if _, err := io.ReadFull(a.r, head); errors.Is(err, io.EOF) {
			return nil
		} else if errors.Is(err, io.ErrUnexpectedEOF) {
			a.in.malformed(a.block+1, badLength)
			return nil
		} else if err != nil {
			return unread(err)
		}
		a.block++
		a.in.Count.Lines++
		length := int(binary.BigEndian.Uint16(head[1:])) - len(head)
		if length < 1 {
			a.in.malformed(a.block, badLength)
			return nil
		}
		body = body[:length]
		if _, err := io.ReadFull(a.r, body); errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			a.in.malformed(a.block, badLength)
			return nil
		} else if err != nil {
			return unread(err)
		}
		if err := a.take(head[0], body); err != nil {
			return err
		}
	}
}

// take takes one data block.
func (a *asterix) take(category byte, body []byte) error {
	profile := profiles[category]
	if profile == nil {
		if !a.unknown[category] {
			a.unknown[category] = true
			a.in.hit(&otherCategory, a.block, int(category))
		}
		return nil
	}
	for len(body) > 0 {
		m := message{category: category}
		rest, ok := profile.items(body, &m)
		if !ok {
			a.in.malformed(a.block, badBlock)
			return nil
		}
		body = rest
		if err := a.message(&m); err != nil {
			return err
		}
	}
	return nil
}

// message makes a sighting of what one record says. Simulated targets are left
// out, unless the whole log is that of a drill.
func (a *asterix) message(m *message) error {
	if m.simulated && !a.in.options.Exercise {
		a.in.Count.Dropped++
		a.in.once(&simulated, a.block)
		return nil
	}
	p := sighting{altitude: nan, speed: nan, course: nan, line: a.block}
	if !m.timed {
		a.in.Count.Dropped++
		a.in.once(&noTime, a.block)
		return nil
	}
	p.at = a.time(m.time)
	switch {
	case m.placed:
		p.position = m.position
	case m.polar && a.in.options.Site != nil:
		if a.site == nil {
			a.site = newGround(*a.in.options.Site, a.in.options.SiteFeet)
		}
		p.position = a.site.at(m.rangeNM, m.bearing, m.altitude)
	case m.polar:
		a.in.Count.Dropped++
		a.in.once(&noSite, a.block)
		return nil
	default:
		return nil // a record without a position is no point: it may end a track
	}
	p.altitude, p.altitudeFrom, p.speed, p.course = m.altitude, m.altitudeFrom, m.speed, m.course
	p.source, p.coasted, p.identity = m.source, m.coasted, m.identity
	p.station = m.station
	p.sensor = m.sensor()
	p.key = key{number: m.station + "/" + m.number}
	if m.number == "" {
		p.key = key{number: m.station}
		if v, ok := hexadecimal([]byte(m.address)); ok {
			p.key.address = v + 1
		} else {
			a.in.once(&noIdentity, a.block)
		}
	}
	return a.in.gather.add(&p)
}

func (m *message) sensor() ops.SensorKind {
	switch {
	case m.category == 62:
		return ops.Fusion
	case m.source == ops.FromPrimary:
		return ops.PrimaryRadar
	}
	return ops.SecondaryRadar
}

// time returns the instant of a time since midnight.
func (a *asterix) time(since time.Duration) time.Time {
	const half = 12 * time.Hour
	switch {
	case !a.timed:
		a.timed = true
		day, ok := a.in.options.Day.Time()
		if !ok {
			a.in.once(&noDay, a.block)
			day, _ = record.Date("1970-01-01").Time()
		}
		a.day = day
	case a.last-since > half:
		a.day = a.day.AddDate(0, 0, 1)
	case since-a.last > half: // a late message of the day before
		return a.day.AddDate(0, 0, -1).Add(since)
	}
	a.last = since
	return a.day.Add(since)
}
