package explain

import (
	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/schema"
)

// Command makes "mixta explain": the data dictionary.
func Command(a *cli.App) *cli.Command {
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "explain [TIPO[.campo…]]", EN: "explain [KIND[.field…]]"},
		Short: check.Text{ES: "Explica tipos de registro, campos, reglas y códigos", EN: "Explain kinds of record, fields, rules and codes"},
		Long: check.Text{
			ES: "Explica el modelo a partir de la misma fuente que los esquemas: sin argumento, los tipos de registro; con un\ntipo o un campo, sus campos, límites, códigos y reglas.",
			EN: "Explain the model, from the same source as the schemas: without an argument, the kinds of record; with a kind\nor a field, its fields, bounds, codes and rules."},
		Example: "mixta explain action.indicators",
		Args:    cli.AtMost(1),
	}, func(args []string) error {
		if len(args) == 0 {
			return explainKinds(a)
		}
		return explainMember(a, args[0])
	})
	c.AddCommand(ruleCommand(a), codeCommand(a))
	for _, with := range append(c.Commands(), c) {
		a.TableFlag(with)
	}
	cli.Completes(c, append(cli.KindNames(), "file"))
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
		e, err := schema.Look(k.Name, string(a.Lang))
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
