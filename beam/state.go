package mixtabeam

import (
	"context"
	"errors"
	"io"
	"reflect"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/report"
)

func init() {
	beam.RegisterDoFn(reflect.TypeFor[stateFn]())
}

// WriteState writes what [Join] returned as a state, the bytes that "mixta merge" writes of
// the same files in the order of their names, and beside it, with ".report" behind its name,
// what there is to tell. Nothing but the report is written where an input is refused or must
// be left out: it says which, and why. One worker writes the file, and validates it as it
// writes; what it does not hold in memory is in a temporary file.
func WriteState(s beam.Scope, path string, m Merge, p Print, verdicts, joined, outcomes beam.PCollection) {
	s = s.Scope("mixta.WriteState")
	beam.ParDo0(s, &stateFn{path, m, p}, beam.Impulse(s), beam.SideInput{Input: verdicts}, beam.SideInput{Input: outcomes}, beam.SideInput{Input: joined})
}

type stateFn struct {
	Path  string
	Merge Merge
	Print Print
}

func (f *stateFn) ProcessElement(ctx context.Context, _ []byte, verdicts []Verdict, outcomes []Outcome, joined func(*Record) bool) error {
	files, err := f.Merge.files(verdicts)
	if err != nil {
		return err
	}
	shares, err := sharesOf(outcomes)
	if err != nil {
		return err
	}
	var res *merge.Result
	err = durable.Write(f.Path, 0o600, func(w io.Writer) error {
		res, err = merge.JoinShares(ctx, w, f.Merge.options(), files, shares, func(yield func(merge.Line, error) bool) {
			for r := (Record{}); joined(&r); r = (Record{}) {
				if !yield(merge.Line{Section: mixta.Section(r.Section), Kind: r.Kind, ID: record.ID(r.ID), Number: int(r.Offset), Raw: r.JSON}, nil) {
					return
				}
			}
		})
		if err == nil && len(res.Exclude) > 0 {
			err = errUnfit
		}
		return err
	})
	var told []report.File
	switch refused := (*merge.RefusedError)(nil); {
	case errors.As(err, &refused):
		if refused.Name == "" {
			refused.Name = f.Path
		}
		told = append(told, report.File{Name: refused.Name, Report: refused.Report})
	case errors.Is(err, errUnfit):
		for _, e := range res.Exclude {
			told = append(told, report.File{Name: e.Name, Report: e.Report})
		}
	case err != nil:
		return err
	default:
		found := res.Report
		found.Join(res.Introduced, 0)
		told = append(told, report.File{Name: f.Path, Report: found})
	}
	for _, t := range told {
		if !t.Report.OK() {
			unmerged.Inc(ctx, 1)
			break
		}
	}
	b, err := f.Print.print(nil, told...)
	if err != nil {
		return err
	}
	return durable.Write(f.Path+".report", 0o600, durable.Bytes(b))
}

var errUnfit = errors.New("an input must be left out")
