// Package convert has the commands that read and write formats of others:
// "mixta import" and "mixta export".
package convert

import (
	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// Commands makes the commands of this package.
func Commands(a *cli.App) []*cobra.Command {
	return []*cobra.Command{Import(a), Export(a)}
}
