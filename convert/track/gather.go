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

// gather makes tracks of sightings.
type gather struct {
	in   *Importer
	open map[Key]*open
	held int // points of all open tracks
	list []*open
}

// open is a track that may go on.
type open struct {
	key   Key
	track *ops.Track
	start time.Time
	last  time.Time
	at    record.Position
	count int
	index int // in the list
	line  int // of the first point

	doubt *Sighting // whose time lies so far off that the next one has to bear it out
}

// longestTrack bounds a track in time: its times are seconds of a year at most.
const longestTrack = 30 * 24 * time.Hour

// maxHeld bounds the points of all open tracks together, and with them memory.
const maxHeld = 200_000

// add takes a sighting. It fails only where the caller has had enough.
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
	o := g.open[s.Key]
	if o != nil && o.doubt != nil {
		if again(s, o.doubt.At, o.doubt.Position) {
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
	case again(s, o.last, o.at):
		return nil
	case o.doubt == nil && (gap > in.Options.MaxGap || gap < -in.Options.MaxGap && o.count == 1):
		held := *s
		o.doubt = &held
		return nil
	case gap < 0:
		in.drop(&disordered, s.Line)
		return nil
	case o.count >= in.Options.MaxPoints, s.At.Sub(o.start) > longestTrack, changed(o.track, &s.Identity):
		if err := g.close(o); err != nil {
			return err
		}
		o = g.begin(s)
	}
	return g.put(o, s)
}

// put adds a sighting's point to a track, and ends tracks where too much is held.
func (g *gather) put(o *open, s *Sighting) error {
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
func changed(t *ops.Track, i *Identity) bool {
	return t.Squawk != "" && i.Squawk != "" && string(t.Squawk) != i.Squawk || t.Callsign != "" && i.Callsign != "" && t.Callsign != i.Callsign
}

// begin opens a track.
func (g *gather) begin(s *Sighting) *open {
	opt := &g.in.Options
	t := &ops.Track{Domain: opt.Domain, Sensor: ops.Sensor{Kind: s.Sensor, Operator: opt.Operator, Station: opt.Station},
		Start: record.Instant(s.At.UTC().Format("2006-01-02T15:04:05.999Z07:00")), MaxGap: opt.MaxGap.Seconds()}
	t.ID, t.Version, t.Issuer, t.Issued = record.NewSecretID(), record.Version{opt.Issuer: 1}, opt.Issuer, opt.Issued
	t.Marking, t.Exercise, t.Sources = opt.Marking, opt.Exercise, opt.Sources
	o := &open{key: s.Key, track: t, start: s.At.Truncate(time.Millisecond), index: len(g.list), line: s.Line}
	g.open[s.Key] = o
	g.list = append(g.list, o)
	return o
}

// append adds the sighting's point, in a leg that has the same members.
func (o *open) append(s *Sighting, in *Importer) {
	t := o.track
	o.identify(&s.Identity)
	altitude, speed, course := in.bounded(anAltitude, s.Altitude, -2000, 200_000, s.Line), in.bounded(aSpeed, s.Speed, 0, 10_000, s.Line), in.bounded(aCourse, s.Course, 0, 360, s.Line)
	if !altitude {
		s.AltitudeFrom = ""
	}
	if s.Altitude != s.Altitude {
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
	o.last, o.at = s.At, s.Position
	o.count++
	in.Count.Points++
}

// identify notes what a sighting adds to who the track is.
func (o *open) identify(i *Identity) {
	t := o.track
	note := func(have *string, new string, most int) {
		if *have == "" && len(new) <= most {
			*have = strings.ToValidUTF8(new, "")
		}
	}
	if t.Address == "" && i.Address != 0 {
		t.Address, t.Unassigned = record.Address(i.Address.String()), i.Address&Unassigned != 0
	}
	if t.Squawk == "" {
		t.Squawk = record.Squawk(i.Squawk)
	}
	note(&t.Callsign, i.Callsign, 16)
	note(&t.Registration, i.Registration, 16)
	note(&t.Type, i.Type, 8)
	note(&t.Number, i.Number, 60)
	note(&t.Sensor.Station, i.Station, 60)
}

// bounded reports whether a value is known and fit for a track, and tells of one
// that is known and unfit.
func (in *Importer) bounded(what check.Text, f, least, most float64, line int) bool {
	if f < least || f > most {
		in.Notice(&outOfRange, line, what, int(least), int(most), strconv.FormatFloat(f, 'f', -1, 64))
	}
	return f >= least && f <= most
}

// close hands out a track.
func (g *gather) close(o *open) error {
	g.remove(o)
	g.in.Count.Tracks++
	return g.in.Yield(o.track)
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
