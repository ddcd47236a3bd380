package exchange

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/keys"
	"github.com/comision-mixta/mixta/exchange/ledger"
)

// folder is the folder of files that a command works in: where its state is, whose
// signatures count there, and by what extensions are checked.
type folder struct {
	state, trusted string
	extensions     keys.Extensions
}

// flags adds the flags; none is needed.
func (f *folder) flags(a *cli.App, c *cli.Command) {
	c.Flags().StringVar(&f.state, "state", "", a.Say(textFlagHome))
	c.Flags().StringVar(&f.trusted, "trust", "", a.Say(textFlagAsked))
	f.extensions.Flags(a, c, &f.trusted)
}

// exchange returns the exchange of who acts, by way of the folder.
func (f *folder) exchange(a *cli.App, h *cli.Hand, dir string) (*ledger.Exchange, error) {
	schemas, err := f.extensions.Needed(a)
	if err != nil {
		return nil, err
	}
	by := h.Issuer()
	x := &ledger.Exchange{Actor: by.By, At: by.At, Store: ledger.Folder{Dir: dir, State: f.state}, Extensions: schemas, Settings: ledger.Settings()}
	if f.trusted != "" {
		x.Trust, err = keys.ReadTrust(a, f.trusted)
	}
	return x, err
}

var (
	textFlagAsked = check.Text{ES: "`ARCHIVO` de confianza: solo se leen archivos firmados con una de sus claves; si no se indica, no se comprueban firmas", EN: "trust `FILE`: only files signed with a key in it are read; without it, signatures are not verified"}
	textFlagHome  = check.Text{ES: "`ARCHIVO` con el estado; por defecto, state.json en la carpeta", EN: "`FILE` with the state; by default, state.json in the folder"}
)
