package track

import "github.com/comision-mixta/mixta/internal/printable"

// late is a code and a call sign that came without a position, are not those of the
// track, and are not those of a point yet.
type late struct {
	squawk, callsign string
	line             int
}

// identify takes an identity that comes without a position of its own.
func (g *gather) identify(key Key, i *Identity, line int) {
	o := g.tracks[key]
	switch {
	case o == nil: // it comes with the first position
		return
	case !changed(o.track, i):
		o.identify(i)
		return
	}
	l := late{line: line}
	if i.Squawk != string(o.track.Squawk) {
		l.squawk = i.Squawk
	}
	if i.Callsign != o.track.Callsign {
		l.callsign = i.Callsign
	}
	if l.squawk != o.late.squawk || l.callsign != o.late.callsign {
		o.late.tell(g.in)
		o.late = l
	}
}

// placed forgets what a point has.
func (l *late) placed(i *Identity) {
	if l.squawk == i.Squawk {
		l.squawk = ""
	}
	if l.callsign == i.Callsign {
		l.callsign = ""
	}
}

// tell tells what no point had.
func (l *late) tell(in *Importer) {
	for _, said := range []string{l.squawk, l.callsign} {
		if said != "" {
			in.Notice(&lateIdentity, l.line, printable.Clip(said))
		}
	}
	*l = late{}
}
