package cli

import (
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/record"
)

// Hand is who issues a version, from the flags --as and --at.
type Hand struct{ As, At string }

// HandFlags gives the command --as and --at.
func (a *App) HandFlags(c *Command, h *Hand) {
	a.FormFlag(c, &h.As, "as", FormActor, TextFlagKeeper)
	a.FormFlag(c, &h.At, "at", FormInstant, TextFlagAt)
}

// Issuer is who issues a version, and when: now, unless --at names an instant.
func (h *Hand) Issuer() versions.Issue {
	at := record.Instant(h.At)
	if at == "" {
		at = record.At(time.Now())
	}
	return versions.Issue{By: record.Actor(h.As), At: at}
}

var (
	TextFlagKeeper = check.Text{ES: "`ACTOR` que actúa y conserva el estado", EN: "`ACTOR` that acts and keeps the state"}
	TextFlagAt     = check.Text{ES: "`INSTANTE` de emisión, como 2023-08-01T09:00:00-04:00; por defecto, ahora", EN: "the `INSTANT` of issue, like 2023-08-01T09:00:00-04:00; by default, now"}
	TextNoActor    = check.Text{ES: "indique el actor: --as BO-VDSSC", EN: "specify the acting actor: --as BO-VDSSC"}
)
