package ops

import (
	"maps"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/total"
	"github.com/comision-mixta/mixta/record"
)

// notes are what totals leave out, count once or leave in doubt.
type notes []print.Sentence

func (n *notes) add(t check.Text, args ...any) { *n = append(*n, print.Say(t, args...)) }

// totals adds what is to be known of the sums of one operation.
func (n *notes) totals(title string, seizures []ops.Seizure, drills int, s *total.Sums) {
	d := &s.Doubts
	for _, p := range s.Doubles {
		counted := textCountedOnce
		if !p.Made {
			counted = textNotDeducted
		}
		n.add(counted, seizures[p.A].ID, seizures[p.B].ID)
	}
	for _, side := range d.Silent {
		n.add(textSilent, title, side)
	}
	n.oneSided(title, s)
	for _, w := range d.Withheld {
		n.add(textWithheldSum, title, w.Result, w.Member)
	}
	for _, two := range d.Overlaps {
		n.add(textOverlapSum, title, two[0], two[1])
	}
	if len(d.Unguarded) > 0 {
		var names []any
		for _, g := range d.Unguarded {
			names = append(names, groups[g].name)
		}
		n.add(textUnguarded, title, print.Commas(names...))
	}
	if d.Absent > 0 {
		n.add(textSeizuresAbsent, title, d.Absent)
	}
	if drills > 0 {
		n.add(textDrillsApart, title, drills)
	}
}

// oneSided adds the rows that one side does not state, though it states others. A
// row from which a seizure was taken off is not the other side's alone.
func (n *notes) oneSided(title string, s *total.Sums) {
	for _, side := range record.Sides() {
		lacking := print.List{Between: textAmong}
		for _, r := range s.Rows {
			own, other := r.BO, r.PE
			if side == record.PE {
				own, other = other, own
			}
			if own == nil && other != nil && r.Together != nil && *r.Together == *other {
				lacking.Values = append(lacking.Values, code(r))
			}
		}
		if len(lacking.Values) > 0 && !slices.Contains(s.Doubts.Silent, side) {
			n.add(textOneSided, title, side, lacking)
		}
	}
}

// strays adds the results whose operation is not in the files.
func (n *notes) strays(f *mixta.File) {
	here := map[record.OperationRef]bool{}
	for i := range f.Operations {
		here[record.OperationRef(f.Operations[i].ID)] = true
	}
	count := map[record.OperationRef]int{}
	for i := range f.Results {
		if to := f.Results[i].Operation; !here[to] {
			count[to]++
		}
	}
	for _, to := range slices.Sorted(maps.Keys(count)) {
		n.add(textStrays, to, count[to])
	}
}

var (
	textCountedOnce    = check.Text{ES: "una sola incautación, informada por ambas partes y contada una vez: %s y %s", EN: "one seizure, reported by both sides and counted once: %s and %s"}
	textNotDeducted    = check.Text{ES: "una sola incautación, informada por ambas partes y no descontada de la suma, pues no figura entera en los renglones de ambas: %s y %s", EN: "one seizure, reported by both sides but not taken off the sum, since the lines of both do not hold all of it: %s and %s"}
	textSilent         = check.Text{ES: "%s: %s no declara ningún resultado propio; lo que figura en conjunto es solo de la otra parte", EN: "%s: %s states no result of its own; what stands together is the other side's alone"}
	textOneSided       = check.Text{ES: "%s: %s no declara «%s»; lo que figura en conjunto es solo de la otra parte", EN: "%s: %s does not state %s; what stands together is the other side's alone"}
	textAmong          = check.Text{ES: "», «", EN: ", "}
	textWithheldSum    = check.Text{ES: "%s: el resultado %s no incluye «%s», que se conoce y está retenido; las sumas no están completas", EN: "%s: result %s is without %q, which is known and withheld; the sums are not whole"}
	textOverlapSum     = check.Text{ES: "%s: los resultados %s y %s abarcan los mismos días de una misma parte; lo que cuentan ambos se suma dos veces", EN: "%s: results %s and %s cover the same days of one side; what both count is added twice"}
	textUnguarded      = check.Text{ES: "%s: %s: se suma lo que declara cada parte; lo que informan ambas se cuenta dos veces", EN: "%s: %s: what each side states is added; what both report is counted twice"}
	textSeizuresAbsent = check.Text{ES: "%s: incautaciones contadas que no están en los archivos: %d; no se sabe si las informan ambas partes", EN: "%s: seizures counted that are not in the files: %d; whether both sides report them is not known"}
	textDrillsApart    = check.Text{ES: "%s: resultados que no se suman, por ser simulacro de una operación real o a la inversa: %d", EN: "%s: results not added, being an exercise of a real operation or the reverse: %d"}
	textStrays         = check.Text{ES: "la operación %s no está en los archivos: sus resultados (%d) no se suman", EN: "operation %s is not in the files: its results (%d) are not added"}
)
