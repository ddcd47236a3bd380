// Package keys has the commands about keys and what is done with them: "mixta
// keys", "mixta sign", "mixta verify", "mixta seal" and "mixta open".
package keys

import (
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// Commands makes the commands of this package.
func Commands(a *cli.App) []*cli.Command {
	return []*cli.Command{Keys(a), Sign(a), Verify(a), Seal(a), Open(a)}
}
