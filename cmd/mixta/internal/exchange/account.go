package exchange

import (
	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/exchange/release"
)

var textAccount = check.Text{
	ES: "Registros entregados a %s: %d; registros o campos retenidos: %d. Este informe no se entrega.",
	EN: "To %s: records released, %d; records or fields withheld, %d. This account is not released."}

// writeAccount writes what was withheld, and why.
func writeAccount(p *print.Page, a *release.Account) {
	p.Line(p.Say(textAccount, a.Recipient, a.Released, len(a.Withheld)))
	for _, i := range a.Withheld {
		what := i.Kind + " " + string(i.ID)
		if i.Section != mixta.Live {
			what = string(i.Section) + " · " + what
		}
		if i.Member != "" {
			what += " · " + i.Member
		}
		p.Line("  ", check.Printable(what))
		p.Line("      ", check.Printable(i.Marking.String()), ": ", i.Reason.In(p.Lang))
	}
}
