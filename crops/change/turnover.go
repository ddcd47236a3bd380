package change

import (
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/refusal"
	"github.com/comision-mixta/mixta/record"
)

// Terms are what an area figure rests on. Areas of other terms do not compare:
// the net area at a date is not the area harvested in a year, and a finer scale
// finds plots that a coarser one missed.
type Terms struct {
	Method     string // edition of the method
	Definition string // definition of area, such as "net-at-date"
}

// doubts are the reasons why areas of two terms do not compare.
func (t Terms) doubts(u Terms) (list []refusal.Notice) {
	if t.Method == "" || t.Definition == "" || u.Method == "" || u.Definition == "" {
		list = append(list, refusal.NewNotice(refusal.Terms))
	}
	if t.Method != u.Method {
		list = append(list, refusal.NewNotice(refusal.Methods, "", t.Method, u.Method))
	}
	if t.Definition != u.Definition {
		list = append(list, refusal.NewNotice(refusal.Definitions, "", t.Definition, u.Definition))
	}
	return list
}

// A Stand is the area under coca on a date.
type DatedArea struct {
	Date string // YYYY-MM-DD
	Area crops.MicroHectares
	Terms
}

// A Span is two stands and what was reduced, by eradication and
// rationalisation, between them.
type Span struct {
	Before, After DatedArea
	Reduced       crops.MicroHectares
	AnyTerms      bool // compute even if the terms differ or are not stated, with a warning
}

// A Turnover is how an area came to be another. Net is not the reduction with a
// minus sign: what is pulled out is planted again, there or elsewhere.
type Turnover struct {
	Net     crops.MicroHectares // after − before
	Reduced crops.MicroHectares
	// At least so much was planted or replanted in between, where Planted is
	// above zero, or given up without a reduction, where Abandoned is.
	Planted, Abandoned crops.MicroHectares
	Warnings           []refusal.Notice
}

// Turnover solves
//
//	area(t₁) = area(t₀) − reduced + planted − abandoned
//
// for planted − abandoned, which is all that two stands tell: both may be
// larger by the same area. Peru had 42,900 ha at the end of 2014 and 40,300 ha
// at the end of 2015, and 35,868 ha were eradicated in 2015: at least 33,268 ha
// were planted or replanted.
func (s Span) Turnover() (Turnover, error) {
	for _, date := range []string{s.Before.Date, s.After.Date} {
		if _, ok := record.Date(date).Time(); !ok {
			return Turnover{}, refusal.New(refusal.Date, "", date)
		}
	}
	if s.After.Date <= s.Before.Date {
		return Turnover{}, refusal.New(refusal.Order, "", s.After.Date, s.Before.Date)
	}
	if _, err := crops.SumAreas(s.Before.Area, s.After.Area, s.Reduced); err != nil {
		return Turnover{}, err
	}
	warnings := s.Before.doubts(s.After.Terms)
	if len(warnings) > 0 && !s.AnyTerms {
		return Turnover{}, &refusal.Error{Notice: warnings[0]}
	}
	net := s.After.Area - s.Before.Area
	t := Turnover{Net: net, Reduced: s.Reduced, Warnings: warnings}
	t.Planted = max(0, net+s.Reduced)
	t.Abandoned = max(0, -(net + s.Reduced))
	return t, nil
}

// SurveyTurnover shows how the area of one survey came to be that of a later
// one of the same territory, given the reductions between them: a reduction is
// not net change. Only reductions that lie wholly in the territory and wholly
// between the two dates count. Those of which a part may are left out with a
// warning, and so are those that do not state what was reduced.
func SurveyTurnover(before, after *crops.Survey, reductions []crops.Reduction, methods []crops.Method) (Turnover, error) {
	if before.Total == nil || after.Total == nil {
		return Turnover{}, refusal.New(refusal.NoRegions, before.ID)
	}
	if p, q := before.Territory, after.Territory; p.LiesIn() != q.LiesIn() || !p.Covers(q) || !q.Covers(p) {
		return Turnover{}, refusal.New(refusal.Territories, "", p.Label(), q.Label())
	}
	var declared []crops.MicroHectares
	var warnings []refusal.Notice
	for i := range reductions {
		r := &reductions[i]
		switch counts, doubt := between(r, before, after); {
		case doubt != "":
			warnings = append(warnings, refusal.NewNotice(doubt, r.ID, r.Territory.Label(), r.Period.From+"/"+r.Period.To))
		case counts:
			declared = append(declared, crops.HectaresAt(r.Declared))
		}
	}
	reduced, err := crops.SumAreas(declared...)
	if err != nil {
		return Turnover{}, err
	}
	stand := func(s *crops.Survey) DatedArea {
		return DatedArea{string(s.ReferenceDate), crops.HectaresAt(s.Total.Area), TermsOf(s, methods)}
	}
	t, err := Span{stand(before), stand(after), reduced, true}.Turnover()
	if err == nil {
		t.Warnings = append(t.Warnings, warnings...)
	}
	return t, err
}

// between reports whether a reduction counts between two surveys, or why that
// cannot be told.
func between(r *crops.Reduction, before, after *crops.Survey) (counts bool, doubt refusal.Reason) {
	t, in := after.Territory, r.Territory
	switch {
	case t.LiesIn() != "" && in.LiesIn() != "" && t.LiesIn() != in.LiesIn(),
		t.Department() != "" && in.Department() != "" && t.Department() != in.Department(),
		r.Period.From > after.ReferenceDate, r.Period.To != "" && r.Period.To <= before.ReferenceDate:
		return false, ""
	case t.LiesIn() != in.LiesIn() || !t.Covers(in) && !t.Covers(record.Place{}):
		return false, refusal.Elsewhere
	case r.Period.From <= before.ReferenceDate || r.Period.To == "" || r.Period.To > after.ReferenceDate:
		return false, refusal.Straddles
	case r.Declared == nil:
		return false, refusal.Undeclared
	}
	return true, ""
}

// TermsOf returns the method and definition that the survey's figures rest on;
// empty where the method is not among those given.
func TermsOf(s *crops.Survey, methods []crops.Method) Terms {
	for i := range methods {
		if m := &methods[i]; string(m.ID) == string(s.Method) {
			return Terms{m.Name.In("en") + " " + m.Edition, string(m.Definition)}
		}
	}
	return Terms{}
}
