package keys

import (
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record/extension"
	"github.com/comision-mixta/mixta/report"
)

// Extensions is what "--extensions" and "--trust" name: signed schemas of extensions, and
// who may define a namespace.
type Extensions struct {
	files   []string
	trusted *string
}

// Flags adds the flags. Where the command has --trust for something else too, trusted is
// what that names; nil: it has not.
func (g *Extensions) Flags(a *cli.App, c *cli.Command, trusted *string) {
	c.Flags().StringSliceVar(&g.files, "extensions", nil, a.Say(textFlagExtensions))
	if g.trusted = trusted; trusted == nil {
		g.trusted = new(string)
		c.Flags().StringVar(g.trusted, "trust", "", a.Say(TextFlagTrust))
	}
}

// Schemas returns the schemas, and the report of each. One whose signatures do not hold,
// that no signer may define or in which anything is wrong is not among them.
func (g *Extensions) Schemas(a *cli.App) (schemas []*extension.Schema, reports []report.File, err error) {
	if len(g.files) == 0 {
		return nil, nil, nil
	}
	if *g.trusted == "" {
		return nil, nil, cli.Usagef(textExtensionsTrust)
	}
	t, err := ReadTrust(a, *g.trusted)
	if err != nil {
		return nil, nil, err
	}
	for _, name := range g.files {
		s, report := readExtension(name, t)
		reports = append(reports, report)
		if s != nil {
			schemas = append(schemas, s)
		}
	}
	return schemas, reports, nil
}

// Needed is [Extensions.Schemas] for a command that shows no report of files: what is wrong
// with one is printed, and is an error.
func (g *Extensions) Needed(a *cli.App) ([]*extension.Schema, error) {
	schemas, reports, err := g.Schemas(a)
	if err != nil {
		return nil, err
	}
	for _, r := range reports {
		if r.Err != nil {
			return nil, cli.InFile(r.Name, r.Err)
		}
		if !r.Report.OK() {
			return nil, a.PrintReport(r.Name, r.Report)
		}
	}
	return schemas, nil
}

// readExtension verifies one schema and, if its signatures hold, reads it.
func readExtension(name string, t *trust.Trust) (*extension.Schema, report.File) {
	out := report.File{Name: name}
	b, sig, err := loadSigned(name, extension.MostBytes)
	if err != nil {
		out.Err = err
		return nil, out
	}
	s, v := t.ReadExtension(b, sig, time.Now())
	out.Report = v.Report
	if len(v.Signers) == 0 {
		out.Name = trust.SignatureFile(name)
	}
	return s, out
}

// extensionCommand makes "mixta keys extension".
func extensionCommand(a *cli.App) *cli.Command {
	var trusted string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "extension ESQUEMA", EN: "extension SCHEMA"},
		Short: check.Text{ES: "Registra la edición en uso de un esquema de extensiones", EN: "Register the edition in use of a schema of extensions"},
		Long: check.Text{
			ES: "Comprueba las firmas de un esquema de extensiones y lo registra en el archivo de confianza: desde entonces no vale\nninguna edición anterior de ese espacio de nombres, ni otro archivo que diga ser esa edición. El firmante debe poder\ndefinir el espacio de nombres («mixta keys grant --namespaces»).",
			EN: "Verify the signatures of a schema of extensions and register it in the trust file: from then on, no earlier edition for\nits namespace counts, nor does another file that says it is this edition. The signer must be allowed to define the\nnamespace (\"mixta keys grant --namespaces\")."},
		Example: "mixta keys extension felcn.schema.json --trust trust.json",
		Args:    cli.Exactly(1),
	}, func(args []string) error {
		var registered *extension.Schema
		var found report.File
		err := changeTrust(a, trusted, nil, func(t *trust.Trust) (*trust.Trust, error) {
			if registered, found = readExtension(args[0], t); registered == nil {
				return nil, cli.ErrFindings
			}
			return t, t.Register(registered)
		})
		switch {
		case found.Err != nil:
			return cli.InFile(args[0], found.Err)
		case found.Name != "" && registered == nil:
			return a.PrintReport(found.Name, found.Report)
		case err != nil:
			return err
		}
		return a.Line(textRegistered, registered.Namespace, registered.Edition)
	})
	a.NeededFlag(c, &trusted, "trust", TextFlagTrust)
	return c
}

var (
	textFlagExtensions  = check.Text{ES: "`ESQUEMA` firmado por el que se verifican las extensiones de un espacio de nombres; exige --trust", EN: "signed `SCHEMA` by which the extensions of a namespace are checked; needs --trust"}
	textExtensionsTrust = check.Text{ES: "indique con --trust quién puede definir un espacio de nombres: sin ello un esquema de extensiones no cuenta", EN: "name with --trust who may define a namespace: without it a schema of extensions does not count"}
	textRegistered      = check.Text{ES: "%s: registrada la edición %d", EN: "%s: edition %d registered"}
)
