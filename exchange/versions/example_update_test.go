package versions_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/ledger"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// row is an action as a table of a national system has it.
type row struct {
	key       string
	due       record.When
	text      string
	withdrawn string // why, if it is
}

// version returns the version of an action that a row makes.
func (r row) version(state *versions.Index, by versions.Issue) (mixta.Record, error) {
	id := record.LocalID(by.By, "action", r.key)
	if r.withdrawn != "" {
		return state.Withdraw(id, record.Withdrawal{Reason: record.Text{ES: r.withdrawn}, Authority: record.Authority{Actor: by.By}}, by)
	}
	return versions.Update(state, id, by, func(a *plan.Action) {
		a.Marking = record.Marking{TLP: record.Clear}
		a.Plan, a.Area = "0199a000-0000-7000-8000-000000000020", plan.AreaControl
		a.Due, a.Text.ES = r.due, r.text
	})
}

// The table of a national system is read again and again. What has changed in it
// since becomes versions of records, and what has not makes none.
func ExampleUpdate() {
	ctx := context.Background()
	dir, err := os.MkdirTemp("", "archive")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	x := &ledger.Exchange{Actor: record.VDSSC, Store: ledger.Folder{Dir: dir}}

	for day, table := range [][]row{
		{{"1", "2026-06-30", "Intercambiar información", ""}, {"2", "2026-09-30", "Cursos", ""}},
		{{"1", "2026-06-30", "Intercambiar información", ""}, {"2", "2026-10-31", "Cursos conjuntos", ""}},
		{{"1", "", "", "Se fusiona con la acción 2."}, {"2", "2026-10-31", "Cursos conjuntos", ""}},
		{{"1", "2026-06-30", "Intercambiar información", ""}, {"2", "2026-10-31", "Cursos conjuntos", ""}},
	} {
		file, err := x.State(ctx)
		if err != nil {
			log.Fatal(err)
		}
		state, by := versions.NewIndex(file), versions.Issue{By: x.Actor, At: record.Instant(fmt.Sprintf("2026-03-%02dT18:00:00-04:00", day+1))}
		var news []mixta.Record
		for _, r := range table {
			next, err := r.version(state, by)
			switch {
			case errors.Is(err, versions.ErrUnchanged):
			case err != nil:
				fmt.Printf("row %s: %v\n", r.key, err) // the other rows go on
			default:
				news = append(news, next)
			}
		}
		if _, err := x.Put(ctx, news...); err != nil {
			log.Fatal(err)
		}
		for _, r := range news {
			fmt.Printf("day %d: %T %v\n", day+1, r, r.Head().Version)
		}
	}
	// Output:
	// day 1: *plan.Action BO-VDSSC:1
	// day 1: *plan.Action BO-VDSSC:1
	// day 2: *plan.Action BO-VDSSC:2
	// day 3: *record.Withdrawal BO-VDSSC:2
	// row 1: the record is withdrawn: give what is new an id of its own
}
