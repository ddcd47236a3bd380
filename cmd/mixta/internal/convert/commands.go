// Package convert has the commands that read and write formats of others:
// "mixta import", "mixta export" and "mixta form".
package convert

import (
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// Commands makes the commands of this package.
func Commands(a *cli.App) []*cli.Command {
	return []*cli.Command{Import(a), Export(a), Form(a)}
}
