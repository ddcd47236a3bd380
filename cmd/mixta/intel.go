package main

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

// intelGroup makes "mixta intel" and what stands below it.
func (a *app) intelGroup() *cobra.Command {
	return a.group(help{
		use:   check.Text{ES: "intel ORDEN", EN: "intel COMMAND"},
		short: check.Text{ES: "Inteligencia: boletines que faltan, redes, coincidencias, divulgaciones", EN: "Intelligence: missing bulletins, networks, matches, disclosures"},
		long: check.Text{
			ES: "Calcula sobre los registros de inteligencia de uno o más archivos. Nada se fusiona ni se deduce por sí solo.",
			EN: "Compute on the intelligence records of one or more files. Nothing is merged or inferred by itself."},
		example: "mixta intel gaps examples/air-bulletin/*.json",
	}, a.intelGaps(), a.intelNetwork(), a.intelSame(), a.intelDisclosures())
}

// intelGaps makes "mixta intel gaps".
func (a *app) intelGaps() *cobra.Command {
	var from, to string
	c := a.command(help{
		use:   check.Text{ES: "gaps ARCHIVO…", EN: "gaps FILE…"},
		short: check.Text{ES: "Boletines que faltan o se superponen", EN: "Bulletins that are missing or overlap"},
		long: check.Text{
			ES: "Muestra qué períodos no cubre ningún boletín de cada emisor, o cubren dos. Sin --from ni --to rigen el\nprimero y el último boletín del emisor. - lee la entrada estándar.",
			EN: "Show which periods no bulletin of an issuer covers, or two do. Without --from and --to the first and the\nlast bulletin of the issuer set them. - reads standard input."},
		example: "mixta intel gaps --to 2023-12-31 examples/air-bulletin/*.json",
	}, func(_ *cobra.Command, args []string) error {
		over := record.Period{From: record.Date(from), To: record.Date(to)}
		if from != "" && to != "" && from > to {
			return a.usage(check.Text{ES: "--from (%s) no debe ser posterior a --to (%s)", EN: "--from (%s) must not be after --to (%s)"}, from, to)
		}
		f, err := a.load(expand(args)...)
		if err != nil {
			return err
		}
		return a.printGaps(intel.Gaps(f.Bulletins, over), len(f.Bulletins) > 0)
	})
	a.formed(c, &from, "from", formDay, textFlagFrom)
	a.formed(c, &to, "to", formDay, textFlagTo)
	a.formatFlag(c, "text", "json", "csv")
	return c
}

// printGaps prints the gaps. That there are none is said only where there are
// bulletins at all.
func (a *app) printGaps(gaps []intel.Gap, any bool) error {
	if a.flags.format == "json" {
		return a.json(map[string][]intel.Gap{"gaps": append([]intel.Gap{}, gaps...)})
	}
	if len(gaps) == 0 && a.flags.format == "text" {
		said := textNoBulletins
		if any {
			said = textNoGaps
		}
		fmt.Fprintln(a.err, "mixta: "+a.say(said))
		return nil
	}
	t := table{names: []string{"issuer", "cadence", "from", "to", "what"}}
	for _, g := range gaps {
		what := a.say(textMissing)
		if !g.Missing() {
			what = a.say(textTwice, g.Overlapping[0], g.Overlapping[1])
		}
		if g.Exercise {
			what = a.say(check.Text{ES: "simulacro: %s", EN: "exercise: %s"}, what)
		}
		t.rows = append(t.rows, []string{string(g.Issuer), a.codeWord("intel.Cadence", string(g.Cadence)), string(g.Period.From), string(g.Period.To), what})
	}
	return a.rows(t, textIssuer, textCadence, textFrom, textTo, textWhat)
}

// intelNetwork makes "mixta intel network".
func (a *app) intelNetwork() *cobra.Command {
	var from string
	c := a.command(help{
		use:   check.Text{ES: "network ARCHIVO…", EN: "network FILE…"},
		short: check.Text{ES: "Entidades vinculadas y qué tan bien evaluados están sus vínculos", EN: "Connected subjects and how well graded"},
		long: check.Text{
			ES: "Muestra los grupos de entidades vinculadas; * marca los caminos más fuertes. Con --from, el camino más fuerte\ndesde una entidad a cada otra, con su vínculo más débil. Las personas figuran solo por su identificador.",
			EN: "Show the groups of connected subjects; * marks the strongest paths. With --from, the strongest path from\none subject to each other one, with its weakest link. Persons are shown by their ids alone."},
		example: "mixta intel network --format dot conformance/clean/intel.json",
	}, func(_ *cobra.Command, args []string) error {
		if from != "" && a.flags.format != "text" {
			return a.usage(textFromText)
		}
		f, err := a.load(expand(args)...)
		if err != nil {
			return err
		}
		return a.printNetwork(intel.NewNetwork(f.Subjects, f.Links), record.ID(from))
	})
	c.Flags().StringVar(&from, "from", "", a.say(textFlagSubject))
	a.formatFlag(c, "text", "json", "dot")
	return c
}

func (a *app) printNetwork(n *intel.Network, from record.ID) error {
	switch {
	case from != "":
		return a.printPaths(n, from)
	case a.flags.format == "json":
		return a.written(n.WriteJSON(a.out))
	case a.flags.format == "dot":
		return a.written(n.WriteDOT(a.out))
	}
	return a.written(n.WriteText(a.out, a.lang))
}

// printPaths prints the paths from a subject. That it has none is said, and is
// not the same as that there is no such subject.
func (a *app) printPaths(n *intel.Network, from record.ID) error {
	switch {
	case len(n.Paths(from)) > 0:
		return a.written(n.WritePaths(a.out, from, a.lang))
	case slices.Contains(n.Alone, from):
		fmt.Fprintln(a.err, "mixta: "+a.say(textNothing))
		return nil
	}
	return a.usage(textNoSubject, string(from))
}

// intelSame makes "mixta intel same".
func (a *app) intelSame() *cobra.Command {
	c := a.command(help{
		use:   check.Text{ES: "same ARCHIVO ARCHIVO", EN: "same FILE FILE"},
		short: check.Text{ES: "Entidades de dos archivos que pueden ser la misma", EN: "Subjects of two files that may be the same"},
		long: check.Text{
			ES: "Muestra qué entidades de dos archivos coinciden en un identificador o nombre, si la coincidencia es fuerte o\ndébil y por qué. No muestra los identificadores y no fusiona nada: decide una persona.",
			EN: "Show which subjects of two files agree on an identifier or name, whether the match is strong or weak, and\nwhy. Identifiers are not shown and nothing is merged: a person decides."},
		example: "mixta intel same bo.json pe.json",
	}, func(_ *cobra.Command, args []string) error {
		if len(args) != 2 {
			return a.usage(textOneArgument, 2, len(args))
		}
		first, err := a.load(args[0])
		if err != nil {
			return err
		}
		second, err := a.load(args[1])
		if err != nil {
			return err
		}
		return a.printPairs(intel.SameSubject(first.Subjects, second.Subjects))
	})
	a.formatFlag(c, "text", "json", "csv")
	return c
}

func (a *app) printPairs(pairs []intel.Pair) error {
	if a.flags.format == "json" {
		return a.json(map[string]any{"pairs": pairs})
	}
	t := table{names: []string{"a", "b", "strength", "why"}}
	for _, p := range pairs {
		why := a.say(textAgree, a.schemes(p.Agree))
		if len(p.Contradict) > 0 {
			why += a.say(textContradict, a.schemes(p.Contradict))
		}
		strength := textWeak
		if p.Strength == intel.Strong {
			strength = textStrong
		}
		t.rows = append(t.rows, []string{string(p.A), string(p.B), a.say(strength), why})
	}
	return a.rows(t, textFirst, textSecond, textMatch, textWhat)
}

// schemes names what identifiers agree on or contradict.
func (a *app) schemes(codes []string) string {
	words := make([]string, len(codes))
	for i, c := range codes {
		words[i] = a.codeWord("intel.IdentifierScheme", c)
		if t, ok := agreedNames[c]; ok && a.flags.format == "text" {
			words[i] = a.say(t)
		}
	}
	return strings.Join(words, ", ")
}

// codeWord is what a code is called, where the format is for people.
func (a *app) codeWord(list, code string) string {
	if a.flags.format != "text" {
		return code
	}
	return schema.Word(list, code, string(a.lang))
}

// intelDisclosures makes "mixta intel disclosures".
func (a *app) intelDisclosures() *cobra.Command {
	c := a.command(help{
		use:   check.Text{ES: "disclosures ENTIDAD ARCHIVO…", EN: "disclosures SUBJECT FILE…"},
		short: check.Text{ES: "Quién recibió qué sobre una entidad, cuándo y en qué archivo", EN: "Who received what about one subject, when and in which file"},
		long: check.Text{
			ES: "Muestra, por orden de envío, cada registro de los archivos que es la entidad o la nombra. Dice lo que se envió,\nno lo que se leyó. ENTIDAD es su identificador.",
			EN: "Show, in the order of sending, every record of the files that is the subject or names it. It tells what was\nsent, not what was read. SUBJECT is its id."},
		example: "mixta intel disclosures 00000101-0000-4000-8000-000000000000 conformance/clean/intel.json",
	}, func(_ *cobra.Command, args []string) error {
		if len(args) < 2 {
			return a.usage(textSubjectAndFile)
		}
		subject, err := a.id(args[0])
		if err != nil {
			return err
		}
		carried := func(yield func(intel.Carried) bool) {
			err = a.eachRecord(args[1:], func(name string, to mixta.Envelope, e mixta.Entry) {
				yield(intel.Carried{File: name, Sender: to.Sender, Recipient: to.Recipient, Sent: to.Issued, Kind: e.Kind, Head: e.Record.Head(), Raw: e.Raw})
			})
		}
		found := intel.Disclosures(subject, iter.Seq[intel.Carried](carried))
		if failed := a.printDisclosures(found); failed != nil {
			return failed
		}
		return err
	})
	a.formatFlag(c, "text", "json", "csv")
	return c
}

func (a *app) printDisclosures(all []intel.Disclosure) error {
	if a.flags.format == "json" {
		return a.json(map[string]any{"disclosures": append([]intel.Disclosure{}, all...)})
	}
	t := table{names: []string{"sent", "channel", "kind", "record", "marking", "file"}}
	for _, d := range all {
		t.rows = append(t.rows, []string{string(d.Sent), string(d.Sender) + " → " + string(d.Recipient), d.Kind, string(d.Record), d.Marking, check.Printable(d.File)})
	}
	return a.rows(t, textSent, textSumChannel, textKind, textRecord, textSumMarking, textSumFile)
}

// json prints a value as JSON.
func (a *app) json(v any) error {
	if err := writeJSON(a.out, v); err != nil {
		return a.written(err)
	}
	return nil
}
