package versions

import (
	"context"
	"io"
	"os"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/ledger"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/record"
)

// State makes "mixta state".
func State(a *cli.App) *cli.Command {
	var keeper, out, asOf string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "state ARCHIVO|CARPETA…", EN: "state FILE|FOLDER…"},
		Short: check.Text{ES: "Reconstruye el estado de todos los registros en una fecha pasada", EN: "Rebuild the state of all records as of a past date"},
		Long: check.Text{
			ES: "Reconstruye, a partir de un estado y de los archivos de la carpeta de intercambio, cómo estaba cada registro al\ntérmino de un día o en un instante: la versión más nueva de las emitidas hasta entonces, o todas las que estaban en\nconflicto. Vale la fecha que declara el emisor de cada versión. Lo retirado después figura; lo suprimido después, no.\n\nEl resultado es para consultarlo: no se verifica como un archivo que se envía, pues puede referirse a lo que se emitió\ndespués.",
			EN: "Rebuild, from a state and the files of the archive, how each record stood at the end of a day or at an instant:\nits newest version of those issued until then, or all that were in conflict. What counts is the time that the issuer of\neach version states. What was withdrawn later is there; what was erased later is not.\n\nThe result is for reading: it is not checked like a file that is sent, since it may refer to what was issued later."},
		Example: "mixta state --as-of 2023-03-01 --out then.json state.json archive",
		Args:    cli.Files,
	}, func(args []string) error {
		at, err := endOf(asOf)
		if err != nil {
			return err
		}
		return stateAsOf(a, cli.Expand(args), record.Actor(keeper), at, out)
	})
	a.FormatFlag(c)
	keeperFlag(a, c, &keeper)
	a.OutFlag(c, &out)
	a.NeededFlag(c, &asOf, "as-of", textFlagAsOf)
	return c
}

// endOf returns the instant that is meant: a day ends when it is over in both countries,
// in Lima, an hour after La Paz.
func endOf(asOf string) (time.Time, error) {
	if at, ok := record.Instant(asOf).Time(); ok {
		return at, nil
	}
	day, ok := record.Date(asOf).Time()
	if !ok {
		return day, cli.Usagef(textNoAsOf, asOf)
	}
	return day.Add(29*time.Hour - time.Second), nil
}

func stateAsOf(a *cli.App, names []string, keeper record.Actor, at time.Time, out string) error {
	var files []string
	for _, name := range names {
		if info, err := os.Stat(name); err != nil || !info.IsDir() {
			files = append(files, name)
			continue
		}
		below, err := ledger.Names(name)
		if err != nil {
			return cli.InFile(name, err)
		}
		files = append(files, below...)
	}
	var res *merge.Result
	err := a.Replace(out, func(w io.Writer) error {
		inputs, done, err := inputs(a, files)
		defer done()
		if err != nil {
			return err
		}
		res, err = merge.Join(context.Background(), w, merge.Options{Keeper: keeper, AsOf: at}, inputs...)
		return fit(res, err)
	})
	return merged(a, out, res, err)
}

var (
	textFlagAsOf = check.Text{ES: "`FECHA` (2023-03-01, al término del día) o instante que se reconstruye", EN: "`DATE` (2023-03-01, at its end) or instant to rebuild"}
	textNoAsOf   = check.Text{ES: "--as-of debe ser un día (2023-03-01) o un instante con su diferencia respecto a UTC, no «%s»", EN: "--as-of must be a day (2023-03-01) or an instant with its offset, not %q"}
)
