package explain

import (
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/keys"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/schema"
)

// Command makes "mixta explain": the data dictionary.
func Command(a *cli.App) *cli.Command {
	var extensions keys.Extensions
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "explain [TÉRMINO]", EN: "explain [TERM]"},
		Short: check.Text{ES: "Explica tipos de registro, campos, reglas y códigos", EN: "Explain kinds of record, fields, rules and codes"},
		Long: check.Text{
			ES: "Explica lo que mixta muestra: un tipo de registro o campo (action.due, /actions/0/due), una regla\n(plan.action.due-before-start), una lista de códigos o un código (PE-DIRANDRO). Sin argumento, muestra los\ntipos de registro. Si un término significa varias cosas, las muestra todas. Con --extensions explica también los miembros\nde un espacio de nombres (bo.gob.felcn.case).",
			EN: "Explain what mixta prints: a kind of record or a field (action.due, /actions/0/due), a rule\n(plan.action.due-before-start), a code list or a code (PE-DIRANDRO). Without an argument, show the kinds of\nrecord. If a term means several things, show them all. With --extensions, also explain the members of a namespace\n(bo.gob.felcn.case)."},
		Example: "mixta explain action.indicators",
		Args:    cli.AtMost(1),
	}, func(args []string) error {
		schemas, err := extensions.Needed(a)
		switch {
		case err != nil:
			return err
		case len(args) == 0:
			return explainKinds(a)
		}
		switch e, err := extended(a, schemas, args[0]); {
		case err != nil:
			return err
		case e != nil:
			return explainMember(a, e, nil)
		}
		return explainWord(a, args[0])
	})
	extensions.Flags(a, c, nil)
	c.AddCommand(ruleCommand(a), codeCommand(a))
	for _, with := range append(c.Commands(), c) {
		a.TableFlag(with)
	}
	cli.Completes(c, func() []string { return slices.Concat(cli.KindNames(), []string{"file"}, listNames(), ruleNames()) })
	return c
}

// explainedKind is one kind, as JSON has it.
type explainedKind struct {
	Kind        string `json:"kind"`
	List        string `json:"list"`
	Description string `json:"description"`
}

// explainKinds prints the kinds with a sentence each.
func explainKinds(a *cli.App) error {
	var kinds []explainedKind
	t := print.Table{Columns: plain("kind", "list", "description")}
	for _, k := range mixta.Kinds() {
		e, err := schema.Look(k.Name, a.Lang)
		if err != nil {
			return err
		}
		kinds = append(kinds, explainedKind{k.Name, k.Plural, e.Values.Description})
		t.Add(k.Name, k.Plural, print.Prose(e.Values.Description))
	}
	return a.Print(print.Result{Table: t, JSON: kinds, Text: func(p *print.Page) {
		p.Line(p.Bold(p.Say(textKindsTitle)))
		p.Line()
		p.Table(&t, "  ")
		p.Line()
		p.Line(p.Say(textKindsMore))
	}})
}

// plain makes columns of texts without titles.
func plain(names ...string) (columns []print.Column) {
	for _, name := range names {
		columns = append(columns, print.Words(name, check.Text{}))
	}
	return columns
}
