// Package sheet has the commands for books of sheets: "mixta sheet new", "read" and
// "write".
package sheet

import (
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/convert/sheet"
	"github.com/comision-mixta/mixta/record"
)

// Commands makes the commands of this package.
func Commands(a *cli.App) []*cli.Command {
	return []*cli.Command{a.Group(cli.Help{
		Use:     check.Text{ES: "sheet", EN: "sheet"},
		Short:   check.Text{ES: "Lleva registros a hojas de cálculo (Excel, LibreOffice) y los lee de ellas", EN: "Put records into spreadsheets (Excel, LibreOffice), and read them from there"},
		Example: "mixta sheet new action --as BO-VDSSC --out plan.xlsx",
	}, newCommand(a), readCommand(a), writeCommand(a))}
}

// kinds finds kinds of record by their names, in either form and language.
func kinds(a *cli.App, names []string) (all []string, err error) {
	for _, name := range names {
		kind := ""
		for _, k := range sheet.Kinds() {
			for _, known := range []string{k.Name, k.Plural, k.Noun.One.In(a.Lang), k.Noun.Many.In(a.Lang)} {
				if strings.EqualFold(known, name) {
					kind = k.Name
				}
			}
		}
		if kind == "" {
			return nil, cli.Unknown(cli.TextUnknownKind, name, kindNames())
		}
		all = append(all, kind)
	}
	return all, nil
}

func kindNames() (all []string) {
	for _, k := range sheet.Kinds() {
		all = append(all, k.Name)
	}
	return all
}

// names calls the records of a state by their names.
func names(b sheet.Book, state *mixta.File) *sheet.Names {
	n := sheet.NewNames(b.Lang, b.Actor)
	for r := range state.All() {
		n.Add(r)
	}
	return n
}

// book is the book of an actor.
func book(a *cli.App, actor record.Actor, m record.Marking, exercise bool) sheet.Book {
	return sheet.Book{Lang: a.Lang, Actor: actor, Marking: m, Exercise: exercise, Zone: sheet.Home(actor), Locale: sheet.Locale(actor)}
}

var textKindsNeeded = check.Text{ES: "indique los tipos de registro, como action", EN: "name the kinds of record, like action"}
