package mixtabeam

import (
	"flag"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops/overlay"
	"github.com/comision-mixta/mixta/ops/double"
)

// Job is what the command mixta-beam runs.
type Job struct {
	Options
	Print
	Kind    string  // of records that stand alone; see [Source]
	Out     string  // the folder for what it comes to
	Degrees float64 // of a square in which overlaps are looked for
	Least   float64 // hectares of an overlap
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
	f.StringVar(&j.Out, "out", "", "folder for what the pipeline comes to")
}

// Build builds the pipeline of a command ("validate", "totals" or "overlaps") over files.
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
	switch command {
	case "validate":
	case "totals":
		records := ReadRecords(s, j.Options, in, "operation", "result", "seizure", "withdrawal")
		WriteTotals(s, j.Out, Totals(s, double.Default(), records), verdicts)
	case "overlaps":
		records := ReadRecords(s, j.Options, in, "survey", "parcel")
		WriteOverlaps(s, j.Out, FindOverlaps(s, overlay.Grid(j.Degrees), j.Least, records), verdicts)
	default:
		return check.Errorf(textNoCommand, command)
	}
	WriteReports(s, j.Out, verdicts)
	return nil
}

var (
	textNothing   = check.Text{ES: "indique --out y al menos un archivo", EN: "give --out and at least one file"}
	textNoCommand = check.Text{ES: "no hay comando %q", EN: "there is no command %q"}
)
