package mixtabeam

import (
	"path/filepath"
	"reflect"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/durable"
)

func init() {
	beam.RegisterDoFn(reflect.TypeFor[writeReportFn]())
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
