// Package plan has the commands below "mixta plan".
package plan

import (
	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// Commands makes the commands of this package.
func Commands(a *cli.App) []*cobra.Command {
	return []*cobra.Command{Command(a)}
}
