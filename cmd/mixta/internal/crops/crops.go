// Package crops has the commands below "mixta crops".
package crops

import (
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/refusal"
)

// Commands makes "mixta crops" and what stands below it.
func Commands(a *cli.App) []*cli.Command {
	return []*cli.Command{a.Group(cli.Help{
		Use:     check.Text{ES: "crops COMANDO", EN: "crops COMMAND"},
		Short:   check.Text{ES: "Superficie, muestra, excedente y superposiciones de cultivos de coca", EN: "Area, sample, surplus and overlaps of coca crops"},
		Example: "mixta crops surplus examples/coca-monitoring/figures.json",
	}, estimateCommand(a), sampleCommand(a), surplusCommand(a), overlapsCommand(a))}
}

// refused returns the reason why a figure is not given.
func refused(err error) check.Text {
	if r := refusal.As(err); r != nil {
		return check.Text{ES: r.Text("es"), EN: r.Text("en")}
	}
	return check.Text{ES: err.Error(), EN: err.Error()}
}

// hectares writes an area to a tenth, without its unit.
func hectares(ha float64) string { return strconv.FormatFloat(ha, 'f', 1, 64) }

// exact writes an area as it is, without its unit.
func exact(ha crops.MicroHectares) string { return strings.TrimSuffix(ha.String(), " ha") }

// The titles of columns that stand in several tables of crops.
var (
	textSurvey  = check.Text{ES: "Relevamiento", EN: "Survey"}
	textRemarks = check.Text{ES: "Observación", EN: "Remarks"}
)
