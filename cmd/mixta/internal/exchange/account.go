package exchange

import (
	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/exchange/release"
	"github.com/comision-mixta/mixta/internal/printable"
)

var (
	textAccount = check.Text{
		ES: "Registros entregados a %s: %d; registros o campos retenidos: %d. Este informe no se entrega.",
		EN: "To %s: records released, %d; records or fields withheld, %d. This account is not released."}
	textFirst   = check.Text{ES: "causa inicial: %s, %s: %s", EN: "first cause: %s, %s: %s"}
	textThrough = check.Text{ES: "a través de: %s (%d pasos en total)", EN: "by way of: %s (%d steps in all)"}
	textChange  = check.Text{ES: "para entregarlo: %s", EN: "to release it: %s"}
)

// accountOf is an account, to be printed.
func accountOf(a *release.Account) print.Result {
	t := print.Table{Columns: []print.Column{
		print.Words("section", check.Text{}), print.Words("kind", check.Text{}), print.ID("id", check.Text{}), print.Words("member", check.Text{}),
		print.Words("marking", check.Text{}), print.Words("reason", check.Text{}), print.Words("through", check.Text{}), print.Number("steps", check.Text{}),
		print.ID("from", check.Text{}), print.Words("fromMember", check.Text{}),
		print.ID("first", check.Text{}), print.Words("firstKind", check.Text{}), print.Words("firstMember", check.Text{}), print.Words("firstIssuer", check.Text{}),
		print.Words("firstMarking", check.Text{}), print.Words("firstReason", check.Text{}), print.Words("firstRule", check.Text{}), print.Words("change", check.Text{}),
	}}
	for _, i := range a.Withheld {
		var from release.Place
		if i.From != nil {
			from = *i.From
		}
		t.Add(i.Section, i.Kind, i.ID, i.Member, i.Marking, i.Reason, i.Through, i.Steps, from.ID, from.Member,
			i.First.ID, i.First.Kind, i.First.Member, i.First.Issuer, i.First.Marking, i.First.Reason, i.First.Rule, check.Text(i.First.Change))
	}
	return print.Result{Table: t, JSON: a, Text: func(p *print.Page) { writeAccount(p, a) }}
}

// writeAccount writes what was withheld, why, and what would change it.
func writeAccount(p *print.Page, a *release.Account) {
	p.Line(p.Say(textAccount, a.Recipient, a.Released, len(a.Withheld)))
	for _, i := range a.Withheld {
		p.Line("  ", placed(i.Place, p.Lang))
		reason := i.Reason.In(p.Lang)
		if i.Through != "" {
			reason += " (" + printable.Text(i.Through) + ")"
		}
		p.Line("      ", printable.Text(i.Marking.String()), ": ", reason)
		if i.Steps > 0 {
			p.Line("      ", p.Say(textFirst, placed(i.First.Place, p.Lang), printable.Text(i.First.Marking.String()), i.First.Reason.In(p.Lang)))
		}
		if i.Steps > 1 {
			p.Line("      ", p.Say(textThrough, placed(*i.From, p.Lang), i.Steps))
		}
		p.Line("      ", p.Say(textChange, printable.Text(i.First.Change.In(p.Lang))))
	}
}

// placed names a place of the file.
func placed(at release.Place, l check.Lang) string {
	what := mixta.Noun(at.Kind).In(l) + " " + string(at.ID)
	if at.Section != mixta.Live {
		what = string(at.Section) + " · " + what
	}
	if at.Member != "" {
		what += " · " + at.Member
	}
	return printable.Text(what)
}
