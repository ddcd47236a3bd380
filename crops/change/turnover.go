package change

import (
	"cmp"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/balance"
	"github.com/comision-mixta/mixta/crops/refusal"
	"github.com/comision-mixta/mixta/record"
)

// A DatedArea is the area under coca on a date.
type DatedArea struct {
	Date record.Date
	Area crops.MicroHectares
	Terms
}

// A Span is two dated areas and what was reduced, by eradication and
// rationalisation, between them.
type Span struct {
	Before, After DatedArea
	Reduced       crops.MicroHectares
	AnyTerms      bool // compute even if the terms differ or are not stated, with a warning
}

// A Turnover is how one area became another. Net is not the reduction with a minus
// sign: what is eradicated is planted again, there or elsewhere.
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
// for planted − abandoned. Two areas say no more: both may be larger by the same
// amount. Peru had 42,900 ha at the end of 2014 and 40,300 ha
// at the end of 2015, and 35,868 ha were eradicated in 2015: at least 33,268 ha
// were planted or replanted.
func (s Span) Turnover() (Turnover, error) {
	for _, date := range []record.Date{s.Before.Date, s.After.Date} {
		if _, ok := date.Time(); !ok {
			return Turnover{}, refusal.New(refusal.InvalidDate, "", date)
		}
	}
	if s.After.Date <= s.Before.Date {
		return Turnover{}, refusal.New(refusal.DateOrder, "", s.After.Date, s.Before.Date)
	}
	if _, err := crops.SumAreas(s.Before.Area, s.After.Area, s.Reduced); err != nil {
		return Turnover{}, err
	}
	warnings := s.Before.differences(s.After.Terms)
	if len(warnings) > 0 && !s.AnyTerms {
		return Turnover{}, &refusal.Error{Notice: warnings[0]}
	}
	net := s.After.Area - s.Before.Area
	t := Turnover{Net: net, Reduced: s.Reduced, Warnings: warnings}
	t.Planted = max(0, net+s.Reduced)
	t.Abandoned = max(0, -(net + s.Reduced))
	return t, nil
}

// SurveyTurnover shows how the area of one survey became that of a later one of
// the same territory, given the reductions between them: a reduction is not net
// change. Only reductions wholly in the territory and wholly between the two dates
// count, exercises only where the later survey is one. Those that may lie there in part
// are left out with a warning, and so are those that do not state what was reduced and
// those within another ([balance.Within]).
func SurveyTurnover(before, after *crops.Survey, reductions []crops.Reduction, methods []crops.Method) (Turnover, error) {
	before, after = cmp.Or(before, new(crops.Survey)), cmp.Or(after, new(crops.Survey))
	if before.Total == nil || after.Total == nil {
		return Turnover{}, refusal.New(refusal.NoRegions, before.ID)
	}
	if p, q := before.Territory, after.Territory; p.LiesIn() != q.LiesIn() || !p.Covers(q) || !q.Covers(p) {
		return Turnover{}, refusal.New(refusal.TerritoriesDiffer, "", p.Label(), q.Label())
	}
	var counted []*crops.Reduction
	var warnings []refusal.Notice
	for i := range reductions {
		r := &reductions[i]
		switch counts, doubt := between(r, before, after); {
		case doubt != "":
			warnings = append(warnings, refusal.NewNotice(doubt, r.ID, r.Territory.Label(), r.Period.From+"/"+r.Period.To))
		case counts:
			counted = append(counted, r)
		}
	}
	var declared []crops.MicroHectares
	for i, of := range balance.Within(counted) {
		if of < 0 {
			declared = append(declared, crops.HectaresAt(counted[i].Declared))
		} else {
			warnings = append(warnings, balance.Restated(counted[i], counted[of]))
		}
	}
	reduced, err := crops.SumAreas(declared...)
	if err != nil {
		return Turnover{}, err
	}
	dated := func(s *crops.Survey) DatedArea {
		return DatedArea{s.ReferenceDate, crops.HectaresAt(s.Total.Area), TermsOf(s, methods)}
	}
	t, err := Span{dated(before), dated(after), reduced, true}.Turnover()
	if err == nil {
		t.Warnings = append(t.Warnings, warnings...)
	}
	return t, err
}

// between reports whether a reduction counts between two surveys, or why that is
// in doubt.
func between(r *crops.Reduction, before, after *crops.Survey) (counts bool, doubt refusal.Reason) {
	t, in := after.Territory, r.Territory
	switch {
	case r.Exercise != after.Exercise,
		t.LiesIn() != "" && in.LiesIn() != "" && t.LiesIn() != in.LiesIn(),
		t.Department() != "" && in.Department() != "" && t.Department() != in.Department(),
		r.Period.From > after.ReferenceDate, r.Period.To != "" && r.Period.To <= before.ReferenceDate:
		return false, ""
	case t.LiesIn() != in.LiesIn() || !t.Covers(in) && !t.Covers(record.Place{}):
		return false, refusal.PerhapsElsewhere
	case r.Period.From <= before.ReferenceDate || r.Period.To == "" || r.Period.To > after.ReferenceDate:
		return false, refusal.Straddles
	case r.Declared == nil:
		return false, refusal.NotDeclared
	}
	return true, ""
}
