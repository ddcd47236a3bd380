package ops

import (
	"html"
	"html/template"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/section"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/ops/double"
	"github.com/comision-mixta/mixta/ops/timeline"
	"github.com/comision-mixta/mixta/page"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/border"
)

// Section is the part of a report about operations, on a map with a border line:
// nothing where the file has none. Since is what the file is compared with, or nil.
func Section(a *cli.App, file *mixta.File, on record.Date, line *border.Line, since *section.Earlier) (*page.Section, error) {
	f := currentOps(a, file)
	if len(f.Operations)+len(f.Seizures)+len(f.Results)+len(f.Tracks)+len(f.Notices) == 0 {
		return nil, nil
	}
	s := &opsSection{app: a, Section: section.Section{Page: a.Page()}, loaded: f, line: line}
	if since != nil {
		s.since(since)
	}
	operations := section.Heads(f.Operations)
	s.calendar(operations)
	totals, _, err := totalsTable(f, double.Default())
	if err != nil {
		return nil, err
	}
	s.Table(textTotalsTitle, totals, append(append(operations, section.Heads(f.Results)...), section.Heads(f.Seizures)...))
	s.seizures()
	if len(f.Seizures) > 0 {
		s.Table(textDeadlinesTitle, deadlines(a, f, on), append(section.Heads(f.Seizures), section.Heads(f.Destructions)...))
	}
	for _, exercise := range []bool{false, true} {
		s.ground(exercise)
	}
	return &page.Section{ID: "ops", Title: a.Say(textSection), Blocks: s.Blocks}, nil
}

// opsSection makes the blocks of a section.
type opsSection struct {
	app *cli.App
	section.Section
	*loaded
	line *border.Line
}

// calendar adds all times of the operations, and a drawing of each that has any.
func (s *opsSection) calendar(heads []*record.Header) {
	s.Table(textCalendar, clocks(s.loaded), heads)
	for i := range s.Operations {
		o := &s.Operations[i]
		if len(timeline.Clock(o)) == 0 {
			continue
		}
		var d strings.Builder
		if timeline.WriteChart(&d, o, s.Lang) != nil {
			continue // a Builder does not fail
		}
		s.Add(page.Block{Figure: &page.Figure{Caption: s.Say(textDrawn, titled(o)), Drawing: picture(d.String(), titled(o)), Save: s.Say(textSaveOperation)}}, heads[i:i+1])
	}
}

// picture makes an image that is complete in itself an element of a page.
func picture(image, label string) template.HTML {
	return template.HTML(strings.Replace(image, "<svg ", `<svg class="picture" role="img" aria-label="`+html.EscapeString(printable.Text(label))+`" `, 1))
}

// month is the month of a day.
func month(d record.Date) string { return string(d[:min(len(d), 7)]) }

var (
	textSection        = check.Text{ES: "Operaciones", EN: "Operations"}
	textCalendar       = check.Text{ES: "Calendario: La Paz, Lima y UTC", EN: "Calendar: La Paz, Lima and UTC"}
	textTotalsTitle    = check.Text{ES: "Resultados por parte y en conjunto", EN: "Results by side and jointly"}
	textDeadlinesTitle = check.Text{ES: "Destrucción de lo incautado", EN: "Destruction of what was seized"}
	textDrawn          = check.Text{ES: "Desarrollo: %s", EN: "Course: %s"}
	textSaveOperation  = check.Text{ES: "operacion", EN: "operation"}
)
