package territory

import (
	"cmp"
	"fmt"
	"strconv"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/digits"
	"github.com/comision-mixta/mixta/ops"
)

// Findings returns a finding for each component that is over the border by more than
// the line's accuracy, that lies where this cannot be decided, that has no
// position, or that should be on the lake and is not. Without a line it reports
// nothing about the border. Pointers are those within the operation.
func (b *Border) Findings(o *ops.Operation) (r check.Report) {
	o = cmp.Or(o, new(ops.Operation))
	for _, s := range b.OwnSide(o) {
		at := check.Place{Pointer: fmt.Sprintf("/components/%d/place", s.Component)}
		add := func(rule *check.Rule, args ...any) {
			r.Add(check.Finding{Rule: rule, Severity: rule.Severity, Kind: "operation", ID: string(o.ID), Place: at, Args: args})
		}
		line := strconv.FormatFloat(b.Accuracy, 'f', -1, 64)
		switch s.Verdict {
		case Over:
			if s.Beyond == 0 {
				add(&pointOver, digits.Within(s.Metres, b.Accuracy), line)
				break
			}
			add(&overBorder, hectares(s.Beyond, s.Band), digits.Within(s.Metres, b.Accuracy), line)
		case Undecided:
			if len(b.Line) >= 2 { // without one, nothing was compared
				add(&undecidedBorder, line)
			}
		case Nowhere:
			add(&nowhere)
		}
		switch {
		case s.Inland > 0 && s.Ashore == 0:
			add(&pointAshore, digits.Within(s.Inland, b.LakeAccuracy))
		case s.Inland > 0:
			add(&ashore, hectares(s.Ashore, s.Shore), digits.Within(s.Inland, b.LakeAccuracy))
		}
	}
	return r
}

// hectares writes an area beyond a line with the digits that its accuracy allows:
// if the line lies at the edge of its band, half of the band is to be added.
func hectares(m2, band float64) string { return digits.Within(m2/1e4, band/2/1e4) }

// The findings of [Border.Findings]. They depend on the border given and therefore
// appear in no file's report.
var (
	overBorder = check.Rule{ID: "ops.component.over-border", Severity: check.Warning,
		Must: check.Text{EN: "must stay on its own side: {1} ha, up to {2} m from the line, are beyond it by more than its accuracy ({3} m)", ES: "debe permanecer en su lado: {1} ha, hasta {2} m de la línea, la rebasan en más de su exactitud ({3} m)"},
		Why:  check.Text{EN: "Each side acts on its own territory.", ES: "Cada parte actúa en su propio territorio."}}
	pointOver = check.Rule{ID: "ops.component.point-over-border", Severity: check.Warning,
		Must: check.Text{EN: "must stay on its own side: it lies {1} m beyond the line, by more than its accuracy ({2} m)", ES: "debe permanecer en su lado: está {1} m más allá de la línea, en más de su exactitud ({2} m)"},
		Why:  overBorder.Why}
	undecidedBorder = check.Rule{ID: "ops.component.undecided", Severity: check.Info,
		Must: check.Text{EN: "must be compared with a more accurate line: within {1} m of this one, the side is undecidable", ES: "debe compararse con una línea más exacta: a menos de {1} m de esta no se puede determinar el lado"},
		Why:  check.Text{EN: "A line accurate to some hundred metres decides nothing within that distance.", ES: "Una línea con una exactitud de cientos de metros no decide nada dentro de esa distancia."}}
	nowhere = check.Rule{ID: "ops.component.nowhere", Severity: check.Info,
		Must: check.Text{EN: "must have a point or an area: a name alone does not determine the side", ES: "debe indicar un punto o un área: un nombre por sí solo no determina el lado"},
		Why:  check.Text{EN: "An area that is not compared with the border may cross it.", ES: "Una zona que no se compara con la frontera puede traspasarla."}}
	ashore = check.Rule{ID: "ops.component.ashore", Severity: check.Warning,
		Must: check.Text{EN: "must lie on the lake, as its domain states: {1} ha, up to {2} m from the shore, are outside it", ES: "debe estar en el lago, como indica su vía: {1} ha, hasta {2} m de la orilla, están fuera de él"},
		Why:  check.Text{EN: "A boat sent to a point on land cannot meet anybody.", ES: "Una embarcación enviada a un punto en tierra no puede encontrarse con nadie."}}
	pointAshore = check.Rule{ID: "ops.component.point-ashore", Severity: check.Warning,
		Must: check.Text{EN: "must lie on the lake, as its domain states: it is {1} m from the shore, outside it", ES: "debe estar en el lago, como indica su vía: está a {1} m de la orilla, fuera de él"},
		Why:  ashore.Why}
)

// Rules returns the rules of [Border.Findings].
func Rules() []*check.Rule {
	return []*check.Rule{&overBorder, &pointOver, &undecidedBorder, &nowhere, &ashore, &pointAshore}
}
