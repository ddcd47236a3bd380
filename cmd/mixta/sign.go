package main

import (
	"bytes"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/record"
)

// sign makes "mixta sign".
func (a *app) sign() *cobra.Command {
	var key string
	c := a.command(help{
		use:   check.Text{ES: "sign ARCHIVO…", EN: "sign FILE…"},
		short: check.Text{ES: "Firma archivos, sin tocarlos", EN: "Sign files without touching them"},
		long: check.Text{
			ES: "Firma los bytes exactos de cada archivo. La firma se agrega a las que haya en ARCHIVO.jws, junto al archivo:\nasí firman ambas partes un acta. Quien edita el archivo después lo deja sin firmas válidas.",
			EN: "Sign the exact bytes of each file. The signature is added to those in FILE.jws, beside the file: that is how\nboth sides sign an act. Whoever edits the file afterwards leaves it without valid signatures."},
		example: "mixta sign acta.json --key felcn.key",
	}, func(_ *cobra.Command, args []string) error {
		if len(args) == 0 {
			return a.usage(textNoFile)
		}
		return a.signWith(key, expand(args)...)
	})
	a.needed(c, &key, "key", check.Text{ES: "`ARCHIVO` con la clave privada, hecho por «mixta keys new»", EN: "`FILE` with the private key, made by \"mixta keys new\""})
	return c
}

func (a *app) signWith(key string, names ...string) error {
	k, err := a.readKey(key)
	if err != nil {
		return err
	}
	for _, name := range names {
		if err := a.signFile(name, k); err != nil {
			return err
		}
	}
	return nil
}

func (a *app) signFile(name string, k *trust.Key) error {
	digest, err := digestFile(name)
	if err != nil {
		return err
	}
	to, told := trust.Beside(name), textSigned
	place, err := a.place(to)
	if err != nil {
		return err
	}
	err = durable.Update(place, 0o644, func(_ *os.File, w io.Writer) error { // nobody signs in between
		had, err := trust.ReadBeside(name)
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
	_, err = fmt.Fprintln(a.out, a.say(told, check.Printable(name), digest, check.Printable(to)))
	return a.written(err)
}

func digestFile(name string) (record.Digest, error) {
	f, err := os.Open(name)
	if err != nil {
		return "", &fileError{name, err}
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return "", &fileError{name, &folderError{name}}
	}
	d, err := trust.Digest(f)
	if err != nil {
		return "", &fileError{name, err}
	}
	return d, nil
}

var textSignedBefore = check.Text{ES: "%s: %s, ya firmado con esta clave en %s", EN: "%s: %s, signed with this key already in %s"}

func (a *app) readKey(name string) (*trust.Key, error) {
	b, err := a.readWhole(name)
	if err != nil {
		return nil, err
	}
	k, err := trust.ParseKey(b)
	if err != nil {
		return nil, &fileError{name, err}
	}
	return k, nil
}
