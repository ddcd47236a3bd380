package keys

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
)

// grantCommand makes "mixta keys grant".
func grantCommand(a *cli.App) *cli.Command {
	var trusted string
	var given grant
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "grant CLAVE", EN: "grant KEY"},
		Short: check.Text{ES: "Define por qué emisores habla una clave", EN: "Set which issuers a key speaks for"},
		Long: check.Text{
			ES: "Define por qué emisores habla una clave del archivo de confianza: sola, por los de --for, que reemplazan a su propio\nactor; junto con una firma de la otra parte, por los de --jointly, como la comisión misma. Con --kinds, solo para\nesos tipos de registro. Con --namespaces puede definir las extensiones de esos espacios de nombres. CLAVE es su identificador o el titular de sus certificados. Lo que no se indica queda igual.",
			EN: "Set which issuers a key in the trust file speaks for: alone, for those in --for, which replace its own actor; together\nwith a signature from the other side, for those in --jointly, such as the commission itself. With --kinds, only for\nthose kinds of record. With --namespaces it may define the extensions of those namespaces. KEY is its id or the subject of its certificates. Anything not given stays as it is."},
		Example: "mixta keys grant 9h2…kQ --trust trust.json --jointly CM-BOPE",
		Args:    cli.Exactly(1),
	}, func(args []string) error {
		if given.empty() {
			return cli.Usagef(textNothingGranted)
		}
		return changeTrust(a, trusted, nil, func(t *trust.Trust) (*trust.Trust, error) {
			return t, t.Grant(args[0], given.apply)
		})
	})
	a.NeededFlag(c, &trusted, "trust", TextFlagTrust)
	given.flags(a, c)
	return c
}

// grant holds the flags that set what a key is trusted for.
type grant struct{ alone, jointly, kinds, namespaces []string }

func (g *grant) flags(a *cli.App, c *cli.Command) {
	a.FormListFlag(c, &g.alone, "for", cli.FormActor, check.Text{ES: "`EMISORES` por los que habla sola", EN: "`ISSUERS` it speaks for alone"})
	a.FormListFlag(c, &g.jointly, "jointly", cli.FormActor, check.Text{ES: "`EMISORES` por los que habla junto con la otra parte", EN: "`ISSUERS` it speaks for together with the other side"})
	a.FormListFlag(c, &g.kinds, "kinds", cli.FormKind, check.Text{ES: "`TIPOS` de registro para los que se confía en ella", EN: "`KINDS` of record that it is trusted for"})
	a.FormListFlag(c, &g.namespaces, "namespaces", cli.FormNamespace, check.Text{ES: "`ESPACIOS` de nombres cuyas extensiones puede definir", EN: "`NAMESPACES` whose extensions it may define"})
}

func (g *grant) empty() bool {
	return g.alone == nil && g.jointly == nil && g.kinds == nil && g.namespaces == nil
}

// apply replaces the lists whose flags were given.
func (g *grant) apply(to *trust.Grant) {
	set(&to.For, g.alone)
	set(&to.Jointly, g.jointly)
	set(&to.Kinds, g.kinds)
	set(&to.Namespaces, g.namespaces)
}

// set replaces a list, unless its flag was not given.
func set[T record.Actor | record.KindName | record.Namespace](list *[]T, given []string) {
	if given == nil {
		return
	}
	*list = nil
	for _, s := range given {
		*list = append(*list, T(s))
	}
}

var textNothingGranted = check.Text{ES: "falta --for, --jointly, --kinds o --namespaces", EN: "--for, --jointly, --kinds or --namespaces is missing"}
