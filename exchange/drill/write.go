package drill

import (
	"context"
	"crypto/sha256"
	"io"
	"iter"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record"
)

// Write writes the files of the exercise and returns its answer sheet. Create makes
// each file of what write writes. There is no file without a record.
//
//   - bo.json, pe.json: what each side sends the other,
//   - bo-again.json, pe-again.json: what it sends afterwards: some of it once more,
//   - bo-internal.json, pe-internal.json: reports that it keeps for itself and others
//     that are for both.
func (d Drill) Write(ctx context.Context, create func(name string, write func(io.Writer) error) error) (*Answers, error) {
	if err := d.Check(); err != nil {
		return nil, err
	}
	w := &writing{Drill: d, ctx: ctx, create: create, answers: &Answers{Drill: d},
		mapped: d.mapped(), agreed: d.agreed(), seized: d.seized(), facts: map[fact]*Fact{}}
	for _, s := range sides {
		first, err := w.file(s.name+".json", d.sent(s, 1, ""), w.sent(s))
		if err != nil {
			return nil, err
		}
		if _, err := w.file(s.name+"-again.json", d.sent(s, 2, first), w.again(s)); err != nil {
			return nil, err
		}
		if _, err := w.file(s.name+"-internal.json", d.envelope(s, s.name+"-internal"), w.internal(s)); err != nil {
			return nil, err
		}
	}
	for _, f := range w.facts {
		w.answers.Planted = append(w.answers.Planted, *f)
	}
	slices.SortFunc(w.answers.Planted, compare)
	return w.answers, nil
}

// writing is an exercise being written.
type writing struct {
	Drill
	ctx            context.Context
	create         func(name string, write func(io.Writer) error) error
	answers        *Answers
	mapped         mapped
	agreed, seized roles
	facts          map[fact]*Fact
}

// fact names a planted fact.
type fact struct {
	what   What
	number int
}

// plant notes that a record has its part in a fact.
func (w *writing) plant(r role, id record.ID) {
	if r.what == "" || r.what == withheld || r.near {
		return
	}
	f := w.facts[fact{r.what, r.n}]
	if f == nil {
		f = &Fact{What: r.what}
		w.facts[fact{r.what, r.n}] = f
	}
	if !slices.Contains(f.Records, id) {
		f.Records = append(f.Records, id)
	}
}

// sent returns the envelope of a file in the channel from the side to the other one.
func (d Drill) sent(s *side, sequence int64, previous record.Digest) mixta.Envelope {
	e := d.envelope(s, s.name)
	e.Recipient, e.Sequence, e.Previous, e.Marking = s.other().actor, sequence, previous, shared
	if sequence > 1 {
		e.ID, e.Issued = d.fixed("file "+s.name, int(sequence)), s.later
	}
	return e
}

// file writes a file of some records, if there are any, and returns its digest.
func (w *writing) file(name string, e mixta.Envelope, records iter.Seq[mixta.Record]) (record.Digest, error) {
	next, stop := iter.Pull(records)
	defer stop()
	r, more := next()
	if !more {
		return "", nil
	}
	sum, n := sha256.New(), 0
	err := w.create(name, func(to io.Writer) error {
		out := mixta.NewWriter(io.MultiWriter(to, sum), e, mixta.WithContext(w.ctx), mixta.WithToday(today))
		for ; more; r, more = next() {
			if err := out.Put(r); err != nil {
				return err
			}
			n++
		}
		return out.Close()
	})
	if err != nil {
		return "", err
	}
	digest := record.DigestOf(sum)
	w.answers.Files = append(w.answers.Files, File{name, n, digest})
	return digest, nil
}

// today is the day of the exercise.
const today record.Date = "2023-11-01"

// sent gives what a side sends first.
func (w *writing) sent(s *side) iter.Seq[mixta.Record] {
	return func(yield func(mixta.Record) bool) {
		all := func(some iter.Seq[mixta.Record]) bool {
			for r := range some {
				if !yield(r) {
					return false
				}
			}
			return true
		}
		missing := w.missing(s)
		_ = all(w.some(w.Actions > 0, w.plans)) &&
			all(w.records("action", w.Actions, func(o drawn) mixta.Record {
				r := w.agreed[o.Number]
				if r.what == "" && !s.has(o.Number) {
					return nil
				}
				w.plant(r, o.ID)
				return w.action(s, o, r)
			})) &&
			all(w.some(w.Parcels > 0, func() []mixta.Record { return w.survey(s) })) &&
			all(w.own(s, "parcel", w.Parcels, func(o drawn) mixta.Record {
				if r := w.mapped.roles[o.Number]; r.what == Overlap {
					w.plant(r, o.ID)
				}
				return w.parcel(s, o, w.mapped)
			})) &&
			all(w.own(s, "bulletin", w.Bulletins, func(o drawn) mixta.Record {
				b := w.bulletin(s, o)
				if r := missing[o.Number]; r.what == Gap {
					w.facts[fact{Gap, r.n}] = &Fact{What: Gap, Issuer: b.Issuer, Period: b.Period}
					return nil
				}
				return b
			})) &&
			all(w.some(w.Seizures > 0, func() []mixta.Record { return []mixta.Record{w.operation()} })) &&
			all(w.own(s, "seizure", w.Seizures, func(o drawn) mixta.Record {
				r := w.seized[o.Number]
				w.plant(r, o.ID)
				return w.seizure(s, o, r)
			})) &&
			all(w.own(s, "track", w.Tracks, func(o drawn) mixta.Record {
				t := trackOf(o)
				t.Header = s.header(o.ID)
				return t
			}))
	}
}

// again gives what a side sends once more.
func (w *writing) again(s *side) iter.Seq[mixta.Record] {
	return func(yield func(mixta.Record) bool) {
		for r := range w.some(w.Parcels > 0, func() []mixta.Record { return w.survey(s) }) {
			if !yield(r) {
				return
			}
		}
		for r := range w.own(s, "parcel", w.Parcels, func(o drawn) mixta.Record {
			r := w.mapped.roles[o.Number]
			if r.what != Fork {
				return nil
			}
			w.plant(r, o.ID)
			return again(w.parcel(s, o, w.mapped), r)
		}) {
			if !yield(r) {
				return
			}
		}
	}
}

// internal gives the reports of a side.
func (w *writing) internal(s *side) iter.Seq[mixta.Record] {
	written := w.written(s)
	return w.own(s, "report", w.Reports, func(o drawn) mixta.Record {
		r := written[o.Number]
		w.plant(r, o.ID)
		return w.report(s, o, r)
	})
}

// own gives the side's own records of a kind, as they are made; nil is none.
func (w *writing) own(s *side, kind string, n int, one func(drawn) mixta.Record) iter.Seq[mixta.Record] {
	return w.records(kind, n, func(o drawn) mixta.Record {
		if !s.has(o.Number) {
			return nil
		}
		return one(o)
	})
}

// records gives the records of a kind, as they are made; nil is none.
func (w *writing) records(kind string, n int, one func(drawn) mixta.Record) iter.Seq[mixta.Record] {
	return func(yield func(mixta.Record) bool) {
		for o := range w.each(kind, n) {
			if r := one(o); r != nil && !yield(r) {
				return
			}
		}
	}
}

// some gives records that are made only where they are needed, sorted within each kind
// as they come.
func (w *writing) some(needed bool, records func() []mixta.Record) iter.Seq[mixta.Record] {
	if !needed {
		return slices.Values([]mixta.Record(nil))
	}
	return slices.Values(records())
}
