package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/printable"
)

// File is what was found in one file, to be printed by an [Output].
type File struct {
	Name   string
	Report check.Report
	Err    error       // why the file could not be read to its end, if it could not
	Holds  []Holding   // how many records it holds, by kind; nil: not counted, and not told
	Sides  []Side      // what the sides find beside
	Rest   []RuleCount // findings that are counted but not shown, by rule; see [Output.Trim]
	Quotes Quotes      // the text around the findings; see [Quote]
}

// failure is why not all of the file was judged; nil if it was.
func (f *File) failure() error {
	if f.Err == nil && f.Report.Partial {
		return check.ErrPartial
	}
	return f.Err
}

// Side is what was found in a file by the rules that one side has beside those of the
// exchange.
type Side struct {
	Side   string     // "BO"
	Name   check.Text // as it stands behind "for"
	Report check.Report
}

// ValidFor reports whether the file is valid, and has no finding of severity Error by the
// side's own rules.
func (f *File) ValidFor(s *Side) bool { return f.Valid() && s.Report.OK() }

// All returns the findings of the exchange and of the sides together.
func (f *File) All() check.Report {
	if len(f.Sides) == 0 {
		return f.Report
	}
	var all check.Report
	all.Join(f.Report, 0)
	for i := range f.Sides {
		all.Join(f.Sides[i].Report, 0)
	}
	return all
}

// Valid reports whether the file could be read to its end and has no finding of
// severity Error.
func (f *File) Valid() bool { return f.Err == nil && f.Report.OK() }

// Holding is how many records of one kind a file holds.
type Holding struct {
	Plural  string // the list that holds them
	Noun    check.Noun
	Records int
}

// RuleCount is how often a rule was broken.
type RuleCount struct {
	Rule     *check.Rule
	Severity check.Severity // in the profile that was checked
	Count    int
}

// Output prints the reports of files, in one of several formats.
type Output struct {
	Lang  check.Lang
	Max   int    // findings shown in all files together; 0: all
	Color bool   // for a terminal that shows colours
	Width int    // columns of the terminal; 0: 110
	Tool  string // version of the program, for formats that name it

	// Noun says what a record of a kind is called, to people, such as mixta.Noun;
	// nil: by the kind's name, in no language.
	Noun func(kind string) check.Text
}

// Formats returns the names of the formats.
func Formats() []string { return []string{"text", "json", "sarif", "junit"} }

// MediaType returns the media type of a format, for a header that goes out before
// [Output.Write] writes; false if there is no format of that name, which is then to
// be refused.
func MediaType(format string) (mediaType string, ok bool) {
	mediaType, ok = map[string]string{
		"text":  "text/plain; charset=utf-8",
		"json":  "application/json",
		"sarif": "application/sarif+json",
		"junit": "application/xml",
	}[format]
	return mediaType, ok
}

// Write prints the reports in the format of the given name. Where there is none of
// that name, it writes nothing.
func (o Output) Write(w io.Writer, format string, files []File) error {
	switch format {
	case "text":
		return o.Text(w, files)
	case "json":
		return o.JSON(w, files)
	case "sarif":
		return o.SARIF(w, files)
	case "junit":
		return o.JUnit(w, files)
	}
	return fmt.Errorf("report: there is no format %q; choose one of %s", format, strings.Join(Formats(), ", "))
}

// fix says what a fix does, and on what condition.
func (o Output) fix(f *check.Fix) string {
	word := wordFix
	if f.Way == check.Asked {
		word = wordFixIf
	}
	return o.say(word, f.Does(o.Lang, func(s string) string { return printable.Clip(printable.Text(s)) }))
}

// say makes a sentence out of a text in both languages.
func (o Output) say(t check.Text, args ...any) string { return fmt.Sprintf(t.In(o.Lang), args...) }
