package hand

import (
	"errors"
	"math"
	"slices"

	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/record"
)

// Report checks a report.
func (c *Checker) Report(r *intel.Report) error {
	if err := c.header(&r.Header); err != nil {
		return err
	}
	for i := range r.Topics {
		if !isSlug(r.Topics[i], 2, 40) {
			return errors.New("a topic is wrong")
		}
		if slices.Contains(r.Topics[:i], r.Topics[i]) {
			return errTwice
		}
	}
	for i := range r.Statements {
		s := &r.Statements[i]
		if err := statement(s); err != nil {
			return err
		}
		if slices.ContainsFunc(r.Statements[:i], func(o intel.Statement) bool { return o.ID == s.ID }) {
			return errTwice
		}
	}
	for _, e := range r.Evidence {
		const before = len("sha256:")
		if !isLength(e.Title, 1, 400) || e.Digest != "" && (len(e.Digest) != before+64 || e.Digest[:before] != "sha256:") || e.HeldBy != "" && !isActor(e.HeldBy) {
			return errors.New("the evidence is wrong")
		}
	}
	return first(
		wrong("kind", isOneOf(r.Kind, intel.Information, intel.AssessmentReport, intel.Alert)),
		wrong("title", isText(&r.Title)),
		wrong("period", isDay(string(r.Period.From)) && isDate(r.Period.To) && (r.Period.To == "" || r.Period.From <= r.Period.To)),
		wrong("topics", 1 <= len(r.Topics) && len(r.Topics) <= 20),
		wrong("statements", 1 <= len(r.Statements) && len(r.Statements) <= 500),
		wrong("conclusion", isText(&r.Conclusion.Text) && r.Conclusion.Confidence != nil && 0 <= *r.Conclusion.Confidence && *r.Conclusion.Confidence <= 100),
		wrong("retainUntil", isDate(r.RetainUntil)))
}

func statement(s *intel.Statement) error {
	for _, p := range s.Places {
		if !isLength(p.Name, 0, 200) || p.Country != "" && len(p.Country) != 2 || p.Subdivision != "" && string(p.Subdivision[:min(2, len(p.Subdivision))]) != string(p.Country) || !isUnit(p.Unit) ||
			p.Point != nil && (p.Point.Type != record.PointName || !isPosition(p.Point.Coordinates)) || p.Accuracy != nil && (p.Point == nil || !isIn(*p.Accuracy, math.SmallestNonzeroFloat64, 1e6)) {
			return errors.New("a place is wrong")
		}
	}
	for _, t := range s.Times {
		if !isInstant(t.From) || t.To != "" && !isInstant(t.To) {
			return errors.New("a time is wrong")
		}
	}
	source, information := s.Grading.Valid()
	return first(
		wrong("id", isSlug(s.ID, 1, 40)), wrong("text", isText(&s.Text)),
		wrong("nature", isOneOf(s.Nature, intel.Fact, intel.Assessment)),
		wrong("grading", source && information), wrong("source", isSlug(s.Source, 2, 40)), wrong("sanitised", s.Sanitised != nil))
}
