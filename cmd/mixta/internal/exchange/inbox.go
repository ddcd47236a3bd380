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
	var key string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "inbox CARPETA", EN: "inbox FOLDER"},
		Short: check.Text{ES: "Procesa los archivos nuevos: verifica, fusiona, responde", EN: "Process new files: check, merge, answer"},
		Long: check.Text{
			ES: "Procesa los archivos de una carpeta que aún no tienen respuesta: los verifica, fusiona en el estado los que\nacepta, agrega los acuses de recibo y muestra el resultado en una página. Los acuses de recibo se envían con\n«ledger outbox».\nCon --trust, un archivo cuyas firmas (ARCHIVO.jws) no son válidas no se lee ni se responde.\nCon --key se abren antes los paquetes de «mixta pack» (NOMBRE.age): cada uno, si está intacto y sus firmas son\nválidas, en la carpeta nueva NOMBRE.pack, a la que pasa el propio paquete. Sus archivos de registros se procesan como\nlos demás; los adjuntos quedan en esa carpeta.\nEl contenido de los archivos ya respondidos se indexa junto al estado, en ESTADO.index, que puede borrarse en\ncualquier momento.\n\nCódigo de salida: 0 todo aceptado, 1 algo rechazado o errores en el libro de registro, 2 no se pudo procesar.",
			EN: "Process the files of a folder that have no answer yet: check them, merge the accepted ones into the state, add\nthe receipts to it and show the outcome on one page. Receipts are sent with \"ledger outbox\".\nWith --trust, a file whose signatures (FILE.jws) are not valid is neither read nor answered.\nWith --key, packs made by \"mixta pack\" (NAME.age) are opened first: each, if it is intact and its signatures are\nvalid, in the new folder NAME.pack, to which the pack itself is moved. Its files of records are processed like the\nothers; attachments stay in that folder.\nThe content of archived files is indexed beside the state, in STATE.index, which may be deleted at any time.\n\nExit code: 0 all accepted, 1 something refused or the ledger has errors, 2 processing failed."},
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
		if x.Secret, err = opening(a, key, in.trusted); err != nil {
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
	c.Flags().StringVar(&key, "key", "", a.Say(textFlagPacks))
	a.FormatFlag(c)
	return c
}

// opening reads the key that opens packs, if one is named.
func opening(a *cli.App, key, trusted string) (string, error) {
	if key == "" {
		return "", nil
	}
	if trusted == "" {
		return "", cli.Usagef(textPacksTrust)
	}
	secret, err := a.ReadSecret(key)
	return string(secret), err
}

var (
	textFlagPacks  = check.Text{ES: "`ARCHIVO` con la clave secreta que abre los paquetes, hecho por «mixta keys seal»", EN: "`FILE` with the secret key that opens packs, made by \"mixta keys seal\""}
	textPacksTrust = check.Text{ES: "con --key se requiere --trust: solo se abre un paquete cuyas firmas son válidas", EN: "with --key, --trust is required: only a pack whose signatures are valid is opened"}
	textOneFolder  = check.Text{ES: "indique una carpeta", EN: "give one folder"}
)
