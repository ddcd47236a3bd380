// Package explain has the commands that explain the model itself: "mixta
// explain", "mixta schema" and "mixta version".
package explain

import (
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// Commands makes the commands of this package.
func Commands(a *cli.App) []*cli.Command {
	return []*cli.Command{Command(a), Schema(a), Version(a)}
}
