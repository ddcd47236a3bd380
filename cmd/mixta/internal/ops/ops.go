// Package ops has the commands below "mixta ops".
package ops

import (
	"cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// Commands makes "mixta ops" and what stands below it.
func Commands(a *cli.App) []*cli.Command {
	return []*cli.Command{a.Group(cli.Help{
		Use:     check.Text{ES: "ops COMANDO", EN: "ops COMMAND"},
		Short:   check.Text{ES: "Operaciones: conflictos, totales, frontera, cruces, horas, destrucciones y precursores", EN: "Operations: conflicts, totals, border, crossings, times, destructions and precursors"},
		Example: "mixta ops totals examples/amistad-tiwanaku/operations.json",
	}, conflictsCommand(a), totalsCommand(a), checkCommand(a), crossingsCommand(a), clockCommand(a),
		destructionsCommand(a), precursorsCommand(a), commitCommand(a), openCommand(a), openedCommand(a))}
}

// loadOps reads the files that a command of operations works on. A record that
// is in several of them, as joint ones are, is taken once: the newest version,
// if there is one.
func loadOps(a *cli.App, names []string) (*loaded, error) {
	f, err := a.Load(names...)
	if err != nil {
		return nil, err
	}
	return currentOps(a, f), nil
}

// loaded is what a command of operations works on.
type loaded struct {
	*mixta.File
	torn []record.ID // left out, for both sides have changed them at once
}

// warn reports what is left out on standard error, beside a picture; note adds it to
// the result.
func (f *loaded) warn(a *cli.App) {
	for _, id := range f.torn {
		a.Note(textTorn, id)
	}
}

func (f *loaded) note(t *print.Table) {
	for _, id := range f.torn {
		t.Note(print.Say(textTorn, id), textLeftOut)
	}
}

// currentOps leaves of the records of operations what is current.
func currentOps(a *cli.App, file *mixta.File) *loaded {
	f := &loaded{File: file}
	w := withdrawals(f.Withdrawals)
	f.Operations = current(f, append(f.Operations, f.Conflicts.Operations...), w)
	f.Notices = current(f, append(f.Notices, f.Conflicts.Notices...), w)
	f.Seizures = current(f, append(f.Seizures, f.Conflicts.Seizures...), w)
	f.Results = current(f, append(f.Results, f.Conflicts.Results...), w)
	f.Destructions = current(f, append(f.Destructions, f.Conflicts.Destructions...), w)
	f.Tracks = current(f, append(f.Tracks, f.Conflicts.Tracks...), w)
	a.Invalid = a.Invalid || len(f.torn) > 0
	return f
}

// withdrawals returns the withdrawals by what they withdraw.
func withdrawals(list []record.Withdrawal) map[record.ID][]record.Withdrawal {
	m := map[record.ID][]record.Withdrawal{}
	for _, w := range list {
		m[w.ID] = append(m[w.ID], w)
	}
	return m
}

// current returns of each record the version that stands. Of versions changed on both
// sides at once none is taken, whichever was read first: it is reported, and the answer
// is about the rest.
func current[T any, P interface {
	*T
	Head() *record.Header
}](f *loaded, list []T, withdrawn map[record.ID][]record.Withdrawal) (out []T) {
	at, versions := map[record.ID][]int{}, map[record.ID][]record.Version{}
	var order []record.ID
	for i := range list {
		h := P(&list[i]).Head()
		if at[h.ID] == nil {
			order = append(order, h.ID)
		}
		at[h.ID], versions[h.ID] = append(at[h.ID], i), append(versions[h.ID], h.Version)
	}
	for _, id := range order {
		switch i, torn := record.Standing(versions[id], withdrawn[id]...); {
		case torn:
			f.torn = append(f.torn, id)
		case i >= 0:
			out = append(out, list[at[id][i]])
		}
	}
	return out
}

var textTorn = check.Text{
	ES: "ambas partes modificaron %s a la vez y queda fuera: resuelva antes el conflicto («mixta merge», «mixta resolve»)",
	EN: "%s was changed concurrently by both sides and is left out: resolve the conflict first (\"mixta merge\", \"mixta resolve\")"}

var textLeftOut = check.Text{ES: "no considerado", EN: "left out"}

// titled names an operation by the names it has on either side.
func titled(o *ops.Operation) string {
	return cmp.Or(o.Title(), string(o.ID))
}

var (
	textOperation = check.Text{ES: "operación", EN: "operation"}
	textComponent = check.Text{ES: "componente", EN: "component"}
	textEvent     = check.Text{ES: "hecho", EN: "event"}
)
