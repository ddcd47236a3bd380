package main

import (
	"strings"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/trust"
)

// keysList makes "mixta keys list".
func (a *app) keysList() *cobra.Command {
	c := a.command(help{
		use:   check.Text{ES: "list CONFIANZA", EN: "list TRUST"},
		short: check.Text{ES: "Muestra en quién confía un archivo de confianza", EN: "Show whom a file of trust believes"},
		long: check.Text{
			ES: "Muestra las claves de un archivo de confianza: de qué actor es cada una, desde y hasta cuándo vale, para qué se\nconfía en ella, y si fue revocada.",
			EN: "Show the keys of a file of trust: whose each is, from when to when it holds, what it is believed for, and whether\nit was revoked."},
		example: "mixta keys list trust.json",
	}, func(_ *cobra.Command, args []string) error {
		if len(args) != 1 {
			return a.usage(textOneArgument, 1, len(args))
		}
		t, err := a.readTrust(args[0])
		if err != nil {
			return err
		}
		if a.flags.format == "json" {
			return a.written(writeJSON(a.out, t))
		}
		return a.written(a.believed(t))
	})
	a.formatFlag(c, "text", "json")
	return c
}

// believed shows whom a file of trust believes, for what and for how long.
func (a *app) believed(t *trust.Trust) error {
	rows := table{names: strings.Split(a.say(textTrustHead), "; ")}
	row := func(g trust.Grant, d trust.Days, algorithm, key string) {
		about, revoked := list(g.For), "-"
		if about == "" {
			about = string(g.Actor)
		}
		if len(g.Kinds) > 0 {
			about += ": " + list(g.Kinds)
		}
		if d.Revoked != nil {
			revoked = string(d.Revoked.At)
		}
		rows.rows = append(rows.rows, []string{string(g.Actor), about, algorithm, string(d.From), string(d.Until), revoked, key})
	}
	for _, k := range t.Keys {
		row(k.Grant, k.Days, string(k.Algorithm()), k.ID())
	}
	for _, authority := range t.Authorities {
		for _, h := range authority.Holders {
			row(h.Grant, h.Days, "X.509", h.Subject)
		}
	}
	return rows.text(a.out, rows.names, "", 1000)
}

func list[T ~string](all []T) string {
	var names []string
	for _, one := range all {
		names = append(names, string(one))
	}
	return strings.Join(names, ", ")
}

var textTrustHead = check.Text{ES: "actor; habla por; algoritmo; desde; hasta; revocada; clave", EN: "actor; speaks for; algorithm; from; until; revoked; key"}
