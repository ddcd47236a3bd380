package odk

import (
	"io"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

// Format describes what ODK Central and KoboToolbox export.
func Format() convert.Format {
	return convert.Format{Name: "odk", Extension: "csv",
		In: convert.In{Title: check.Text{ES: "ODK Central y KoboToolbox (CSV, GeoJSON o zip, con las fotografías al lado o dentro)", EN: "ODK Central and KoboToolbox (CSV, GeoJSON or zip, with the photographs beside it or inside)"},
			Kinds: []string{"verification"}, Uses: []convert.Use{convert.UseSurvey}, Read: Read},
		Rules: []*check.Rule{&noAnswer, &badAnswer, &foreign, &answeredTwice, &rejected, &far, &noPhoto, &accuracy95, &unused}}
}

// Read reads the answers to a form of verification, each of which makes a record.
// That of a drawn unit is the next version of its pending verification; that of
// another place has an id made of the issuer and the id of the submission. The
// record is issued when the server received it, so that reading the same answers
// again gives the same records.
//
// Columns are found by the names of the questions, whatever groups stand before
// them: exports with labels for columns cannot be read. Photographs are looked for
// in the zip, or beside the file of [convert.Options.Path]: in its folder and the
// folder media there. The accuracy that a telephone states holds for 68 % of
// positions, that of the record for 95 %.
func Read(r io.Reader, o convert.Options) *convert.Stream {
	in := &reader{options: o, units: map[record.ID]string{}, lost: map[string]int{}, told: map[*check.Rule]bool{}}
	in.Stream = convert.NewStream(func() error {
		err := in.read(r)
		in.losses()
		return err
	})
	return &in.Stream
}

type reader struct {
	convert.Stream
	options convert.Options
	media   media
	units   map[record.ID]string // the submission that answered each
	lost    map[string]int       // columns that are not taken
	told    map[*check.Rule]bool // what is told once
}

// note finds something about an answer, or about a submission.
func (in *reader) note(r *check.Rule, s *submission, question string, args ...any) {
	place := s.place
	if question != "" {
		place.Pointer += "/" + question
	}
	if r.Severity == check.Error {
		s.refused = true
	}
	in.Find(check.Finding{Rule: r, Severity: r.Severity, Kind: "verification", Place: place, Args: args})
}

// take makes the record of a submission, checks it and hands it out.
func (in *reader) take(s *submission) error {
	in.Count.Lines++
	if state := s.answers["review"]; state == "rejected" || state == "Not approved" || state == "validation_status_not_approved" {
		in.note(&rejected, s, "")
		return nil
	}
	v := in.verification(s)
	if s.refused {
		in.Count.Malformed++
		return nil
	}
	report := v.Validate()
	for _, f := range report.Findings {
		f.Pointer, f.Line = s.place.Pointer+f.Pointer, s.place.Line
		in.Find(f)
	}
	if !report.OK() {
		in.Count.Malformed++
		return nil
	}
	return in.Yield(v)
}

// once tells what concerns the file as a whole, at the first place that shows it.
func (in *reader) once(r *check.Rule, s *submission, args ...any) {
	if !in.told[r] {
		in.told[r] = true
		in.note(r, s, "", args...)
	}
}

// outcome returns what a verification comes to.
func outcome(v *crops.Verification, reached bool) crops.Outcome {
	if !reached {
		return crops.OutcomeNotReachable
	}
	return crops.OutcomeOf(v.Mapped, v.Found)
}
