package report

import (
	"cmp"
	"encoding/xml"
	"fmt"
	"io"

	"github.com/comision-mixta/mixta/internal/digits"
	"github.com/comision-mixta/mixta/internal/printable"

	"github.com/comision-mixta/mixta/check"
)

// The elements of JUnit XML that CI systems agree on.
type (
	junitSuites struct {
		XMLName  xml.Name     `xml:"testsuites"`
		Name     string       `xml:"name,attr"`
		Tests    int          `xml:"tests,attr"`
		Failures int          `xml:"failures,attr"`
		Errors   int          `xml:"errors,attr"`
		Suites   []junitSuite `xml:"testsuite"`
	}
	junitSuite struct {
		Name     string      `xml:"name,attr"`
		Tests    int         `xml:"tests,attr"`
		Failures int         `xml:"failures,attr"`
		Errors   int         `xml:"errors,attr"`
		Skipped  int         `xml:"skipped,attr"`
		Cases    []junitCase `xml:"testcase"`
	}
	junitCase struct {
		Name    string        `xml:"name,attr"`
		Class   string        `xml:"classname,attr"`
		File    string        `xml:"file,attr"`
		Line    int           `xml:"line,attr,omitempty"`
		Failure *junitProblem `xml:"failure"`
		Error   *junitProblem `xml:"error"`
		Skipped *junitSkipped `xml:"skipped"`
		Out     string        `xml:"system-out,omitempty"`
	}
	junitSkipped struct {
		Message string `xml:"message,attr"`
	}
	junitProblem struct {
		Type    string `xml:"type,attr"`
		Message string `xml:"message,attr"`
		Text    string `xml:",chardata"`
	}
)

// JUnit prints the reports as JUnit XML, for CI systems: a suite a file, a
// case a finding. Findings of severity Error fail; milder ones pass and say
// what was found. A file without findings is one case that passes.
func (o Output) JUnit(w io.Writer, files []File) error {
	out := junitSuites{Name: "mixta"}
	for i := range files {
		out.add(o.suite(&files[i]))
		for k := range files[i].Sides {
			s := &files[i].Sides[k]
			out.add(o.suite(&File{Name: files[i].Name + " (" + s.Side + ")", Report: s.Report}))
		}
	}
	b, err := xml.MarshalIndent(out, "", "  ")
	if err != nil {
		return err
	}
	_, err = io.WriteString(w, xml.Header+string(b)+"\n")
	return err
}

func (all *junitSuites) add(s junitSuite) {
	all.Tests += s.Tests
	all.Failures += s.Failures
	all.Errors += s.Errors
	all.Suites = append(all.Suites, s)
}

func (o Output) suite(f *File) junitSuite {
	name := printable.Text(f.Name)
	s := junitSuite{Name: name}
	for i := range f.Report.Findings {
		at := &f.Report.Findings[i]
		message := printable.Text(at.Message(o.Lang))
		text := fmt.Sprintf("%s: %s %s: %s", placed(name, at), at.Severity.In(o.Lang), at.Rule.ID, message)
		if at.Fix != nil {
			text += "\n" + o.fix(at.Fix)
		}
		c := junitCase{Name: caseName(name, at), Class: at.Rule.ID, File: name, Line: at.Line}
		switch waived := at.Waived.In(o.Lang); {
		case waived != "":
			s.Skipped++
			c.Skipped, c.Out = &junitSkipped{waived}, text
		case at.Severity == check.Error:
			s.Failures++
			c.Failure = &junitProblem{at.Rule.ID, message, text}
		default:
			c.Out = text
		}
		s.Cases = append(s.Cases, c)
	}
	for _, r := range f.Rest {
		s.Cases = append(s.Cases, o.restCase(name, r, &s))
	}
	switch {
	case f.failure() != nil:
		s.Errors++
		reason := printable.Text(check.Reason(f.failure(), o.Lang))
		s.Cases = append(s.Cases, junitCase{Name: name, Class: "mixta", File: name, Error: &junitProblem{"read", reason, reason}})
	case len(s.Cases) == 0:
		s.Cases = append(s.Cases, junitCase{Name: name, Class: "mixta", File: name})
	}
	s.Tests = len(s.Cases)
	return s
}

// caseName is where in a file a finding is; the file itself where that is not known.
func caseName(name string, at *check.Finding) string {
	pointer := printable.Text(at.Pointer)
	if at.Line > 0 {
		return fmt.Sprintf("%d:%d %s", at.Line, at.Column, pointer)
	}
	return cmp.Or(pointer, name)
}

// restCase stands for the findings of a rule that are counted only.
func (o Output) restCase(name string, r RuleCount, s *junitSuite) junitCase {
	text := o.say(wordMore, digits.Count(r.Count, o.Lang), r.Rule.ID)
	c := junitCase{Name: text, Class: r.Rule.ID, File: name}
	if r.Severity == check.Error {
		s.Failures++
		c.Failure = &junitProblem{r.Rule.ID, text, text}
	} else {
		c.Out = text
	}
	return c
}
