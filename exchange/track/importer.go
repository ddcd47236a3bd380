package track

import (
	"errors"
	"iter"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// Options say what a log does not.
type Options struct {
	Issuer   record.Actor   // who issues the tracks
	Marking  record.Marking // of the tracks
	Issued   record.Instant // when they are issued; now, if empty
	Exercise bool
	Sources  []record.Source

	Domain   ops.Domain   // air, if empty
	Operator record.Actor // who runs the sensor
	Station  string       // the sensor's name

	Zone *time.Location // of times that name none; UTC, if nil, with a finding
	Day  record.Date    // of the first message, in UTC, where a format tells the time of day alone (ASTERIX)

	// Site is where the radar stands, for positions relative to it (CAT048), and
	// SiteFeet its height above sea level.
	Site     *record.Position
	SiteFeet float64

	MaxGap    time.Duration // longer gaps end a track; five minutes, if 0
	MaxPoints int           // more points end a track; 10,000, if 0
}

// Importer reads one log. Range over [Importer.Tracks], then see
// [Importer.Report] and [Importer.Err].
type Importer struct {
	Count Count

	options Options
	read    func(*Importer) error
	gather  gather
	report  check.Report
	lacks   map[*check.Rule]bool
	yield   func(*ops.Track) bool
	begun   bool
	err     error
}

// Count is what was met in a log.
type Count struct {
	Lines     int // or blocks, points or objects: what the format is made of
	Malformed int // lines that could not be read
	Points    int // positions taken
	Dropped   int // positions not taken: without a time, out of their order, or simulated
	Tracks    int
}

// errStopped ends the reading where the caller has had enough.
var errStopped = errors.New("stopped")

func newImporter(o Options, read func(*Importer) error) *Importer {
	if o.Domain == "" {
		o.Domain = ops.Air
	}
	if o.MaxGap == 0 {
		o.MaxGap = 5 * time.Minute
	}
	o.MaxGap = min(o.MaxGap, 24*time.Hour)
	if o.MaxPoints <= 0 {
		o.MaxPoints = 10_000
	}
	o.MaxPoints = min(o.MaxPoints, 100_000) // what a record can hold
	if o.Issued == "" {
		o.Issued = record.At(time.Now())
	}
	return &Importer{options: o, read: read, lacks: map[*check.Rule]bool{}}
}

// Tracks reads the log and yields its tracks as they end. It can be called
// once.
func (in *Importer) Tracks() iter.Seq[*ops.Track] {
	return func(yield func(*ops.Track) bool) {
		if in.begun {
			in.err = errors.New("track: an Importer reads its log once")
			return
		}
		in.begun = true
		in.yield = yield
		in.gather = gather{in: in, open: map[key]*open{}}
		err := in.read(in)
		if err == nil {
			err = in.gather.end()
		}
		if !errors.Is(err, errStopped) {
			in.err = err
		}
	}
}

// Report returns what the log lacks and what could not be read, by line. It is
// complete once all tracks have been read.
func (in *Importer) Report() check.Report { return in.report }

// Err returns why the bytes could not be had, if they could not.
func (in *Importer) Err() error { return in.err }

// maxFindings bounds the findings that are kept; the rest are counted.
const maxFindings = 1000

func (in *Importer) hit(r *check.Rule, line int, args ...any) {
	if len(in.report.Findings) >= maxFindings {
		in.report.Omitted[r.Severity]++
		return
	}
	in.report.Add(check.Finding{Rule: r, Severity: r.Severity, Kind: "track", Place: check.Place{Line: line}, Args: args})
}

// once reports something that the log lacks as a whole.
func (in *Importer) once(r *check.Rule, line int, args ...any) {
	if !in.lacks[r] {
		in.lacks[r] = true
		in.hit(r, line, args...)
	}
}

// malformed counts a line that cannot be read.
func (in *Importer) malformed(line int, why check.Text) {
	in.Count.Malformed++
	in.hit(&malformed, line, why)
}

// drop counts a sighting that is not taken, and tells why.
func (in *Importer) drop(r *check.Rule, line int) {
	in.Count.Dropped++
	in.hit(r, line)
}

// code returns a mode 3/A code; "" with a finding where it is none.
func (in *Importer) code(b []byte, line int) string {
	if octal(b) {
		return string(b)
	}
	if len(b) > 0 {
		in.hit(&badCode, line, check.Clip(string(b)))
	}
	return ""
}

// zone returns the zone for times that name none.
func (in *Importer) zone(line int) *time.Location {
	if in.options.Zone == nil {
		in.once(&noZone, line)
		return time.UTC
	}
	return in.options.Zone
}
