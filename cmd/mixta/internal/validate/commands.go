// Package validate has the commands that check a file, describe it and write it in
// its canonical form: "mixta validate", "mixta facts", "mixta summary" and
// "mixta format".
package validate

import (
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// Commands makes the commands of this package.
func Commands(a *cli.App) []*cli.Command {
	return []*cli.Command{Command(a), Facts(a), Format(a), Summary(a)}
}
