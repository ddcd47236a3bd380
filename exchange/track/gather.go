package track

import (
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// key tells one aircraft, boat or vehicle of a log from the others.
type key struct {
	address uint64 // where it has one, plus one
	number  string
}

// sighting is one position, and what came with it. What is unknown is NaN or "".
type sighting struct {
	key      key
	at       time.Time
	position record.Position

	altitude, speed, course float64
	altitudeFrom            ops.AltitudeReference
	source                  ops.PointSource
	coasted                 bool

	identity
	line int
}

// identity is what is known of who it is.
type identity struct {
	address, squawk, callsign, registration, kind, number, station string
	unassigned                                                     bool
	sensor                                                         ops.SensorKind
}

// gather makes tracks of sightings.
type gather struct {
	in   *Importer
	open map[key]*open
	held int // points of all open tracks
	list []*open
}

// open is a track that may go on.
type open struct {
	key   key
	track *ops.Track
	start time.Time
	last  time.Time
	at    record.Position
	count int
	index int // in the list
	line  int // of the first point

	doubt *sighting // whose time lies so far off that the next one has to bear it out
}

// longestTrack bounds a track in time: its times are seconds of a year at most.
const longestTrack = 30 * 24 * time.Hour

// maxHeld bounds the points of all open tracks together, and with them memory.
const maxHeld = 200_000

// add takes a sighting. It fails only where the caller has had enough.
func (g *gather) add(s *sighting) error {
	in := g.in
	if !(math.Abs(s.position[0]) <= 180 && math.Abs(s.position[1]) <= 90) {
		in.malformed(s.line, badPosition)
		return nil
	}
	if y := s.at.Year(); y < 1900 || y > 2199 {
		in.malformed(s.line, badTime)
		return nil
	}
	o := g.open[s.key]
	if o != nil && o.doubt != nil {
		if again(s, o.doubt.at, o.doubt.position) {
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
	gap := s.at.Sub(o.last)
	switch {
	case again(s, o.last, o.at):
		return nil
	case o.doubt == nil && (gap > in.options.MaxGap || gap < -in.options.MaxGap && o.count == 1):
		held := *s
		o.doubt = &held
		return nil
	case gap < 0:
		in.drop(&disordered, s.line)
		return nil
	case o.count >= in.options.MaxPoints, s.at.Sub(o.start) > longestTrack, changed(o.track, &s.identity):
		if err := g.close(o); err != nil {
			return err
		}
		o = g.begin(s)
	}
	return g.put(o, s)
}

// put adds a sighting's point to a track, and ends tracks where too much is held.
func (g *gather) put(o *open, s *sighting) error {
	o.append(s, g.in)
	g.held++
	for g.held > maxHeld {
		if err := g.finish(g.longest()); err != nil {
			return err
		}
	}
	return nil
}

// changed reports whether a sighting gives another code or call sign than the
// track has.
func changed(t *ops.Track, i *identity) bool {
	return t.Squawk != "" && i.squawk != "" && string(t.Squawk) != i.squawk || t.Callsign != "" && i.callsign != "" && t.Callsign != i.callsign
}

// begin opens a track.
func (g *gather) begin(s *sighting) *open {
	opt := &g.in.options
	t := &ops.Track{Domain: opt.Domain, Sensor: ops.Sensor{Kind: s.sensor, Operator: opt.Operator, Station: opt.Station},
		Start: record.Instant(s.at.UTC().Format("2006-01-02T15:04:05.999Z07:00")), MaxGap: opt.MaxGap.Seconds()}
	t.ID, t.Version, t.Issuer, t.Issued = record.NewSecretID(), record.Version{opt.Issuer: 1}, opt.Issuer, opt.Issued
	t.Marking, t.Exercise, t.Sources = opt.Marking, opt.Exercise, opt.Sources
	o := &open{key: s.key, track: t, start: s.at.Truncate(time.Millisecond), index: len(g.list), line: s.line}
	g.open[s.key] = o
	g.list = append(g.list, o)
	return o
}

// append adds the sighting's point, in a leg that has the same members.
func (o *open) append(s *sighting, in *Importer) {
	t := o.track
	o.identify(&s.identity)
	altitude, speed, course := in.bounded(anAltitude, s.altitude, -2000, 200_000, s.line), in.bounded(aSpeed, s.speed, 0, 10_000, s.line), in.bounded(aCourse, s.course, 0, 360, s.line)
	if !altitude {
		s.altitudeFrom = ""
	}
	if s.altitude != s.altitude {
		in.once(&noAltitude, s.line)
	}
	var leg *ops.Leg
	if n := len(t.Legs); n > 0 {
		leg = &t.Legs[n-1]
	}
	if leg == nil || leg.Source != s.source || leg.Coasted != s.coasted || leg.AltitudeFrom != s.altitudeFrom ||
		(len(leg.Speeds) > 0) != speed || (len(leg.Courses) > 0) != course {
		t.Legs = append(t.Legs, ops.Leg{Source: s.source, Coasted: s.coasted, AltitudeFrom: s.altitudeFrom})
		leg = &t.Legs[len(t.Legs)-1]
	}
	leg.Times = append(leg.Times, float64(s.at.Sub(o.start).Milliseconds())/1000)
	leg.Positions = append(leg.Positions, s.position)
	if altitude {
		leg.Altitudes = append(leg.Altitudes, s.altitude)
	}
	if speed {
		leg.Speeds = append(leg.Speeds, s.speed)
	}
	if course {
		leg.Courses = append(leg.Courses, s.course)
	}
	o.last, o.at = s.at, s.position
	o.count++
	in.Count.Points++
}

// identify notes what a sighting adds to who the track is.
func (o *open) identify(i *identity) {
	t := o.track
	note := func(have *string, new string, most int) {
		if *have == "" && len(new) <= most {
			*have = strings.ToValidUTF8(new, "")
		}
	}
	if t.Address == "" && i.address != "" {
		t.Address, t.Unassigned = record.Address(i.address), i.unassigned
	}
	if t.Squawk == "" {
		t.Squawk = record.Squawk(i.squawk)
	}
	note(&t.Callsign, i.callsign, 16)
	note(&t.Registration, i.registration, 16)
	note(&t.Type, i.kind, 8)
	note(&t.Number, i.number, 60)
	note(&t.Sensor.Station, i.station, 60)
}

// bounded reports whether a value is known and fit for a track, and tells of one
// that is known and unfit.
func (in *Importer) bounded(what check.Text, f, least, most float64, line int) bool {
	if f < least || f > most {
		in.hit(&outOfRange, line, what, int(least), int(most), strconv.FormatFloat(f, 'f', -1, 64))
	}
	return f >= least && f <= most
}

// close hands out a track.
func (g *gather) close(o *open) error {
	g.remove(o)
	g.in.Count.Tracks++
	if !g.in.yield(o.track) {
		return errStopped
	}
	return nil
}

// remove forgets a track.
func (g *gather) remove(o *open) {
	delete(g.open, o.key)
	last := g.list[len(g.list)-1]
	g.list[o.index], last.index = last, o.index
	g.list = g.list[:len(g.list)-1]
	g.held -= o.count
}

// longest returns the open track with most points.
func (g *gather) longest() *open {
	most := g.list[0]
	for _, o := range g.list {
		if o.count > most.count {
			most = o
		}
	}
	return most
}

// end hands out all tracks that are open, in the order of their beginning.
func (g *gather) end() error {
	for len(g.list) > 0 {
		first := g.list[0]
		for _, o := range g.list {
			if o.start.Before(first.start) {
				first = o
			}
		}
		if err := g.finish(first); err != nil {
			return err
		}
	}
	return nil
}
