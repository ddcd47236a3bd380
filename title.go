package mixta

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/internal/digits"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

// Title returns what people call a record: the word for its kind, then the name
// or number it has or, where it has none, what it is of and when. A person is
// called by a reference number of the record, never by name: titles stand where
// records are referred to, and not only in the record itself. Without any of these
// the id takes their place.
func Title(r Record, lang check.Lang) string {
	kind, _ := kindOfRecord(r)
	if kind == nil {
		return ""
	}
	noun := kind.Noun.One.In(lang)
	if s, ok := r.(*intel.Subject); ok {
		noun = schema.Call("intel.SubjectKind", string(s.Kind), lang)
	}
	called := called(r, lang)
	if called == "" {
		called = alias(r.Head())
	}
	if called == "" {
		called = string(r.Head().ID)
	}
	return noun + " " + printable.Clip(called)
}

// called is what a record is called beside its kind; "" for nothing.
func called(r Record, lang check.Lang) string {
	word := func(list string, code string) string { return schema.Call(list, code, lang) }
	switch r := r.(type) {
	case *plan.Meeting:
		if r.Ordinal > 0 {
			return digits.Roman(r.Ordinal)
		}
		return string(r.Held)
	case *plan.Plan:
		return quoted(r.Title.In(lang), lang)
	case *plan.Action:
		if r.Number > 0 {
			return strconv.FormatInt(r.Number, 10)
		}
		return quoted(r.Text.In(lang), lang)
	case *plan.Progress:
		return several(word("plan.Scope", string(r.Scope)), string(r.AsOf))
	case *plan.Statistic:
		return several(word("plan.StatisticIndicator", string(r.Indicator)), span(r.Period))
	case *crops.Method:
		return quoted(strings.TrimSpace(r.Name.In(lang)+" "+r.Edition), lang)
	case *crops.Limit:
		return several(word("crops.LegalZone", string(r.Zone)), r.Basis)
	case *crops.Survey:
		return quoted(r.Title.In(lang), lang)
	case *crops.Image:
		return r.Product
	case *crops.Verification:
		return cmp.Or(alias(r.Head()), string(r.At))
	case *crops.Reduction:
		return several(word("crops.ReductionKind", string(r.Kind)), r.Territory.Label(), span(r.Period))
	case *crops.Yield:
		return r.Study
	case *intel.Subject:
		return subject(r, lang)
	case *intel.Request:
		return quoted(r.Question.In(lang), lang)
	case *intel.Report:
		return quoted(r.Title.In(lang), lang)
	case *intel.Link:
		return word("intel.Role", string(r.Role))
	case *intel.Flight:
		return several(cmp.Or(string(r.Registration), r.ObservedMarks, string(r.CallSign), string(r.Address)), string(r.Detection.First))
	case *intel.Bulletin:
		return several(word("intel.Cadence", string(r.Cadence)), string(r.Issuer), span(r.Period))
	case *intel.Lesson:
		return quoted(r.Title.In(lang), lang)
	case *ops.Operation:
		return sides(r)
	case *ops.Situation:
		return several(string(r.Component), string(r.AsOf))
	case *ops.Notice:
		return several(word("ops.Activity", string(r.Activity)), string(r.Agency), string(r.Window.From))
	case *ops.Seizure:
		return several(cmp.Or(r.CaseNumber, r.ActNumber, alias(r.Head())), r.Place.Label(), string(r.Date))
	case *ops.Destruction:
		return several(r.ActNumber, string(r.Date))
	case *ops.Result:
		return span(r.Period)
	case *ops.Track:
		return cmp.Or(r.Number, r.Callsign, r.Registration, string(r.Address), alias(r.Head()))
	case *record.CodeList:
		return several(string(r.List), r.Edition)
	case *ops.Handover:
		return several(string(r.From)+" → "+string(r.To), string(r.Estimated))
	}
	return ""
}

// subject is what a subject is called: by its name or a mark of it, but a person
// by none of these.
func subject(s *intel.Subject, lang check.Lang) string {
	switch {
	case s.Kind == intel.KindPerson:
	case len(s.Names) > 0:
		return quoted(s.Names[0].Text, lang)
	case len(s.Identifiers) > 0:
		return s.Identifiers[0].Value
	case s.Site != nil && alias(s.Head()) == "":
		return s.Site.Place.Label()
	}
	return ""
}

// sides are the names that an operation has on either side.
func sides(o *ops.Operation) string {
	names := make([]string, len(o.Names))
	for i, n := range o.Names {
		names[i] = n.Name
	}
	return strings.Join(names, " / ")
}

// alias is the number by which the issuer, or else somebody, knows a record.
func alias(h *record.Header) (name string) {
	for _, a := range h.Aliases {
		if a.By == h.Issuer {
			return a.Value
		}
		name = cmp.Or(name, a.Value)
	}
	return name
}

func quoted(s string, lang check.Lang) string {
	if s == "" {
		return ""
	}
	return check.Text{ES: "«" + s + "»", EN: `"` + s + `"`}.In(lang)
}

// several puts commas between what there is.
func several(parts ...string) string {
	var all []string
	for _, s := range parts {
		if s != "" && s != "–" {
			all = append(all, s)
		}
	}
	return strings.Join(all, ", ")
}

func span(p record.Period) string {
	if p.To == "" || p.To == p.From {
		return string(p.From)
	}
	return string(p.From) + "/" + string(p.To)
}
