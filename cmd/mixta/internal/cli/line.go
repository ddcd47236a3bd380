package cli

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/ops/territory"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/border"
)

// LineFlags say which border line a command works with.
type LineFlags struct {
	name, source string
	accuracy     float64
}

// LineFlags gives the command --border, and what describes that line.
func (a *App) LineFlags(c *Command) *LineFlags {
	f := &LineFlags{}
	c.Flags().StringVar(&f.name, "border", "", a.Say(textFlagBorder))
	c.Flags().Float64Var(&f.accuracy, "accuracy", 0, a.Say(textFlagAccuracy))
	c.Flags().StringVar(&f.source, "source", "", a.Say(textFlagSource))
	return f
}

// Line reads the line; the embedded one where none is given. Nobody is placed on the
// other side because of how a line runs.
func (f *LineFlags) Line(a *App) (*border.Line, error) {
	if f.name == "" {
		if a.Given("accuracy") || a.Given("source") {
			return nil, Usagef(textNoBorder)
		}
		return border.NaturalEarth(), nil
	}
	b, err := a.ReadWhole(f.name)
	if err != nil {
		return nil, err
	}
	line, err := border.Parse(b, f.accuracy, f.source)
	if err != nil {
		return nil, InFile(f.name, err)
	}
	if territory.LeftOf(line.Positions) == record.BO {
		return nil, InFile(f.name, check.Errorf(textOtherWay))
	}
	return line, nil
}

var (
	textFlagBorder   = check.Text{ES: "`ARCHIVO` GeoJSON con la línea de frontera; por defecto, la incorporada (Natural Earth)", EN: "GeoJSON `FILE` with the border line; by default, the embedded one (Natural Earth)"}
	textFlagAccuracy = check.Text{ES: "exactitud de esa línea, en `METROS`", EN: "accuracy of that line, in `METRES`"}
	textFlagSource   = check.Text{ES: "`FUENTE` de esa línea", EN: "`SOURCE` of that line"}
	textOtherWay     = check.Text{ES: "según las ciudades de ambos lados, Perú no queda a la izquierda de la línea, de sur a norte: no sirve para decidir de qué lado está algo", EN: "according to the towns on either side, Peru is not on the left of the line from south to north: it cannot decide on which side anything is"}
	textNoBorder     = check.Text{ES: "--accuracy y --source describen la línea indicada con --border", EN: "--accuracy and --source describe the line given with --border"}
)
