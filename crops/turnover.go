package crops

// Terms are what an area figure rests on. Areas of other terms do not compare:
// the net area at a date is not the area harvested in a year, and a finer scale
// finds plots that a coarser one missed.
type Terms struct {
	Method     string // edition of the method
	Definition string // definition of area, such as "net-at-date"
}

// doubts are the reasons why areas of two terms do not compare.
func (t Terms) doubts(u Terms) (list []Notice) {
	if t.Method == "" || t.Definition == "" || u.Method == "" || u.Definition == "" {
		list = append(list, Notice{Reason: ReasonTerms})
	}
	if t.Method != u.Method {
		list = append(list, Notice{Reason: ReasonMethods, Got: t.Method, Want: u.Method})
	}
	if t.Definition != u.Definition {
		list = append(list, Notice{Reason: ReasonDefinitions, Got: t.Definition, Want: u.Definition})
	}
	return list
}

// A Stand is the area under coca on a date.
type Stand struct {
	Date string // YYYY-MM-DD
	Area MicroHectares
	Terms
}

// A Span is two stands and what was reduced, by eradication and
// rationalisation, between them.
type Span struct {
	Before, After Stand
	Reduced       MicroHectares
	AnyTerms      bool // compute even if the terms differ or are not stated, with a warning
}

// A Turnover is how an area came to be another. Net is not the reduction with a
// minus sign: what is pulled out is planted again, there or elsewhere.
type Turnover struct {
	Net     MicroHectares // after − before
	Reduced MicroHectares
	// At least so much was planted or replanted in between, where Planted is
	// above zero, or given up without a reduction, where Abandoned is.
	Planted, Abandoned MicroHectares
	Warnings           []Notice
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
	if err := checkDate(s.Before.Date); err != nil {
		return Turnover{}, err
	}
	if err := checkDate(s.After.Date); err != nil {
		return Turnover{}, err
	}
	if s.After.Date <= s.Before.Date {
		return Turnover{}, refuse(ReasonOrder, "", s.After.Date, s.Before.Date)
	}
	if _, err := SumAreas(s.Before.Area, s.After.Area, s.Reduced); err != nil {
		return Turnover{}, err
	}
	warnings := s.Before.doubts(s.After.Terms)
	if len(warnings) > 0 && !s.AnyTerms {
		return Turnover{}, &RefusedError{warnings[0]}
	}
	net := s.After.Area - s.Before.Area
	t := Turnover{Net: net, Reduced: s.Reduced, Warnings: warnings}
	t.Planted = max(0, net+s.Reduced)
	t.Abandoned = max(0, -(net + s.Reduced))
	return t, nil
}
