package convert

import (
	"context"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/release"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/record"
)

// handing is who hands over what is exported, and to whom.
type handing struct{ from, to string }

func (h *handing) define(a *cli.App, c *cli.Command) {
	a.NeededActorFlag(c, &h.from, "from", check.Text{ES: "`ACTOR` que entrega", EN: "`ACTOR` that releases"})
	a.NeededActorFlag(c, &h.to, "to", check.Text{ES: "`ACTOR` destinatario", EN: "`ACTOR` that receives"})
}

// copy makes the copy of a file that the recipient may have, by the rules of "mixta
// release".
func (h *handing) copy(a *cli.App, in *cli.Input) (*durable.Draft, error) {
	to, err := durable.NewDraft("")
	if err != nil {
		return nil, err
	}
	account, err := release.Copy(context.Background(), to, in.Reader, release.Policy{LeastPersons: release.LeastPersons,
		Envelope: mixta.Envelope{ID: record.NewSecretID(), Sender: record.Actor(h.from), Recipient: record.Actor(h.to), Issued: record.At(time.Now()), Sequence: 1}})
	if err == nil {
		err = to.Rewind()
	}
	if err != nil {
		to.Close()
		return nil, err
	}
	if n := len(account.Withheld); n > 0 {
		a.Note(check.Text{ES: "retenido para %s: %d (mixta release muestra el informe)", EN: "withheld from %s: %d (mixta release shows the account)"}, h.to, n)
	}
	return to, nil
}
