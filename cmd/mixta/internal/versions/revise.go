package versions

import (
	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/record"
)

// Revise makes "mixta revise".
func Revise(a *cli.App) *cli.Command {
	return change(a, cli.Help{
		Use:   check.Text{ES: "revise ESTADO REGISTRO", EN: "revise STATE RECORD"},
		Short: check.Text{ES: "Emite la versión siguiente de un registro", EN: "Issue the next version of a record"},
		Long: check.Text{
			ES: "Emite la versión siguiente de un registro: REGISTRO es un archivo con el registro modificado a partir de la\nversión vigente o, en un conflicto, de la propia. Solo el emisor puede hacerlo o, si el registro es conjunto,\ncualquiera de las partes.",
			EN: "Issue the next version of a record: RECORD is a file with the changed record, made from the current version\nor, in a conflict, from your own. Only its issuer may do so or, if the record is joint, either side."},
		Example: "mixta revise --as BO-VDSSC state.json action.json",
	}, mixta.Live, versions.ReviseJSON)
}

// Propose makes "mixta propose".
func Propose(a *cli.App) *cli.Command {
	c := change(a, cli.Help{
		Use:   check.Text{ES: "propose ESTADO REGISTRO", EN: "propose STATE RECORD"},
		Short: check.Text{ES: "Propone a la otra parte una versión de su registro", EN: "Propose a version of the other side's record"},
		Long: check.Text{
			ES: "Propone una versión de un registro de la otra parte: queda en proposals hasta que su emisor la acepta o la rechaza.",
			EN: "Propose a version of a record of the other side: it is kept in proposals until its issuer accepts or declines it."},
		Example: "mixta propose --as PE-DEVIDA state.json action.json",
	}, mixta.Proposals, versions.ProposeJSON)
	c.AddCommand(answer(a, "accept"), answer(a, "decline"))
	return c
}

// change makes a command that issues a version of a record given in a file.
func change(a *cli.App, h cli.Help, section mixta.Section, next func(kind string, current, edited []byte, by versions.Issue) ([]byte, error)) *cli.Command {
	var by cli.Hand
	h.Args = cli.Named(2, textStateAndRecord)
	c := a.Command(h, func(args []string) error {
		raw, id, err := edited(a, args[1])
		if err != nil {
			return err
		}
		return update(a, args[0], id, &by, func(found []versions.Copy) (versions.Copy, error) {
			old, err := current(found, id)
			if own := ownSibling(found, record.Actor(by.As)); err != nil && section == mixta.Live && own != nil {
				old, err = *own, nil
			}
			if err != nil {
				return old, err
			}
			made, err := next(old.Kind, old.Raw, raw, by.Issuer())
			if err != nil {
				return versions.Copy{}, err
			}
			now := versions.Copy{Section: section, Kind: old.Kind, Raw: made}
			return now, stayedBehind(a, args[1], old, now)
		})
	})
	a.FormatFlag(c)
	a.HandFlags(c, &by)
	return c
}

// stayedBehind warns of texts of a new version that were changed in one language only.
func stayedBehind(a *cli.App, name string, old, now versions.Copy) error {
	if err := json.Unmarshal(now.Raw, &now.Header); err != nil {
		return err
	}
	return warn(a, name, versions.StaleSince(old, now))
}

// ownSibling returns the only version in conflict that the actor issued itself,
// if any. Its next version may end a conflict in which neither side has all that
// the other's version shows.
func ownSibling(found []versions.Copy, by record.Actor) (own *versions.Copy) {
	for i := range found {
		if found[i].Section != mixta.Conflicts || found[i].Header.Issuer != by {
			continue
		}
		if own != nil {
			return nil
		}
		own = &found[i]
	}
	return own
}

var textStateAndRecord = check.Text{ES: "indique el estado y un archivo con el registro", EN: "give the state and a file with the record"}
