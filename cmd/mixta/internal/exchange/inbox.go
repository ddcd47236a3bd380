package exchange

import (
	"context"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/versions"
)

// Inbox makes "mixta inbox".
func Inbox(a *cli.App) *cli.Command {
	var by cli.Hand
	var in folder
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "inbox CARPETA", EN: "inbox FOLDER"},
		Short: check.Text{ES: "Procesa los archivos nuevos: verifica, fusiona, responde", EN: "Process new files: check, merge, answer"},
		Long: check.Text{
			ES: "Procesa los archivos de una carpeta que aún no tienen respuesta: los verifica, fusiona en el estado los que\nacepta, agrega los acuses de recibo y muestra el resultado en una página. Los acuses de recibo se envían con\n«ledger outbox».\nCon --trust, un archivo cuyas firmas (ARCHIVO.jws) no son válidas no se lee ni se responde.\nEl contenido de los archivos ya respondidos se indexa junto al estado, en ESTADO.index, que puede borrarse en\ncualquier momento.\n\nCódigo de salida: 0 todo aceptado, 1 algo rechazado o errores en el libro de registro, 2 no se pudo procesar.",
			EN: "Process the files of a folder that have no answer yet: check them, merge the accepted ones into the state, add\nthe receipts to it and show the outcome on one page. Receipts are sent with \"ledger outbox\".\nWith --trust, a file whose signatures (FILE.jws) are not valid is neither read nor answered.\nThe content of archived files is indexed beside the state, in STATE.index, which may be deleted at any time.\n\nExit code: 0 all accepted, 1 something refused or the ledger has errors, 2 processing failed."},
		Example: "mixta inbox --as BO-VDSSC --trust trust.json archive",
		Args:    cli.Named(1, textOneFolder),
	}, func(args []string) error {
		if by.As == "" {
			return cli.Usagef(cli.TextNoActor)
		}
		x, err := in.exchange(a, &by, args[0])
		if err != nil {
			return err
		}
		v, err := x.Inbox(context.Background())
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
	in.flags(a, c)
	a.FormatFlag(c)
	return c
}

var textOneFolder = check.Text{ES: "indique una carpeta", EN: "give one folder"}
