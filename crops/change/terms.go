package change

import (
	"cmp"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/refusal"
)

// Terms are what an area figure rests on. Areas that rest on different terms do
// not compare: the net area at a date is not the area harvested in a year, and a
// finer scale finds plots that a coarser one missed.
type Terms struct {
	Method     string // edition of the method
	Definition string // definition of area, such as "net-at-date"
}

// differences are the reasons why areas of two terms do not compare.
func (t Terms) differences(u Terms) (list []refusal.Notice) {
	if t.Method == "" || t.Definition == "" || u.Method == "" || u.Definition == "" {
		list = append(list, refusal.NewNotice(refusal.TermsMissing))
	}
	if t.Method != u.Method {
		list = append(list, refusal.NewNotice(refusal.MethodsDiffer, "", t.Method, u.Method))
	}
	if t.Definition != u.Definition {
		list = append(list, refusal.NewNotice(refusal.DefinitionsDiffer, "", t.Definition, u.Definition))
	}
	return list
}

// TermsOf returns the method and definition that the survey's figures rest on;
// empty where the method is not among those given.
func TermsOf(s *crops.Survey, methods []crops.Method) Terms {
	s = cmp.Or(s, new(crops.Survey))
	for i := range methods {
		if m := &methods[i]; string(m.ID) == string(s.Method) {
			return Terms{m.Name.In("es") + " " + m.Edition, string(m.Definition)}
		}
	}
	return Terms{}
}
