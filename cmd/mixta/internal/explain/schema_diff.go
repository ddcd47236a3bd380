package explain

import (
	"os"
	"path/filepath"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/schema/diff"
)

// schemaDiff makes "mixta schema diff".
func schemaDiff(a *cli.App) *cli.Command {
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "diff ANTERIOR NUEVO", EN: "diff OLD NEW"},
		Short: check.Text{ES: "Compara dos versiones del modelo: incompatible, menor o ninguno", EN: "Compare two versions of the model: breaking, minor or none"},
		Long: check.Text{
			ES: "Compara dos versiones del modelo: dos carpetas escritas por «mixta schema --out», o dos esquemas o archivos de listas\nde códigos. Indica qué cambió, qué deja de funcionar y para quién. Las descripciones no se comparan.\n\nCódigo de salida: 0 si pueden coexistir (menor, ninguno), 1 si no (incompatible), 2 si algo no se pudo leer.",
			EN: "Compare two versions of the model, each a folder written by \"mixta schema --out\", or two schemas or files of code\nlists. Show the changes, what they break and who is affected. Descriptions are not compared.\n\nExit code: 0 they can coexist (minor, none), 1 they cannot (breaking), 2 something could not be read."},
		Example: "mixta schema diff schema/released/1.0 schemas",
		Args:    cli.Exactly(2),
	}, func(args []string) error {
		old, err := readExport(a, args[0])
		if err != nil {
			return err
		}
		new, err := readExport(a, args[1])
		if err != nil {
			return err
		}
		changes, err := diff.Compare(old, new)
		if err != nil {
			return err
		}
		if err := printChanges(a, changes); err != nil {
			return err
		}
		if changes.Verdict() == diff.Breaking {
			return cli.ErrFindings
		}
		return nil
	})
	a.TableFlag(c)
	return c
}

// readExport reads a version of the model from a folder or a file.
func readExport(a *cli.App, name string) (*diff.Export, error) {
	if info, err := os.Stat(name); err == nil && info.IsDir() {
		x, err := diff.Folder(os.DirFS(name))
		return x, cli.FromFile(name, err)
	}
	b, err := a.ReadWhole(name)
	if err != nil {
		return nil, err
	}
	x := &diff.Export{}
	return x, cli.FromFile(name, x.Add(filepath.Base(name), b))
}

// modelChanges is what changed, as JSON has it.
type modelChanges struct {
	Verdict string        `json:"verdict"`
	Changes []modelChange `json:"changes"`
}

type modelChange struct {
	Change  string `json:"change"`
	Verdict string `json:"verdict"`
	Path    string `json:"path"`
	Old     string `json:"old,omitzero"`
	New     string `json:"new,omitzero"`
	Message string `json:"message"`
}

// printChanges prints what changed, and the verdict.
func printChanges(a *cli.App, changes diff.Changes) error {
	out := modelChanges{changes.Verdict().String(), []modelChange{}}
	for i := range changes {
		c := &changes[i]
		out.Changes = append(out.Changes, modelChange{c.ID, c.Verdict.String(), c.Path, c.Old, c.New, c.Message(a.Lang)})
	}
	t := print.Table{Columns: []print.Column{
		print.ID("change", check.Text{ES: "Cambio", EN: "Change"}),
		print.Words("verdict", check.Text{ES: "Veredicto", EN: "Verdict"}),
		print.ID("path", check.Text{ES: "Dónde", EN: "Where"}),
		print.Words("old", check.Text{ES: "Antes", EN: "Old"}),
		print.Words("new", check.Text{ES: "Ahora", EN: "New"}),
		print.Words("message", check.Text{ES: "Qué cambió", EN: "What changed"}),
		print.Notes(),
	}}
	for i, c := range out.Changes {
		t.Add(c.Change, print.Either{People: changes[i].Verdict.In(a.Lang), Programs: c.Verdict}, c.Path, c.Old, c.New, c.Message)
	}
	t.Note(print.Say(textVerdict, changes.Verdict().In(a.Lang)))
	return a.Print(print.Result{Table: t, JSON: out, Text: func(p *print.Page) {
		for i, c := range out.Changes {
			p.Line(changes[i].Verdict.In(p.Lang), "  ", printable.Text(c.Path), ": ", printable.Text(c.Message))
		}
		p.Line(p.Say(textVerdict, changes.Verdict().In(p.Lang)))
	}})
}

var textVerdict = check.Text{ES: "veredicto: %s", EN: "verdict: %s"}
