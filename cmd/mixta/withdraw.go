package main

import (
	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/record"
)

// withdraw makes "mixta withdraw".
func (a *app) withdraw() *cobra.Command {
	var by hand
	var reason, law, post string
	var erase bool
	c := a.command(help{
		use:   check.Text{ES: "withdraw ESTADO ID", EN: "withdraw STATE ID"},
		short: check.Text{ES: "Retira un registro o, con --erase, suprime su contenido", EN: "Take a record back or, with --erase, erase its content"},
		long: check.Text{
			ES: "Retira un registro: ningún archivo anterior lo restituye. Con --erase su contenido desaparece de toda fusión\nposterior, y la fusión nombra los archivos que aún lo contienen, para destruirlos.",
			EN: "Take a record back: no older file brings it back. With --erase its content goes from every later merge, and\nmerging names the files that still hold it, to be destroyed."},
		example: "mixta withdraw --as BO-VDSSC --reason 'Duplicado.' state.json 0199a000-0000-7000-8000-000000000031",
	}, func(_ *cobra.Command, args []string) error {
		if len(args) != 2 {
			return a.usage(textStateAndID)
		}
		if reason == "" {
			return a.usage(textNoReason)
		}
		id, err := a.id(args[1])
		if err != nil {
			return err
		}
		return a.update(args[0], id, &by, func(found []merge.Copy) (merge.Copy, error) {
			old, err := a.current(found, id)
			if err != nil {
				return old, err
			}
			authority := record.Authority{Actor: record.Actor(by.as), Post: post, Law: law}
			raw, err := merge.Withdraw(old.Raw, old.Kind, record.Text{ES: reason}, authority, erase, by.merge())
			return merge.Copy{Kind: "withdrawal", Raw: raw}, err
		})
	})
	a.formatFlag(c, "text", "json")
	a.handFlags(c, &by)
	c.Flags().StringVar(&reason, "reason", "", a.say(textFlagReason))
	inUse(c, "reason")
	c.Flags().StringVar(&law, "law", "", a.say(textFlagLaw))
	c.Flags().StringVar(&post, "post", "", a.say(textFlagPost))
	c.Flags().BoolVar(&erase, "erase", false, a.say(textFlagErase))
	return c
}

var (
	textFlagLaw   = check.Text{ES: "`NORMA` y artículo en que se basa", EN: "`LAW` and article that it rests on"}
	textFlagPost  = check.Text{ES: "`CARGO` de quien lo dispuso", EN: "`POST` of who ordered it"}
	textFlagErase = check.Text{ES: "suprime el contenido para siempre; exige --law", EN: "erase the content for ever; needs --law"}
)
