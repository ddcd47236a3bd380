package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/schema"
)

// explain makes "mixta explain": the data dictionary.
func (a *app) explain() *cobra.Command {
	c := a.command(help{
		use:   check.Text{ES: "explain [TIPO[.miembro…]]", EN: "explain [KIND[.member…]]"},
		short: check.Text{ES: "Explica tipos de registro, miembros, reglas y códigos", EN: "Explain kinds of record, members, rules and codes"},
		long: check.Text{
			ES: "Explica el modelo desde la misma fuente que los esquemas: sin argumento, los tipos de registro; con un\ntipo o un miembro, sus miembros, límites, códigos y reglas.",
			EN: "Explain the model from the same source as the schemas: without an argument, the kinds of record; with a\nkind or a member, its members, bounds, codes and rules."},
		example: "mixta explain action.indicators",
	}, func(_ *cobra.Command, args []string) error {
		switch len(args) {
		case 0:
			return a.explainKinds()
		case 1:
			return a.explainMember(args[0])
		}
		return a.usage(textOneArgument, 1, len(args))
	})
	c.AddCommand(a.explainRuleCommand(), a.explainCodeCommand())
	for _, with := range append(c.Commands(), c) {
		a.formatFlag(with, "text", "json", "csv")
	}
	c.ValidArgsFunction = cobra.FixedCompletions(append(kindNames(), "file"), cobra.ShellCompDirectiveNoFileComp)
	return c
}

// kindNames returns the names of the kinds of record.
func kindNames() (all []string) {
	for _, k := range mixta.Kinds() {
		all = append(all, k.Name)
	}
	return all
}

// explainedKind is one kind, as JSON has it.
type explainedKind struct {
	Kind        string `json:"kind"`
	List        string `json:"list"`
	Description string `json:"description"`
}

// explainKinds prints the kinds with a sentence each.
func (a *app) explainKinds() error {
	var kinds []explainedKind
	t := table{names: []string{"kind", "list", "description"}}
	for _, k := range mixta.Kinds() {
		e, err := schema.Look(k.Name, string(a.lang))
		if err != nil {
			return err
		}
		kinds = append(kinds, explainedKind{k.Name, k.Plural, e.Values.Description})
		t.rows = append(t.rows, []string{k.Name, k.Plural, e.Values.Description})
	}
	switch a.flags.format {
	case "json":
		return writeJSON(a.out, kinds)
	case "csv":
		return t.csv(a.out)
	}
	fmt.Fprint(a.out, a.bold(a.say(textKindsTitle)), "\n\n")
	if err := t.text(a.out, nil, "  ", a.columns()); err != nil {
		return err
	}
	_, err := fmt.Fprintf(a.out, "\n%s\n", a.say(textKindsMore))
	return err
}
