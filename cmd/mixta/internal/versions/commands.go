// Package versions has the commands that change a state, record by record, and
// compare what has changed: from "mixta merge" to "mixta resolve".
package versions

import (
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// Commands makes the commands of this package.
func Commands(a *cli.App) []*cli.Command {
	return []*cli.Command{Merge(a), Diff(a), History(a), State(a), Revise(a), Propose(a), Withdraw(a), Resolve(a)}
}
