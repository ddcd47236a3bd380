package versions

import (
	"context"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/ledger"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/record"
)

// History makes "mixta history".
func History(a *cli.App) *cli.Command {
	return a.Command(cli.Help{
		Use:   check.Text{ES: "history ID CARPETA", EN: "history ID FOLDER"},
		Short: check.Text{ES: "Muestra quién cambió qué y cuándo en un registro", EN: "Show who changed what and when in one record"},
		Long: check.Text{
			ES: "Muestra todas las versiones de un registro que hay en los archivos de una carpeta, cada una después de\naquellas a las que sigue, y advierte de los textos que no se tradujeron después de modificarse en otro idioma. De un\nregistro suprimido solo se muestra la supresión.",
			EN: "Show all versions of one record in the files of a folder, each after those it follows, and warn of texts that\nwere not translated after they had changed in another language. For an erased record, show only the erasure."},
		Example: "mixta history 0199a000-0000-7000-8000-000000000031 archive",
		Args:    cli.Named(2, textIDAndFolder),
	}, func(args []string) error {
		id, err := cli.ID(args[0])
		if err != nil {
			return err
		}
		return historyOf(a, id, args[1])
	})
}

func historyOf(a *cli.App, id record.ID, dir string) error {
	names, err := ledger.Names(dir)
	if err != nil {
		return cli.InFile(dir, err)
	}
	inputs, done, err := inputs(a, names)
	defer done()
	if err != nil {
		return err
	}
	steps, err := versions.History(context.Background(), id, inputs...)
	if err != nil {
		return err
	}
	if err := versions.WriteHistory(a.Out, steps, a.Lang); err != nil {
		return err
	}
	if err := warn(a, dir, versions.Stale(steps)); err != nil {
		return err
	}
	if len(steps) == 0 {
		return cli.ErrFindings
	}
	return nil
}

var textIDAndFolder = check.Text{ES: "indique el identificador de un registro y una carpeta", EN: "give the id of a record and a folder"}
