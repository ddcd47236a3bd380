package keys

import (
	"errors"
	"io/fs"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/pack"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/report"
)

// Unpack makes "mixta unpack".
func Unpack(a *cli.App) *cli.Command {
	var key, trusted, at, out string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "unpack [ARCHIVO]", EN: "unpack [FILE]"},
		Short: check.Text{ES: "Abre un paquete, si está intacto y sus firmas son válidas", EN: "Open a pack, if it is intact and its signatures are valid"},
		Long: check.Text{
			ES: "Abre un paquete de «mixta pack», o la entrada estándar, en una carpeta nueva. Comprueba antes las firmas y constancias de\nlo que contiene, y que un registro nombre cada archivo adjunto o este lleve firmas propias. Si algo se alteró, falta, sobra o\nno tiene quien responda por ello, no escribe nada. Un archivo cuyos registros tienen errores se escribe, y los errores se\nmuestran.\n\nCódigo de salida: 0 confiable y sin errores, 1 con errores, 2 no se pudo leer.",
			EN: "Open a pack made by \"mixta pack\", or standard input, in a new folder. First verify the signatures and proofs of what it\nholds, and that a record names each attachment or that it has signatures of its own. Write nothing if anything was altered,\nis missing or too much, or has nobody to vouch for it. A file whose records have errors is written, and the errors are\nshown.\n\nExit code: 0 trusted and without errors, 1 with errors, 2 could not be read."},
		Example: "mixta unpack k3v7q2mzx4pa.age --key dirandro.age-key --trust trust.json --out recibido-7",
		Args:    cli.AtMost(1),
	}, func(args []string) error {
		when, given := record.Instant(at).Time()
		if !given {
			when = time.Now()
		}
		t, err := ReadTrust(a, trusted)
		if err != nil {
			return err
		}
		secret, err := a.ReadSecret(key)
		if err != nil {
			return err
		}
		in, err := a.Open(append(args, "-")[0])
		if err != nil {
			return err
		}
		defer in.Close()
		plain, err := trust.Opening(in.Reader, string(secret))
		if err != nil {
			return cli.InFile(in.Name, err)
		}
		opened, found, err := pack.Unpack(plain, out)
		switch {
		case errors.Is(err, fs.ErrExist):
			return cli.InFile(out, fs.ErrExist)
		case err != nil:
			return cli.FromFile(in.Name, err)
		case opened == nil:
			return a.PrintReport(in.Name, found)
		}
		defer opened.Close()
		return keep(a, in.Name, opened, t, when)
	})
	a.NeededFlag(c, &key, "key", check.Text{ES: "`ARCHIVO` con la clave secreta, hecho por «mixta keys seal»", EN: "`FILE` with the secret key, made by \"mixta keys seal\""})
	a.NeededFlag(c, &trusted, "trust", TextFlagTrust)
	a.FormFlag(c, &at, "at", cli.FormInstant, textFlagAt)
	c.Flags().StringVarP(&out, "out", "o", "", a.Say(check.Text{ES: "`CARPETA` nueva en que se escriben los archivos", EN: "new `FOLDER` to write the files to"}))
	a.Require(c, &out, "out")
	a.ReportFlags(c)
	return c
}

// keep judges what was opened and keeps it unless it is refused.
func keep(a *cli.App, name string, opened *pack.Opened, t *trust.Trust, at time.Time) error {
	verdicts, found, err := opened.Verify(t, at)
	if err != nil {
		return cli.InFile(name, err)
	}
	r := cli.Reports{Files: []report.File{{Name: name, Report: found}}}
	ok := found.OK()
	for i := range verdicts {
		v := &verdicts[i]
		ok = ok && v.OK()
		r.Head += signers(a, v.Name, v.Signatures) + proved(a, v.Name, v.Proof)
		r.Files = append(r.Files, verdictOn(v.Name, v.Signatures, v.Proof, v.Proven, v.Content))
	}
	if !ok {
		a.Note(textRefused, name)
		return a.PrintReports(r)
	}
	if err := opened.Keep(); err != nil {
		return cli.Unwritten(err)
	}
	return a.PrintReports(r)
}

var textRefused = check.Text{ES: "%s: no se escribió nada", EN: "%s: nothing was written"}
