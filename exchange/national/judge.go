package national

import (
	"reflect"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/pattern"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/record"
)

// maxFindings bounds the findings that are kept of one file; further ones are counted.
const maxFindings = 10_000

// test is a rule, compiled.
type test struct {
	*Rule
	rule   *check.Rule
	path   *program.Path
	where  *program.Path // nil: everywhere
	form   *pattern.Pattern
	number bool // the member is a number
}

// Judge judges one file by a profile.
type Judge struct {
	reader *mixta.Reader
	tests  map[string][]*test // by the kind of record
	report check.Report
}

// Judge returns the judge of the file that rd reads, by a profile that [Parse] found nothing
// wrong with.
func (p *Profile) Judge(rd *mixta.Reader) *Judge {
	j := &Judge{reader: rd, tests: map[string][]*test{}}
	for i := range p.Rules {
		if t, broken, _, _ := p.Rules[i].compile(); broken == nil {
			j.tests[string(t.Kind)] = append(j.tests[string(t.Kind)], t)
		}
	}
	return j
}

// compile compiles a rule. Where it cannot be, it returns which rule of profiles is broken, by
// which member, and why.
func (r *Rule) compile() (t *test, broken *check.Rule, member, why string) {
	k := model.Kind(string(r.Kind))
	if k == nil {
		return nil, &noKind, "/kind", string(r.Kind)
	}
	t = &test{Rule: r, rule: &check.Rule{ID: string(r.ID), Severity: severities[r.Severity], Must: r.Must.text(), Source: r.Source}}
	if r.Why != nil {
		t.rule.Why = r.Why.text()
	}
	var err error
	if t.path, err = k.Node().Path(string(r.Member)); err != nil {
		return nil, &noMember, "/member", err.Error()
	}
	if r.Where != nil {
		t.where, err = k.Node().Path(string(r.Where.Member))
		switch {
		case err != nil:
			return nil, &noMember, "/where/member", err.Error()
		case t.where.Scalar() != program.TextScalar:
			return nil, &noTest, "/where/member", ""
		case !all(r.Where.Codes, t.where.Codes):
			return nil, &noTest, "/where/codes", ""
		}
	}
	of := t.path.Scalar()
	t.number = of == program.NumberScalar
	isDay := t.path.Type() == reflect.TypeFor[record.Date]() || t.path.Type() == reflect.TypeFor[record.Instant]()
	switch {
	case !r.Required && len(r.Codes) == 0 && r.Pattern == "" && r.Minimum == nil && r.Maximum == nil && r.From == "" && r.To == "":
		return nil, &noTest, "", ""
	case (len(r.Codes) > 0 || r.Pattern != "") && of != program.TextScalar,
		(r.Minimum != nil || r.Maximum != nil) && !t.number,
		(r.From != "" || r.To != "") && !isDay:
		return nil, &noTest, "/member", ""
	case !all(r.Codes, t.path.Codes):
		return nil, &noTest, "/codes", ""
	}
	if r.Pattern != "" {
		if t.form, err = pattern.Compile(r.Pattern); err != nil {
			return nil, &noPattern, "/pattern", err.Error()
		}
	}
	return t, nil, "", ""
}

func all(codes []string, may func(string) bool) bool {
	return !slices.ContainsFunc(codes, func(c string) bool { return !may(c) })
}

var severities = map[record.Severity]check.Severity{record.SeverityError: check.Error, record.SeverityWarning: check.Warning, record.SeverityInfo: check.Info}

func (s *Sentence) text() check.Text { return check.Text{ES: s.ES, EN: s.EN} }

// Look judges one record, as [mixta.Reader.Validate] shows it. One with an error of form is
// not judged: what it says is not known.
func (j *Judge) Look(e mixta.Entry) {
	tests := j.tests[e.Kind]
	if len(tests) == 0 || slices.ContainsFunc(e.Report.Findings, func(f check.Finding) bool {
		return f.Severity == check.Error && (strings.HasPrefix(f.Rule.ID, "shape.") || strings.HasPrefix(f.Rule.ID, "json."))
	}) {
		return
	}
	for _, t := range tests {
		if t.holds(e.Record) {
			t.path.Follow(e.Record, func(m *program.Met) {
				if got, broken := t.broken(m); broken {
					j.hit(t, &e, m.Pointer(), got)
				}
			})
		}
	}
}

// holds reports whether the rule is about the record.
func (t *test) holds(rec mixta.Record) (yes bool) {
	if t.where == nil {
		return true
	}
	t.where.Follow(rec, func(m *program.Met) { yes = yes || m.Present && slices.Contains(t.Where.Codes, m.Text) })
	return yes
}

// broken reports whether a member breaks the rule, and what stands there.
func (t *test) broken(m *program.Met) (got string, broken bool) {
	if !m.Present {
		return "", t.Required
	}
	switch {
	case t.number:
		return "", t.Minimum != nil && m.Number < *t.Minimum || t.Maximum != nil && m.Number > *t.Maximum
	case len(t.Codes) > 0 && !slices.Contains(t.Codes, m.Text), t.form != nil && !t.form.MatchString(m.Text):
		return m.Text, true
	}
	day := record.Date(m.Text[:min(len(m.Text), len("2023-01-31"))])
	return m.Text, t.From != "" && day < t.From || t.To != "" && day > t.To
}

// hit adds a finding, or counts it.
func (j *Judge) hit(t *test, e *mixta.Entry, pointer, got string) {
	if len(j.report.Findings) >= maxFindings {
		j.report.Omitted[t.rule.Severity]++
		return
	}
	h := e.Record.Head()
	f := check.Finding{Rule: t.rule, Severity: t.rule.Severity, Kind: e.Kind, ID: string(h.ID), Issuer: string(h.Issuer), Place: j.reader.Place(*e, pointer)}
	if got != "" {
		f.Got = printable.Clip(got)
	}
	j.report.Add(f)
}

// Report returns what was found, in the order of the text.
func (j *Judge) Report() check.Report {
	j.report.Sort()
	return j.report
}
