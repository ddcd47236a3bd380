package track

import (
	"io"
	"math"
	"slices"
	"strconv"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/ops"
)

// Out describes how a format of position logs is written. The note says what
// whoever opens a written file must know.
func Out(title, note check.Text, write func(io.Writer, convert.Options) convert.RecordWriter) convert.Out {
	return convert.Out{Title: title, Note: note, Kinds: []string{"track"}, Write: write}
}

// stated are the members that whoever imports a log states, or that have the
// defaults of the import.
var stated = []string{"/version", "/issuer", "/issued", "/marking/tlp", "/marking/releasable", "/exercise", "/domain", "/maxGap"}

var (
	byImport = check.Text{EN: "it is stated again at import", ES: "se vuelve a indicar al importar"}
	finer    = check.Text{EN: "times are read to the millisecond", ES: "las horas se leen al milisegundo"}
	shown    = check.Text{EN: "it is shown, but not read back", ES: "se muestra, pero no se vuelve a leer"}
	anew     = check.Text{EN: "what is imported is a record of its own", ES: "lo que se importa es un registro aparte"}
)

// Lost adds the members of a track that a format does not carry. Those that are
// stated at import come back only if they are the defaults.
func Lost(l *convert.Losses, t *ops.Track, carried ...string) {
	if t == nil {
		return
	}
	l.Rest("track", t, append(append([]string{"/id"}, stated...), carried...)...)
	add := func(changed bool, pointer string, why check.Text) {
		if changed {
			l.Add(convert.Loss{Kind: "track", Pointer: pointer, Reason: why, Severity: check.Info})
		}
	}
	add(true, "/id", anew)
	add(!convert.First(&t.Header), "/version", anew)
	add(t.Domain != ops.Air, "/domain", byImport)
	for i := range t.Legs {
		add(slices.ContainsFunc(t.Legs[i].Times, func(s float64) bool { return math.Round(s*1000)/1000 != s }), "/legs/*/times", finer)
	}
	add(t.MaxGap != DefaultMaxGap.Seconds(), "/maxGap", byImport)
}

// LostByName is [Lost] for a format that has the [Members] and [PointMembers].
func LostByName(l *convert.Losses, t *ops.Track) {
	if t == nil {
		return
	}
	Lost(l, t, carriedByName...)
	if t.Flight != "" {
		l.Add(convert.Loss{Kind: "track", Pointer: "/flight", Reason: shown, Severity: check.Info})
	}
	if t.Sensor.Operator != "" {
		l.Add(convert.Loss{Kind: "track", Pointer: "/sensor/operator", Reason: shown, Severity: check.Info})
	}
}

// Stamp writes an instant in UTC, to the microsecond.
func Stamp(at time.Time) string {
	return at.Round(time.Microsecond).UTC().Format("2006-01-02T15:04:05.999999Z07:00")
}

// Decimal writes a number without an exponent.
func Decimal(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }
