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
	Waived   int            `json:"waived,omitzero"`
	Findings []jsonFinding  `json:"findings"`
	Sides    []jsonSide     `json:"sides,omitempty"`
}

// jsonSide is what the rules of one side find.
type jsonSide struct {
	Side     string         `json:"side"`
	Valid    bool           `json:"valid"`
	Counts   map[string]int `json:"counts"`
	Omitted  int            `json:"omitted"`
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
	Waived   string      `json:"waived,omitempty"` // until when, by whom and why
	Fix      *jsonFix    `json:"fix,omitzero"`
}

// jsonFix is what ends the finding: text in place of other text.
type jsonFix struct {
	Safe      bool   `json:"safe"`
	Message   string `json:"message"`
	Offset    int64  `json:"offset"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"endLine"`
	EndColumn int    `json:"endColumn"`
	Old       string `json:"old"`
	New       string `json:"new"`
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

func (o Output) jsonFix(f *check.Fix) *jsonFix {
	if f == nil {
		return nil
	}
	return &jsonFix{f.Way == check.Safe, o.fix(f), f.Offset, f.From.Line, f.From.Column, f.To.Line, f.To.Column, f.Old, f.New}
}

func (o Output) jsonFile(f *File) jsonFile {
	out := jsonFile{Name: f.Name, Valid: f.Valid(), Omitted: omitted(f.Report),
		Counts: counts(f.Report), Waived: f.Report.Waived(), Records: map[string]int{}}
	if f.failure() != nil {
		out.Error = check.Reason(f.failure(), o.Lang)
	}
	for _, h := range f.Holds {
		out.Records[h.Plural] = h.Records
	}
	out.Findings = o.jsonFindings(f.Report)
	for i := range f.Sides {
		s := &f.Sides[i]
		out.Sides = append(out.Sides, jsonSide{s.Side, f.ValidFor(s), counts(s.Report), omitted(s.Report), o.jsonFindings(s.Report)})
	}
	return out
}

func counts(r check.Report) map[string]int {
	out := map[string]int{}
	for s := check.Info; s <= check.Error; s++ {
		out[s.String()] = r.Count(s)
	}
	return out
}

func (o Output) jsonFindings(r check.Report) []jsonFinding {
	out := []jsonFinding{}
	for i := range r.Findings {
		at := &r.Findings[i]
		finding := jsonFinding{at.Rule.ID, at.Severity.String(), at.Kind, at.ID, at.Pointer, at.Line, at.Column, at.Message(o.Lang), nil, at.Waived.In(o.Lang), o.jsonFix(at.Fix)}
		for _, r := range at.Related {
			finding.Related = append(finding.Related, jsonPlace(r))
		}
		out = append(out, finding)
	}
	return out
}
