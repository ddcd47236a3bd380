package mixtabeam

import (
	"flag"
	"path/filepath"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/metrics"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops/overlay"
	"github.com/comision-mixta/mixta/ops/double"
	"github.com/comision-mixta/mixta/record"
)

// Job is what the command mixta-beam runs.
type Job struct {
	Options
	Print
	Merge
	Kind    string  // of records that stand alone; see [Source]
	Out     string  // the folder for what it comes to
	Degrees float64 // of a square in which overlaps are looked for
	Least   float64 // hectares of an overlap
	Files   int     // of each partition of Parquet, at most
}

// Flags gives the flags of the command.
func (j *Job) Flags(f *flag.FlagSet) {
	f.StringVar(&j.Profile, "profile", "exchange", "what the files are for: draft, exchange or publish")
	f.StringVar(&j.Today, "at", time.Now().Format(time.DateOnly), "day on which it is judged whether reviews are due")
	f.IntVar(&j.Parts, "parts", 0, "parts of each file; 0: one for each 32 MiB")
	f.StringVar(&j.Format, "report", "json", "format of reports: text, json, sarif or junit")
	f.StringVar(&j.Lang, "lang", "en", "language of reports: es or en")
	f.IntVar(&j.Max, "max", 0, "findings in a report; 0: all")
	f.StringVar(&j.Kind, "kind", "", "the files hold records of this kind alone, one a line")
	f.Float64Var(&j.Degrees, "degrees", 0.05, "side of the squares in which overlaps are looked for")
	f.Float64Var(&j.Least, "least", 0.01, "leave out overlaps of less than so many hectares")
	f.StringVar(&j.Keeper, "as", string(record.ComisionMixta), "actor that keeps the merged state")
	f.IntVar(&j.Files, "files", 1, "files of each partition of Parquet, at most")
	f.StringVar(&j.Out, "out", "", "folder for what the pipeline comes to")
}

// Build builds the pipeline of a command ("validate", "totals", "overlaps", "surplus",
// "merge" or "convert") over files.
func (j *Job) Build(s beam.Scope, command string, paths []string) error {
	if j.Out == "" || len(paths) == 0 {
		return check.Errorf(textNothing)
	}
	if err := differing(paths); err != nil {
		return err
	}
	var sources []Source
	for _, path := range paths {
		sources = append(sources, Source{path, j.Kind})
	}
	in := beam.CreateList(s, sources)
	verdicts := Validate(s, j.Options, j.Print, in)
	read := func(kinds ...string) beam.PCollection { return ReadRecords(s, j.Options, in, kinds...) }
	switch command {
	case "validate":
	case "totals":
		WriteTotals(s, j.Out, Totals(s, double.Default(), read("operation", "result", "seizure", "withdrawal")), verdicts)
	case "overlaps":
		WriteOverlaps(s, j.Out, FindOverlaps(s, overlay.Grid(j.Degrees), j.Least, read("survey", "parcel")), verdicts)
	case "surplus":
		WriteSurpluses(s, j.Out, Surpluses(s, read("survey", "limit", "withdrawal")), verdicts)
	case "merge":
		if j.Kind != "" {
			return check.Errorf(textLoose)
		}
		j.Draft = j.Profile == check.Draft.String()
		joined, outcomes := Join(s, j.Merge, verdicts, read())
		WriteState(s, filepath.Join(j.Out, "state.json"), j.Merge, j.Print, verdicts, joined, outcomes)
	case "convert":
		WriteConverted(s, j.Out, Convert(s, j.Out, j.Files, read()))
	default:
		return check.Errorf(textNoCommand, command)
	}
	WriteReports(s, j.Out, verdicts)
	return nil
}

// What a pipeline counts, so that who started it knows that a report has errors.
var (
	invalid  = beam.NewCounter("mixta", "invalid")  // files
	unmerged = beam.NewCounter("mixta", "unmerged") // merges that found an error
)

// Failed returns what is wrong with what a command came to, by what its pipeline counted:
// that there are files with errors; of a merge, that it found some. It is nil for nothing.
func (j *Job) Failed(command string, counted metrics.Results) error {
	name, text := "invalid", textInvalid
	if command == "merge" {
		name, text = "unmerged", textUnmerged
	}
	for _, c := range counted.Query(func(r beam.MetricResult) bool { return r.Namespace() == "mixta" && r.Name() == name }).Counters() {
		if n := max(c.Committed, c.Attempted); n > 0 {
			return check.Errorf(text, n, j.Out)
		}
	}
	return nil
}

var (
	textNothing   = check.Text{ES: "indique --out y al menos un archivo", EN: "give --out and at least one file"}
	textLoose     = check.Text{ES: "registros sueltos no se fusionan: no indique --kind", EN: "records that stand alone are not merged: leave out --kind"}
	textInvalid   = check.Text{ES: "archivos con errores: %d; véanse sus informes en %s", EN: "files with errors: %d; see their reports in %s"}
	textUnmerged  = check.Text{ES: "la fusión halló errores (%d): véase state.json.report en %s", EN: "the merge found errors (%d): see state.json.report in %s"}
	textNoCommand = check.Text{ES: "no hay comando %q", EN: "there is no command %q"}
)
