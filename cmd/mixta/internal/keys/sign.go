package keys

import (
	"bytes"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/record"
)

// Sign makes "mixta sign".
func Sign(a *cli.App) *cobra.Command {
	var key string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "sign ARCHIVO…", EN: "sign FILE…"},
		Short: check.Text{ES: "Firma archivos, sin tocarlos", EN: "Sign files without touching them"},
		Long: check.Text{
			ES: "Firma los bytes exactos de cada archivo. La firma se agrega a las que haya en ARCHIVO.jws, junto al archivo:\nasí firman ambas partes un acta. Quien edita el archivo después lo deja sin firmas válidas.",
			EN: "Sign the exact bytes of each file. The signature is added to those in FILE.jws, beside the file: that is how\nboth sides sign an act. Whoever edits the file afterwards leaves it without valid signatures."},
		Example: "mixta sign acta.json --key felcn.key",
	}, func(_ *cobra.Command, args []string) error {
		if len(args) == 0 {
			return a.Usage(cli.TextNoFile)
		}
		return signWith(a, key, cli.Expand(args)...)
	})
	a.NeededFlag(c, &key, "key", check.Text{ES: "`ARCHIVO` con la clave privada, hecho por «mixta keys new»", EN: "`FILE` with the private key, made by \"mixta keys new\""})
	return c
}

func signWith(a *cli.App, key string, names ...string) error {
	k, err := ReadKey(a, key)
	if err != nil {
		return err
	}
	for _, name := range names {
		if err := SignFile(a, name, k); err != nil {
			return err
		}
	}
	return nil
}

func SignFile(a *cli.App, name string, k *trust.Key) error {
	digest, err := digestFile(name)
	if err != nil {
		return err
	}
	to, told := trust.SignatureFile(name), textSigned
	place, err := a.Target(to)
	if err != nil {
		return err
	}
	err = durable.Update(place, 0o644, func(_ *os.File, w io.Writer) error { // nobody signs in between
		had, err := trust.ReadSignatures(name)
		if err != nil {
			return err
		}
		b, err := trust.Sign(had, digest, k)
		if err != nil {
			return err
		}
		if bytes.Equal(b, had) {
			told = textSignedBefore
		}
		_, err = w.Write(b)
		return err
	})
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(a.Out, a.Say(told, check.Printable(name), digest, check.Printable(to)))
	return a.Written(err)
}

func digestFile(name string) (record.Digest, error) {
	f, err := os.Open(name)
	if err != nil {
		return "", cli.InFile(name, err)
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return "", cli.InFile(name, cli.Folder(name))
	}
	d, err := trust.Digest(f)
	if err != nil {
		return "", cli.InFile(name, err)
	}
	return d, nil
}

var textSignedBefore = check.Text{ES: "%s: %s, ya firmado con esta clave en %s", EN: "%s: %s, signed with this key already in %s"}

func ReadKey(a *cli.App, name string) (*trust.Key, error) {
	b, err := a.ReadWhole(name)
	if err != nil {
		return nil, err
	}
	k, err := trust.ParseKey(b)
	if err != nil {
		return nil, cli.InFile(name, err)
	}
	return k, nil
}
