// Package keys has the commands about keys and what is done with them: "mixta
// keys", "mixta sign", "mixta verify", "mixta seal" and "mixta open".
package keys

import (
	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// Commands makes the commands of this package.
func Commands(a *cli.App) []*cobra.Command {
	return []*cobra.Command{Keys(a), Sign(a), Verify(a), Seal(a), Open(a)}
}
