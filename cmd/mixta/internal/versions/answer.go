package versions

import (
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/record"
)

// answer makes "mixta propose accept" and "mixta propose decline".
func answer(a *cli.App, verb string) *cli.Command {
	var by cli.Hand
	var reason string
	h := cli.Help{
		Use:   check.Text{ES: verb + " ESTADO ID", EN: verb + " STATE ID"},
		Short: check.Text{ES: "Acepta una versión propuesta", EN: "Accept a proposed version"},
		Long: check.Text{
			ES: "Responde a la versión que la otra parte propuso para un registro: se emite una versión posterior a la vigente y a la\npropuesta, que así desaparece de proposals en todo archivo. Solo puede responder el emisor del registro.",
			EN: "Answer the version of a record that the other side proposed: issue a version that follows both the current and\nthe proposed one, which removes the proposal from every file. Only the record's issuer may answer."},
		Example: "mixta propose " + verb + " --as BO-VDSSC state.json 0199a000-0000-7000-8000-000000000031",
		Args:    cli.Named(2, textStateAndID),
	}
	if verb == "decline" {
		h.Short = check.Text{ES: "Rechaza una versión propuesta e indica el motivo", EN: "Decline a proposed version and give the reason"}
		h.Example += " --reason 'No procede.'"
	}
	c := a.Command(h, func(args []string) error {
		if verb == "decline" && reason == "" {
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
			i := slices.IndexFunc(found, func(c versions.Copy) bool { return c.Section == mixta.Proposals })
			if i < 0 {
				return old, check.Errorf(textNoProposal, id)
			}
			out := versions.Copy{Kind: old.Kind}
			if verb == "accept" {
				out.Raw, err = versions.AcceptJSON(old.Kind, old.Raw, found[i].Raw, by.Issuer())
			} else {
				out.Raw, err = versions.DeclineJSON(old.Kind, old.Raw, found[i].Raw, record.Text{ES: reason}, by.Issuer())
			}
			return out, err
		})
	})
	a.FormatFlag(c)
	a.HandFlags(c, &by)
	if verb == "decline" {
		c.Flags().StringVar(&reason, "reason", "", a.Say(textFlagReason))
	}
	return c
}

var (
	textStateAndID = check.Text{ES: "indique el estado y el identificador de un registro", EN: "give the state and the id of a record"}
	textNoProposal = check.Text{ES: "el estado no tiene ninguna versión propuesta de %s", EN: "the state has no proposed version of %s"}
	textNoReason   = check.Text{ES: "indique el motivo: --reason TEXTO", EN: "give the reason: --reason TEXT"}
	textFlagReason = check.Text{ES: "`MOTIVO`, en español", EN: "the `REASON`, in Spanish"}
)
