package versions

import (
	"bytes"
	"context"
	"io"
	"os"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/record"
)

// update adds a new version of one record to a state. make gets the versions in
// the state.
func update(a *cli.App, state string, id record.ID, h *cli.Hand, make func(found []versions.Copy) (versions.Copy, error)) error {
	if h.As == "" {
		return cli.Usagef(cli.TextNoActor)
	}
	var res *merge.Result
	err := durable.Update(state, 0o600, func(old *os.File, w io.Writer) error {
		if old == nil {
			return os.ErrNotExist
		}
		found, err := versions.Find(old, id)
		if err != nil {
			return err
		}
		made, err := make(found)
		if err != nil {
			return err
		}
		if len(found) > 0 {
			made.Model = found[0].Model
		}
		one, err := versions.Bundle(record.Actor(h.As), made)
		if err != nil {
			return err
		}
		if _, err := old.Seek(0, io.SeekStart); err != nil {
			return err
		}
		res, err = merge.Join(context.Background(), w, merge.Options{Keeper: record.Actor(h.As), Validate: true}, merge.Input{Name: state, Reader: old}, one)
		return fit(res, err)
	})
	return merged(a, state, res, err)
}

// current returns the current version.
func current(found []versions.Copy, id record.ID) (versions.Copy, error) {
	i := slices.IndexFunc(found, func(c versions.Copy) bool { return c.Section == mixta.Live && c.Kind != "withdrawal" })
	if err := torn(found); i < 0 && err != nil {
		return versions.Copy{}, err
	}
	if i < 0 && slices.ContainsFunc(found, func(c versions.Copy) bool { return c.Section == mixta.Conflicts }) {
		return versions.Copy{}, check.Errorf(textInConflict, id)
	}
	if i < 0 {
		return versions.Copy{}, check.Errorf(textNoVersion, id)
	}
	return found[i], nil
}

// edited reads a record from a file, "-" being standard input.
func edited(a *cli.App, name string) ([]byte, record.ID, error) {
	in, err := a.Open(name)
	if err != nil {
		return nil, "", err
	}
	defer in.Close()
	var b bytes.Buffer
	if _, err := b.ReadFrom(in.Reader); err != nil {
		return nil, "", cli.InFile(name, err)
	}
	line, id, err := versions.Parse(b.Bytes())
	if err != nil {
		err = cli.InFile(name, err)
	}
	return line, id, err
}

var textInConflict = check.Text{ES: "%s está en conflicto: resuélvalo antes («mixta resolve»)", EN: "%s is in conflict: resolve it first (\"mixta resolve\")"}

var textNoVersion = check.Text{ES: "el estado no tiene ninguna versión vigente de %s", EN: "the state has no current version of %s"}
