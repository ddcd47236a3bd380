// Package match has the commands below "mixta intel match".
package match

import (
	"io"
	"os"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/blind"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/record"
)

// Command makes "mixta intel match" and what stands below it.
func Command(a *cli.App) *cli.Command {
	return a.Group(cli.Help{
		Use:   check.Text{ES: "match COMANDO", EN: "match COMMAND"},
		Short: check.Text{ES: "Averigua qué datos tiene también la otra parte, sin mostrar listas", EN: "Find out what the other side holds too, without showing lists"},
		Long: check.Text{
			ES: "Una parte pregunta cuáles de sus datos tiene también la otra, por dos archivos y sin que ninguna muestre los suyos: quien\npregunta averigua solo en qué coinciden, y quien responde, solo cuántos datos se preguntaron. Una coincidencia es motivo de\nuna solicitud de información, nunca da datos. El resumen criptográfico de una matrícula no oculta nada, porque se prueban\ntodas; aquí solo se puede probar preguntando, y quien responde lleva la cuenta.",
			EN: "One side asks which of its items the other holds too, by two files and without either showing its own: the asker finds out\nonly what both have, the answerer only how many items were asked. A hit is a reason for a request for information, and\nnever gives data. A hash of a mark hides nothing, as all marks can be tried; here one can be tried only by asking, and\nwhoever answers counts."},
		Example: "mixta intel match ask estado.json --from BO-FELCN --key dirandro.match.pub --about craft --law \"Ley 913\" --purpose \"Boletín trimestral\" --account cuenta.json --keep q.secret --out q.json",
	}, keyCommand(a), askCommand(a), answerCommand(a), readCommand(a), accountCommand(a))
}

// keyCommand makes "mixta intel match key".
func keyCommand(a *cli.App) *cli.Command {
	var actor, out string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "key", EN: "key"},
		Short: check.Text{ES: "Genera la clave con que se responden preguntas y muestra su parte pública", EN: "Make the key that questions are answered with, and show its public part"},
		Long: check.Text{
			ES: "Genera una clave privada, que no debe salir de este equipo, y muestra su parte pública. Entréguela en mano a quien pregunte:\nasí comprueba que todas las respuestas se hicieron con ella. Conserve la clave mientras deba rendir cuentas de una respuesta.",
			EN: "Make a private key, which must not leave this machine, and show its public part. Hand that in person to whoever asks:\nso they verify that all answers were made with it. Keep the key for as long as an answer may have to be accounted for."},
		Example: "mixta intel match key --actor PE-DIRANDRO --out dirandro.match > dirandro.match.pub",
		Args:    cli.Exactly(0),
	}, func([]string) error {
		k, err := blind.NewKey(record.Actor(actor))
		if err != nil {
			return err
		}
		b, err := k.Bytes()
		if err != nil {
			return err
		}
		if err := durable.Create(out, 0o600, durable.Bytes(b)); err != nil {
			return cli.Unwritten(err)
		}
		return a.JSON(k.Handed())
	})
	a.NeededActorFlag(c, &actor, "actor", check.Text{ES: "`ACTOR` al que pertenece", EN: "`ACTOR` that owns it"})
	a.NeededOutFlag(c, &out, check.Text{ES: "`ARCHIVO` nuevo en que se escribe la clave privada", EN: "new `FILE` to write the private key to"})
	return c
}

// accounted replaces the account by what change makes of it. No other change can
// intervene.
func accounted(name string, change func(*blind.Account) error) error {
	return durable.Update(name, 0o600, func(old *os.File, w io.Writer) error {
		var b []byte
		if old != nil {
			var err error
			if b, err = io.ReadAll(io.LimitReader(old, cli.MostWhole)); err != nil {
				return err
			}
		}
		account, found := blind.ParseAccount(b)
		if err := found.Err(); err != nil {
			return cli.InFile(name, err)
		}
		if err := change(account); err != nil {
			return err
		}
		out, err := account.Bytes()
		if err != nil {
			return err
		}
		_, err = w.Write(out)
		return err
	})
}

// now is the instant of --at or, unless given, the present.
func now(at string) (record.Instant, time.Time) {
	if t, ok := record.Instant(at).Time(); ok {
		return record.Instant(at), t
	}
	t := time.Now()
	return record.At(t), t
}

// accountFlag gives the command --account.
func accountFlag(a *cli.App, c *cli.Command, account *string) {
	a.NeededFlag(c, account, "account", check.Text{ES: "`ARCHIVO` con la cuenta de lo preguntado y respondido; se crea si no existe", EN: "`FILE` with the account of what was asked and answered; made if there is none"})
}

// atFlag gives the command --at.
func atFlag(a *cli.App, c *cli.Command, at *string) {
	a.FormFlag(c, at, "at", cli.FormInstant, check.Text{ES: "`INSTANTE` en que se hace; por defecto, ahora", EN: "`INSTANT` at which it is done; by default, now"})
}

// authorityFlags gives the command the flags that say who ordered it, and under
// which law.
func authorityFlags(a *cli.App, c *cli.Command, by *record.Authority) {
	a.NeededFlag(c, &by.Law, "law", check.Text{ES: "`NORMA` y artículo que lo permiten", EN: "`LAW` and article that allow it"})
	c.Flags().StringVar(&by.Post, "post", "", a.Say(check.Text{ES: "`CARGO` de quien lo dispuso", EN: "`POST` of whoever ordered it"}))
}
