// Package keys has the commands about keys and what is done with them: "mixta
// keys", "mixta sign", "mixta verify", "mixta seal", "mixta open", "mixta pack" and
// "mixta unpack".
package keys

import (
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// Commands makes the commands of this package.
func Commands(a *cli.App) []*cli.Command {
	return []*cli.Command{Keys(a), Sign(a), Verify(a), Seal(a), Open(a), Pack(a), Unpack(a)}
}
