package track

import (
	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/convert/internal/text"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// Named reports whether a name is that of one of [Members] or [PointMembers].
func Named(name string) bool { return named[name] }

var named = names()

func names() map[string]bool {
	all := map[string]bool{}
	for _, m := range members {
		all[m.Name] = true
	}
	for _, m := range pointMembers {
		all[m.Name] = true
	}
	return all
}

// Told completes a sighting by the members of its track and its point, if they
// are those of a file that mixta wrote, which have the id of a record: the names
// of others may mean anything. The points of one id are one track.
func (in *Importer) Told(s *Sighting, member, point func(name string) string) {
	id := member("id")
	if _, is := record.ParseUUID(id); !is {
		in.leaveNamed(member, point)
		return
	}
	s.Key, s.Number, s.Station = Key{Number: id}, member("number"), member("station")
	if a, ok := ParseAddress([]byte(member("address"))); ok {
		s.Address = a
		if member("unassigned") == "true" {
			s.Address |= Unassigned
		}
	}
	s.Squawk = in.Squawk([]byte(member("squawk")), s.Line)
	s.Callsign, s.Registration, s.Type = member("callsign"), member("registration"), member("type")
	s.Sensor = code(member("sensor"), "ops.SensorKind", s.Sensor)
	s.Source = code(point("source"), "ops.PointSource", s.Source)
	s.Coasted = point("coasted") == "true"
	set := func(to *float64, name string) {
		if f, ok := text.Number([]byte(point(name))); ok {
			*to = f
		}
	}
	set(&s.Speed, "speed_kt")
	set(&s.Course, "course_deg")
	if from := code(point("altitude_from"), "ops.AltitudeReference", ops.AltitudeReference("")); from != "" {
		s.AltitudeFrom = from
		set(&s.Altitude, "altitude_ft")
	}
}

// leaveNamed counts what a file of others has under the names of mixta.
func (in *Importer) leaveNamed(member, point func(name string) string) {
	for _, m := range members {
		if member(m.Name) != "" {
			in.Leave(m.Name, 1)
		}
	}
	for _, m := range pointMembers {
		if point(m.Name) != "" {
			in.Leave(m.Name, 1)
		}
	}
}

// code returns a code that a list has, or otherwise another.
func code[C ~string](s, list string, otherwise C) C {
	for _, l := range mixta.Codes(list) {
		for _, c := range l.Codes {
			if c.Code == s {
				return C(s)
			}
		}
	}
	return otherwise
}
