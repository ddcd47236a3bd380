package keys

import (
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/report"
)

// Catalogue is what "--catalogue" and "--trust" name: signed files with code lists,
// and whose signatures are trusted.
type Catalogue struct {
	files   []string
	trusted string
}

// Flags adds the flags.
func (g *Catalogue) Flags(a *cli.App, c *cli.Command) {
	c.Flags().StringSliceVar(&g.files, "catalogue", nil, a.Say(textFlagCatalogue))
	c.Flags().StringVar(&g.trusted, "trust", "", a.Say(TextFlagTrust))
}

// Trust is what --trust names, for other flags that rest on it.
func (g *Catalogue) Trust() *string { return &g.trusted }

// Trusted is the trust file; "" where none is named.
func (g *Catalogue) Trusted() string { return g.trusted }

// Codes returns the code lists of the catalogues, and the report of each. One
// whose signatures do not hold, that speaks for others or in which anything is
// wrong has none.
func (g *Catalogue) Codes(a *cli.App) (codes []*record.CodeList, reports []report.File, err error) {
	if len(g.files) == 0 {
		return codes, nil, nil
	}
	if g.trusted == "" {
		return codes, nil, cli.Usagef(textCatalogueTrust)
	}
	t, err := ReadTrust(a, g.trusted)
	if err != nil {
		return codes, nil, err
	}
	for _, name := range g.files {
		report, lists := catalogue(name, t)
		reports, codes = append(reports, report), append(codes, lists...)
	}
	return codes, reports, nil
}

// catalogue verifies one catalogue and, if it is believed, returns its code lists.
func catalogue(name string, t *trust.Trust) (report report.File, lists []*record.CodeList) {
	file, verdict, _ := verifyFile(name, t, time.Now(), func(e mixta.Entry) {
		if l, ok := e.Record.(*record.CodeList); ok && e.Section == mixta.Live {
			lists = append(lists, l)
		}
	})
	if file.Err != nil || !verdict.OK() || !file.Report.OK() {
		return file, nil
	}
	return file, lists
}

var (
	textFlagCatalogue  = check.Text{ES: "`ARCHIVO` firmado cuyas listas de códigos amplían las abiertas; exige --trust", EN: "signed `FILE` whose code lists extend the open ones; needs --trust"}
	textCatalogueTrust = check.Text{ES: "indique con --trust en qué firmas se confía: sin ello un catálogo no cuenta", EN: "name with --trust whose signatures are trusted: without it a catalogue does not count"}
)
