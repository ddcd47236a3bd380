package mixtabeam

import (
	"fmt"
	"io"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/durable"
)

func init() {
	beam.RegisterDoFn(reflect.TypeFor[writeReportFn]())
	beam.RegisterDoFn(reflect.TypeFor[invalidFn]())
	beam.RegisterDoFn(reflect.TypeFor[totalLineFn]())
	beam.RegisterDoFn(reflect.TypeFor[overlapsLineFn]())
	beam.RegisterDoFn(reflect.TypeFor[surplusLineFn]())
	beam.RegisterDoFn(reflect.TypeFor[convertedLineFn]())
	beam.RegisterDoFn(reflect.TypeFor[writeLinesFn]())
}

// WriteReports writes the reports of verdicts (a PCollection<[Verdict]>) into a folder,
// each to a file named like the one it is of, with ".report" behind it. A file is there
// whole or not at all; one that is written twice is the same both times.
func WriteReports(s beam.Scope, folder string, verdicts beam.PCollection) {
	beam.ParDo0(s.Scope("mixta.WriteReports"), &writeReportFn{folder}, verdicts)
}

type writeReportFn struct{ Folder string }

func (f *writeReportFn) ProcessElement(v Verdict) error {
	return durable.Write(filepath.Join(f.Folder, filepath.Base(v.File)+".report"), 0o600, durable.Bytes(v.Report))
}

// WriteTotals writes totals (a PCollection<[Total]>) into a folder, as totals.ndjson,
// unless one of the verdicts is that a file is not valid: of such a file nothing is added.
func WriteTotals(s beam.Scope, folder string, totals, verdicts beam.PCollection) {
	s = s.Scope("mixta.WriteTotals")
	writeLines(s, folder, beam.ParDo(s, &totalLineFn{}, totals), verdicts)
}

// WriteOverlaps is [WriteTotals] for overlaps (a PCollection<[Overlaps]>), as
// overlaps.ndjson.
func WriteOverlaps(s beam.Scope, folder string, overlaps, verdicts beam.PCollection) {
	s = s.Scope("mixta.WriteOverlaps")
	writeLines(s, folder, beam.ParDo(s, &overlapsLineFn{}, overlaps), verdicts)
}

// WriteSurpluses is [WriteTotals] for surpluses (a PCollection<[Surplus]>), as
// surpluses.ndjson.
func WriteSurpluses(s beam.Scope, folder string, surpluses, verdicts beam.PCollection) {
	s = s.Scope("mixta.WriteSurpluses")
	writeLines(s, folder, beam.ParDo(s, &surplusLineFn{}, surpluses), verdicts)
}

// WriteConverted writes what was converted (a PCollection<[Converted]>) into a folder, as
// converted.ndjson, also where files are not valid: their sound records were converted.
func WriteConverted(s beam.Scope, folder string, converted beam.PCollection) {
	s = s.Scope("mixta.WriteConverted")
	beam.ParDo0(s, &writeLinesFn{folder}, beam.GroupByKey(s, beam.ParDo(s, &convertedLineFn{}, converted)), beam.SideInput{Input: beam.CreateList(s, []string{})})
}

// line is a line of a file, and where it stands among the others.
type line struct{ Order, Text string }

type totalLineFn struct{}

func (*totalLineFn) ProcessElement(t Total, emit func(string, line)) error {
	b, err := json.Marshal(t)
	emit("totals.ndjson", line{fmt.Sprintf("%s %s %06d", t.Title, t.Operation, t.Row), string(b)})
	return err
}

type overlapsLineFn struct{}

func (*overlapsLineFn) ProcessElement(o Overlaps, emit func(string, line)) error {
	b, err := json.Marshal(o)
	emit("overlaps.ndjson", line{o.Date, string(b)})
	return err
}

type surplusLineFn struct{}

func (*surplusLineFn) ProcessElement(x Surplus, emit func(string, line)) error {
	b, err := json.Marshal(x)
	emit("surpluses.ndjson", line{fmt.Sprintf("%s %s %06d", x.Date, x.Survey, x.Row), string(b)})
	return err
}

type convertedLineFn struct{}

func (*convertedLineFn) ProcessElement(c Converted, emit func(string, line)) error {
	b, err := json.Marshal(c)
	emit("converted.ndjson", line{c.File + " " + c.LeftOut, string(b)})
	return err
}

func writeLines(s beam.Scope, folder string, lines, verdicts beam.PCollection) {
	invalid := beam.ParDo(s, &invalidFn{}, verdicts)
	beam.ParDo0(s, &writeLinesFn{folder}, beam.GroupByKey(s, lines), beam.SideInput{Input: invalid})
}

type invalidFn struct{}

func (*invalidFn) ProcessElement(v Verdict, emit func(string)) {
	if !v.Valid {
		emit(v.File)
	}
}

type writeLinesFn struct{ Folder string }

func (f *writeLinesFn) ProcessElement(name string, lines func(*line) bool, invalid []string) error {
	if len(invalid) > 0 {
		return nil // its report says why
	}
	var all []line
	for l := (line{}); lines(&l); l = (line{}) {
		all = append(all, l)
	}
	slices.SortFunc(all, func(a, b line) int { return strings.Compare(a.Order, b.Order) })
	return durable.Write(filepath.Join(f.Folder, name), 0o600, func(w io.Writer) error {
		for _, l := range all {
			if _, err := fmt.Fprintln(w, l.Text); err != nil {
				return err
			}
		}
		return nil
	})
}

// differing refuses files of one name, which would write one result.
func differing(paths []string) error {
	seen := map[string]string{}
	for _, path := range paths {
		name := filepath.Base(path)
		if other, ok := seen[name]; ok {
			return check.Errorf(textOneName, other, path)
		}
		seen[name] = path
	}
	return nil
}

var textOneName = check.Text{ES: "%s y %s darían un mismo resultado: llámelos de otro modo", EN: "%s and %s would have one result: give them different names"}
