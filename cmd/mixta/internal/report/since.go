package report

import (
	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/section"
	model "github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

// compare reads what the report is compared with, if --since was given: a day, or a
// file, of which the page is marked as strictly as what it says. Of millions of parcels
// none is kept.
func (g *gathered) compare(a *cli.App, since string) error {
	if since == "" {
		return nil
	}
	if day := record.Date(since); cli.FormDay.Matches(since) {
		g.since = &section.Earlier{File: g.file, On: day, Day: true}
		return nil
	}
	f := &mixta.File{}
	var failed error
	in, err := a.Stream(since, func(_ *cli.Stream, e mixta.Entry) {
		if failed != nil || !e.Report.OK() || e.Section != mixta.Live {
			return
		}
		switch e.Record.(type) {
		case *model.Parcel, *model.Verification, *record.Receipt:
			return
		}
		g.mark(e.Record.Head())
		failed = f.Add(e.Record)
	})
	switch {
	case err != nil:
		return err
	case !in.Report.OK():
		a.NoteInvalid(in.Name, &in.Report)
		return cli.ErrFindings
	case failed != nil:
		return failed
	}
	at, ok := in.Envelope().Issued.Time()
	if !ok {
		return cli.InFile(since, check.Errorf(textNoIssue))
	}
	g.since = &section.Earlier{File: f, On: record.Date(at.Format("2006-01-02"))}
	return nil
}

var textNoIssue = check.Text{ES: "no dice cuándo se emitió", EN: "does not say when it was issued"}
