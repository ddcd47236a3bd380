package asterix

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/track"
	"github.com/comision-mixta/mixta/internal/runs"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// Write returns a writer of a recording of category 062, a data block for each
// point. Messages are in the order of their times, as a system sends them and as
// the time of day, which is all that they give, needs: until the end, beyond some
// megabytes, they are in a temporary file that nobody else can read, and of each track
// three bytes in memory. What was read from a recording of this category has the same
// positions again, to the bit; others are rounded to the steps of the item.
func Write(w io.Writer, _ convert.Options) convert.RecordWriter {
	return &writer{out: bufio.NewWriterSize(w, 1<<16), messages: runs.New(messageSize, runs.Memory), paths: runs.New(pathSize, runs.Memory)}
}

type writer struct {
	out      *bufio.Writer
	messages *runs.Sorter // by their times
	paths    *runs.Sorter // the tracks, by when they begin
	n        uint32       // tracks so far
	points   uint64
	losses   convert.Losses
	block    []byte
}

// Put takes a track.
func (w *writer) Put(r mixta.Record) (bool, error) {
	t, ok := r.(*ops.Track)
	if !ok {
		return false, nil
	}
	track.Lost(&w.losses, t, "/sensor/kind", "/sensor/station", "/number", "/address", "/squawk", "/callsign", "/type", "/start", "/legs")
	w.losses.Add(convert.Loss{Kind: "track", Pointer: "/start", Reason: dayless, Severity: check.Info})
	p := &path{Track: t, station: station(t.Sensor.Station), told: map[string]bool{}}
	var first, last time.Time
	for point := range t.Points() {
		if first.IsZero() {
			first = point.Time
		}
		last = point.Time
		if err := w.point(p, &point); err != nil {
			return true, err
		}
	}
	if first.IsZero() {
		return true, nil
	}
	w.n++
	return true, w.paths.Add(p.row(w.n-1, first, last))
}

// A message as a row: its time, the id of its track and its number among all points,
// by which it is sorted; the number of its track; where in its block the track number
// stands; and the block, whose length its second and third octet give.
const (
	messageKey  = 8 + 16 + 8
	longest     = 56 // octets of a block
	messageSize = messageKey + 4 + 1 + longest
)

// keep keeps a block until all are there.
func (w *writer) keep(p *path, at time.Time, number int) error {
	row := make([]byte, 0, messageSize)
	row = append(instant(row, at), p.id()...)
	row = binary.BigEndian.AppendUint64(row, w.points)
	row = append(binary.BigEndian.AppendUint32(row, w.n), byte(number))
	w.points++
	return w.messages.Add(append(row, w.block...)[:messageSize])
}

// instant appends an instant so that the order of bytes is that of time.
func instant(b []byte, at time.Time) []byte {
	return binary.BigEndian.AppendUint64(b, uint64(at.UnixNano())^1<<63)
}

// Close writes the recording.
func (w *writer) Close() ([]convert.Loss, error) {
	defer w.Abandon()
	numbers, err := w.numbers()
	if err != nil {
		return nil, fmt.Errorf("asterix: %w", err)
	}
	last := int64(math.MinInt64)
	for row, err := range w.messages.Sorted() {
		if err != nil {
			return nil, fmt.Errorf("asterix: %w", err)
		}
		at := int64(binary.BigEndian.Uint64(row) ^ 1<<63)
		if last != math.MinInt64 && at-last >= int64(12*time.Hour) {
			w.losses.Add(convert.Loss{Kind: "track", Pointer: "/legs/*/times", Reason: silent})
		}
		last = at
		of, number, block := binary.BigEndian.Uint32(row[messageKey:]), row[messageKey+4], row[messageKey+5:]
		block = append(w.block[:0], block[:binary.BigEndian.Uint16(block[1:])]...)
		binary.BigEndian.PutUint16(block[number:], numbers[of])
		w.out.Write(block) // an error stays with the writer until Flush
	}
	if err := w.out.Flush(); err != nil {
		return w.losses.List(), fmt.Errorf("asterix: %w", err)
	}
	return w.losses.List(), nil
}

// Abandon removes the temporary files.
func (w *writer) Abandon() {
	w.messages.Close()
	w.paths.Close()
}

var (
	dayless = check.Text{EN: "ASTERIX gives only the time of day; the day is stated again at import", ES: "ASTERIX indica solo la hora del día; el día se vuelve a indicar al importar"}
	silent  = check.Text{EN: "after half a day without a point, ASTERIX does not tell on which day it is", ES: "tras medio día sin puntos, ASTERIX no indica de qué día es"}
	steps   = check.Text{EN: "ASTERIX gives it in coarser steps", ES: "ASTERIX lo indica en pasos más gruesos"}
	system  = check.Text{EN: "category 062 is that of a fusion system", ES: "la categoría 062 es la de un sistema de fusión"}
	spelt   = check.Text{EN: "its item takes fewer signs, or others", ES: "su elemento admite menos signos, u otros"}
)

// path is a track that is written.
type path struct {
	*ops.Track
	station [2]byte         // SAC and SIC
	told    map[string]bool // members of the track that are told as lost
}

// id returns the bytes of the track's id, by which equal times are told apart.
func (p *path) id() []byte {
	id := record.UUIDOf(p.ID)
	return id[:]
}

// point keeps the message of a point, without the track number. What a reader makes of
// it is compared with what it was: nothing is lost unseen.
func (w *writer) point(p *path, point *ops.Point) error {
	var number int
	w.block, number = p.append(w.block[:0], point)
	m := message{category: 62}
	cat062.items(w.block[3:], &m)
	at := func(lost bool, pointer string, why check.Text) {
		if lost {
			w.losses.Add(convert.Loss{Kind: "track", Pointer: "/legs/*/" + pointer, Reason: why})
		}
	}
	leg, midnight := point.Leg, point.Time.UTC().Truncate(24*time.Hour)
	at(point.Time.Sub(midnight.Add(m.time)).Abs() >= time.Millisecond, "times", steps)
	at(m.position != point.Position, "positions", steps)
	at(m.source != leg.Source, "source", system)
	altitude, has := point.Altitude()
	at(has && m.altitudeFrom == "", "altitudes", check.Text{})
	at(has && m.altitudeFrom != "" && m.altitude != altitude, "altitudes", steps)
	at(m.altitudeFrom != leg.AltitudeFrom, "altitudeFrom", check.Text{})
	speed, has := point.Speed()
	course, hasCourse := point.Course()
	at(has && !hasCourse, "speeds", check.Text{})
	at(has && hasCourse && m.speed != speed, "speeds", steps)
	at(hasCourse && !has, "courses", check.Text{})
	at(hasCourse && has && m.course != course, "courses", steps)

	once := func(lost bool, pointer string, why check.Text) {
		if lost && !p.told[pointer] {
			p.told[pointer] = true
			w.losses.Add(convert.Loss{Kind: "track", Pointer: pointer, Reason: why})
		}
	}
	once(p.Sensor.Kind != ops.Fusion, "/sensor/kind", system)
	once(p.Sensor.Station != m.Station, "/sensor/station", spelt)
	once(p.Callsign != m.Callsign, "/callsign", spelt)
	once(p.Type != m.Type, "/type", spelt)
	return w.keep(p, point.Time, number)
}
