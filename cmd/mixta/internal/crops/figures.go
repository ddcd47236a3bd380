package crops

import (
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/crops/estimate"
	"github.com/comision-mixta/mixta/internal/digits"
	"github.com/comision-mixta/mixta/internal/printable"
)

// assessed is what the verifications say of one survey, with the confidence level of
// the intervals.
type assessed struct {
	title string
	drill print.Drill
	estimate.Result
	level float64
}

// figureTable is the table of what was estimated, for programs: a row each.
func figureTable() print.Table {
	words := func(name string) print.Column { return print.Words(name, check.Text{}) }
	number := func(name string) print.Column { return print.Number(name, check.Text{}) }
	return print.Table{Above: 1, Columns: []print.Column{
		words("survey"), print.Exercise(), words("figure"), words("class"), words("found"),
		number("value"), number("standardError"), number("low"), number("high"), words("unit"), print.Notes(),
	}}
}

// rows adds all figures of a survey, then its notes.
func (r *assessed) rows(t *print.Table) {
	units := func(figure string, class, found any, n int) {
		t.Add(r.title, r.drill, figure, class, found, n, nil, nil, nil, "units")
	}
	units("verified", nil, nil, r.Agreement.Units)
	units("agreed", nil, nil, r.Agreement.Agreed)
	units("pending", nil, nil, r.Pending)
	units("not-reachable", nil, nil, r.NotReachable)
	for i, mapped := range r.Agreement.Classes {
		for j, found := range r.Agreement.Classes {
			units("error-matrix", mapped, found, r.Agreement.Counts[i][j])
		}
	}
	if a := r.Accuracy; a != nil {
		add := func(figure string, class any, e *estimate.Estimate, unit string) {
			if e != nil {
				value, se, low, high := r.figures(e)
				t.Add(r.title, r.drill, figure, class, nil, value, se, low, high, unit)
			}
		}
		t.Add(r.title, r.drill, "confidence", nil, nil, r.level*100, nil, nil, nil, "percent")
		t.Add(r.title, r.drill, "frame-area", nil, nil, hectares(a.Area), nil, nil, nil, "ha")
		add("overall-accuracy", nil, &a.Overall, "share")
		for _, c := range a.Classes {
			add("area", c.Class, &c.Area, "ha")
			t.Add(r.title, r.drill, "mapped-area", c.Class, nil, hectares(c.Mapped), nil, nil, nil, "ha")
			add("users-accuracy", c.Class, c.Users, "share")
			add("producers-accuracy", c.Class, c.Producers, "share")
		}
	}
	for _, n := range r.notes() {
		t.Note(n, r.title)
	}
}

// text prints the same to people.
func (r *assessed) text(p *print.Page) {
	p.Line(p.Bold(strings.TrimSpace(printable.Text(r.title) + "  " + p.Read(r.drill))))
	p.Item("  ", r.units())
	for _, n := range r.notes() {
		p.Item("  ", n)
	}
	for _, t := range r.tables() {
		p.Table(&t.Table, "  ")
	}
}

// units is how many units were verified.
func (r *assessed) units() print.Sentence {
	return print.Say(textEstimateUnits, r.Agreement.Units, r.Agreement.Agreed, r.Pending, r.NotReachable)
}

// captioned is a table with what it shows.
type captioned struct {
	caption check.Text
	print.Table
}

// tables are the areas, the accuracies and the error matrix.
func (r *assessed) tables() (list []captioned) {
	class := func(name string) print.Code { return print.Code{List: "crops.Class", Code: name} }
	interval := []print.Column{
		print.Number("se", check.Text{ES: "Error estándar", EN: "Std. error"}),
		print.Number("low", check.Text{ES: "De", EN: "From"}),
		print.Number("high", check.Text{ES: "A", EN: "To"}),
	}
	if a := r.Accuracy; a != nil {
		areas := print.Table{Columns: append([]print.Column{print.Words("class", textClass), print.Number("ha", check.Text{ES: "Estimada (ha)", EN: "Estimate (ha)"})},
			append(interval, print.Number("mapped", check.Text{ES: "En el mapa (ha)", EN: "Mapped (ha)"}))...)}
		shares := print.Table{Columns: append([]print.Column{print.Words("class", textClass), print.Words("of", check.Text{ES: "Exactitud", EN: "Accuracy"}), print.Number("value", check.Text{ES: "Valor", EN: "Value"})}, interval...)}
		share := func(class any, of check.Text, e *estimate.Estimate) {
			if e != nil {
				value, se, low, high := r.figures(e)
				shares.Add(class, of, value, se, low, high)
			}
		}
		for _, c := range a.Classes {
			value, se, low, high := r.figures(&c.Area)
			areas.Add(class(c.Class), value, se, low, high, hectares(c.Mapped))
			share(class(c.Class), check.Text{ES: "del usuario", EN: "user's"}, c.Users)
			share(class(c.Class), check.Text{ES: "del productor", EN: "producer's"}, c.Producers)
		}
		share(check.Text{ES: "todas", EN: "all"}, check.Text{ES: "global", EN: "overall"}, &a.Overall)
		list = append(list, captioned{textAreas, areas}, captioned{textShares, shares})
	}
	matrix := print.Table{Columns: []print.Column{print.Words("mapped", check.Text{ES: "Mapa ↓  Hallado →", EN: "Mapped ↓  Found →"})}}
	for _, k := range r.Agreement.Classes {
		matrix.Columns = append(matrix.Columns, print.Number(k, check.Text{ES: class(k).Word(check.ES), EN: class(k).Word(check.EN)}))
	}
	for i, k := range r.Agreement.Classes {
		row := []any{class(k)}
		for _, n := range r.Agreement.Counts[i] {
			row = append(row, n)
		}
		matrix.Add(row...)
	}
	if len(r.Agreement.Classes) > 0 {
		list = append(list, captioned{textMatrix, matrix})
	}
	return list
}

// figures are an estimate, its standard error and its interval, with the digits
// that the error allows. If no variance was observed, there is no error to state.
func (r *assessed) figures(e *estimate.Estimate) (value string, se any, low, high string) {
	in, err := e.Interval(r.level)
	z, err2 := estimate.Z(r.level)
	if err != nil || err2 != nil {
		return "", nil, "", "" // a level that was refused before
	}
	sure := max(e.SE, (in.High-in.Low)/2/z)
	switch {
	case e.SE >= sure/20 || in.High == in.Low:
		se = digits.Error(e.SE, sure)
	case e.SE > 0:
		se = digits.Error(e.SE, e.SE)
	}
	return digits.Error(e.Value, sure), se, digits.Error(in.Low, sure), digits.Error(in.High, sure)
}

// notes are what must be known with the figures: what they are about, how they were
// computed, and what they do not say.
func (r *assessed) notes() (list []print.Sentence) {
	if r.Refused != nil {
		return []print.Sentence{print.Say(textPlain, refused(r.Refused))}
	}
	var parcels int64
	for _, h := range r.Strata {
		parcels += h.Units
	}
	a := r.Accuracy
	frame := textFramePoints
	if a.Estimator == estimate.RatioByStratum {
		frame = textFrameParcels
	}
	list = append(list, print.Say(frame, print.Figure(hectares(a.Area)), parcels), print.Say(textEstimators[a.Estimator]),
		print.Say(textIntervals, print.Figure(strconv.FormatFloat(r.level*100, 'g', 6, 64))))
	for _, c := range a.Classes {
		list = append(list, r.unseen(&c)...)
	}
	for _, n := range a.Notices {
		word := print.Code{List: "crops.Class", Code: n.Name} // strata without a name of their own have that of their class
		es, en := n, n
		es.Name, en.Name = word.Word(check.ES), word.Word(check.EN)
		list = append(list, print.Say(textPlain, check.Text{ES: es.Text("es"), EN: en.Text("en")}))
	}
	return list
}

// unseen names the strata in which a class was not found, and which widen the
// interval of its area by more than its standard error does.
func (r *assessed) unseen(c *estimate.ClassAccuracy) (list []print.Sentence) {
	for _, u := range c.Area.Unseen {
		if more := u.More(r.level); more > 2*c.Area.SE && more > c.Area.Value/100 {
			class := func(code string) print.Code { return print.Code{List: "crops.Class", Code: code} }
			list = append(list, print.Say(textUnseen, class(c.Class), class(u.Stratum), print.Figure(digits.Error(more, more))))
		}
	}
	return list
}

var (
	textAreas  = check.Text{ES: "Superficie estimada por clase", EN: "Estimated area by class"}
	textShares = check.Text{ES: "Exactitud del mapa", EN: "Accuracy of the map"}
	textMatrix = check.Text{ES: "Matriz de error: unidades según el mapa y según la verificación", EN: "Error matrix: units by the map and by the verification"}
	textUnseen = check.Text{
		ES: "%s: no se halló en el estrato «%s», pero tan pocas unidades no excluyen que haya hasta %s ha",
		EN: "%s: not found in stratum \"%s\", but so few units do not rule out up to %s ha"}
	textPlain        = check.Text{ES: "%s", EN: "%s"}
	textClass        = check.Text{ES: "Clase", EN: "Class"}
	textFrameParcels = check.Text{
		ES: "se infiere sobre lo mapeado: %s ha en %d parcelas, de las que se sorteó la muestra; de la coca que haya fuera de ellas no se dice nada",
		EN: "inferred about what is mapped: %s ha in %d parcels, from which the sample was drawn; of coca that may be outside of them nothing is said"}
	textFramePoints = check.Text{
		ES: "se infiere sobre lo mapeado: %s ha en %d parcelas, en las que se sortearon los puntos; de la coca que haya fuera de ellas no se dice nada",
		EN: "inferred about what is mapped: %s ha in %d parcels, in which the points were drawn; of coca that may be outside of them nothing is said"}
	textEstimators = map[estimate.Estimator]check.Text{
		estimate.CountsByClass: {
			ES: "estimador: proporciones de unidades por clase del mapa, ponderadas por superficie (Olofsson y otros, 2014)",
			EN: "estimator: shares of units by map class, weighted by area (Olofsson et al. 2014)"},
		estimate.CountsByStratum: {
			ES: "estimador: proporciones de unidades por estrato, ponderadas por superficie (Stehman, 2014)",
			EN: "estimator: shares of units by stratum, weighted by area (Stehman 2014)"},
		estimate.RatioByStratum: {
			ES: "estimador: razón separada, por estrato, de las superficies de las parcelas (Cochran, 1977, 6.10); no da lo mismo que contar parcelas",
			EN: "estimator: separate ratio, by stratum, of the areas of the parcels (Cochran 1977, 6.10); counting parcels gives other figures"},
	}
	textIntervals = check.Text{
		ES: "intervalos al %s %%: los de la distribución normal, ampliados con lo que no excluyen los estratos en que no se observó varianza, sin pasar de lo posible",
		EN: "intervals at %s %%: those of the normal distribution, widened by what strata without observed variance do not rule out, and within what is possible"}
)
