package versions

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/ledger"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/internal/printable"
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
			ES: "Fusiona las versiones en conflicto de un registro, campo por campo, a partir de su última versión común, que se\nbusca en la carpeta --base. Lo que ambas partes cambiaron de modo distinto se muestra con ambos valores y se\ndecide con --take.\n\nCódigo de salida: 0 resuelto, 1 queda algo por decidir, 2 no se pudo resolver.",
			EN: "Merge the conflicting versions of a record, field by field, using their last common version, which is searched\nfor in the folder --base. A field that both sides changed in different ways is shown with both values; decide it\nwith --take.\n\nExit code: 0 resolved, 1 something is left to decide, 2 the conflict could not be resolved."},
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
		r, err := versions.ResolveJSON(siblings[0].Kind, base, contents, chosen, by.Issuer())
		var unused *versions.UnusedChoiceError
		switch {
		case errors.As(err, &unused):
			return versions.Copy{}, cli.Usagef(textUnused, unused.Pointer)
		case err != nil:
			return versions.Copy{}, err
		case len(r.Clashes) > 0:
			for _, c := range r.Clashes {
				said := c.Pointer + ": " + strings.Join(c.Values, " / ")
				if note := c.Note.In(a.Lang); note != "" {
					said += " (" + note + ")"
				}
				fmt.Fprintln(a.Out, printable.Text(said))
			}
			return versions.Copy{}, cli.ErrFindings
		case !r.Introduced.OK():
			if err := a.PrintFindings(string(id), r.Introduced); err != nil {
				return versions.Copy{}, err
			}
			return versions.Copy{}, cli.ErrFindings
		}
		return versions.Copy{Kind: siblings[0].Kind, Raw: r.Record}, nil
	})
}

// torn returns an error if one side has withdrawn the record and the other
// changed it.
func torn(found []versions.Copy) error {
	changed := slices.IndexFunc(found, func(c versions.Copy) bool { return c.Section == mixta.Conflicts })
	withdrawn := slices.IndexFunc(found, func(c versions.Copy) bool { return c.Kind == "withdrawal" && c.Section == mixta.Live })
	if changed < 0 || withdrawn < 0 {
		return nil
	}
	return check.Errorf(textTornApart, found[withdrawn].Header.Issuer, found[changed].Header.Issuer)
}

// overrule keeps a record that one side has changed and the other withdrawn.
// A later withdrawal then applies to both.
func overrule(a *cli.App, state string, id record.ID, by *cli.Hand) error {
	return update(a, state, id, by, func(found []versions.Copy) (versions.Copy, error) {
		changed := slices.IndexFunc(found, func(c versions.Copy) bool { return c.Section == mixta.Conflicts })
		withdrawn := slices.IndexFunc(found, func(c versions.Copy) bool { return c.Kind == "withdrawal" })
		if changed < 0 || withdrawn < 0 {
			return versions.Copy{}, check.Errorf(textNoWithdrawn, id)
		}
		raw, err := versions.OverruleJSON(found[changed].Kind, found[changed].Raw, found[withdrawn].Raw, by.Issuer())
		return versions.Copy{Kind: found[changed].Kind, Raw: raw}, err
	})
}

// base finds the last version that all siblings have in common.
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
	steps, err := versions.History(context.Background(), id, inputs...)
	if err != nil {
		return nil, err
	}
	return versions.Base(steps, siblings), nil
}

var (
	textFlagBase    = check.Text{ES: "`CARPETA` en que se busca la última versión común", EN: "`FOLDER` to look for the last common version in"}
	textFlagKeep    = check.Text{ES: "conserva un registro que una parte modificó y la otra retiró; para retirarlo definitivamente, use después «withdraw»", EN: "keep a record that one side changed and the other withdrew; to withdraw it for good, run \"withdraw\" afterwards"}
	textFlagTake    = check.Text{ES: "`PUNTERO=VALOR`: valor que se elige para un campo, en JSON; sin valor, el campo se elimina", EN: "`POINTER=VALUE`: the value chosen for a field, as JSON; without a value, the field is removed"}
	textNoConflict  = check.Text{ES: "el estado no tiene ningún conflicto sobre %s", EN: "the state has no conflict on %s"}
	textNoWithdrawn = check.Text{ES: "el estado no tiene ninguna versión de %s en conflicto con un retiro", EN: "the state has no version of %s in conflict with a withdrawal"}
	textTornApart   = check.Text{
		ES: "%s lo retiró y %s lo modificó: «resolve --keep» lo conserva; después, «withdraw» puede retirarlo definitivamente",
		EN: "%s withdrew it and %s changed it: \"resolve --keep\" keeps it; \"withdraw\" can then withdraw it for good"}
	textUnused   = check.Text{ES: "no hay nada que decidir en «%s»: las versiones en conflicto no tienen ese campo o coinciden en él", EN: "nothing to decide at %q: the conflicting versions do not have that field or agree on it"}
	textTakeForm = check.Text{ES: "«%s» debe tener la forma /campo=valor", EN: "%q must have the form /field=value"}
)
