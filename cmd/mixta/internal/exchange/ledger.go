package exchange

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/keys"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/versions"
	"github.com/comision-mixta/mixta/exchange/ledger"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/record"
)

// Ledger makes "mixta ledger" and what stands below it.
func Ledger(a *cli.App) *cli.Command {
	return a.Group(cli.Help{
		Use:     check.Text{ES: "ledger COMANDO", EN: "ledger COMMAND"},
		Short:   check.Text{ES: "Lleva la cuenta de los archivos enviados y recibidos", EN: "Keep account of the files sent and received"},
		Example: "mixta ledger check archive",
	}, checkCommand(a), receiptCommand(a), outboxCommand(a))
}

func checkCommand(a *cli.App) *cli.Command {
	var by cli.Hand
	var in folder
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "check CARPETA", EN: "check FOLDER"},
		Short: check.Text{ES: "Muestra qué archivos faltan, se repiten, fueron alterados o no tienen respuesta", EN: "Show which files are missing, repeated, altered or unanswered"},
		Long: check.Text{
			ES: "Muestra los archivos de cada canal, el resultado de cada uno y, con --trust, quién lo firmó. Un archivo cuyas firmas\nno son válidas no se lee.\n\nCódigo de salida: 0 sin errores, 1 falta algo o algo fue alterado, bifurcado o rechazado sin corregir, 2 no se pudo\nverificar.",
			EN: "Show the files of each channel, what became of each and, with --trust, who signed it. A file whose signatures are not\nvalid is not read.\n\nExit code: 0 no errors, 1 something is missing, altered, forked, or refused and not corrected, 2 the check failed."},
		Example: "mixta ledger check archive",
		Args:    cli.Named(1, textOneFolder),
	}, func(args []string) error {
		x, err := in.exchange(a, &by, args[0])
		if err != nil {
			return err
		}
		l, err := x.Ledger(context.Background())
		if err != nil {
			return named(err)
		}
		if err := printLedger(a, l.WriteText, l.WriteJSON); err != nil {
			return err
		}
		if !l.Report.OK() {
			return cli.ErrFindings
		}
		return nil
	})
	in.flags(a, c)
	a.FormFlag(c, &by.At, "at", cli.FormInstant, textFlagJudged)
	a.FormatFlag(c)
	return c
}

// named attributes an error of the system to its file; an error of replacing names
// it already.
func named(err error) error {
	var path *fs.PathError
	var kept *durable.KeptError
	switch {
	case errors.As(err, &kept) || !errors.As(err, &path):
		return err
	case errors.Is(err, syscall.EISDIR):
		return cli.InFile(path.Path, cli.Folder(path.Path))
	}
	return cli.InFile(path.Path, err)
}

func receiptCommand(a *cli.App) *cli.Command {
	var by cli.Hand
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "receipt ARCHIVO", EN: "receipt FILE"},
		Short: check.Text{ES: "Escribe el acuse de recibo de un archivo, como registro JSON", EN: "Write the receipt of a file, as a JSON record"},
		Long: check.Text{
			ES: "Escribe el acuse de recibo de un archivo: el resumen de sus bytes exactos, si se acepta y los hallazgos, sin nada de\nsu contenido. «inbox» lo hace con todos los archivos nuevos.",
			EN: "Write the receipt of a file: the digest of its exact bytes, whether it is accepted, and the findings, without any\nof its content. \"inbox\" does so for all new files."},
		Example: "mixta ledger receipt --as BO-VDSSC archive/PE-DEVIDA-0007.json",
		Args:    cli.Named(1, textOneFile),
	}, func(args []string) error {
		if by.As == "" {
			return cli.Usagef(cli.TextNoActor)
		}
		f, err := ledger.ReadFile(args[0])
		if err != nil {
			if path := (*fs.PathError)(nil); !errors.As(err, &path) {
				err = cli.InFile(args[0], cli.Unread(err))
			}
			return named(err)
		}
		b, err := mixta.Marshal(ledger.NewReceipt(f, record.Actor(by.As), by.Issuer().At))
		if err != nil {
			return err
		}
		return a.JSON(jsontext.Value(b))
	})
	a.HandFlags(c, &by)
	return c
}

func outboxCommand(a *cli.App) *cli.Command {
	var by cli.Hand
	var in folder
	var key string
	var o outgoing
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "outbox CARPETA", EN: "outbox FOLDER"},
		Short: check.Text{ES: "Escribe el archivo siguiente para la otra parte", EN: "Write the next file for the other side"},
		Long: check.Text{
			ES: "Escribe los cambios desde el último archivo del que hay acuse de recibo. Los registros y campos que no se pueden\nentregar al destinatario se retienen; --account los enumera con los motivos. El archivo incluye los acuses de\nrecibo pendientes. Con --key, se firma.\n\nCada archivo recibe un número propio, aunque no se envíe. Los números se registran junto al estado, en\nESTADO.sent: guarde ese archivo junto con el estado.",
			EN: "Write the changes since the last file for which the recipient sent a receipt. Records and fields that may not be\nreleased to the recipient are withheld; --account lists them with the reasons. Pending receipts are included. With\n--key the file is signed.\n\nEvery file gets its own number, even if it is never sent. The numbers are recorded beside the state, in STATE.sent:\nkeep that file with the state."},
		Example: "mixta ledger outbox --as BO-VDSSC --to PE-DEVIDA archive",
		Args:    cli.Named(1, textOneFolder),
	}, func(args []string) error {
		switch {
		case by.As == "":
			return cli.Usagef(cli.TextNoActor)
		case o.to == "":
			return cli.Usagef(textNoRecipient)
		}
		if key != "" && o.out == "-" {
			return cli.Usagef(textSignWhat)
		}
		x, err := in.exchange(a, &by, args[0])
		if err != nil {
			return err
		}
		if err := apart(o.account, o.out, cmp.Or(in.state, filepath.Join(args[0], "state.json"))); err != nil {
			return err
		}
		if err := vacant(o.out); err != nil {
			return err
		}
		var signing *trust.Key
		if key != "" { // read first: no file is left that cannot be signed
			if signing, err = keys.ReadKey(a, key); err != nil {
				return err
			}
		}
		if sent, err := outbox(a, x, &o); !sent || signing == nil {
			return err
		}
		return keys.SignFile(a, o.out, signing)
	})
	a.HandFlags(c, &by)
	a.FormFlag(c, &o.to, "to", cli.FormActor, textFlagRecipient)
	in.flags(a, c)
	a.OutFlag(c, &o.out)
	c.Flags().StringVar(&key, "key", "", a.Say(textFlagKey))
	c.Flags().StringVar(&o.account, "account", "", a.Say(textFlagAccount))
	a.FormListFlag(c, &o.consents, "consent", cli.FormActor, textFlagConsent)
	a.TableFlag(c)
	return c
}

// vacant refuses to write a file that is to be sent over another, or beside the
// signatures of another: what was sent must stay as it was. A device or pipe
// holds nothing.
func vacant(out string) error {
	if out == "-" {
		return nil
	}
	if info, err := os.Stat(out); err == nil && !info.Mode().IsRegular() {
		return nil // a folder is refused when it is written
	}
	for _, name := range []string{out, trust.SignatureFile(out)} {
		if _, err := os.Lstat(name); err == nil {
			return cli.Usagef(textThere, printable.Text(name))
		}
	}
	return nil
}

// outgoing describes the next file.
type outgoing struct {
	to, out, account string
	consents         []string
}

// outbox writes the file; false where there is nothing to send.
func outbox(a *cli.App, x *ledger.Exchange, o *outgoing) (bool, error) {
	var sent *ledger.Sent
	err := a.Replace(o.out, func(w io.Writer) (err error) {
		sent, err = x.Outbox(context.Background(), w, ledger.Outgoing{To: record.Actor(o.to), Consents: keys.Actors(o.consents)})
		if err != nil {
			return err
		}
		if o.account != "" || len(sent.Account.Withheld) > 0 { // else the note below says it
			return accountFor(a, sent.Account, o.account)
		}
		return nil
	})
	if err == nil || errors.Is(err, ledger.ErrNothing) {
		if sent.Foreign > 0 {
			a.Note(textForeign, sent.Foreign)
		}
	}
	if errors.Is(err, ledger.ErrNothing) {
		a.Fail(ledger.ErrNothing)
		return false, nil
	}
	if err != nil {
		return false, named(versions.Refused(a, err))
	}
	a.Note(textSentFile, sent.Envelope.Sequence, sent.Records, len(sent.Account.Withheld))
	return true, nil
}

var (
	textFlagJudged    = check.Text{ES: "`INSTANTE` en que las claves deben ser válidas; por defecto, ahora", EN: "`INSTANT` at which the keys must be valid; by default, now"}
	textFlagKey       = check.Text{ES: "`ARCHIVO` con la clave privada con que se firma", EN: "`FILE` with the private key to sign with"}
	textSignWhat      = check.Text{ES: "con --key se requiere --out: la firma se escribe junto al archivo", EN: "with --key, --out is required: the signature is written next to the file"}
	textOneFile       = check.Text{ES: "indique un archivo", EN: "name one file"}
	textNoRecipient   = check.Text{ES: "indique el destinatario: --to PE-DEVIDA", EN: "specify the recipient: --to PE-DEVIDA"}
	textFlagRecipient = check.Text{ES: "`ACTOR` destinatario", EN: "`ACTOR` that receives the file"}
	textThere         = check.Text{ES: "%s ya existe: --out debe nombrar un archivo nuevo, sin firmas de otro archivo al lado", EN: "%s already exists: --out must name a new file, without signatures of another file beside it"}
	textForeign       = check.Text{ES: "versiones de otros emisores que se omiten: %d; con --trust deben llegar firmadas por ellos", EN: "%d versions issued by others are left out: with --trust, their issuers must sign them"}
	textSentFile      = check.Text{ES: "archivo n.º %d: versiones, %d; registros o campos retenidos, %d", EN: "file no. %d: %d versions; %d records or fields withheld"}
)

// printLedger prints what the ledger has to show.
func printLedger(a *cli.App, text, json func(io.Writer, check.Lang) error) error {
	var b, raw bytes.Buffer
	if err := errors.Join(text(&b, a.Lang), json(&raw, a.Lang)); err != nil {
		return err
	}
	return a.Print(print.Result{JSON: print.Raw(raw.Bytes()), Text: func(p *print.Page) { p.Verbatim(b.String()) }})
}
