package keys

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/exchange/trust"
)

// listCommand makes "mixta keys list".
func listCommand(a *cli.App) *cli.Command {
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "list CONFIANZA", EN: "list TRUST"},
		Short: check.Text{ES: "Muestra las claves de un archivo de confianza", EN: "Show the keys in a trust file"},
		Long: check.Text{
			ES: "Muestra las claves de un archivo de confianza: a qué actor pertenece cada una, por quién habla, cuándo es\nválida y si fue revocada.",
			EN: "Show the keys in a trust file: the actor of each, the issuers it speaks for, when it is valid, and whether it was\nrevoked."},
		Example: "mixta keys list trust.json",
		Args:    cli.Exactly(1),
	}, func(args []string) error {
		t, err := ReadTrust(a, args[0])
		if err != nil {
			return err
		}
		return a.Print(print.Result{Table: trusted(t), JSON: t})
	})
	a.TableFlag(c)
	return c
}

// trusted shows whom a trust file trusts, for what and for how long.
func trusted(t *trust.Trust) print.Table {
	rows := print.Table{Columns: []print.Column{
		print.Words("actor", check.Text{ES: "actor", EN: "actor"}),
		print.Words("for", check.Text{ES: "habla por", EN: "speaks for"}),
		print.Words("algorithm", check.Text{ES: "algoritmo", EN: "algorithm"}),
		print.Instant("from", check.Text{ES: "desde", EN: "from"}),
		print.Instant("until", check.Text{ES: "hasta", EN: "until"}),
		print.Instant("revoked", check.Text{ES: "revocada", EN: "revoked"}),
		print.ID("key", check.Text{ES: "clave", EN: "key"}),
	}}
	row := func(g trust.Grant, d trust.Validity, algorithm, key string) {
		about, revoked := print.Commas(cmp.Or(list(g.For), string(g.Actor))), "-"
		if len(g.Jointly) > 0 {
			about.Values = append(about.Values, print.Say(textJointly, list(g.Jointly)))
		}
		whole := any(about)
		if len(g.Kinds) > 0 {
			whole = print.List{Between: check.Text{ES: ": ", EN: ": "}, Values: []any{about, list(g.Kinds)}}
		}
		if d.Revoked != nil {
			revoked = string(d.Revoked.At)
		}
		rows.Add(g.Actor, whole, algorithm, d.From, d.Until, revoked, key)
	}
	for _, k := range t.Keys {
		row(k.Grant, k.Validity, string(k.Algorithm()), k.ID())
	}
	for _, authority := range t.Authorities {
		for _, h := range authority.Holders {
			row(h.Grant, h.Validity, "X.509", h.Subject)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(t.Revoked)) {
		rows.Add("-", "-", "-", "-", "-", t.Revoked[id].At, id)
	}
	return rows
}

func list[T ~string](all []T) string {
	var names []string
	for _, one := range all {
		names = append(names, string(one))
	}
	return strings.Join(names, ", ")
}

var textJointly = check.Text{ES: "%s (con la otra parte)", EN: "%s (with the other side)"}
