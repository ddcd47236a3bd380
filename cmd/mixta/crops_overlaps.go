package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/border"
)

var (
	textOverlapsBorder   = check.Text{ES: "`ARCHIVO` GeoJSON con la línea de frontera; si no se indica, la incorporada (Natural Earth)", EN: "GeoJSON `FILE` with the border line; unless given, the embedded one (Natural Earth)"}
	textOverlapsAccuracy = check.Text{ES: "exactitud de esa línea, en `METROS`", EN: "accuracy of that line, in `METRES`"}
	textOverlapsSource   = check.Text{ES: "`FUENTE` de esa línea", EN: "`SOURCE` of that line"}
	textOverlapsLeast    = check.Text{ES: "omite superposiciones menores que `HA` hectáreas", EN: "leave out overlaps of less than `HA` hectares"}
	textOverlapsPair     = check.Text{ES: "en ambos mapas", EN: "on both maps"}
	textOverlapsTotal    = check.Text{ES: "%d pares; %s ha contadas dos veces; %d parcelas en el otro lado de la línea, %d sobre ella, %d de las que no se puede decidir", EN: "%d pairs; %s ha counted twice; %d parcels on the other side of the line, %d across it, %d that cannot be decided"}
	textOverlapsPlaced   = map[crops.Placement]check.Text{
		crops.PlacedOther:     {ES: "en el otro lado de la línea (%.0f m)", EN: "on the other side of the line (%.0f m)"},
		crops.PlacedAcross:    {ES: "a ambos lados de la línea", EN: "on both sides of the line"},
		crops.PlacedUndecided: {ES: "no se puede decidir: está a %.0f m de la línea", EN: "cannot be decided: it is %.0f m from the line"},
	}
	textOverlapsUndecided = check.Text{ES: "no se pudo calcular: %v", EN: "could not be computed: %v"}
)

// cropsOverlaps makes "mixta crops overlaps".
func (a *app) cropsOverlaps() *cobra.Command {
	var name, source string
	accuracy, least := 0.0, 0.01
	c := a.command(help{
		use:   check.Text{ES: "overlaps ARCHIVO", EN: "overlaps FILE"},
		short: check.Text{ES: "Halla parcelas mapeadas por ambas partes o más allá de la frontera", EN: "Find parcels mapped by both sides, or beyond the border"},
		long: check.Text{
			ES: "Halla las parcelas que ambas partes mapearon, con la superficie en común, y las que según la línea de\nfrontera no están del lado de quien las mapeó. La línea incorporada es cartográfica: dentro de su exactitud\nno se puede decidir.",
			EN: "Find the parcels that both sides have mapped, with the area in common, and those that by the border line\ndo not lie on the side of who mapped them. The embedded line is cartographic: within its accuracy nothing\ncan be decided."},
		example: "mixta crops overlaps examples/coca-monitoring/parcels.json",
	}, func(_ *cobra.Command, args []string) error {
		line := border.NaturalEarth()
		if name != "" {
			b, err := a.readWhole(name)
			if err != nil {
				return err
			}
			if line, err = border.Parse(b, accuracy, source); err != nil {
				return &fileError{name, err}
			}
		}
		return a.overlaps(args, line, least)
	})
	c.Flags().StringVar(&name, "border", "", a.say(textOverlapsBorder))
	c.Flags().Float64Var(&accuracy, "accuracy", 0, a.say(textOverlapsAccuracy))
	c.Flags().StringVar(&source, "source", "", a.say(textOverlapsSource))
	c.Flags().Float64Var(&least, "least", 0.01, a.say(textOverlapsLeast))
	a.formatFlag(c, "text", "csv", "json")
	return c
}

func (a *app) overlaps(args []string, line *border.Line, least float64) error {
	file, err := a.survey(args)
	if err != nil {
		return err
	}
	of := map[record.SurveyRef]record.Side{}
	for i := range file.Surveys {
		of[record.SurveyRef(file.Surveys[i].ID)] = record.Side(file.Surveys[i].Territory.Country)
	}
	parcels := map[record.Side][]crops.Parcel{}
	for _, p := range file.Parcels {
		parcels[of[p.Survey]] = append(parcels[of[p.Survey]], p)
	}
	t := table{names: []string{"parcel", "other", "commonHa", "percentOfParcel", "percentOfOther", "remarks"}}
	pairs, undecided := crops.Overlaps(parcels[record.BO], parcels[record.PE], least)
	for _, o := range pairs {
		t.rows = append(t.rows, []string{string(o.A), string(o.B), fmt.Sprintf("%.3f", o.Hectares), percent(o.ShareA), percent(o.ShareB), a.say(textOverlapsPair)})
	}
	for _, u := range undecided {
		t.rows = append(t.rows, []string{string(u.A), string(u.B), "", "", "", a.say(textOverlapsUndecided, u.Err)})
	}
	count := map[crops.Placement]int{}
	for _, side := range record.Sides() {
		for _, m := range crops.Misplaced(parcels[side], side, line) {
			count[m.Placement]++
			s := a.say(textOverlapsPlaced[m.Placement])
			if m.Placement != crops.PlacedAcross {
				s = a.say(textOverlapsPlaced[m.Placement], m.Metres)
			}
			t.rows = append(t.rows, []string{string(m.Parcel), "", "", "", "", s})
		}
	}
	err = a.rows(t, check.Text{ES: "Parcela", EN: "Parcel"}, check.Text{ES: "Otra", EN: "Other"}, check.Text{ES: "Común (ha)", EN: "Common (ha)"},
		check.Text{ES: "%% de esta", EN: "%% of this"}, check.Text{ES: "%% de otra", EN: "%% of other"}, textRemarks)
	if err != nil {
		return err
	}
	fmt.Fprintln(a.err, "mixta: "+a.say(textOverlapsTotal, len(pairs), hectares(crops.Double(pairs)), count[crops.PlacedOther], count[crops.PlacedAcross], count[crops.PlacedUndecided]))
	return nil
}

// percent writes a share as a percentage.
func percent(share float64) string { return fmt.Sprintf("%.0f", share*100) }
