package main

import (
	"bytes"
	"errors"
	"io"
	"os"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/record"
)

// hand is who issues a version, from the flags --as and --at.
type hand struct{ as, at string }

func (a *app) handFlags(c *cobra.Command, h *hand) {
	a.formed(c, &h.as, "as", formActor, textFlagKeeper)
	a.formed(c, &h.at, "at", formInstant, textFlagAt)
}

func (h *hand) merge() merge.Hand {
	at := record.Instant(h.at)
	if at == "" {
		at = record.At(time.Now())
	}
	return merge.Hand{By: record.Actor(h.as), At: at}
}

// update puts new versions of one record into a state. make is shown what the
// state has of the record.
func (a *app) update(state string, id record.ID, h *hand, make func(found []merge.Copy) (merge.Copy, error)) error {
	if h.as == "" {
		return a.usage(textNoActor)
	}
	state, err := a.place(state)
	if err != nil {
		return err
	}
	var res *merge.Result
	err = durable.Update(state, 0o600, func(old *os.File, w io.Writer) error {
		if old == nil {
			return os.ErrNotExist
		}
		found, err := merge.Find(old, id)
		if err != nil {
			return err
		}
		made, err := make(found)
		if err != nil {
			return err
		}
		if made.Section == mixta.Live {
			if err := a.mustBeSound(made); err != nil {
				return err
			}
		}
		one, err := merge.Single(record.Actor(h.as), made)
		if err != nil {
			return err
		}
		if _, err := old.Seek(0, io.SeekStart); err != nil {
			return err
		}
		res, err = merge.Join(w, merge.Options{Keeper: record.Actor(h.as), Validate: true}, merge.Input{Name: state, Reader: old}, one)
		return fit(res, err)
	})
	return a.merged(state, res, err)
}

// mustBeSound refuses a version with findings of severity Error.
func (a *app) mustBeSound(c merge.Copy) error {
	report, err := merge.Check(c.Kind, c.Raw)
	if err != nil {
		return err
	}
	return report.Err()
}

// current returns the version that holds.
func (a *app) current(found []merge.Copy, id record.ID) (merge.Copy, error) {
	i := slices.IndexFunc(found, func(c merge.Copy) bool { return c.Section == mixta.Live && c.Kind != "withdrawal" })
	if err := torn(found); i < 0 && err != nil {
		return merge.Copy{}, err
	}
	if i < 0 && slices.ContainsFunc(found, func(c merge.Copy) bool { return c.Section == mixta.Conflicts }) {
		return merge.Copy{}, check.Errorf(textInConflict, id)
	}
	if i < 0 {
		return merge.Copy{}, errors.New(a.say(textNoVersion, id))
	}
	return found[i], nil
}

// edited reads a record from a file, "-" being standard input.
func (a *app) edited(name string) ([]byte, record.ID, error) {
	in, err := a.open(name)
	if err != nil {
		return nil, "", &fileError{name, err}
	}
	defer in.Close()
	var b bytes.Buffer
	if _, err := b.ReadFrom(in.r); err != nil {
		return nil, "", &fileError{name, err}
	}
	raw := merge.Compact(b.Bytes())
	id, err := merge.IDOf(raw)
	if err != nil {
		err = &fileError{name, err}
	}
	return raw, id, err
}

var (
	textFlagAt  = check.Text{ES: "`INSTANTE` en que se hace, como 2023-08-01T09:00:00-04:00; si no se indica, ahora", EN: "the `INSTANT` at which it is done, like 2023-08-01T09:00:00-04:00; now unless given"}
	textNoActor = check.Text{ES: "indique quién lo hace: --as BO-VDSSC", EN: "say who does this: --as BO-VDSSC"}
)

var textInConflict = check.Text{ES: "%s está en conflicto: resuélvalo antes («mixta resolve»)", EN: "%s is in conflict: resolve it first (\"mixta resolve\")"}
