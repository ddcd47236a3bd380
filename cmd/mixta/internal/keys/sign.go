package keys

import (
	"bytes"
	"io"
	"os"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/internal/handle"
	"github.com/comision-mixta/mixta/record"
)

// Sign makes "mixta sign".
func Sign(a *cli.App) *cli.Command {
	var key string
	var prove bool
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "sign ARCHIVO…", EN: "sign FILE…"},
		Short: check.Text{ES: "Firma archivos sin modificarlos", EN: "Sign files, leaving them unchanged"},
		Long: check.Text{
			ES: "Firma los bytes exactos de cada archivo y agrega la firma a ARCHIVO.jws, junto al archivo: así firman un acta ambas\npartes. Editar el archivo después invalida las firmas.\n\nCon --proof firma además los registros en ARCHIVO.proof, una constancia con la que la firma sigue valiendo en las copias\nde las que se retiene algo: «mixta release» hace la de cada copia, sin ninguna clave. La del archivo completo es tan\nsecreta como este.",
			EN: "Sign the exact bytes of each file and add the signature to FILE.jws, next to the file: this is how both sides sign an\nact. Editing the file afterwards invalidates the signatures.\n\nWith --proof, also sign the records in FILE.proof, a proof by which the signature stays valid on copies from which\nsomething is withheld: \"mixta release\" makes that of each copy, without any key. The proof of the whole file is as\nsecret as the file."},
		Example: "mixta sign acta.json --key felcn.key",
		Args:    cli.Files,
	}, func(args []string) error {
		return signWith(a, key, prove, cli.Expand(args)...)
	})
	a.NeededFlag(c, &key, "key", check.Text{ES: "`ARCHIVO` con la clave privada, hecho por «mixta keys new»", EN: "`FILE` with the private key, made by \"mixta keys new\""})
	c.Flags().BoolVar(&prove, "proof", false, a.Say(check.Text{ES: "firmar también los registros, para las copias de las que se retiene algo", EN: "also sign the records, for copies from which something is withheld"}))
	return c
}

func signWith(a *cli.App, key string, prove bool, names ...string) error {
	k, err := ReadKey(a, key)
	if err != nil {
		return err
	}
	for _, name := range names {
		if err := SignFile(a, name, k); err != nil {
			return err
		}
		if !prove {
			continue
		}
		if err := proveFile(a, name, k); err != nil {
			return err
		}
	}
	return nil
}

// SignFile adds a signature to those beside a file.
func SignFile(a *cli.App, name string, k *trust.Key) error {
	digest, err := digestFile(name)
	if err != nil {
		return err
	}
	to, message := trust.SignatureFile(name), textSigned
	err = durable.Update(to, 0o644, func(_ *os.File, w io.Writer) error { // no other signature can intervene
		had, err := trust.ReadSignatures(name)
		if err != nil {
			return err
		}
		b, err := trust.Sign(had, digest, k)
		if err != nil {
			return err
		}
		if bytes.Equal(b, had) {
			message = textSignedBefore
		}
		_, err = w.Write(b)
		return err
	})
	if err != nil {
		return err
	}
	return a.Line(message, name, digest, to)
}

// openSigned opens a file to sign it or to verify its signatures.
func openSigned(name string) (*os.File, error) {
	f, err := handle.Open(name)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	switch {
	case err == nil && info.IsDir():
		err = cli.Folder(name)
	case err == nil && !info.Mode().IsRegular():
		err = check.Errorf(textNotRegular)
	}
	if err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}

func digestFile(name string) (record.Digest, error) {
	f, err := openSigned(name)
	if err != nil {
		return "", cli.InFile(name, err)
	}
	defer f.Close()
	d, err := trust.Digest(f)
	if err != nil {
		return "", cli.InFile(name, err)
	}
	return d, nil
}

var textNotRegular = check.Text{
	ES: "debe ser un archivo, no una tubería: sus firmas están en otro, junto a él",
	EN: "must be a file, not a pipe: its signatures are in another file next to it"}

var textSignedBefore = check.Text{ES: "%s: %s, ya firmado con esta clave en %s", EN: "%s: %s, already signed with this key in %s"}

// ReadKey reads a private key.
func ReadKey(a *cli.App, name string) (*trust.Key, error) {
	b, err := a.ReadSecret(name)
	if err != nil {
		return nil, err
	}
	k, err := trust.ParseKey(b)
	if err != nil {
		return nil, cli.InFile(name, err)
	}
	return k, nil
}

var textSigned = check.Text{ES: "%s: %s, firma en %s", EN: "%s: %s, signed in %s"}
