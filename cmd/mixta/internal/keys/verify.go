package keys

import (
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/proof"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/report"
)

// Verify makes "mixta verify".
func Verify(a *cli.App) *cli.Command {
	var trusted, at string
	var by []string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "verify ARCHIVO…", EN: "verify FILE…"},
		Short: check.Text{ES: "Comprueba las firmas de un archivo y, si son válidas, lo verifica", EN: "Verify the signatures of a file and, if they are valid, check it"},
		Long: check.Text{
			ES: "Comprueba las firmas de ARCHIVO.jws sobre los bytes exactos del archivo, antes de leerlo. Si todas son válidas,\nverifica su contenido y que los firmantes hablen por sus emisores.\n\nSi junto al archivo está ARCHIVO.proof, la constancia debe valer también: comprueba que los registros son los que\nfirmaron sus emisores, y cuenta lo que se retuvo de ellos.\n\nCódigo de salida: 0 confiable, 1 no confiable, 2 no se pudo leer.",
			EN: "Verify the signatures in FILE.jws over the exact bytes of the file before reading it. If all are valid, check its\ncontent and that the signers speak for its issuers.\n\nIf FILE.proof is beside the file, the proof must hold too: verify that the records are those that their issuers signed,\nand count what was withheld of them.\n\nExit code: 0 trusted, 1 not trusted, 2 could not be read."},
		Example: "mixta verify acta.json --trust trust.json --by BO-VDSSC,PE-DEVIDA",
		Args:    cli.Files,
	}, func(args []string) error {
		when, given := record.Instant(at).Time()
		if !given {
			when = time.Now()
		}
		t, err := ReadTrust(a, trusted)
		if err != nil {
			return err
		}
		return verifyFiles(a, cli.Expand(args), t, when, Actors(by))
	})
	a.NeededFlag(c, &trusted, "trust", TextFlagTrust)
	a.FormFlag(c, &at, "at", cli.FormInstant, textFlagAt)
	a.FormListFlag(c, &by, "by", cli.FormActor, check.Text{ES: "`ACTORES` que deben haber firmado", EN: "`ACTORS` that must have signed"})
	a.ReportFlags(c)
	return c
}

func verifyFiles(a *cli.App, names []string, t *trust.Trust, at time.Time, by []record.Actor) error {
	var r cli.Reports
	for _, name := range names {
		f, v, o := verifyFile(name, t, at, nil, by...)
		r.Head += signers(a, name, v) + proved(a, name, o)
		r.Files = append(r.Files, f)
	}
	return a.PrintReports(r)
}

// verifyFile verifies one file and, if its signatures are valid, checks it and
// passes its records to visit, unless that is nil. If there is a proof beside it, that must
// hold too; a file without signatures is verified by its proof alone.
func verifyFile(name string, t *trust.Trust, at time.Time, visit func(mixta.Entry), by ...record.Actor) (out report.File, v trust.Outcome, o proof.Outcome) {
	out.Name = name
	f, err := openSigned(name)
	if err != nil {
		out.Err = err
		return out, v, o
	}
	defer f.Close()
	sig, err := trust.ReadSignatures(name)
	if err != nil {
		out.Err = err
		return out, v, o
	}
	b, err := loadProof(name)
	if err != nil {
		out.Err = err
		return out, v, o
	}
	v, o, content, err := proof.Verify(t, f, sig, b, at, visit, by...)
	out = verdictOn(name, v, o, b != nil, content)
	out.Err = err
	return out, v, o
}

// verdictOn is what was found in a file: in its signatures, its proof or, if these
// hold, itself.
func verdictOn(name string, v trust.Outcome, o proof.Outcome, proven bool, content check.Report) report.File {
	switch {
	case !v.Report.OK():
		return report.File{Name: trust.SignatureFile(name), Report: v.Report}
	case proven && !o.OK():
		return report.File{Name: proof.File(name), Report: o.Report}
	}
	return report.File{Name: name, Report: content}
}

// signers lists the signers whose signatures are valid.
func signers(a *cli.App, name string, v trust.Outcome) (lines string) {
	name = printable.Text(name)
	for _, s := range v.Signers {
		lines += a.Say(textSignedBy, name, s.Actor, s.Algorithm, s.Key) + "\n"
	}
	if v.OK() && trust.ActOf(v, true) == trust.SignedByBoth {
		lines += a.Say(textSignedByBoth, name) + "\n"
	}
	return lines
}

// Actors are the actors that a flag names.
func Actors(names []string) (out []record.Actor) {
	for _, n := range names {
		out = append(out, record.Actor(n))
	}
	return out
}

// ReadTrust reads a trust file.
func ReadTrust(a *cli.App, name string) (*trust.Trust, error) {
	b, err := a.ReadTrusted(name)
	if err != nil {
		return nil, err
	}
	t, err := trust.Parse(b)
	if err != nil {
		return nil, cli.InFile(name, err)
	}
	return t, nil
}

var (
	textFlagAt       = check.Text{ES: "`INSTANTE` en que las claves deben ser válidas, p. ej. el de recepción; por omisión, ahora", EN: "`INSTANT` at which the keys must be valid, such as that of receipt; by default, now"}
	textSignedBy     = check.Text{ES: "%s: firmado por %s (%s, clave %s)", EN: "%s: signed by %s (%s, key %s)"}
	textSignedByBoth = check.Text{ES: "%s: firmado por ambas partes", EN: "%s: signed by both sides"}
)
