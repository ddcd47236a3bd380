package report

import (
	"io"
	"net/url"
	"path/filepath"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/indented"
)

// The members of SARIF 2.1.0 (OASIS) that are written, by the names of the
// standard.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool         sarifTool         `json:"tool"`
		Language     string            `json:"language"`
		Translations []sarifComponent  `json:"translations"`
		ColumnKind   string            `json:"columnKind"`
		Invocations  []sarifInvocation `json:"invocations"`
		Results      []sarifResult     `json:"results"`
	}
	sarifTool struct {
		Driver sarifComponent `json:"driver"`
	}
	sarifComponent struct {
		Name       string      `json:"name"`
		Version    string      `json:"version,omitzero"`
		URI        string      `json:"informationUri,omitzero"`
		Language   string      `json:"language"`
		Contents   []string    `json:"contents"`
		Associated *sarifNamed `json:"associatedComponent,omitzero"`
		Rules      []sarifRule `json:"rules"`
	}
	sarifNamed struct {
		Name string `json:"name"`
	}
	sarifRule struct {
		ID            string        `json:"id"`
		Short         sarifMessage  `json:"shortDescription"`
		Full          sarifMessage  `json:"fullDescription"`
		Help          sarifMessage  `json:"help"`
		Configuration *sarifDefault `json:"defaultConfiguration,omitzero"`
	}
	sarifMessage struct {
		Text string `json:"text"`
	}
	sarifDefault struct {
		Enabled bool   `json:"enabled"`
		Level   string `json:"level"`
	}
	sarifInvocation struct {
		Successful    bool                `json:"executionSuccessful"`
		Notifications []sarifNotification `json:"toolExecutionNotifications,omitempty"`
	}
	sarifNotification struct {
		Level     string          `json:"level"`
		Message   sarifMessage    `json:"message"`
		Locations []sarifLocation `json:"locations"`
	}
	sarifResult struct {
		RuleID    string          `json:"ruleId"`
		RuleIndex int             `json:"ruleIndex"`
		Level     string          `json:"level"`
		Message   sarifMessage    `json:"message"`
		Locations []sarifLocation `json:"locations"`
		Related   []sarifLocation `json:"relatedLocations,omitempty"`
		Fixes     []sarifFix      `json:"fixes,omitempty"`

		Suppressions []sarifSuppression `json:"suppressions,omitempty"`
	}
	sarifSuppression struct {
		Kind          string `json:"kind"`
		Justification string `json:"justification"`
	}
	sarifFix struct {
		Description sarifMessage  `json:"description"`
		Changes     []sarifChange `json:"artifactChanges"`
	}
	sarifChange struct {
		Artifact     sarifArtifact      `json:"artifactLocation"`
		Replacements []sarifReplacement `json:"replacements"`
	}
	sarifReplacement struct {
		Deleted  sarifRegion   `json:"deletedRegion"`
		Inserted *sarifMessage `json:"insertedContent,omitzero"`
	}
	sarifLocation struct {
		Physical sarifPhysical  `json:"physicalLocation"`
		Logical  []sarifLogical `json:"logicalLocations,omitempty"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   *sarifRegion  `json:"region,omitzero"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		Line      int `json:"startLine"`
		Column    int `json:"startColumn"`
		EndLine   int `json:"endLine,omitzero"`
		EndColumn int `json:"endColumn,omitzero"`
	}
	sarifLogical struct {
		Name string `json:"fullyQualifiedName"`
		Kind string `json:"kind"`
	}
)

var sarifLevels = [...]string{check.Off: "none", check.Info: "note", check.Warning: "warning", check.Error: "error"}

// SARIF prints the reports as a SARIF 2.1.0 log, for code review tools. Rules
// are described in both languages, the results in the one asked for.
func (o Output) SARIF(w io.Writer, files []File) error {
	rules, index := rulesOf(files)
	run := sarifRun{
		Language: string(o.Lang), ColumnKind: "unicodeCodePoints", Results: []sarifResult{},
		Tool:         sarifTool{component(rules, o.Lang)},
		Translations: []sarifComponent{component(rules, other(o.Lang))},
		Invocations:  []sarifInvocation{{Successful: true}},
	}
	run.Tool.Driver.Version, run.Tool.Driver.URI = o.Tool, "https://github.com/comision-mixta/mixta"
	run.Tool.Driver.Contents = []string{"localizedData", "nonLocalizedData"}
	run.Translations[0].Associated = &sarifNamed{"mixta"}
	for i := range rules {
		run.Tool.Driver.Rules[i].Configuration = &sarifDefault{rules[i].Severity != check.Off, sarifLevels[rules[i].Severity]}
	}
	for i := range files {
		f := &files[i]
		if f.failure() != nil {
			in := &run.Invocations[0]
			in.Successful = false
			in.Notifications = append(in.Notifications, sarifNotification{"error", sarifMessage{check.Reason(f.failure(), o.Lang)}, []sarifLocation{location(f.Name, check.Place{})}})
		}
		all := f.All().Findings
		for k := range all {
			at := &all[k]
			r := sarifResult{at.Rule.ID, index[at.Rule], sarifLevels[at.Severity], sarifMessage{at.Message(o.Lang)}, []sarifLocation{location(f.Name, at.Place)}, nil, o.sarifFixes(f.Name, at.Fix), nil}
			if waived := at.Waived.In(o.Lang); waived != "" {
				r.Suppressions = []sarifSuppression{{"external", waived}}
			}
			for _, p := range at.Related {
				r.Related = append(r.Related, location(f.Name, p))
			}
			run.Results = append(run.Results, r)
		}
	}
	b, err := indented.JSON(sarifLog{"https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", []sarifRun{run}})
	if err != nil {
		return err
	}
	_, err = w.Write(b)
	return err
}

// sarifFixes returns the fix of a finding, if there is one.
func (o Output) sarifFixes(name string, f *check.Fix) []sarifFix {
	if f == nil {
		return nil
	}
	r := sarifReplacement{Deleted: sarifRegion{f.From.Line, f.From.Column, f.To.Line, f.To.Column}}
	if f.New != "" {
		r.Inserted = &sarifMessage{f.New}
	}
	return []sarifFix{{sarifMessage{o.fix(f)}, []sarifChange{{sarifArtifact{uri(name)}, []sarifReplacement{r}}}}}
}

// rulesOf returns the rules that the findings are of, and their numbers.
func rulesOf(files []File) (rules []*check.Rule, index map[*check.Rule]int) {
	index = map[*check.Rule]int{}
	for i := range files {
		all := files[i].All().Findings
		for k := range all {
			r := all[k].Rule
			if _, seen := index[r]; !seen {
				index[r] = len(rules)
				rules = append(rules, r)
			}
		}
	}
	return rules, index
}

// component describes the rules in one language.
func component(rules []*check.Rule, l check.Lang) sarifComponent {
	c := sarifComponent{Name: "mixta", Language: string(l), Contents: []string{"localizedData"}, Rules: []sarifRule{}}
	for _, r := range rules {
		help := r.Why.In(l)
		if r.Source != "" {
			help += " (" + r.Source + ")"
		}
		c.Rules = append(c.Rules, sarifRule{ID: r.ID, Short: sarifMessage{r.Sentence(l)}, Full: sarifMessage{r.Why.In(l)}, Help: sarifMessage{help}})
	}
	return c
}

func other(l check.Lang) check.Lang {
	if l == check.ES {
		return check.EN
	}
	return check.ES
}

// location is a place in a file.
func location(name string, p check.Place) sarifLocation {
	l := sarifLocation{Physical: sarifPhysical{Artifact: sarifArtifact{uri(name)}}}
	if p.Line > 0 {
		l.Physical.Region = &sarifRegion{Line: p.Line, Column: p.Column}
	}
	if p.Pointer != "" {
		l.Logical = []sarifLogical{{p.Pointer, "member"}}
	}
	return l
}

// uri writes a file's name as a URI, relative where the name is.
func uri(name string) string {
	path := filepath.ToSlash(name)
	if !filepath.IsAbs(name) {
		return strings.TrimPrefix((&url.URL{Path: path}).EscapedPath(), "./")
	}
	if !strings.HasPrefix(path, "/") { // a drive of Windows
		path = "/" + path
	}
	return (&url.URL{Scheme: "file", Path: path}).String()
}
