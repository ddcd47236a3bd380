package track

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/internal/text"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// Importer reads one log: range over its Records, then see its Report and Err.
type Importer struct {
	convert.Stream
	Options convert.Options // with their defaults

	located  convert.Located
	gather   gather
	reported map[*check.Rule]bool // what concerns the log as a whole
}

// DefaultMaxGap is the gap that ends a track unless another is stated.
const DefaultMaxGap = 5 * time.Minute

// New returns the tracks of one log. A format calls it with the function that
// reads its log and passes each position to [Importer.Add].
func New(o convert.Options, read func(*Importer) error) *convert.Stream {
	l := &o.Log
	l.Domain = cmp.Or(l.Domain, ops.Air)
	l.MaxGap = min(cmp.Or(l.MaxGap, DefaultMaxGap), 24*time.Hour)
	if l.MaxPoints <= 0 {
		l.MaxPoints = 10_000
	}
	l.MaxPoints = min(l.MaxPoints, 100_000) // what a record can hold
	o.Header.Issued = cmp.Or(o.Header.Issued, record.At(time.Now()))
	in := &Importer{Options: o, reported: map[*check.Rule]bool{}, located: convert.Located{Transform: o.System}}
	in.gather = gather{in: in, tracks: map[Key]*open{}}
	in.Stream = convert.NewStream(func() error {
		err := read(in)
		var syntax *text.SyntaxError
		if errors.As(err, &syntax) {
			in.Malformed(syntax.Line, badXML)
			err = nil
		}
		if err == nil {
			err = in.gather.end()
		}
		for _, f := range in.located.Findings().Findings {
			f.Kind, f.Line = "track", 1
			in.Find(f)
		}
		if report := in.Report(); err == nil && in.Count.Records == 0 && len(report.Findings) == 0 {
			in.Notice(&nothing, 1)
		}
		if err != nil {
			return fmt.Errorf("track: the log could not be read: %w", err)
		}
		return nil
	})
	return &in.Stream
}

// In describes how a format of position logs is read.
func In(title check.Text, read func(io.Reader, convert.Options) *convert.Stream, uses ...convert.Use) convert.In {
	return convert.In{Title: title, Kinds: []string{"track"}, Uses: append(uses, convert.UseSensor), Read: read}
}

// Add takes a sighting. Its error ends the reading.
func (in *Importer) Add(s *Sighting) error { return in.gather.add(s) }

// OnWGS84 returns the position of two numbers of a line, in the reference system that the
// options state; false with a finding where they are none of it.
func (in *Importer) OnWGS84(x, y float64, line int) (record.Position, bool) {
	p, broken, args := in.located.Position(x, y)
	if broken != nil {
		in.Count.Malformed++
		in.Notice(broken, line, args...)
	}
	return p, broken == nil
}

// Notice reports a finding about a line.
func (in *Importer) Notice(r *check.Rule, line int, args ...any) {
	in.Find(check.Finding{Rule: r, Severity: r.Severity, Kind: "track", Place: check.Place{Line: line}, Args: args})
}

// Once reports what concerns the log as a whole, at the first line that shows it.
func (in *Importer) Once(r *check.Rule, line int, args ...any) {
	if !in.reported[r] {
		in.reported[r] = true
		in.Notice(r, line, args...)
	}
}

// Malformed counts a line that cannot be read.
func (in *Importer) Malformed(line int, why check.Text) {
	in.Count.Malformed++
	in.Notice(&malformed, line, why)
}

// BadNumber, BadAddress, BadTime and BadPosition count a line in which one of
// these is invalid.
func (in *Importer) BadNumber(line int)   { in.Malformed(line, badNumber) }
func (in *Importer) BadAddress(line int)  { in.Malformed(line, badAddress) }
func (in *Importer) BadTime(line int)     { in.Malformed(line, badTime) }
func (in *Importer) BadPosition(line int) { in.Malformed(line, badPosition) }

// Untimed counts a position without a time.
func (in *Importer) Untimed(line int) { in.DropOnce(&noTime, line) }

// DropOnce counts a position that is not taken, for a reason that concerns the
// log as a whole.
func (in *Importer) DropOnce(r *check.Rule, line int) {
	in.Count.Dropped++
	in.Once(r, line)
}

// drop counts and reports a position that is not taken.
func (in *Importer) drop(r *check.Rule, line int) {
	in.Count.Dropped++
	in.Notice(r, line)
}

// Unidentified reports that positions do not identify an aircraft.
func (in *Importer) Unidentified(line int) { in.Once(&noIdentity, line) }

// Squawk returns a mode 3/A code; "" with a finding where it is invalid.
func (in *Importer) Squawk(b []byte, line int) string {
	if text.Octal(b) {
		return string(b)
	}
	if len(b) > 0 {
		in.Notice(&badCode, line, printable.Clip(string(b)))
	}
	return ""
}

// Leave counts a field of the log, given by its name or names with a slash between,
// that says something and that no track holds: each is told once, with its number.
func (in *Importer) Leave(field string, times int) { in.leave(field, times, check.Info) }

// LeaveAlarm is [Importer.Leave] for a sign of distress.
func (in *Importer) LeaveAlarm(field string, times int) { in.leave(field, times, check.Warning) }

func (in *Importer) leave(field string, times int, severity check.Severity) {
	in.Lose(convert.Loss{Kind: "track", Pointer: "/" + printable.Clip(field), Severity: severity, Times: times})
}

// Unplaced counts messages of an aircraft that say nothing of where it is.
func (in *Importer) Unplaced(line int) { in.Notice(&unplaced, line) }

// Identify takes what a message without a position says about an aircraft: the track
// that it has gets what it lacks. What contradicts the track belongs to the positions
// that follow, and is told where there are none.
func (in *Importer) Identify(key Key, i *Identity, line int) { in.gather.identify(key, i, line) }

// Zone returns the zone of times without one.
func (in *Importer) Zone(line int) *time.Location {
	if in.Options.Zone == nil {
		in.Once(&noZone, line)
		return time.UTC
	}
	return in.Options.Zone
}
