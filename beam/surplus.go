package mixtabeam

import (
	"reflect"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/balance"
	"github.com/comision-mixta/mixta/crops/refusal"
)

func init() {
	beam.RegisterDoFn(reflect.TypeFor[plantedFn]())
	beam.RegisterDoFn(reflect.TypeFor[surplusFn]())
}

// Surplus is the area of a survey beyond the limits in force on its date, in all or in one
// legal zone, as "mixta crops surplus" has it: exact hectares. If Why is not "", the surplus is
// not known, nor the area where that is "".
type Surplus struct {
	Date, Survey, Title  string
	Row                  int    // of the survey, from 0
	Zone                 string // "" for the whole territory
	Area, Limit, Surplus string
	Why                  string
}

// Surpluses compares the areas of surveys with the limits in force, and returns a
// PCollection<[Surplus]>. The records (a PCollection<[Record]>) are surveys and limits;
// withdrawals, so that what was withdrawn does not count; others are passed over. Every
// limit goes to every survey. Give it only records of files that [Validate] found valid.
func Surpluses(s beam.Scope, records beam.PCollection) beam.PCollection {
	s = s.Scope("mixta.Surpluses")
	current, _ := Current(s, records)
	surveys, limits := beam.ParDo2(s, &plantedFn{}, current)
	return beam.ParDo(s, &surplusFn{}, surveys, beam.SideInput{Input: limits})
}

type plantedFn struct{}

func (*plantedFn) ProcessElement(r Record, survey, limit func(Record)) {
	switch r.Kind {
	case "survey":
		survey(r)
	case "limit":
		limit(r)
	}
}

type surplusFn struct{}

func (*surplusFn) ProcessElement(r Record, records []Record, emit func(Surplus)) error {
	rec, err := r.Decode()
	if err != nil {
		return inFile(r.File, err)
	}
	s := rec.(*crops.Survey)
	slices.SortFunc(records, func(a, b Record) int { return a.before(&b) })
	var limits []crops.Limit
	for _, l := range records {
		rec, err := l.Decode()
		if err != nil {
			return inFile(l.File, err)
		}
		limits = append(limits, *rec.(*crops.Limit))
	}
	n := 0
	add := func(zone string, z balance.Surplus) {
		out := Surplus{Date: string(s.ReferenceDate), Survey: r.ID, Title: s.Title.In(check.EN), Row: n, Zone: zone}
		if z.Refused != nil {
			out.Why = z.Refused.Text(check.EN)
		}
		if z.Refused == nil || z.Area > 0 {
			out.Area = exact(z.Area)
		}
		if z.Refused == nil {
			out.Limit, out.Surplus = exact(z.Limit), exact(z.Surplus)
		}
		n++
		emit(out)
	}
	b, err := balance.SurveySurplus(s, limits)
	if refused := refusal.As(err); refused != nil {
		add("", balance.Surplus{Refused: refused})
		return nil
	}
	if err != nil {
		return err
	}
	add("", b.National)
	for _, z := range b.Zones {
		add(z.Zone, z)
	}
	return nil
}

// exact returns an area without its unit.
func exact(a crops.MicroHectares) string { return strings.TrimSuffix(a.String(), " ha") }
