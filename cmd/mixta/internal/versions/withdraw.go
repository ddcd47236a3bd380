package versions

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/record"
)

// Withdraw makes "mixta withdraw".
func Withdraw(a *cli.App) *cli.Command {
	var by cli.Hand
	var reason, law, post string
	var erase bool
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "withdraw ESTADO ID", EN: "withdraw STATE ID"},
		Short: check.Text{ES: "Retira un registro o, con --erase, suprime su contenido", EN: "Withdraw a record or, with --erase, erase its content"},
		Long: check.Text{
			ES: "Retira un registro: ningún archivo anterior lo restituye. Con --erase, toda fusión posterior elimina su contenido y\nnombra los archivos que aún lo contienen, que deben destruirse.",
			EN: "Withdraw a record: older files do not restore it. With --erase, every later merge removes its content and names\nthe files that still contain it, which must be destroyed."},
		Example: "mixta withdraw --as BO-VDSSC --reason 'Duplicado.' state.json 0199a000-0000-7000-8000-000000000031",
		Args:    cli.Named(2, textStateAndID),
	}, func(args []string) error {
		if reason == "" {
			return cli.Usagef(textNoReason)
		}
		id, err := cli.ID(args[1])
		if err != nil {
			return err
		}
		return update(a, args[0], id, &by, func(found []versions.Copy) (versions.Copy, error) {
			old, err := current(found, id)
			if err != nil {
				return old, err
			}
			authority := record.Authority{Actor: record.Actor(by.As), Post: post, Law: law}
			raw, err := versions.WithdrawJSON(old.Kind, old.Raw, record.Withdrawal{Reason: record.Text{ES: reason}, Authority: authority, Erase: erase}, by.Issuer())
			return versions.Copy{Kind: "withdrawal", Raw: raw}, err
		})
	})
	a.FormatFlag(c)
	a.HandFlags(c, &by)
	c.Flags().StringVar(&reason, "reason", "", a.Say(textFlagReason))
	cli.InUse(c, "reason")
	c.Flags().StringVar(&law, "law", "", a.Say(textFlagLaw))
	c.Flags().StringVar(&post, "post", "", a.Say(textFlagPost))
	c.Flags().BoolVar(&erase, "erase", false, a.Say(textFlagErase))
	return c
}

var (
	textFlagLaw   = check.Text{ES: "`NORMA` y artículo en que se basa", EN: "`LAW` and article that it rests on"}
	textFlagPost  = check.Text{ES: "`CARGO` de quien lo dispuso", EN: "`POST` of who ordered it"}
	textFlagErase = check.Text{ES: "suprime el contenido para siempre; exige --law", EN: "erase the content for ever; needs --law"}
)
