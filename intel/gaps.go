package intel

import (
	"cmp"
	"slices"

	"github.com/comision-mixta/mixta/record"
)

// Gap is a stretch of days that no bulletin of an issuer covers, or that two
// of them do.
type Gap struct {
	Issuer  record.Actor  `json:"issuer"`
	Cadence Cadence       `json:"cadence"`
	Period  record.Period `json:"period"`

	// Exercise marks the bulletins of exercises: they form a series of their own,
	// and none of them replaces a bulletin that did not come.
	Exercise bool `json:"exercise,omitzero"`

	// Overlapping are the two bulletins that both cover the period; none where
	// no bulletin covers it.
	Overlapping []record.ID `json:"overlapping,omitzero"`
}

// Missing reports whether no bulletin covers the period.
func (g Gap) Missing() bool { return len(g.Overlapping) == 0 }

// Gaps returns which days of the given period the bulletins of each issuer and
// cadence, drills apart, leave out or cover twice. Missing stretches are split where a period
// of the cadence ends, so that each is one bulletin that did not come. Without
// a first or last day, the first or last bulletin of the issuer sets it: an
// issuer that never issued any is not known to owe one.
//
// Of several versions of a bulletin the newest counts; bulletins without a
// valid period are left out, as a rule finds them. It takes n log n steps.
func Gaps(bulletins []Bulletin, over record.Period) []Gap {
	var all []*Bulletin
	for _, b := range record.Newest(bulletins) {
		_, ok := b.Period.From.Time()
		_, ok2 := b.Period.To.Time()
		if ok && ok2 && b.Period.From <= b.Period.To && b.Cadence.months() > 0 {
			all = append(all, b)
		}
	}
	slices.SortStableFunc(all, func(a, b *Bulletin) int {
		return cmp.Or(a.series().compare(b.series()), cmp.Compare(a.Period.From, b.Period.From), cmp.Compare(a.Period.To, b.Period.To))
	})
	var gaps []Gap
	for len(all) > 0 {
		n := 1
		for n < len(all) && all[n].series() == all[0].series() {
			n++
		}
		gaps = append(gaps, gapsIn(all[:n], over)...)
		all = all[n:]
	}
	return gaps
}

// series is what bulletins have in common that follow one another. Drills make
// one of their own.
type series struct {
	by       record.Actor
	cadence  Cadence
	exercise bool
}

func (b *Bulletin) series() series { return series{b.Issuer, b.Cadence, b.Exercise} }

// compare orders series, real ones first.
func (s series) compare(o series) int {
	drill := func(s series) int {
		if s.exercise {
			return 1
		}
		return 0
	}
	return cmp.Or(cmp.Compare(s.by, o.by), cmp.Compare(s.cadence, o.cadence), cmp.Compare(drill(s), drill(o)))
}

// gapsIn returns the gaps in the bulletins of one series, which are sorted by
// period.
func gapsIn(all []*Bulletin, over record.Period) (gaps []Gap) {
	due := cmp.Or(over.From, all[0].Period.From) // the first day not covered yet
	var last *Bulletin                           // the one that reaches furthest
	for _, b := range all {
		if b.Period.From > due {
			gaps = append(gaps, missing(b, record.Period{From: due, To: before(b.Period.From)}, over.To)...)
		}
		if last != nil && b.Period.From <= last.Period.To {
			both := record.Period{From: b.Period.From, To: min(b.Period.To, last.Period.To)}
			if both.To >= over.From && (over.To == "" || both.From <= over.To) {
				gaps = append(gaps, Gap{Issuer: b.Issuer, Cadence: b.Cadence, Exercise: b.Exercise, Period: both, Overlapping: []record.ID{last.ID, b.ID}})
			}
		}
		if last == nil || b.Period.To > last.Period.To {
			last = b
		}
		due = max(due, next(last.Period.To))
	}
	if over.To != "" && due <= over.To {
		gaps = append(gaps, missing(last, record.Period{From: due, To: over.To}, over.To)...)
	}
	return gaps
}

// missing splits a stretch of days without a bulletin where periods of the
// cadence end, and cuts it at the last day asked for.
func missing(b *Bulletin, p record.Period, until record.Date) (gaps []Gap) {
	if until != "" {
		p.To = min(p.To, until)
	}
	for p.From <= p.To {
		whole, ok := b.Cadence.Period(p.From)
		if !ok {
			return gaps
		}
		one := record.Period{From: p.From, To: min(p.To, whole.To)}
		gaps = append(gaps, Gap{Issuer: b.Issuer, Cadence: b.Cadence, Exercise: b.Exercise, Period: one})
		p.From = next(one.To)
	}
	return gaps
}
