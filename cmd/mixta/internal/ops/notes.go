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

// notes adds to a table what the totals of one operation leave out, count once or
// leave in doubt.
type notes struct {
	t     *print.Table
	title any // as the rows have it
}

func (n *notes) add(t check.Text, args ...any) { n.t.Note(print.Say(t, args...), n.title) }

// totals adds what is to be known of the sums of one operation.
func (n *notes) totals(seizures []ops.Seizure, drills int, s *total.Sums) {
	d := &s.Doubts
	for _, p := range s.Doubles {
		n.double(seizures, &p)
	}
	for _, side := range d.Silent {
		n.add(textSilent, side)
	}
	n.oneSided(s)
	for _, w := range d.Withheld {
		n.add(textWithheldSum, w.Result, w.Member)
	}
	for _, two := range d.Overlaps {
		n.add(textOverlapSum, two[0], two[1])
	}
	if len(d.Unguarded) > 0 {
		var names []any
		for _, g := range d.Unguarded {
			names = append(names, g.Word())
		}
		n.add(textUnguarded, print.Commas(names...))
	}
	if len(d.Unlisted) > 0 {
		var ids []any
		for _, i := range d.Unlisted {
			ids = append(ids, seizures[i].ID)
		}
		n.add(textUnlisted, print.Commas(ids...))
	}
	if d.Absent > 0 {
		n.add(textSeizuresAbsent, d.Absent)
	}
	if drills > 0 {
		n.add(textExercises, drills)
	}
}

// double adds what both sides report of one seizure; programs find the two in columns.
func (n *notes) double(seizures []ops.Seizure, d *total.Deduction) {
	substance := func(code string) print.Code { return print.Code{List: lists[total.Substances], Code: code} }
	a, b := seizures[d.A].ID, seizures[d.B].ID
	text, args := textNotDeducted, []any{a, b, print.Figure(d.Amount.String()), unit(d.Off.Unit), substance(d.Off.Substance)}
	switch {
	case d.Unlisted:
		text = textUnlistedTwice
	case d.Made && string(d.As) != d.Off.Substance:
		text, args = textCountedAs, append(args, substance(string(d.As)))
	case d.Made:
		text = textCountedOnce
	}
	above := make([]any, len(n.t.Columns)-1)
	above[0], above[len(above)-2], above[len(above)-1] = n.title, a, b
	n.t.Note(print.Say(text, args...), above...)
}

// oneSided adds the rows that one side does not state, though it states others. A
// row from which a seizure was taken off is not the other side's alone.
func (n *notes) oneSided(s *total.Sums) {
	for _, side := range record.Sides() {
		lacking := print.List{Between: textAmong}
		for _, r := range s.Rows {
			own, other := r.BO, r.PE
			if side == record.PE {
				own, other = other, own
			}
			if own == nil && other != nil && r.Twice == nil {
				lacking.Values = append(lacking.Values, code(r))
			}
		}
		if len(lacking.Values) > 0 && !slices.Contains(s.Doubts.Silent, side) {
			n.add(textOneSided, side, lacking)
		}
	}
}

// strays adds the results and seizures whose operation is not in the files, and
// the seizures that name none: they are in no sum.
func strays(t *print.Table, f *mixta.File) {
	here, listed := map[record.OperationRef]bool{}, map[record.SeizureRef]bool{}
	for i := range f.Operations {
		here[record.OperationRef(f.Operations[i].ID)] = true
	}
	count := map[record.OperationRef]int{}
	for i := range f.Results {
		r := &f.Results[i]
		if !here[r.Operation] {
			count[r.Operation]++
		}
		for _, ref := range r.Seizures {
			listed[ref] = true
		}
	}
	for _, to := range slices.Sorted(maps.Keys(count)) {
		t.Note(print.Say(textStrays, to, count[to]), textNoOperation)
	}
	var lost []any
	for i := range f.Seizures {
		if z := &f.Seizures[i]; !here[z.Operation] && !listed[record.SeizureRef(z.ID)] {
			lost = append(lost, z.ID)
		}
	}
	if len(lost) > 0 {
		t.Note(print.Say(textLost, print.Commas(lost...)), textNoOperation)
	}
}

var (
	textCountedOnce    = check.Text{ES: "una sola incautación, informada por ambas partes y contada una vez: %s y %s; no se suman otra vez %s %s de %s", EN: "one seizure, reported by both sides and counted once: %s and %s; %s %s of %s are not added again"}
	textCountedAs      = check.Text{ES: "una sola incautación, informada por ambas partes y contada una vez: %s y %s; %s %s de %s no se suman, porque ya figuran como %s", EN: "one seizure, reported by both sides and counted once: %s and %s; %s %s of %s are not added, because they are already included as %s"}
	textNotDeducted    = check.Text{ES: "una sola incautación, informada por ambas partes y no descontada de la suma, pues no figura entera en los renglones de ambas: %s y %s; la suma puede contar dos veces %s %s de %s", EN: "one seizure, reported by both sides but not subtracted from the sum, because the lines of both do not include all of it: %s and %s; the sum may count %s %s of %s twice"}
	textUnlistedTwice  = check.Text{ES: "una sola incautación, informada por ambas partes, que no figura entera en los resultados: %s y %s; si las sumas de ambas partes la incluyen, cuentan dos veces %s %s de %s", EN: "one seizure, reported by both sides, that the results do not list in full: %s and %s; if the sums of both sides include it, they count %s %s of %s twice"}
	textUnlisted       = check.Text{ES: "incautaciones de la operación que ningún resultado enumera: %s; no se sabe si las sumas las incluyen; se muestran aparte, cada una contada una vez", EN: "seizures of the operation that no result lists: %s; it is unknown whether the sums include them; they are shown separately, each counted once"}
	textSilent         = check.Text{ES: "%s no declara ningún resultado propio; la cifra conjunta es solo de la otra parte", EN: "%s states no result of its own; the joint figure is only that of the other side"}
	textOneSided       = check.Text{ES: "%s no declara «%s»; la cifra conjunta es solo de la otra parte", EN: "%s does not state %s; the joint figure is only that of the other side"}
	textAmong          = check.Text{ES: "», «", EN: ", "}
	textWithheldSum    = check.Text{ES: "el resultado %s no incluye «%s», que se conoce y está retenido; las sumas están incompletas", EN: "result %s is without %q, which is known and withheld; the sums are incomplete"}
	textOverlapSum     = check.Text{ES: "los resultados %s y %s de una misma parte abarcan los mismos días; lo que figura en ambos se suma dos veces", EN: "results %s and %s of one side cover the same days; anything in both is added twice"}
	textUnguarded      = check.Text{ES: "%s: se suman las cifras de ambas partes; lo que ambas informan se cuenta dos veces", EN: "%s: the figures of both sides are added; anything that both report is counted twice"}
	textSeizuresAbsent = check.Text{ES: "incautaciones contadas que no están en los archivos: %d; no se sabe si las informan ambas partes", EN: "seizures counted that are not in the files: %d; it is unknown whether both sides report them"}
	textExercises      = check.Text{ES: "resultados que no se suman por ser de simulacro en una operación real, o a la inversa: %d", EN: "results not added because they are of an exercise in a real operation, or the reverse: %d"}
	textStrays         = check.Text{ES: "la operación %s no está en los archivos: sus resultados (%d) no se suman", EN: "operation %s is not in the files: its results (%d) are not added"}
	textNoOperation    = check.Text{ES: "sin operación en los archivos", EN: "without an operation in the files"}
	textLost           = check.Text{ES: "incautaciones que no pertenecen a ninguna de estas operaciones y que ningún resultado enumera: %s; no se suman", EN: "seizures that belong to none of these operations and that no result lists: %s; they are not added"}
)
