package match

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/exchange/blind"
)

// accountCommand makes "mixta intel match account".
func accountCommand(a *cli.App) *cli.Command {
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "account CUENTA", EN: "account ACCOUNT"},
		Short: check.Text{ES: "Muestra la cuenta de lo preguntado, respondido y rechazado", EN: "Show the account of what was asked, answered and refused"},
		Long: check.Text{
			ES: "Muestra cada asiento de la cuenta, para el auditor. Un asiento alterado, quitado o agregado se nota en el siguiente.",
			EN: "Show each entry of the account, for the auditor. An entry that was altered, taken out or put in shows in the next one."},
		Example: "mixta intel match account cuenta.json",
		Args:    cli.Exactly(1),
	}, func(args []string) error {
		b, err := a.ReadWhole(args[0])
		if err != nil {
			return err
		}
		account, found := blind.ParseAccount(b)
		if !found.OK() {
			return a.PrintReport(args[0], found)
		}
		return a.Print(print.Result{Table: entries(a, account), JSON: account, Empty: textNoEntries})
	})
	a.TableFlag(c)
	return c
}

func entries(a *cli.App, account *blind.Account) print.Table {
	t := print.Table{Columns: []print.Column{
		print.Instant("at", check.Text{ES: "Cuándo", EN: "When"}),
		print.Words("deed", check.Text{ES: "Qué", EN: "What"}),
		print.Words("channel", cli.TextChannel),
		print.Number("items", check.Text{ES: "Datos", EN: "Items"}),
		print.Number("hits", check.Text{ES: "Coincidencias", EN: "Hits"}),
		print.Words("law", check.Text{ES: "Norma", EN: "Law"}),
		print.Words("purpose", check.Text{ES: "Finalidad", EN: "Purpose"}),
	}}
	for _, e := range account.Entries {
		law, hits := "", any("")
		if e.Authority != nil {
			law = e.Authority.Law
		}
		if e.Hits != nil {
			hits = *e.Hits
		}
		t.Add(e.At, print.Either{People: deeds[e.Deed], Programs: e.Deed}, string(e.Sender)+" → "+string(e.Recipient), *e.Items, hits, law, e.Purpose.In(a.Lang))
	}
	return t
}

var (
	deeds = map[blind.Deed]check.Text{
		blind.Asked: {ES: "preguntada", EN: "asked"}, blind.Answered: {ES: "respondida", EN: "answered"},
		blind.Refused: {ES: "rechazada", EN: "refused"}, blind.Read: {ES: "leída", EN: "read"},
	}
	textNoEntries = check.Text{ES: "la cuenta no tiene asientos", EN: "the account has no entries"}
)
