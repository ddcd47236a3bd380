package crops

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/overlay"
	"github.com/comision-mixta/mixta/internal/digits"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/border"
)

var (
	textOverlapsLeast   = check.Text{ES: "omite superposiciones menores que `HA` hectáreas", EN: "leave out overlaps of less than `HA` hectares"}
	textOverlapsPair    = check.Text{ES: "en ambos mapas", EN: "on both maps"}
	textOverlapsClasses = check.Text{ES: "en ambos mapas, como «%s» y como «%s»: no se cuenta dos veces como coca", EN: "on both maps, as \"%s\" and as \"%s\": not counted twice as coca"}
	textOverlapsTotal   = check.Text{ES: "al %s, pares: %d; de coca en ambos mapas: %d; que no se pudieron calcular: %d", EN: "on %s, pairs: %d; of coca on both maps: %d; that could not be computed: %d"}
	textOverlapsTwice   = check.Text{ES: "en total, contado dos veces como coca al %s", EN: "in all, counted twice as coca on %s"}
	textOverlapsAlone   = check.Text{ES: "al %s solo una de las partes tiene parcelas: no se comparan parcelas de fechas distintas", EN: "on %s only one side has parcels: parcels of different dates are not compared"}
	textOverlapsLine    = check.Text{ES: "parcelas del otro lado de la línea, %d; sobre ella, %d; indeterminables, %d", EN: "%d parcels on the other side of the line, %d across it, %d undecidable"}
	textOverlapsPlaced  = map[overlay.Placement]check.Text{
		overlay.PlacedOther:     {ES: "en el otro lado de la línea (%s m)", EN: "on the other side of the line (%s m)"},
		overlay.PlacedAcross:    {ES: "a ambos lados de la línea", EN: "on both sides of the line"},
		overlay.PlacedUndecided: {ES: "no se puede decidir con una línea de %g m de exactitud", EN: "cannot be decided by a line accurate to %g m"},
	}
	textOverlapsDrill     = check.Text{ES: "SIMULACRO al %s: las parcelas del relevamiento %s no son reales", EN: "EXERCISE on %s: the parcels of survey %s are not real"}
	textOverlapsPiled     = check.Text{ES: "se superpone a otra parcela de su mapa y no se pudo calcular la unión: solo se cuenta la mayor: %v", EN: "overlaps another parcel of its map, and their union could not be computed: only the larger is counted: %v"}
	textOverlapsUndecided = check.Text{ES: "no se pudo calcular: %v", EN: "could not be computed: %v"}
)

// overlapsCommand makes "mixta crops overlaps".
func overlapsCommand(a *cli.App) *cli.Command {
	var flags *cli.LineFlags
	least := 0.01
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "overlaps ARCHIVO", EN: "overlaps FILE"},
		Short: check.Text{ES: "Halla parcelas mapeadas por ambas partes o más allá de la frontera", EN: "Find parcels mapped by both sides, or beyond the border"},
		Long: check.Text{
			ES: "Halla las parcelas que ambas partes mapearon a una misma fecha de referencia, con la superficie común, y las que\nestán fuera del país que las mapeó. Lo que es coca en ambos mapas se cuenta dos veces. La línea incorporada es\ncartográfica: dentro de su exactitud no se puede decidir nada.",
			EN: "Find the parcels that both sides mapped at the same reference date, with the common area, and parcels outside\nthe mapping country. Areas that are coca on both maps are counted twice. The embedded line is cartographic: within\nits accuracy nothing can be decided."},
		Example: "mixta crops overlaps examples/coca-monitoring/parcels.json",
		Args:    cli.Exactly(1),
	}, func(args []string) error {
		if !(least >= 0) {
			return cli.Usagef(textOverlapsNegative)
		}
		line, err := flags.Line(a)
		if err != nil {
			return err
		}
		return overlaps(a, args[0], line, least)
	})
	flags = a.LineFlags(c)
	c.Flags().Float64Var(&least, "least", 0.01, a.Say(textOverlapsLeast))
	a.TableFlag(c)
	return c
}

var textOverlapsNegative = check.Text{ES: "--least no debe ser menor que 0", EN: "--least must not be below 0"}

func overlaps(a *cli.App, name string, line *border.Line, least float64) error {
	o := overlapping{line: line, least: least}
	defer o.close()
	var failed error
	err := a.Sound(name, func(r mixta.Record) { failed = cmp.Or(failed, o.add(r)) })
	if err := cmp.Or(err, failed); err != nil {
		return err
	}
	t, err := o.table()
	if err != nil {
		return err
	}
	return a.Print(print.Result{Table: t})
}

// overlapping finds what both sides mapped, and what lies beyond the line, as the
// records of a file come. It must be closed.
type overlapping struct {
	line      *border.Line
	least     float64                            // hectares
	surveys   map[record.SurveyRef]*crops.Survey // they come before the parcels
	drills    []*crops.Survey
	dated     map[record.Date]*overlay.Layers // of both sides
	misplaced map[record.Side][]overlay.Misplacement
	pairs     []overlay.Overlap // once there is a table
}

func (o *overlapping) close() {
	for _, layers := range o.dated {
		layers.Close()
	}
}

// add takes a record in. Parcels of neither side are passed over.
func (o *overlapping) add(r mixta.Record) error {
	if o.dated == nil {
		o.surveys, o.dated, o.misplaced = map[record.SurveyRef]*crops.Survey{}, map[record.Date]*overlay.Layers{}, map[record.Side][]overlay.Misplacement{}
	}
	switch r := r.(type) {
	case *crops.Survey:
		if o.surveys[record.SurveyRef(r.ID)] = r; r.Exercise {
			o.drills = append(o.drills, r)
		}
	case *crops.Parcel:
		s := o.surveys[r.Survey]
		if s == nil || s.Country() != record.Bolivia && s.Country() != record.Peru {
			return nil
		}
		side := record.Side(s.Country())
		layers := o.dated[s.ReferenceDate]
		if layers == nil {
			layers = &overlay.Layers{}
			o.dated[s.ReferenceDate] = layers
		}
		layer := &layers.A
		if side == record.PE {
			layer = &layers.B
		}
		o.misplaced[side] = append(o.misplaced[side], overlay.Misplaced([]crops.Parcel{*r}, side, o.line)...)
		return layer.Add(r)
	}
	return nil
}

// table is a row for each pair and for each parcel that is not on its own side.
func (o *overlapping) table() (print.Table, error) {
	t := print.Table{Columns: []print.Column{
		print.ID("parcel", check.Text{ES: "Parcela", EN: "Parcel"}),
		print.ID("other", check.Text{ES: "Otra", EN: "Other"}),
		print.Number("commonHa", check.Text{ES: "Común (ha)", EN: "Common (ha)"}),
		print.Number("percentOfParcel", check.Text{ES: "% de esta", EN: "% of this"}),
		print.Number("percentOfOther", check.Text{ES: "% de otra", EN: "% of other"}),
		print.Words("remarks", textRemarks),
		print.Notes(),
	}}
	for _, date := range slices.Sorted(maps.Keys(o.dated)) {
		if err := o.twice(&t, date); err != nil {
			return t, err
		}
	}
	count := map[overlay.Placement]int{}
	for _, side := range record.Sides() {
		for _, m := range o.misplaced[side] {
			count[m.Placement]++
			var metres []any
			switch m.Placement {
			case overlay.PlacedOther:
				metres = append(metres, print.Figure(digits.Within(m.Metres, o.line.Accuracy)))
			case overlay.PlacedUndecided:
				metres = append(metres, o.line.Accuracy)
			}
			t.Add(m.Parcel, nil, nil, nil, nil, print.Say(textOverlapsPlaced[m.Placement], metres...))
		}
	}
	for _, s := range o.drills {
		t.Note(print.Say(textOverlapsDrill, s.ReferenceDate, record.SurveyRef(s.ID)))
	}
	t.Note(print.Say(textOverlapsLine, count[overlay.PlacedOther], count[overlay.PlacedAcross], count[overlay.PlacedUndecided]))
	return t, nil
}

// twice adds the rows of what both sides have mapped at one date, and what it
// comes to.
func (o *overlapping) twice(t *print.Table, date record.Date) error {
	maps := o.dated[date]
	if maps.A.Len() == 0 || maps.B.Len() == 0 {
		t.Note(print.Say(textOverlapsAlone, date))
		return nil
	}
	pairs, undecided, err := maps.Overlaps(o.least)
	if err != nil {
		return err
	}
	o.pairs = append(o.pairs, pairs...)
	var coca []overlay.Overlap
	for _, o := range pairs {
		remark := print.Say(textOverlapsClasses, o.ClassA, o.ClassB)
		if o.ClassA.Coca() && o.ClassB.Coca() {
			coca, remark = append(coca, o), print.Say(textOverlapsPair)
		}
		t.Add(o.A, o.B, fmt.Sprintf("%.3f", o.Hectares), percent(o.ShareA), percent(o.ShareB), remark)
	}
	ha, piled, err := maps.DoubleCounted(coca)
	if err != nil {
		return err
	}
	addUndecided := func(list []overlay.Undecided, why check.Text) {
		for _, u := range list {
			t.Add(u.A, u.B, nil, nil, nil, print.Say(why, u.Err))
		}
	}
	addUndecided(undecided, textOverlapsUndecided)
	addUndecided(piled, textOverlapsPiled)
	t.Add(nil, nil, hectares(ha), nil, nil, print.Say(textOverlapsTwice, date))
	t.Note(print.Say(textOverlapsTotal, date, len(pairs), len(coca), len(undecided)+len(piled)))
	return nil
}

// percent writes a share as a percentage.
func percent(share float64) string { return fmt.Sprintf("%.0f", share*100) }
