package exchange

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/keys"
	"github.com/comision-mixta/mixta/exchange/release"
	"github.com/comision-mixta/mixta/record"
)

// Release makes "mixta release".
func Release(a *cli.App) *cli.Command {
	var from, to, out, account, previous, at string
	var sequence int64
	var consents []string
	var precision float64
	var least int64
	var extensions keys.Extensions
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "release ARCHIVO", EN: "release FILE"},
		Short: check.Text{ES: "Prepara la copia de un archivo que un destinatario puede recibir", EN: "Make a copy of a file that a recipient may have"},
		Long: check.Text{
			ES: "Hace una copia sin los registros y campos cuya marca no permite entregarlos al destinatario, ni lo que se deriva de\nellos, los cita o remite a ellos. En caso de duda no se entrega nada. No entregue el informe de lo retenido (--account):\nes tan secreto como lo que enumera. Con --extensions se retienen los miembros de extensiones que su esquema marca; una\nextensión que indica un esquema que no se dio se retiene entera.",
			EN: "Make a copy without the records and fields whose marking does not allow the recipient, and without anything that derives\nfrom them, quotes them or refers to them. In case of doubt, nothing is released. Do not release the account of what was\nwithheld (--account): it is as secret as what it lists. With --extensions, members of extensions that their schema marks are withheld; an\nextension that names a schema that was not given is withheld whole."},
		Example: "mixta release estado.json --from BO-FELCN --to PE-DIRANDRO --out envio.json --account retenido.txt",
		Args:    cli.Exactly(1),
	}, func(args []string) error {
		if err := apart(account, out, args[0]); err != nil {
			return err
		}
		if at == "" {
			at = time.Now().Format(time.RFC3339)
		}
		if !(precision >= 0 && precision <= 1e6) || least < 1 {
			return cli.Usagef(textReleaseNumbers)
		}
		schemas, err := extensions.Needed(a)
		if err != nil {
			return err
		}
		p := release.Policy{Extensions: schemas, Consents: keys.Actors(consents), Precision: precision, LeastPersons: least, Envelope: mixta.Envelope{ID: record.NewSecretID(), Sender: record.Actor(from),
			Recipient: record.Actor(to), Issued: record.Instant(at), Sequence: sequence, Previous: record.Digest(previous)}}
		return releaseFile(a, args[0], out, account, p)
	})
	a.NeededActorFlag(c, &from, "from", check.Text{ES: "`ACTOR` que entrega", EN: "`ACTOR` that releases"})
	a.NeededActorFlag(c, &to, "to", check.Text{ES: "`ACTOR` destinatario", EN: "`ACTOR` that receives"})
	a.OutFlag(c, &out)
	c.Flags().StringVar(&account, "account", "", a.Say(textFlagAccount))
	a.FormListFlag(c, &consents, "consent", cli.FormActor, textFlagConsent)
	c.Flags().Float64Var(&precision, "precision", 0, a.Say(textFlagPrecision))
	c.Flags().Int64Var(&least, "least-persons", release.LeastPersons, a.Say(textFlagLeast))
	c.Flags().Int64Var(&sequence, "sequence", 1, a.Say(check.Text{ES: "`NÚMERO` del archivo en su canal", EN: "`NUMBER` of the file in its channel"}))
	a.FormFlag(c, &previous, "previous", cli.FormDigest, check.Text{ES: "`RESUMEN` (sha256:…) del archivo anterior del canal", EN: "`DIGEST` (sha256:…) of the previous file in the channel"})
	a.FormFlag(c, &at, "issued", cli.FormInstant, check.Text{ES: "`INSTANTE` de emisión; por defecto, ahora", EN: "`INSTANT` of issue; by default, now"})
	extensions.Flags(a, c, nil)
	a.TableFlag(c)
	return c
}

func releaseFile(a *cli.App, name, out, accountName string, p release.Policy) error {
	in, err := a.Open(name)
	if err != nil {
		return err
	}
	defer in.Close()
	n, err := narrowing(name)
	if err != nil {
		return err
	}
	if err := noOlder(n, out); err != nil {
		return err
	}
	var tell []func(release.Released) error
	if n != nil {
		tell = append(tell, n.Add)
	}
	return cli.FromFile(in.Name, a.Output(out, 0o600, func(w io.Writer) error {
		account, err := release.Copy(context.Background(), w, in.Reader, p, tell...)
		if err != nil {
			return err
		}
		if err := accountFor(a, account, accountName); err != nil {
			return err
		}
		return proofFor(a, n, out)
	}))
}

// accountFor writes an account to a file of its own; "": to standard error. Call it
// before the copy is in its place, so that no copy is without an account.
func accountFor(a *cli.App, account *release.Account, name string) error {
	r := accountOf(account)
	if name == "" {
		return a.PrintTo(a.Err, r)
	}
	return a.Output(name, 0o600, func(w io.Writer) error { return a.PrintTo(w, r) })
}

// apart refuses to write an account over the file that is released, and either
// over the one that it is made from.
func apart(account, out, from string) error {
	if out != "-" && from != "-" && oneFile(out, from) {
		return cli.Usagef(textCopyApart, out)
	}
	if account != "" && (sameFile(account, out) || from != "-" && sameFile(account, from)) {
		return cli.Usagef(textAccountApart, account)
	}
	return nil
}

// sameFile reports whether two names are names of one file, whether it exists or not.
func sameFile(a, b string) bool {
	if a == "-" || b == "-" {
		return a == b
	}
	return oneFile(a, b) || oneFile(filepath.Dir(a), filepath.Dir(b)) && strings.EqualFold(filepath.Base(a), filepath.Base(b)) // some systems do not tell case
}

// oneFile reports whether two names are names of one existing file.
func oneFile(a, b string) bool {
	x, errX := os.Stat(a)
	y, errY := os.Stat(b)
	return errX == nil && errY == nil && os.SameFile(x, y)
}

var (
	textFlagPrecision  = check.Text{ES: "redondear las posiciones a `METROS`; con 0, solo hasta la exactitud que declaran", EN: "round positions to `METRES`; with 0, only to their stated accuracy"}
	textFlagLeast      = check.Text{ES: "retener los recuentos de menos de `NÚMERO` personas; con 1, ninguno", EN: "withhold counts of fewer than `NUMBER` persons; with 1, none"}
	textReleaseNumbers = check.Text{ES: "--precision debe ser de 0 a 1 000 000 de metros y --least-persons, al menos 1", EN: "--precision must be from 0 to 1000000 metres, and --least-persons at least 1"}
	textAccountApart   = check.Text{ES: "--account debe nombrar un archivo aparte, no %s: el informe es tan secreto como lo que enumera", EN: "--account must name a separate file, not %s: the account is as secret as what it lists"}
	textCopyApart      = check.Text{ES: "--out debe nombrar otro archivo, no %s: la copia sobrescribiría el original", EN: "--out must name another file, not %s: the copy would overwrite the original"}
	textFlagAccount    = check.Text{ES: "escribir el informe de lo retenido en `ARCHIVO`; por defecto, en la salida de errores", EN: "write the account of what was withheld to `FILE`; by default, to standard error"}
	textFlagConsent    = check.Text{ES: "`ORGANISMOS` de origen que consintieron esta entrega", EN: "originating `ORGANISATIONS` that have consented to this release"}
)
