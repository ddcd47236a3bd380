// Package validate has the commands that describe and check a file: "mixta
// validate" and "mixta summary".
package validate

import (
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// Commands makes the commands of this package.
func Commands(a *cli.App) []*cli.Command {
	return []*cli.Command{Command(a), Summary(a)}
}
