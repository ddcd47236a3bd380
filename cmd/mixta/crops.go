package main

import (
	"errors"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/refusal"
)

// cropsGroup makes "mixta crops".
func (a *app) cropsGroup() *cobra.Command {
	return a.group(help{
		use:     check.Text{ES: "crops ORDEN", EN: "crops COMMAND"},
		short:   check.Text{ES: "Superficie, muestra, excedente y superposiciones de cultivos de coca", EN: "Area, sample, surplus and overlaps of coca crops"},
		example: "mixta crops surplus examples/coca-monitoring/figures.json",
	}, a.cropsEstimate(), a.cropsSample(), a.cropsSurplus(), a.cropsOverlaps())
}

// survey reads the one file that a crops command needs. No figure comes of a
// file that is not valid.
func (a *app) survey(args []string) (*mixta.File, error) {
	if len(args) != 1 {
		return nil, a.usage(textOneArgument, 1, len(args))
	}
	in, err := a.open(args[0])
	if err != nil {
		return nil, &fileError{args[0], err}
	}
	defer in.Close()
	file, err := mixta.Read(in.r)
	if e, ok := errors.AsType[*check.InvalidError](err); ok {
		a.tellInvalid(in.name, &e.Report)
		return nil, errFound
	}
	if err != nil {
		return nil, &fileError{in.name, a.unread(err)}
	}
	return file, nil
}

// writeFile writes a file to the output. What is wrong with it is told of the
// file that it was made from.
func (a *app) writeFile(from string, file *mixta.File) error {
	err := file.Write(a.out)
	switch _, invalid := errors.AsType[*check.InvalidError](err); {
	case invalid:
		return &fileError{from, err}
	case err != nil:
		return a.written(err)
	}
	return nil
}

// refusal says why a figure is not given, in the user's language.
func (a *app) refusal(err error) string {
	if r, ok := errors.AsType[*refusal.Error](err); ok {
		return r.Text(string(a.lang))
	}
	return err.Error()
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
