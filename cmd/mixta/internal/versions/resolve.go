package versions

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/ledger"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/record"
)

// Resolve makes "mixta resolve".
func Resolve(a *cli.App) *cli.Command {
	var by cli.Hand
	var folder string
	var take []string
	var keep bool
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "resolve ESTADO ID", EN: "resolve STATE ID"},
		Short: check.Text{ES: "Resuelve un conflicto, campo por campo", EN: "Resolve a conflict, field by field"},
		Long: check.Text{
			ES: "Fusiona las versiones en conflicto de un registro, campo por campo, con su última versión común, que busca\nen la carpeta --base. Lo que ambas partes cambiaron de modo distinto se muestra con ambos valores y se decide\ncon --take.\n\nCódigo de salida: 0 resuelto, 1 queda algo por decidir, 2 no se pudo hacer.",
			EN: "Merge the versions of a record in conflict, field by field, with the last version common to them, which is\nlooked for in the folder --base. What both sides changed in different ways is shown with both values, and\ndecided by --take.\n\nExit code: 0 resolved, 1 something is left to decide, 2 it could not be done."},
		Example: "mixta resolve --as BO-VDSSC --base archive --take /due='\"2023-06-30\"' state.json 0199a000-0000-7000-8000-000000000031",
		Args:    cli.Named(2, textStateAndID),
	}, func(args []string) error {
		id, err := cli.ID(args[1])
		switch {
		case err != nil:
			return err
		case keep:
			return overrule(a, args[0], id, &by)
		}
		return resolveRecord(a, args[0], id, &by, folder, take)
	})
	a.FormatFlag(c)
	a.HandFlags(c, &by)
	c.Flags().BoolVar(&keep, "keep", false, a.Say(textFlagKeep))
	c.Flags().StringVar(&folder, "base", "", a.Say(textFlagBase))
	c.Flags().StringArrayVar(&take, "take", nil, a.Say(textFlagTake))
	return c
}

func resolveRecord(a *cli.App, state string, id record.ID, by *cli.Hand, folder string, take []string) error {
	chosen := map[string][]byte{}
	for _, t := range take {
		pointer, value, ok := strings.Cut(t, "=")
		if !ok || !strings.HasPrefix(pointer, "/") {
			return cli.Usagef(textTakeForm, t)
		}
		chosen[pointer] = []byte(value)
	}
	return update(a, state, id, by, func(found []versions.Copy) (versions.Copy, error) {
		siblings := slices.DeleteFunc(slices.Clone(found), func(c versions.Copy) bool { return c.Section != mixta.Conflicts })
		if len(siblings) == 0 {
			return versions.Copy{}, check.Errorf(textNoConflict, id)
		}
		if err := torn(found); len(siblings) == 1 && err != nil {
			return versions.Copy{}, err
		}
		base, err := base(a, folder, id, siblings)
		if err != nil {
			return versions.Copy{}, err
		}
		var contents [][]byte
		for _, s := range siblings {
			contents = append(contents, s.Raw)
		}
		r, err := versions.Resolve(siblings[0].Kind, base, contents, chosen, by.Issuer())
		var unmet *versions.UnmetError
		switch {
		case errors.As(err, &unmet):
			return versions.Copy{}, cli.Usagef(textNotMet, unmet.Pointer)
		case err != nil:
			return versions.Copy{}, err
		case len(r.Clashes) > 0:
			for _, c := range r.Clashes {
				fmt.Fprintln(a.Out, check.Printable(c.Pointer+": "+strings.Join(c.Values, " / ")))
			}
			return versions.Copy{}, cli.ErrFindings
		case !r.Born.OK():
			if err := a.PrintFindings(string(id), r.Born); err != nil {
				return versions.Copy{}, err
			}
			return versions.Copy{}, cli.ErrFindings
		}
		return versions.Copy{Kind: siblings[0].Kind, Raw: r.Record}, nil
	})
}

// torn returns the error of a record that one side has withdrawn and the other
// changed; nil where that is not so.
func torn(found []versions.Copy) error {
	changed := slices.IndexFunc(found, func(c versions.Copy) bool { return c.Section == mixta.Conflicts })
	withdrawn := slices.IndexFunc(found, func(c versions.Copy) bool { return c.Kind == "withdrawal" && c.Section == mixta.Live })
	if changed < 0 || withdrawn < 0 {
		return nil
	}
	return check.Errorf(textTornApart, found[withdrawn].Header.Issuer, found[changed].Header.Issuer)
}

// overrule keeps a record that one side has changed and the other withdrawn.
// Withdrawn again after that, it is withdrawn for both.
func overrule(a *cli.App, state string, id record.ID, by *cli.Hand) error {
	return update(a, state, id, by, func(found []versions.Copy) (versions.Copy, error) {
		changed := slices.IndexFunc(found, func(c versions.Copy) bool { return c.Section == mixta.Conflicts })
		withdrawn := slices.IndexFunc(found, func(c versions.Copy) bool { return c.Kind == "withdrawal" })
		if changed < 0 || withdrawn < 0 {
			return versions.Copy{}, check.Errorf(textNoWithdrawn, id)
		}
		raw, err := versions.Overrule(found[changed].Raw, found[withdrawn].Raw, by.Issuer())
		return versions.Copy{Kind: found[changed].Kind, Raw: raw}, err
	})
}

// base looks for the newest version that all siblings follow.
func base(a *cli.App, folder string, id record.ID, siblings []versions.Copy) ([]byte, error) {
	if folder == "" {
		return nil, nil
	}
	names, err := ledger.Names(folder)
	if err != nil {
		return nil, cli.InFile(folder, err)
	}
	inputs, done, err := inputs(a, names)
	defer done()
	if err != nil {
		return nil, err
	}
	steps, err := versions.History(id, inputs...)
	if err != nil {
		return nil, err
	}
	return versions.Base(steps, siblings), nil
}

var (
	textFlagBase    = check.Text{ES: "`CARPETA` en que se busca la última versión común", EN: "`FOLDER` to look for the last common version in"}
	textFlagKeep    = check.Text{ES: "conserva un registro que una parte modificó y la otra retiró; para retirarlo del todo, luego «withdraw»", EN: "keep a record that one side changed and the other withdrew; to withdraw it for good, \"withdraw\" it then"}
	textFlagTake    = check.Text{ES: "`PUNTERO=VALOR`, lo que se decide para un campo, en JSON; sin valor se quita", EN: "`POINTER=VALUE`, what is decided for a field, as JSON; without a value it goes"}
	textNoConflict  = check.Text{ES: "el estado no tiene ningún conflicto sobre %s", EN: "the state has no conflict on %s"}
	textNoWithdrawn = check.Text{ES: "el estado no tiene ninguna versión de %s en conflicto con un retiro", EN: "the state has no version of %s in conflict with a withdrawal"}
	textTornApart   = check.Text{
		ES: "%s lo retiró y %s lo modificó: «resolve --keep» lo conserva y, tras eso, «withdraw» lo retira del todo",
		EN: "%s withdrew it and %s changed it: \"resolve --keep\" keeps it and, after that, \"withdraw\" takes it back for good"}
	textNotMet   = check.Text{ES: "no hay nada que decidir en «%s»: las versiones en conflicto no tienen ese campo o no difieren en él", EN: "there is nothing to decide at %q: the versions in conflict do not have that field or do not differ in it"}
	textTakeForm = check.Text{ES: "«%s» no tiene la forma /campo=valor", EN: "%q is not of the form /field=value"}
)
