// Package records has the commands that read a file as people do, and that make
// and add records.
package records

import "github.com/comision-mixta/mixta/cmd/mixta/internal/cli"

// Commands makes the commands of this package.
func Commands(a *cli.App) []*cli.Command {
	return []*cli.Command{showCommand(a), newCommand(a), addCommand(a)}
}
