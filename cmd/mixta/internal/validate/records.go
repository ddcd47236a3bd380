package validate

import (
	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/report"
)

// validateRecords checks inputs that hold records of one kind instead of a file: one
// record, or several, each of which begins on a line of its own.
func validateRecords(a *cli.App, names []string, k mixta.Kind, o []mixta.Option, catalogues []report.File, redact bool) error {
	r := cli.Reports{Files: catalogues, Inputs: make([]*cli.Input, len(catalogues))}
	for _, name := range names {
		report, in := recordsOf(a, name, k, o)
		if redact {
			report.Report, in = report.Report.Redacted(model.Kind(k.Name).Node().Known), nil
		}
		r.Files, r.Inputs = append(r.Files, report), append(r.Inputs, in)
	}
	return a.PrintReports(r)
}

// recordsOf checks the records of one input.
func recordsOf(a *cli.App, name string, k mixta.Kind, o []mixta.Option) (report.File, *cli.Input) {
	in, err := a.Open(name)
	if err != nil {
		return report.File{Name: name, Err: err}, nil
	}
	defer in.Close()
	out := report.File{Name: in.Name}
	held := report.Holding{Plural: k.Plural, Noun: k.Noun}
	out.Report, held.Records, err = mixta.ValidateRecords(k.Name, in.Reader, o...)
	if err != nil {
		out.Err = cli.Unread(err)
	}
	out.Holds = []report.Holding{held}
	return out, in
}
