package mixta

import (
	"cmp"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/internal/scan"
)

// Unmarshal reads one record of the kind with that name ("action"): JSON that
// stands alone, as in a queue or a row of a database. The report has all findings,
// warnings included, each with the line and column where a [Reader] would find it;
// pointers begin at the record. If one is of severity Error the error is an
// [*check.InvalidError] with the report, and the record holds what could be read.
// For a name that no kind has, the record is nil.
//
// References to other records are judged only [WithKnown].
func Unmarshal(kind string, b []byte, options ...Option) (Record, check.Report, error) {
	k, err := kindNamed(kind)
	if err != nil {
		return nil, check.Report{Partial: true}, err
	}
	rec := newRecord(k.Type)
	report := readAlone(k, rec, b, optionsOf(options))
	return rec, report, report.Err()
}

// ValidateRecord returns all findings of one record alone, as [Unmarshal] does. The
// error is not nil only for a name that no kind has.
func ValidateRecord(kind string, b []byte, options ...Option) (check.Report, error) {
	k, err := kindNamed(kind)
	if err != nil {
		return check.Report{Partial: true}, err
	}
	return readAlone(k, newRecord(k.Type), b, optionsOf(options)), nil
}

// readAlone reads a record as the only one of a file that is not there.
func readAlone(k *rule.Kind, rec Record, b []byte, o options) (report check.Report) {
	if what, ok := foreign(b[:min(len(b), sniffed)]); ok {
		report.Add(finding(o.profile, &program.Syntax, check.Place{Line: 1, Column: 1}, what))
		return report
	}
	refused, major, minor := cmp.Or(o.version, Version).judge(check.Place{}, o.profile)
	if major {
		return refused
	}
	x := program.NewPass(scan.NewBytes(b, program.RecordLimits), program.RecordLimits)
	x.Profile, x.Codes, x.Own, x.Newer = o.profile, o.codes, o.own, minor
	now := reading{kind: k.Name, record: rec, place: x.Place(), item: k.Node(), pass: x}
	now.verdict = x.Read(now.item, k.Name, "", rec)
	rec.Head().Newer = now.verdict.Newer
	report.Join(now.verdict.Report, maxFindings)
	if f := newFacts(o); !x.Broken() {
		report.Join(f.alone(now), maxFindings)
	}
	report.Join(x.End(k.Name), maxFindings)
	report.Sort()
	return report
}

// alone returns what is wrong with a record in a file of its own.
func (f *facts) alone(now reading) check.Report {
	f.gathering.Issued(string(now.record.Head().Issued), string(f.today))
	report := f.judge(now)
	f.note()
	own, err := f.references.settle(f.kind, f.profile)
	report.Join(own, maxFindings)
	if err == nil && len(f.known) > 0 && !f.deferred {
		var others check.Report
		others, err = f.references.resolve(&Envelope{}, f.options.kind, false)
		report.Join(others, maxFindings)
	}
	report.Join(f.gathering.End(), maxFindings)
	report.Partial = cmp.Or(err, f.close()) != nil
	return report
}

// kindNamed returns the kind of that name; the error names the kinds.
func kindNamed(name string) (*rule.Kind, error) {
	if n := kindNumber(name); n > 0 {
		return model.Kinds()[n-1], nil
	}
	names := make([]string, len(model.Kinds()))
	for i, k := range model.Kinds() {
		names[i] = k.Name
	}
	return nil, check.Errorf(textNoKind, name, strings.Join(names, ", "))
}

var textNoKind = check.Text{ES: "no hay tipo de registro %q; los tipos son: %s", EN: "there is no kind of record %q; the kinds are: %s"}
