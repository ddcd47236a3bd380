package convert

import (
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/into"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

// existing returns the file of that name.
func (f *importFlags) existing(a *cli.App, o *convert.Options) (*into.File, error) {
	in, err := a.Open(f.into)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	surveys := surveys{id: record.ID(f.survey)}
	file, report, err := into.Read(in.Reader, surveys.see)
	if err != nil {
		return nil, cli.InFile(in.Name, cli.Unread(err))
	}
	switch {
	case !report.OK():
		a.NoteInvalid(in.Name, &report)
		err = cli.ErrFindings
	case !f.belong(o, &file.Envelope, surveys.one()):
		err = cli.Usagef(textImportNeed)
	}
	if err != nil {
		file.Close()
		return nil, err
	}
	return file, nil
}

// surveys finds the survey with an id, or the only one, among the records of a file.
type surveys struct {
	id    record.ID
	found crops.Survey
	n     int
}

func (s *surveys) see(r mixta.Record) {
	if one, is := r.(*crops.Survey); is && (s.id == "" || s.id == one.ID) {
		s.found, s.n = *one, s.n+1
	}
}

// one returns the survey; nil where there is none, or more than one.
func (s *surveys) one() *crops.Survey {
	if s.n != 1 {
		return nil
	}
	return &s.found
}

// belong makes the records read those of a survey, or of the sender of the file;
// false where it is not clear of which survey.
func (f *importFlags) belong(o *convert.Options, e *mixta.Envelope, s *crops.Survey) bool {
	now := record.At(time.Now())
	if s != nil && f.uses(convert.UseSurvey) {
		o.Header = record.Header{Issuer: s.Issuer, Issued: now, Marking: s.Marking, Exercise: s.Exercise}
		if o.Mapping.Defaults == nil {
			o.Mapping.Defaults = map[string]string{}
		}
		o.Mapping.Defaults["survey"] = string(s.ID)
		return true
	}
	o.Header = record.Header{Issuer: e.Sender, Issued: now, Marking: e.Marking}
	return !f.needsInto() || f.kind == "reduction" && f.survey == ""
}
