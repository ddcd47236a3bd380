package match

import (
	"context"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/blind"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/record"
)

// askCommand makes "mixta intel match ask".
func askCommand(a *cli.App) *cli.Command {
	var from, key, purpose, account, keep, out, at string
	var about []string
	var by record.Authority
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "ask ARCHIVO…", EN: "ask FILE…"},
		Short: check.Text{ES: "Pregunta cuáles de los datos de unos archivos tiene también la otra parte", EN: "Ask which items of files the other side holds too"},
		Long: check.Text{
			ES: "Escribe una pregunta con los datos de los archivos, ocultos, y aparte lo que hace falta para leer la respuesta, que es\nsecreto. Firme la pregunta («mixta sign») antes de enviarla.",
			EN: "Write a question with the items of the files, blinded, and apart from it what is needed to read the answer, which is\nsecret. Sign the question (\"mixta sign\") before you send it."},
		Example: "mixta intel match ask estado.json --from BO-FELCN --key dirandro.match.pub --about craft --law \"Ley 913\" --purpose \"Boletín trimestral\" --account cuenta.json --keep q.secret --out q.json",
		Args:    cli.Files,
	}, func(args []string) error {
		if len(about) == 0 {
			return cli.Usagef(cli.TextFlagNeeded, "about")
		}
		b, err := a.ReadWhole(key)
		if err != nil {
			return err
		}
		k, found := blind.ParseKey(b)
		if !found.OK() {
			return a.PrintReport(key, found)
		}
		by.Actor = record.Actor(from)
		q := &blind.Question{ID: record.NewSecretID(), Sender: by.Actor, Recipient: k.Actor, Purpose: record.Text{ES: purpose}, Authority: by, Marking: between(by.Actor, k.Actor), Key: k.Public}
		for _, topic := range about {
			q.About = append(q.About, blind.Topic(topic))
		}
		items, err := itemsOf(a, args, q)
		if err != nil {
			return err
		}
		issued, t := now(at)
		q.Issued = issued
		if err := accounted(account, func(acc *blind.Account) error {
			q.Asked = new(acc.Counted(blind.Asked, q.Sender.Country(), q.Recipient, t))
			blinds, err := q.Ask(context.Background(), items, blind.NewSecret())
			if err != nil {
				return err
			}
			acc.Add(q.Entry(blind.Asked, issued, blinds.Question))
			return writeQuestion(q, blinds, keep, out)
		}); err != nil {
			return err
		}
		return a.Line(textAsked, out, len(q.Elements))
	})
	a.NeededActorFlag(c, &from, "from", check.Text{ES: "`ACTOR` que pregunta", EN: "`ACTOR` that asks"})
	a.NeededFlag(c, &key, "key", check.Text{ES: "`ARCHIVO` con la parte pública de la clave de quien responde, entregada en mano", EN: "`FILE` with the public part of the answerer's key, handed over in person"})
	aboutFlag(a, c, &about)
	authorityFlags(a, c, &by)
	a.NeededFlag(c, &purpose, "purpose", check.Text{ES: "`TEXTO`: para qué se usará la respuesta", EN: "`TEXT`: what the answer is to be used for"})
	accountFlag(a, c, &account)
	a.NeededFlag(c, &keep, "keep", check.Text{ES: "`ARCHIVO` nuevo y secreto con que se lee la respuesta", EN: "new, secret `FILE` to read the answer with"})
	a.NeededOutFlag(c, &out, check.Text{ES: "`ARCHIVO` nuevo en que se escribe la pregunta", EN: "new `FILE` to write the question to"})
	atFlag(a, c, &at)
	return c
}

// aboutFlag gives the command --about.
func aboutFlag(a *cli.App, c *cli.Command, about *[]string) {
	a.ChoicesFlag(c, about, "about", check.Text{ES: "`TEMAS` que se comparan: subjects (personas y organizaciones), craft (aeronaves, embarcaciones, vehículos y vuelos), seizures (incautaciones)", EN: "`TOPICS` to compare: subjects (persons and organisations), craft (aircraft, vessels, vehicles and flights), seizures"},
		string(blind.Subjects), string(blind.Craft), string(blind.Seizures))
	cli.InUse(c, "about")
}

// between is the marking of what two actors exchange.
func between(x, y record.Actor) record.Marking {
	return record.Marking{TLP: record.Amber, Releasable: []record.Actor{min(x, y), max(x, y)}}
}

// itemsOf returns the items of files, and says whether they are an exercise.
func itemsOf(a *cli.App, files []string, q *blind.Question) (items []blind.Item, err error) {
	real, exercises := 0, 0
	err = a.Each(files, func(_ string, _ mixta.Envelope, e mixta.Entry) {
		if e.Section != mixta.Live {
			return
		}
		more := blind.Items(e.Record, q.Sender, q.About)
		items = append(items, more...)
		if e.Record.Head().Exercise {
			exercises += len(more)
		} else {
			real += len(more)
		}
	})
	switch {
	case err != nil:
		return nil, err
	case a.Invalid:
		return nil, cli.ErrFindings
	case len(items) == 0:
		return nil, check.Errorf(textNoItems)
	case real > 0 && exercises > 0:
		return nil, check.Errorf(textMixed)
	}
	q.Exercise = exercises > 0
	return items, nil
}

// writeQuestion writes the question, after what reads its answer.
func writeQuestion(q *blind.Question, blinds *blind.Blinds, keep, out string) error {
	secret, err := blinds.Bytes()
	if err != nil {
		return err
	}
	if err := durable.Create(keep, 0o600, durable.Bytes(secret)); err != nil {
		return cli.Unwritten(err)
	}
	b, err := q.Bytes()
	if err != nil {
		return err
	}
	return cli.Unwritten(durable.Create(out, 0o644, durable.Bytes(b)))
}

var (
	textNoItems = check.Text{ES: "los archivos no tienen datos de esos temas", EN: "the files have no items of these topics"}
	textMixed   = check.Text{ES: "unos datos son de un simulacro y otros no: pregunte por separado", EN: "some items are of an exercise and others are not: ask for them apart"}
	textAsked   = check.Text{ES: "%s: datos preguntados, %d. Fírmela y envíela", EN: "%s: items asked, %d. Sign it and send it"}
)
