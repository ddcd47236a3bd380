package main

import (
	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/record"
)

// revise makes "mixta revise".
func (a *app) revise() *cobra.Command {
	return a.change(help{
		use:   check.Text{ES: "revise ESTADO REGISTRO", EN: "revise STATE RECORD"},
		short: check.Text{ES: "Emite la versión siguiente de un registro", EN: "Issue the next version of a record"},
		long: check.Text{
			ES: "Emite la versión siguiente de un registro: REGISTRO es un archivo con el registro modificado, hecho sobre la\nversión vigente o, en un conflicto, sobre la propia. Solo el emisor puede hacerlo o, si el registro es conjunto,\ncualquiera de las partes.",
			EN: "Issue the next version of a record: RECORD is a file with the record as changed, made from the version that\nholds or, in a conflict, from one's own. Only its issuer may do so or, where the record is joint, either side."},
		example: "mixta revise --as BO-VDSSC state.json action.json",
	}, mixta.Live, merge.Revise)
}

// propose makes "mixta propose".
func (a *app) propose() *cobra.Command {
	c := a.change(help{
		use:   check.Text{ES: "propose ESTADO REGISTRO", EN: "propose STATE RECORD"},
		short: check.Text{ES: "Sugiere a la otra parte una versión de su registro", EN: "Suggest to the other side a version of its record"},
		long: check.Text{
			ES: "Sugiere una versión de un registro ajeno: va en proposals hasta que su emisor la acepta o la declina.",
			EN: "Suggest a version of a record of the other side: it stands in proposals until its issuer accepts or declines it."},
		example: "mixta propose --as PE-DEVIDA state.json action.json",
	}, mixta.Proposals, merge.Propose)
	c.AddCommand(a.answer("accept"), a.answer("decline"))
	return c
}

// change makes a command that issues a version of a record given in a file.
func (a *app) change(h help, section mixta.Section, next func(current, edited []byte, h merge.Hand) ([]byte, error)) *cobra.Command {
	var by hand
	c := a.command(h, func(_ *cobra.Command, args []string) error {
		if len(args) != 2 {
			return a.usage(textStateAndRecord)
		}
		raw, id, err := a.edited(args[1])
		if err != nil {
			return err
		}
		return a.update(args[0], id, &by, func(found []merge.Copy) (merge.Copy, error) {
			old, err := a.current(found, id)
			if own := ownSibling(found, record.Actor(by.as)); err != nil && section == mixta.Live && own != nil {
				old, err = *own, nil
			}
			if err != nil {
				return old, err
			}
			made, err := next(old.Raw, raw, by.merge())
			return merge.Copy{Section: section, Kind: old.Kind, Raw: made}, err
		})
	})
	a.formatFlag(c, "text", "json")
	a.handFlags(c, &by)
	return c
}

// ownSibling returns the version in conflict that the actor issued itself, if it
// is one. Its next version may end the conflict, where neither side has all that
// the other's shows.
func ownSibling(found []merge.Copy, by record.Actor) (own *merge.Copy) {
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

var textStateAndRecord = check.Text{ES: "indique el estado y un archivo con el registro", EN: "name the state, and a file with the record"}
