package asterix

import (
	"bufio"
	"cmp"
	"container/heap"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/track"
	"github.com/comision-mixta/mixta/ops"
)

// Write returns a writer of a recording of category 062, a data block for each
// point. Messages are in the order of their times, as a system sends them and as
// the time of day, which is all that they give, needs: the tracks are held until
// the end. What was read from a recording of this category has the same positions
// again, to the bit; others are rounded to the steps of the item.
func Write(w io.Writer, _ convert.Options) convert.RecordWriter {
	return &writer{out: bufio.NewWriterSize(w, 1<<16)}
}

type writer struct {
	out    *bufio.Writer
	tracks []*ops.Track
	losses convert.Losses
	block  []byte
}

// Put takes a track.
func (w *writer) Put(r mixta.Record) (bool, error) {
	t, ok := r.(*ops.Track)
	if ok {
		w.tracks = append(w.tracks, t)
		track.Lost(&w.losses, t, "/sensor/kind", "/sensor/station", "/number", "/address", "/squawk", "/callsign", "/type", "/start", "/legs")
		w.losses.Add(convert.Loss{Kind: "track", Pointer: "/start", Reason: dayless, Severity: check.Info})
	}
	return ok, nil
}

// Close writes the recording.
func (w *writer) Close() ([]convert.Loss, error) {
	var last time.Time
	q := queue(numbered(w.tracks))
	heap.Init(&q)
	for len(q) > 0 {
		p := q[0]
		at := p.points[0].Time
		if !last.IsZero() && at.Sub(last) >= 12*time.Hour {
			w.losses.Add(convert.Loss{Kind: "track", Pointer: "/legs/*/times", Reason: silent})
		}
		last = at
		w.point(p)
		if p.points = p.points[1:]; len(p.points) > 0 {
			heap.Fix(&q, 0)
		} else {
			heap.Pop(&q)
		}
	}
	if err := w.out.Flush(); err != nil {
		return w.losses.List(), fmt.Errorf("asterix: %w", err)
	}
	return w.losses.List(), nil
}

var (
	dayless = check.Text{EN: "ASTERIX gives only the time of day; the day is stated again at import", ES: "ASTERIX indica solo la hora del día; el día se vuelve a indicar al importar"}
	silent  = check.Text{EN: "after half a day without a point, ASTERIX does not tell on which day it is", ES: "tras medio día sin puntos, ASTERIX no indica de qué día es"}
	steps   = check.Text{EN: "ASTERIX gives it in coarser steps", ES: "ASTERIX lo indica en pasos más gruesos"}
	system  = check.Text{EN: "category 062 is that of a fusion system", ES: "la categoría 062 es la de un sistema de fusión"}
	spelt   = check.Text{EN: "its item takes fewer signs, or others", ES: "su elemento admite menos signos, u otros"}
)

// path is a track with the points that are still to be written.
type path struct {
	*ops.Track
	station [2]byte // SAC and SIC
	number  uint16
	points  []ops.Point
	told    map[string]bool // members of the track that are told as lost
}

// point writes the next point of a path. What a reader makes of it is compared
// with what it was: nothing is lost unseen.
func (w *writer) point(p *path) {
	point := &p.points[0]
	w.block = p.append(w.block[:0], point)
	w.out.Write(w.block) // an error stays with the writer until Flush
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
	once(p.Number != m.Number, "/number", spelt)
	once(p.Callsign != m.Callsign, "/callsign", spelt)
	once(p.Type != m.Type, "/type", spelt)
}

// queue has paths by the times of their next points.
type queue []*path

func (q queue) Len() int { return len(q) }
func (q queue) Less(i, j int) bool {
	a, b := q[i], q[j]
	return cmp.Or(a.points[0].Time.Compare(b.points[0].Time), cmp.Compare(a.ID, b.ID)) < 0
}
func (q queue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)   { *q = append(*q, x.(*path)) }
func (q *queue) Pop() any {
	last := (*q)[len(*q)-1]
	*q = slices.Delete(*q, len(*q)-1, len(*q))
	return last
}
