package convert

import (
	"fmt"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/internal/printable"
)

// noticed prints findings to standard error, a line each.
func noticed(a *cli.App, name string, r check.Report) {
	for i := range r.Findings {
		f := &r.Findings[i]
		at := f.Pointer
		if f.Line > 0 {
			at = strings.TrimSuffix(fmt.Sprintf("%d: %s", f.Line, at), ": ")
		}
		fmt.Fprintf(a.Err, "%s:%s: %s: %s (%s)\n", printable.Text(name), printable.Text(at), f.Severity.In(a.Lang), printable.Text(f.Message(a.Lang)), f.Rule.ID)
	}
}
