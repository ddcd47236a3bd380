package report

import (
	"io"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/indented"
)

type jsonReport struct {
	Files []jsonFile `json:"files"`
}

type jsonFile struct {
	Name     string         `json:"name"`
	Valid    bool           `json:"valid"`
	Error    string         `json:"error,omitzero"` // why it could not be read
	Counts   map[string]int `json:"counts"`         // findings by severity, all of them
	Omitted  int            `json:"omitted"`        // findings counted but not listed
	Records  map[string]int `json:"records"`        // by kind, as the file names them
	Findings []jsonFinding  `json:"findings"`
}

type jsonFinding struct {
	Rule     string      `json:"rule"`
	Severity string      `json:"severity"`
	Kind     string      `json:"kind"`
	ID       string      `json:"id"`
	Pointer  string      `json:"pointer"`
	Line     int         `json:"line"`
	Column   int         `json:"column"`
	Message  string      `json:"message"`
	Related  []jsonPlace `json:"related,omitempty"`
}

type jsonPlace struct {
	Pointer string `json:"pointer"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
}

// JSON prints the reports as one JSON object. Its member names never change;
// new ones may be added.
func (o Output) JSON(w io.Writer, files []File) error {
	out := jsonReport{Files: []jsonFile{}}
	for i := range files {
		out.Files = append(out.Files, o.jsonFile(&files[i]))
	}
	b, err := indented.JSON(out)
	if err != nil {
		return err
	}
	_, err = w.Write(b)
	return err
}

func (o Output) jsonFile(f *File) jsonFile {
	out := jsonFile{Name: f.Name, Valid: f.Valid(), Omitted: omitted(f.Report),
		Counts: map[string]int{}, Records: map[string]int{}, Findings: []jsonFinding{}}
	if f.failure() != nil {
		out.Error = check.Reason(f.failure(), o.Lang)
	}
	for s := check.Info; s <= check.Error; s++ {
		out.Counts[s.String()] = f.Report.Count(s)
	}
	for _, h := range f.Holds {
		out.Records[h.Plural] = h.Records
	}
	for i := range f.Report.Findings {
		at := &f.Report.Findings[i]
		finding := jsonFinding{at.Rule.ID, at.Severity.String(), at.Kind, at.ID, at.Pointer, at.Line, at.Column, at.Message(o.Lang), nil}
		for _, r := range at.Related {
			finding.Related = append(finding.Related, jsonPlace(r))
		}
		out.Findings = append(out.Findings, finding)
	}
	return out
}
