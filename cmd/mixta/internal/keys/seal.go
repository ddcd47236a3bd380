package keys

import (
	"fmt"
	"io"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/trust"
)

// Seal makes "mixta seal".
func Seal(a *cli.App) *cli.Command {
	var to []string
	var out string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "seal [ARCHIVO]", EN: "seal [FILE]"},
		Short: check.Text{ES: "Cifra un archivo para que solo lo abran sus destinatarios", EN: "Encrypt a file so that only its recipients can open it"},
		Long: check.Text{
			ES: "Cifra un archivo, o la entrada estándar, con age (age-encryption.org/v1). Firme antes de cifrar: la firma es sobre\nel contenido.",
			EN: "Encrypt a file, or standard input, with age (age-encryption.org/v1). Sign before you seal: the signature is over the\ncontent."},
		Example: "mixta release estado.json --from BO-FELCN --to PE-DIRANDRO | mixta seal --to age1… > envio.age",
		Args:    cli.AtMost(1),
	}, func(args []string) error {
		if len(to) == 0 {
			return cli.Usagef(cli.TextFlagNeeded, "to")
		}
		return through(a, args, out, func(w io.Writer, r io.Reader) error { return trust.Seal(w, r, to...) })
	})
	c.Flags().StringSliceVar(&to, "to", nil, a.Say(check.Text{ES: "`DESTINATARIOS`, claves públicas age1… hechas por «mixta keys seal»", EN: "`RECIPIENTS`, public keys age1… made by \"mixta keys seal\""}))
	cli.InUse(c, "to")
	a.OutFlag(c, &out)
	return c
}

// Open makes "mixta open".
func Open(a *cli.App) *cli.Command {
	var key, out string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "open [ARCHIVO]", EN: "open [FILE]"},
		Short: check.Text{ES: "Abre un archivo cifrado, si está intacto", EN: "Open a sealed file, if it is intact"},
		Long: check.Text{
			ES: "Abre un archivo cifrado, o la entrada estándar. Si fue alterado o está incompleto, no escribe nada.",
			EN: "Open a sealed file, or standard input. Outputs nothing if it was altered or truncated."},
		Example: "mixta open envio.age --key dirandro.age-key --out envio.json",
		Args:    cli.AtMost(1),
	}, func(args []string) error {
		secret, err := a.ReadSecret(key)
		if err != nil {
			return err
		}
		return through(a, args, out, func(w io.Writer, r io.Reader) error { return trust.Open(w, r, "", string(secret)) })
	})
	a.NeededFlag(c, &key, "key", check.Text{ES: "`ARCHIVO` con la clave secreta, hecho por «mixta keys seal»", EN: "`FILE` with the secret key, made by \"mixta keys seal\""})
	a.OutFlag(c, &out)
	return c
}

// through reads the file named, or standard input, and writes to the file out.
func through(a *cli.App, args []string, out string, do func(w io.Writer, r io.Reader) error) error {
	in, err := a.Open(append(args, "-")[0])
	if err != nil {
		return err
	}
	defer in.Close()
	return cli.FromFile(in.Name, a.Output(out, 0o600, func(w io.Writer) error { return do(w, in.Reader) }))
}

// sealKeyCommand makes "mixta keys seal".
func sealKeyCommand(a *cli.App) *cli.Command {
	var out string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "seal", EN: "seal"},
		Short: check.Text{ES: "Genera una clave para recibir archivos cifrados y muestra su parte pública", EN: "Make a key for receiving sealed files and show its public part"},
		Long: check.Text{
			ES: "Genera la clave con que se abren los archivos cifrados recibidos, y muestra su parte pública, que se entrega al\nremitente.",
			EN: "Make the key that opens the sealed files you receive, and show its public part, which goes to the sender."},
		Example: "mixta keys seal --out dirandro.age-key",
	}, func(args []string) error {
		secret, recipient, err := trust.NewSealKey()
		if err != nil {
			return err
		}
		if err := saveSecret(out, []byte(secret+"\n")); err != nil {
			return cli.Unwritten(err)
		}
		_, err = fmt.Fprintln(a.Content(), recipient)
		return err
	})
	a.NeededOutFlag(c, &out, check.Text{ES: "`ARCHIVO` nuevo en que se escribe la clave secreta", EN: "new `FILE` to write the secret key to"})
	return c
}
