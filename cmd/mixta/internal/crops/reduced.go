package crops

import (
	"errors"
	"maps"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/balance"
	"github.com/comision-mixta/mixta/crops/refusal"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

const reductionKinds = "crops.ReductionKind"

// together is which reductions are added up: those of one year, or of the same years.
// Exercises are not added to others, nor what may lie in any country.
type together struct {
	years             string
	exercise, nowhere bool
}

// reduced is what the reductions of a country come to.
type reduced struct {
	sum   crops.MicroHectares
	terms []any
	until record.Date
}

// sumReductions notes what reductions come to, by the term that both sides share, and
// those of each country by its own. What another one includes is said, and not added.
func sumReductions(a *cli.App, file *mixta.File, all []*crops.Reduction, t *print.Table) {
	var order []together
	groups := map[together][]*crops.Reduction{}
	for _, r := range all {
		if len(r.Period.From) < 4 || len(r.Period.To) < 4 || r.Declared == nil {
			continue
		}
		g := together{string(r.Period.From[:4]), r.Exercise, r.Territory.LiesIn() == ""}
		if to := string(r.Period.To[:4]); to != g.years {
			g.years += "–" + to
		}
		if groups[g] == nil {
			order = append(order, g)
		}
		groups[g] = append(groups[g], r)
	}
	doubts := reasons{app: a, file: file}
	for _, g := range order {
		in := map[record.Country]*reduced{}
		var err error
		for i, of := range balance.Within(groups[g]) {
			r, c := groups[g][i], groups[g][i].Territory.LiesIn()
			if of >= 0 {
				doubts.add(balance.Restated(r, groups[g][of]), g.years)
				continue
			}
			if in[c] == nil {
				in[c] = new(reduced)
			}
			err = errors.Join(err, in[c].add(r))
		}
		said, more := g.said(in)
		if refused := refusal.As(errors.Join(err, more)); refused != nil {
			doubts.add(refused.Notice, g.years)
			continue
		}
		t.Note(said)
	}
	doubts.write(t)
}

func (x *reduced) add(r *crops.Reduction) (err error) {
	x.sum, err = crops.SumAreas(x.sum, crops.HectaresAt(r.Declared))
	x.until = max(x.until, r.Period.To)
	var term any = print.Code{List: reductionKinds, Code: string(r.Kind)}
	if own := schema.TermOf(reductionKinds, string(r.Kind), string(r.Territory.LiesIn())); own != "" {
		term = own
	}
	if !slices.Contains(x.terms, term) {
		x.terms = append(x.terms, term)
	}
	return err
}

// said says what the reductions of each country come to, and all of them.
func (g together) said(in map[record.Country]*reduced) (said print.Sentence, err error) {
	var sums []crops.MicroHectares
	parts := print.List{Between: check.Text{ES: "; ", EN: "; "}}
	for _, c := range slices.Sorted(maps.Keys(in)) {
		x := in[c]
		sums = append(sums, x.sum)
		part := print.Say(textReducedIn, record.Place{Country: c}.Label(), print.Figure(exact(x.sum)), print.Commas(x.terms...))
		if x.until[4:] != "-12-31" {
			part = print.Say(textReducedUntil, record.Place{Country: c}.Label(), print.Figure(exact(x.sum)), print.Commas(x.terms...), x.until)
		}
		parts.Values = append(parts.Values, part)
	}
	text := textReduced
	if g.exercise {
		text = textReducedDrill
	}
	sum, err := crops.SumAreas(sums...)
	return print.Say(text, g.years, schema.CommonOf(reductionKinds), print.Figure(exact(sum)), parts), err
}

var (
	textReduced      = check.Text{ES: "%s: %s, %s ha — %s", EN: "%s: %s, %s ha — %s"}
	textReducedDrill = check.Text{ES: "%s, SIMULACRO: %s, %s ha — %s", EN: "%s, EXERCISE: %s, %s ha — %s"}
	textReducedIn    = check.Text{ES: "%s: %s ha de «%s»", EN: "%s: %s ha of «%s»"}
	textReducedUntil = check.Text{ES: "%s: %s ha de «%s» hasta el %s", EN: "%s: %s ha of «%s» until %s"}
)
