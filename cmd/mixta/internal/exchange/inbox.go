package exchange

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/keys"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/versions"
	"github.com/comision-mixta/mixta/exchange/ledger"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
)

// Inbox makes "mixta inbox".
func Inbox(a *cli.App) *cli.Command {
	var by cli.Hand
	var state, trusted string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "inbox CARPETA", EN: "inbox FOLDER"},
		Short: check.Text{ES: "Recibe los archivos nuevos: verifica, fusiona, responde", EN: "Take in new files: check, merge, answer"},
		Long: check.Text{
			ES: "Recibe los archivos de una carpeta que aún no tienen respuesta: los verifica, fusiona en el estado los que\nacepta, escribe en él los acuses de recibo y muestra el resultado en una página. Los acuses de recibo salen con\n«ledger outbox».\nCon --trust, un archivo cuyas firmas (ARCHIVO.jws) no valen ni siquiera se lee, ni se responde.\nLo que contienen los archivos ya respondidos se recuerda junto al estado, en ESTADO.index, que puede borrarse en cualquier\nmomento.\n\nCódigo de salida: 0 todo aceptado, 1 algo rechazado o el libro de registro tiene errores, 2 no se pudo hacer.",
			EN: "Take in the files of a folder that are not answered yet: check them, merge those that are accepted into the\nstate, put the receipts there and show the outcome on one page. Receipts leave with \"ledger outbox\".\nWith --trust, a file whose signatures (FILE.jws) do not hold is neither read nor answered.\nWhat archived files hold is remembered beside the state, in STATE.index, which may be deleted at any time.\n\nExit code: 0 all accepted, 1 something refused or the ledger has errors, 2 it could not be done."},
		Example: "mixta inbox --as BO-VDSSC --trust trust.json archive",
		Args:    cli.Named(1, textOneFolder),
	}, func(args []string) error {
		if by.As == "" {
			return cli.Usagef(cli.TextNoActor)
		}
		belief, err := belief(a, &by, args[0], state, trusted)
		if err != nil {
			return err
		}
		v, err := ledger.Inbox(args[0], belief, record.Actor(by.As), by.Issuer().At)
		if err != nil {
			return named(versions.Refused(a, err))
		}
		if err := printLedger(a, v.WriteText, v.WriteJSON); err != nil {
			return err
		}
		ok := v.Ledger.Report.OK() && v.Merge.OK()
		for _, f := range v.Files {
			ok = ok && f.Accepted()
		}
		if !ok {
			return cli.ErrFindings
		}
		return nil
	})
	a.HandFlags(c, &by)
	c.Flags().StringVar(&state, "state", "", a.Say(textFlagHome))
	trustFlag(a, c, &trusted)
	a.FormatFlag(c)
	return c
}

// trustFlag gives the command --trust, which it can do without.
func trustFlag(a *cli.App, c *cli.Command, trusted *string) {
	c.Flags().StringVar(trusted, "trust", "", a.Say(textFlagAsked))
}

// trustIf reads a file of trust if one is named.
func trustIf(a *cli.App, name string) (*trust.Trust, error) {
	if name == "" {
		return nil, nil
	}
	return keys.ReadTrust(a, name)
}

var (
	textFlagAsked = check.Text{ES: "`ARCHIVO` de confianza: solo se lee lo que firmó alguien que consta en él; si no se indica, no se verifican firmas", EN: "`FILE` of trust: only what is signed by somebody in it is read; unless given, signatures are not verified"}
	textOneFolder = check.Text{ES: "indique una carpeta", EN: "name one folder"}
	textFlagHome  = check.Text{ES: "`ARCHIVO` con el estado; si no se indica, state.json en la carpeta", EN: "`FILE` with the state; state.json in the folder unless given"}
)
