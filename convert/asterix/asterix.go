// Package asterix reads ASTERIX recordings of EUROCONTROL categories 062 and
// 048, and writes category 062.
package asterix

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/internal/text"
	"github.com/comision-mixta/mixta/convert/track"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// Format describes ASTERIX.
func Format() convert.Format {
	return convert.Format{Name: "asterix", Extension: "ast",
		In: track.In(check.Text{ES: "ASTERIX CAT062 y CAT048", EN: "ASTERIX CAT062 and CAT048"}, Read, convert.UseDay, convert.UseSite),
		Out: track.Out(check.Text{ES: "ASTERIX CAT062", EN: "ASTERIX CAT062"},
			check.Text{ES: "La grabación no lleva marca ni fecha: indíquelas al entregarla.", EN: "The recording carries no marking and no date: state them when you hand it over."}, Write),
		Rules: []*check.Rule{&noDay, &noSite, &simulated, &otherCategory}}
}

// Read reads a recording of data blocks, one after another: category 062
// (system tracks) and 048 (reports of one radar). Other categories are skipped.
// Times count from midnight in UTC: [convert.Log.Day] is the day of the first,
// and a fall of more than half a day is a midnight. Category 048 gives range and
// bearing from the radar: it needs [convert.Log.Site].
//
// What is read are the items of identification, time, position, height, speed,
// codes, call sign, track number and status; the lengths of all others are known,
// so that they can be skipped.
func Read(r io.Reader, o convert.Options) *convert.Stream {
	return track.New(o, func(in *track.Importer) error {
		content, err := text.Unpacked(r)
		if err != nil {
			return err
		}
		a := reader{in: in, r: blocks(content), left: map[leftItem]int{}}
		err = a.read()
		for item, times := range a.left {
			in.Leave(fmt.Sprintf("I%03d/%s", item.category, item.name), times)
		}
		return err
	})
}

type reader struct {
	in      *track.Importer
	r       *bufio.Reader
	block   int // its number, in place of a line
	day     time.Time
	last    time.Duration // time since midnight of the message before
	timed   bool
	unknown [256]bool // categories reported
	site    *ground
	left    map[leftItem]int // how often items that are not read occurred
}

type leftItem struct {
	category byte
	name     string
}

func (a *reader) read() error {
	head := make([]byte, 3)
	body := make([]byte, 0, text.MaxLine)
	for {
		if _, err := io.ReadFull(a.r, head); errors.Is(err, io.EOF) {
			return nil
		} else if errors.Is(err, io.ErrUnexpectedEOF) {
			a.in.Malformed(a.block+1, badLength)
			return nil
		} else if err != nil {
			return err
		}
		a.block++
		a.in.Count.Lines++
		length := int(binary.BigEndian.Uint16(head[1:])) - len(head)
		if length < 1 {
			a.in.Malformed(a.block, badLength)
			return nil
		}
		body = body[:length]
		if _, err := io.ReadFull(a.r, body); errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			a.in.Malformed(a.block, badLength)
			return nil
		} else if err != nil {
			return err
		}
		if err := a.take(head[0], body); err != nil {
			return err
		}
	}
}

// take takes one data block.
func (a *reader) take(category byte, body []byte) error {
	profile := profiles[category]
	if profile == nil {
		if !a.unknown[category] {
			a.unknown[category] = true
			a.in.Notice(&otherCategory, a.block, int(category))
		}
		return nil
	}
	for len(body) > 0 {
		m := message{category: category}
		rest, ok := profile.items(body, &m)
		if !ok {
			a.in.Malformed(a.block, badBlock)
			return nil
		}
		body = rest
		for _, name := range m.left {
			a.left[leftItem{category, name}]++
		}
		if err := a.message(&m); err != nil {
			return err
		}
	}
	return nil
}

// message makes a sighting of one record. Simulated targets are left out, unless
// the whole log is that of an exercise.
func (a *reader) message(m *message) error {
	if m.simulated && !a.in.Options.Header.Exercise {
		a.in.DropOnce(&simulated, a.block)
		return nil
	}
	p := track.NewSighting(a.block)
	if !m.timed {
		a.in.Untimed(a.block)
		return nil
	}
	p.At = a.time(m.time)
	switch {
	case m.placed:
		p.Position = m.position
	case m.polar && a.in.Options.Log.Site != nil:
		if a.site == nil {
			a.site = newGround(*a.in.Options.Log.Site, a.in.Options.Log.SiteFeet)
		}
		p.Position = a.site.at(m.rangeNM, m.bearing, m.altitude)
	case m.polar:
		a.in.DropOnce(&noSite, a.block)
		return nil
	default:
		a.unplaced(m)
		return nil
	}
	p.Altitude, p.AltitudeFrom, p.Speed, p.Course = m.altitude, m.altitudeFrom, m.speed, m.course
	p.Source, p.Coasted, p.Identity = m.source, m.coasted, m.Identity
	p.Sensor = m.sensor()
	if p.Key = m.key(); p.Key.Number == m.Station && p.Key.Address == 0 {
		a.in.Unidentified(a.block)
	}
	return a.in.Add(&p)
}

// unplaced takes a record without a position: it may only end a track, or say who is
// seen.
func (a *reader) unplaced(m *message) {
	if m.Squawk != "" || m.Callsign != "" {
		a.in.Unplaced(a.block)
	}
	m.Identity.Sensor = m.sensor()
	a.in.Identify(m.key(), &m.Identity, a.block)
}

// key tells an aircraft from the others of the recording.
func (m *message) key() track.Key {
	switch {
	case m.Number != "":
		return track.Key{Number: m.Station + "/" + m.Number}
	case m.Address != 0:
		return track.Key{Address: m.Address, Number: m.Station}
	}
	return track.Key{Number: m.Station}
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
func (a *reader) time(since time.Duration) time.Time {
	const half = 12 * time.Hour
	switch {
	case !a.timed:
		a.timed = true
		day, ok := a.in.Options.Log.Day.Time()
		if !ok {
			a.in.Once(&noDay, a.block)
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
