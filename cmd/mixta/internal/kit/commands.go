// Package kit has "mixta conformance": the conformance kit for other
// implementations, and what asks them.
package kit

import (
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// Commands makes the commands of this package.
func Commands(a *cli.App) []*cli.Command { return []*cli.Command{Command(a)} }
