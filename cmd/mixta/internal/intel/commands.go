// Package intel has the commands below "mixta intel".
package intel

import (
	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// Commands makes the commands of this package.
func Commands(a *cli.App) []*cobra.Command {
	return []*cobra.Command{Command(a)}
}
