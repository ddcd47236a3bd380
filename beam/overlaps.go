package mixtabeam

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/overlay"
	"github.com/comision-mixta/mixta/record"
)

func init() {
	beam.RegisterDoFn(reflect.TypeFor[surveyedFn]())
	beam.RegisterDoFn(reflect.TypeFor[squaresFn]())
	beam.RegisterDoFn(reflect.TypeFor[pairsFn]())
	beam.RegisterDoFn(reflect.TypeFor[alongFn]())
	beam.RegisterDoFn(reflect.TypeFor[overlapsFn]())
}

// Overlaps are the parcels that both sides have mapped at one date.
type Overlaps struct {
	Date     string    // of reference of the surveys
	Pairs    []Overlap // in the order of Bolivia's parcels, then Peru's
	Twice    float64   // hectares that are coca on both maps, each counted once
	Refused  int       // pairs that could not be computed
	Stacked  int       // pairs with parcels that overlap others of their map, whose union could not be computed
	Computed int       // pairs
}

// Overlap is ground that two parcels have in common; if Why is not "", it could not be
// computed.
type Overlap struct {
	A, B           string // the parcels, Bolivia's first
	ClassA, ClassB string
	Hectares       float64
	ShareA, ShareB float64 // of the area of each, from 0 to 1
	Why            string
}

// mapped is a survey of one side at a date.
type mapped struct{ Survey, Side, Date string }

// outline is a parcel in a square of the grid.
type outline struct {
	Parcel Record
	Side   string
	X, Y   int
}

// pair are two parcels of both sides, with what they have in common.
type pair struct {
	Overlap Overlap
	A, B    Record
}

// along are the pairs that one of Bolivia's parcels is in, in order.
type along struct {
	Parcel  Record // without its text
	Pairs   []Overlap
	Twice   float64 // hectares
	Stacked int
}

// mostSquares is how many squares of the grid a parcel may touch: beyond that the grid is
// too fine for it.
const mostSquares = 10_000

// FindOverlaps finds the parcels that both sides have mapped at one date of reference, as
// "mixta crops overlaps" does, and returns a PCollection<[Overlaps]>, one for each date
// of which there are overlaps. Each square of the grid is looked at by itself. The records
// (a PCollection<[Record]>) are surveys and parcels; others are passed over. Give it only
// records of files that [Validate] found valid. Overlaps of less than the least number of
// hectares are left out.
func FindOverlaps(s beam.Scope, g overlay.Grid, least float64, records beam.PCollection) beam.PCollection {
	s = s.Scope("mixta.FindOverlaps")
	surveys := beam.ParDo(s, &surveyedFn{}, records)
	squares := beam.ParDo(s, &squaresFn{g}, records, beam.SideInput{Input: surveys})
	pairs := beam.ParDo(s, &pairsFn{g, least}, beam.GroupByKey(s, squares))
	byParcel := beam.ParDo(s, &alongFn{}, beam.GroupByKey(s, pairs))
	return beam.ParDo(s, &overlapsFn{}, beam.GroupByKey(s, byParcel))
}

type surveyedFn struct{}

func (*surveyedFn) ProcessElement(r Record, emit func(mapped)) error {
	if r.Kind != "survey" || r.Section != string(mixta.Live) {
		return nil
	}
	rec, err := r.Decode()
	if err != nil {
		return inFile(r.File, err)
	}
	s := rec.(*crops.Survey)
	if c := s.Country(); c == record.Bolivia || c == record.Peru {
		emit(mapped{r.ID, string(c), string(s.ReferenceDate)})
	}
	return nil
}

// squaresFn sends a parcel to the squares that it touches.
type squaresFn struct{ Grid overlay.Grid }

func (f *squaresFn) ProcessElement(r Record, surveys []mapped, emit func(string, outline)) error {
	if r.Kind != "parcel" || r.Section != string(mixta.Live) {
		return nil
	}
	p, err := r.parcel()
	if err != nil {
		return err
	}
	i := slices.IndexFunc(surveys, func(m mapped) bool { return m.Survey == string(p.Survey) })
	if i < 0 {
		return nil
	}
	n := 0
	for at := range f.Grid.Squares(p) {
		if n++; n > mostSquares {
			return inFile(r.File, check.Errorf(textWide, r.ID, mostSquares))
		}
		emit(fmt.Sprintf("%s %d %d", surveys[i].Date, at.X, at.Y), outline{r, surveys[i].Side, at.X, at.Y})
	}
	return nil
}

// pairsFn finds the pairs of one square, by the date and Bolivia's parcel.
type pairsFn struct {
	Grid  overlay.Grid
	Least float64
}

func (f *pairsFn) ProcessElement(key string, outlines func(*outline) bool, emit func(string, pair)) error {
	date, _, _ := strings.Cut(key, " ")
	var all []outline
	for o := (outline{}); outlines(&o); o = (outline{}) {
		all = append(all, o)
	}
	slices.SortFunc(all, func(x, y outline) int { return x.Parcel.before(&y.Parcel) })
	var a, b []crops.Parcel
	texts := map[record.ID]Record{}
	for _, o := range all {
		p, err := o.Parcel.parcel()
		if err != nil {
			return err
		}
		if texts[p.ID] = o.Parcel; o.Side == string(record.Bolivia) {
			a = append(a, *p)
		} else {
			b = append(b, *p)
		}
	}
	at := map[record.ID]*crops.Parcel{}
	for _, list := range [][]crops.Parcel{a, b} {
		for i := range list {
			at[list[i].ID] = &list[i]
		}
	}
	here := func(x, y record.ID) bool {
		return f.Grid.Home(at[x], at[y]) == overlay.Square{X: all[0].X, Y: all[0].Y}
	}
	send := func(x, y record.ID, o Overlap) {
		emit(date+" "+string(x), pair{o, texts[x], texts[y]})
	}
	found, undecided := overlay.Overlaps(a, b, f.Least)
	for _, o := range found {
		if here(o.A, o.B) {
			send(o.A, o.B, Overlap{string(o.A), string(o.B), string(o.ClassA), string(o.ClassB), o.Hectares, o.ShareA, o.ShareB, ""})
		}
	}
	for _, u := range undecided {
		if here(u.A, u.B) {
			send(u.A, u.B, Overlap{A: string(u.A), B: string(u.B), Why: u.Err.Error()})
		}
	}
	return nil
}

// alongFn adds up what of one of Bolivia's parcels is coca on both maps.
type alongFn struct{}

func (*alongFn) ProcessElement(key string, pairs func(*pair) bool, emit func(string, along)) error {
	date, _, _ := strings.Cut(key, " ")
	var all []pair
	for p := (pair{}); pairs(&p); p = (pair{}) {
		all = append(all, p)
	}
	slices.SortFunc(all, func(x, y pair) int { return x.B.before(&y.B) })
	sum := along{Parcel: Record{File: all[0].A.File, Offset: all[0].A.Offset, ID: all[0].A.ID}}
	p, err := all[0].A.parcel()
	if err != nil {
		return err
	}
	var others []crops.Parcel
	var coca []overlay.Overlap
	for _, x := range all {
		sum.Pairs = append(sum.Pairs, x.Overlap)
		o := overlay.Overlap{A: record.ID(x.Overlap.A), B: record.ID(x.Overlap.B), ClassA: crops.Class(x.Overlap.ClassA), ClassB: crops.Class(x.Overlap.ClassB), Hectares: x.Overlap.Hectares}
		if x.Overlap.Why != "" || !o.ClassA.Coca() || !o.ClassB.Coca() {
			continue
		}
		q, err := x.B.parcel()
		if err != nil {
			return err
		}
		coca, others = append(coca, o), append(others, *q)
	}
	twice, stacked := overlay.DoubleCounted([]crops.Parcel{*p}, others, coca)
	sum.Twice, sum.Stacked = twice, len(stacked)
	emit(date, sum)
	return nil
}

type overlapsFn struct{}

func (*overlapsFn) ProcessElement(date string, parcels func(*along) bool, emit func(Overlaps)) {
	var all []along
	for a := (along{}); parcels(&a); a = (along{}) {
		all = append(all, a)
	}
	slices.SortFunc(all, func(x, y along) int { return x.Parcel.before(&y.Parcel) })
	out := Overlaps{Date: date}
	for _, a := range all { // in this order, so that the sum is the same each time
		out.Pairs = append(out.Pairs, a.Pairs...)
		out.Twice += a.Twice
		out.Stacked += a.Stacked
	}
	for _, p := range out.Pairs {
		if p.Why != "" {
			out.Refused++
		} else {
			out.Computed++
		}
	}
	emit(out)
}

// parcel returns a record that is a parcel.
func (r *Record) parcel() (*crops.Parcel, error) {
	rec, err := r.Decode()
	if err != nil {
		return nil, inFile(r.File, err)
	}
	p, ok := rec.(*crops.Parcel)
	if !ok {
		return nil, inFile(r.File, check.Errorf(textNoParcel, r.ID))
	}
	return p, nil
}

var (
	textWide     = check.Text{ES: "la parcela %s toca más de %d cuadrados de la cuadrícula: hágala más gruesa", EN: "parcel %s touches more than %d squares of the grid: make it coarser"}
	textNoParcel = check.Text{ES: "%s no es una parcela", EN: "%s is no parcel"}
)
