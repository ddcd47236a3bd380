package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
)

// verify makes "mixta verify".
func (a *app) verify() *cobra.Command {
	var trusted, at string
	var by []string
	c := a.command(help{
		use:   check.Text{ES: "verify ARCHIVO…", EN: "verify FILE…"},
		short: check.Text{ES: "Comprueba quién firmó un archivo y, si las firmas valen, lo verifica", EN: "Tell who signed a file and, if the signatures hold, check it"},
		long: check.Text{
			ES: "Comprueba las firmas de ARCHIVO.jws sobre los bytes exactos del archivo, antes de leerlo. Si todas valen, verifica\ntambién lo que dice, y que nadie hable en nombre de otro. Código de salida: 0 confiable, 1 no, 2 no se pudo leer.",
			EN: "Check the signatures in FILE.jws over the exact bytes of the file, before any of it is read. If all hold, check what\nit says too, and that nobody speaks for another. Exit code: 0 to be believed, 1 not, 2 could not be read."},
		example: "mixta verify acta.json --trust trust.json --by BO-VDSSC,PE-DEVIDA",
	}, func(_ *cobra.Command, args []string) error {
		if len(args) == 0 {
			return a.usage(textNoFile)
		}
		when, given := record.Instant(at).Time()
		if !given {
			when = time.Now()
		}
		t, err := a.readTrust(trusted)
		if err != nil {
			return err
		}
		return a.verifyFiles(expand(args), t, when, actors(by))
	})
	a.needed(c, &trusted, "trust", textFlagTrust)
	a.formed(c, &at, "at", formInstant, check.Text{ES: "`INSTANTE` respecto del cual se juzgan las claves, p. ej. el de recepción; si no se indica, ahora", EN: "`INSTANT` for which the keys are judged, such as that of receipt; unless given, now"})
	a.formedList(c, &by, "by", formActor, check.Text{ES: "`ACTORES` cuya firma debe figurar", EN: "`ACTORS` whose signatures must be there"})
	a.formatFlag(c, check.Formats()...)
	a.maxFlag(c)
	return c
}

func (a *app) verifyFiles(names []string, t *trust.Trust, at time.Time, by []record.Actor) error {
	var files []check.FileReport
	var told strings.Builder
	unread, valid := false, true
	for _, name := range names {
		f, v := verifyFile(name, t, at, by)
		if f.Err != nil {
			f.Err = errors.New(a.reason(f.Err))
			unread = true
		}
		valid = valid && f.Report.OK()
		a.tellSigners(&told, name, v)
		files = append(files, f)
	}
	o := check.Output{Lang: a.lang, Max: a.flags.max, Color: a.color(), Width: a.columns(), Tool: mixta.Version}
	if a.flags.format == "text" {
		fmt.Fprint(a.out, told.String())
	} else {
		o.Color = false
	}
	if err := o.Write(a.out, a.flags.format, o.Trim(files)); err != nil {
		return a.written(err)
	}
	switch {
	case unread:
		return errTold
	case !valid:
		return errFound
	}
	return nil
}

// verifyFile verifies one file and, if its signatures hold, checks it.
func verifyFile(name string, t *trust.Trust, at time.Time, by []record.Actor) (out check.FileReport, v trust.Verdict) {
	out.Name = name
	f, err := os.Open(name)
	if err != nil {
		out.Err = err
		return out, v
	}
	defer f.Close()
	sig, err := trust.ReadBeside(name)
	if err != nil {
		out.Err = err
		return out, v
	}
	v, out.Report, out.Err = t.Read(f, sig, at, nil, by...)
	if !v.OK() {
		out.Name, out.Report = trust.Beside(name), v.Report
	}
	return out, v
}

// tellSigners says whose signatures hold.
func (a *app) tellSigners(b *strings.Builder, name string, v trust.Verdict) {
	for _, s := range v.Signers {
		fmt.Fprintln(b, a.say(textSignedBy, check.Printable(name), s.Actor, s.Algorithm, s.Key))
	}
	if v.OK() {
		if act := trust.ActOf(v, true); act == trust.SignedByBoth {
			fmt.Fprintln(b, a.say(textSignedByBoth, check.Printable(name)))
		}
	}
}

func actors(names []string) (out []record.Actor) {
	for _, n := range names {
		out = append(out, record.Actor(n))
	}
	return out
}

func (a *app) readTrust(name string) (*trust.Trust, error) {
	b, err := a.readWhole(name)
	if err != nil {
		return nil, err
	}
	t, err := trust.Parse(b)
	if err != nil {
		return nil, &fileError{name, err}
	}
	return t, nil
}
