package convert

import (
	"fmt"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/internal/printable"
)

// most bounds the findings of one severity that are printed.
const most = 1000

// noticed prints findings to standard error, a line each: errors first, and of each
// severity how many more there are.
func noticed(a *cli.App, name string, r check.Report) {
	for severity := check.Error; severity > check.Off; severity-- {
		more, shown := r.Omitted[severity], 0
		for i := range r.Findings {
			f := &r.Findings[i]
			switch {
			case f.Severity != severity:
				continue
			case shown == most:
				more += max(f.Times, 1)
				continue
			}
			shown++
			at := f.Pointer
			if f.Line > 0 {
				at = strings.TrimSuffix(fmt.Sprintf("%d: %s", f.Line, at), ": ")
			}
			if at != "" {
				at = ":" + at
			}
			fmt.Fprintf(a.Err, "%s%s: %s: %s (%s)\n", printable.Text(name), printable.Text(at), f.Severity.In(a.Lang), printable.Text(f.Message(a.Lang)), f.Rule.ID)
		}
		if more > 0 {
			a.Note(textMore, name, severity.In(a.Lang), more)
		}
	}
}

var textMore = check.Text{ES: "%s: hay más hallazgos de gravedad «%s»: %d", EN: "%s: more findings of severity %q: %d"}
