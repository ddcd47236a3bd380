// Package exchange has the commands that send and receive files: "mixta
// inbox", "mixta ledger" and "mixta release".
package exchange

import (
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// Commands makes the commands of this package.
func Commands(a *cli.App) []*cli.Command {
	return []*cli.Command{Inbox(a), Ledger(a), Release(a)}
}
