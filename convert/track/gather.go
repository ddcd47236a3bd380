package track

import (
	"container/heap"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// gather makes tracks of sightings.
type gather struct {
	in     *Importer
	tracks map[Key]*open
	queue  queue // the same tracks, the one to end next first
	held   int   // points of all open tracks
}

// open is a track that may go on.
type open struct {
	key      Key
	track    *ops.Track
	start    time.Time
	last     time.Time
	position record.Position // the last
	count    int
	index    int // in the queue
	line     int // of the first point

	late    late
	outlier *Sighting // too far off in time to be taken unless the next one confirms it
}

// longestTrack bounds a track in time: its times are seconds of a year at most.
const longestTrack = 30 * 24 * time.Hour

// maxHeld bounds the points of all open tracks together, and with them memory.
const maxHeld = 200_000

// add takes a sighting. Its error ends the reading.
func (g *gather) add(s *Sighting) error {
	in := g.in
	if !(math.Abs(s.Position[0]) <= 180 && math.Abs(s.Position[1]) <= 90) {
		in.BadPosition(s.Line)
		return nil
	}
	if y := s.At.Year(); y < 1900 || y > 2199 {
		in.BadTime(s.Line)
		return nil
	}
	if geom.Astray(s.Position, 10) {
		in.Notice(&elsewhere, s.Line, Decimal(s.Position[0]), Decimal(s.Position[1]))
	}
	o := g.tracks[s.Key]
	if o != nil {
		o.late.placed(&s.Identity)
	}
	if o != nil && o.outlier != nil {
		if repeats(s, o.outlier.At, o.outlier.Position) {
			return nil
		}
		var err error
		if o, err = g.settle(o, s); err != nil {
			return err
		}
	}
	if o == nil {
		return g.put(g.begin(s), s)
	}
	gap := s.At.Sub(o.last)
	switch {
	case repeats(s, o.last, o.position):
		g.identify(s.Key, &s.Identity, s.Line)
		return nil
	case o.outlier == nil && (gap > in.Options.Log.MaxGap || gap < -in.Options.Log.MaxGap && o.count == 1):
		held := *s
		o.outlier = &held
		return nil
	case gap < 0:
		in.drop(&disordered, s.Line)
		return nil
	case o.count >= in.Options.Log.MaxPoints, s.At.Sub(o.start) > longestTrack, changed(o.track, &s.Identity):
		if err := g.close(o); err != nil {
			return err
		}
		o = g.begin(s)
	}
	return g.put(o, s)
}

// put adds a sighting's point to a track, and ends the longest tracks while too
// many points are held.
func (g *gather) put(o *open, s *Sighting) error {
	g.extend(o, s)
	for g.held > maxHeld {
		if err := g.finish(g.queue.tracks[0]); err != nil {
			return err
		}
	}
	return nil
}

// extend adds a sighting's point to a track.
func (g *gather) extend(o *open, s *Sighting) {
	o.append(s, g.in)
	g.held++
	heap.Fix(&g.queue, o.index)
}

// changed reports whether a sighting has another code or call sign than the track.
func changed(t *ops.Track, i *Identity) bool {
	return t.Squawk != "" && i.Squawk != "" && string(t.Squawk) != i.Squawk || t.Callsign != "" && i.Callsign != "" && t.Callsign != i.Callsign
}

// begin opens a track.
func (g *gather) begin(s *Sighting) *open {
	if s.Address.reserved() {
		g.in.Notice(&reserved, s.Line, s.Address.String())
		s.Address |= Unassigned
	}
	h, l := &g.in.Options.Header, &g.in.Options.Log
	t := &ops.Track{Header: *h, Domain: l.Domain, Sensor: ops.Sensor{Kind: s.Sensor, Operator: l.Operator, Station: l.Station},
		Start: record.Instant(s.At.UTC().Format("2006-01-02T15:04:05.999Z07:00")), MaxGap: l.MaxGap.Seconds()}
	t.ID, t.Version = record.NewSecretID(), record.Version{h.Issuer: 1}
	o := &open{key: s.Key, track: t, start: s.At.Truncate(time.Millisecond), line: s.Line}
	g.tracks[s.Key] = o
	heap.Push(&g.queue, o)
	return o
}

// append adds the sighting's point to a leg with the same members.
func (o *open) append(s *Sighting, in *Importer) {
	t := o.track
	o.identify(&s.Identity)
	altitude := in.inRange(anAltitude, s.Altitude, -2000, 200_000, s.Line)
	speed := in.inRange(aSpeed, s.Speed, 0, 10_000, s.Line)
	course := in.inRange(aCourse, s.Course, 0, 360, s.Line)
	if !altitude {
		s.AltitudeFrom = ""
	}
	if math.IsNaN(s.Altitude) {
		in.Once(&noAltitude, s.Line)
	}
	var leg *ops.Leg
	if n := len(t.Legs); n > 0 {
		leg = &t.Legs[n-1]
	}
	if leg == nil || leg.Source != s.Source || leg.Coasted != s.Coasted || leg.AltitudeFrom != s.AltitudeFrom ||
		(len(leg.Speeds) > 0) != speed || (len(leg.Courses) > 0) != course {
		t.Legs = append(t.Legs, ops.Leg{Source: s.Source, Coasted: s.Coasted, AltitudeFrom: s.AltitudeFrom})
		leg = &t.Legs[len(t.Legs)-1]
	}
	leg.Times = append(leg.Times, float64(s.At.Sub(o.start).Milliseconds())/1000)
	leg.Positions = append(leg.Positions, s.Position)
	if altitude {
		leg.Altitudes = append(leg.Altitudes, s.Altitude)
	}
	if speed {
		leg.Speeds = append(leg.Speeds, s.Speed)
	}
	if course {
		leg.Courses = append(leg.Courses, s.Course)
	}
	o.last, o.position = s.At, s.Position
	o.count++
	in.Count.Points++
}

// identify sets what a sighting adds to the identity of the track.
func (o *open) identify(i *Identity) {
	t := o.track
	set := func(field *string, value string, maxLength int) {
		if *field == "" && len(value) <= maxLength {
			*field = strings.ToValidUTF8(value, "")
		}
	}
	if t.Address == "" && i.Address != 0 {
		t.Address, t.Unassigned = record.Address(i.Address.String()), i.Address&Unassigned != 0
	}
	if t.Squawk == "" {
		t.Squawk = record.Squawk(i.Squawk)
	}
	set(&t.Callsign, i.Callsign, 16)
	set(&t.Registration, i.Registration, 16)
	set(&t.Type, i.Type, 8)
	set(&t.Number, i.Number, 60)
	set(&t.Sensor.Station, i.Station, 60)
}

// inRange reports whether a value is known and in range; a finding reports one
// that is known and out of range.
func (in *Importer) inRange(quantity check.Text, f, minimum, maximum float64, line int) bool {
	if f < minimum || f > maximum {
		in.Notice(&outOfRange, line, quantity, int(minimum), int(maximum), strconv.FormatFloat(f, 'f', -1, 64))
	}
	return f >= minimum && f <= maximum
}

// close hands out a track.
func (g *gather) close(o *open) error {
	g.remove(o)
	o.late.tell(g.in)
	g.in.Place = check.Place{Line: o.line}
	return g.in.Yield(o.track)
}

// remove forgets a track.
func (g *gather) remove(o *open) {
	delete(g.tracks, o.key)
	heap.Remove(&g.queue, o.index)
	g.held -= o.count
}

// end hands out all open tracks in the order in which they began.
func (g *gather) end() error {
	g.queue.ending = true
	heap.Init(&g.queue)
	for g.queue.Len() > 0 {
		if err := g.finish(g.queue.tracks[0]); err != nil {
			return err
		}
	}
	return nil
}
