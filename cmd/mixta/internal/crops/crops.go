// Package crops has the commands below "mixta crops".
package crops

import (
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/refusal"
)

// Commands makes "mixta crops" and what stands below it.
func Commands(a *cli.App) []*cli.Command {
	return []*cli.Command{a.Group(cli.Help{
		Use:     check.Text{ES: "crops COMANDO", EN: "crops COMMAND"},
		Short:   check.Text{ES: "Cultivos de coca: superficies, muestras, excedente, reducciones, cambios y producción", EN: "Coca crops: areas, samples, surplus, reductions, changes and production"},
		Example: "mixta crops surplus examples/coca-monitoring/figures.json",
	}, estimateCommand(a), sampleCommand(a), surplusCommand(a), reductionsCommand(a), turnoverCommand(a), changeCommand(a), productionCommand(a), overlapsCommand(a))}
}

// refused returns the reason why a figure is not given.
func refused(err error) check.Text {
	if r := refusal.As(err); r != nil {
		return check.Text{ES: r.Text("es"), EN: r.Text("en")}
	}
	return check.Text{ES: err.Error(), EN: err.Error()}
}

// sentence is why a figure is not given, or is in doubt, in the user's language: with
// what records are called in place of their ids.
func (r *reasons) sentence(n refusal.Notice) string {
	if r.records == nil {
		r.records = recordsByID(r.file)
	}
	if called := r.records[n.Name]; called != nil {
		_, name, _ := strings.Cut(mixta.Title(called, r.app.Lang), " ")
		n.Name = strings.Trim(name, `«»"`) // in quotes already, after its kind
	}
	return areas().ReplaceAllStringFunc(n.Text(r.app.Lang), func(s string) string {
		number, _ := strings.CutSuffix(s, " ha")
		return r.app.Page().Read(print.Figure(number)) + " ha"
	})
}

// recordsByID are the records that a notice may be about.
func recordsByID(file *mixta.File) map[string]mixta.Record {
	all := map[string]mixta.Record{}
	for i := range file.Surveys {
		all[string(file.Surveys[i].ID)] = &file.Surveys[i]
	}
	for i := range file.Reductions {
		all[string(file.Reductions[i].ID)] = &file.Reductions[i]
	}
	for i := range file.Limits {
		all[string(file.Limits[i].ID)] = &file.Limits[i]
	}
	return all
}

// areas are the areas in a sentence.
var areas = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`[0-9]+(\.[0-9]+)? ha\b`) })

// tenth writes a figure to a tenth.
func tenth(f float64) string { return strconv.FormatFloat(f, 'f', 1, 64) }

// hectares writes an area to a tenth, without its unit.
func hectares(ha float64) string { return strconv.FormatFloat(ha, 'f', 1, 64) }

// exact writes an area as it is, without its unit.
func exact(ha crops.MicroHectares) string { return strings.TrimSuffix(ha.String(), " ha") }

// The titles of columns that several tables of crops have.
var (
	textSurvey  = check.Text{ES: "Relevamiento", EN: "Survey"}
	textRemarks = check.Text{ES: "Observación", EN: "Remarks"}
)
