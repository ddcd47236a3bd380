package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/record"
)

// keys makes "mixta keys".
func (a *app) keys() *cobra.Command {
	return a.group(help{
		use:     check.Text{ES: "keys ORDEN", EN: "keys COMMAND"},
		short:   check.Text{ES: "Genera claves y dice en quién se confía", EN: "Make keys and say who is believed"},
		example: "mixta keys new --actor BO-FELCN --out felcn.key",
	}, a.keysNew(), a.keysAdd(), a.keysList(), a.keysRevoke(), a.keysRotate(), a.keysSeal())
}

// keysNew makes "mixta keys new".
func (a *app) keysNew() *cobra.Command {
	var actor, out, algorithm string
	var days int
	c := a.command(help{
		use:   check.Text{ES: "new", EN: "new"},
		short: check.Text{ES: "Genera una clave y muestra la entrada para el archivo de confianza", EN: "Make a key and show its entry for the file of trust"},
		long: check.Text{
			ES: "Genera una clave privada, que no debe salir de este equipo, y muestra su parte pública como entrada del archivo de\nconfianza: esa se entrega a la otra parte, en mano.",
			EN: "Make a private key, which must not leave this machine, and show its public part as an entry of the file of trust:\nthat is handed to the other side, in person."},
		example: "mixta keys new --actor BO-FELCN --out felcn.key > felcn.pub.json",
	}, func(_ *cobra.Command, args []string) error {
		if days < 1 || days > mostKeyDays {
			return a.usage(textDays, mostKeyDays, days)
		}
		k, err := trust.NewKey(trust.Algorithm(algorithm))
		if err != nil {
			return err
		}
		if err := saveSecret(out, k.PEM()); err != nil {
			return a.written(err)
		}
		now := time.Now().Truncate(time.Second)
		stamp := func(t time.Time) record.Instant { return record.Instant(t.Format(time.RFC3339)) }
		return a.written(writeJSON(a.out, trust.Believed{
			Grant: trust.Grant{Actor: record.Actor(actor)}, Public: k.Public(),
			Days: trust.Days{From: stamp(now), Until: stamp(now.AddDate(0, 0, days))}}))
	})
	a.neededActor(c, &actor, "actor", check.Text{ES: "`ACTOR` a quien pertenece", EN: "`ACTOR` whose key it is"})
	a.neededOut(c, &out, check.Text{ES: "`ARCHIVO` nuevo en que se escribe la clave privada", EN: "new `FILE` to write the private key to"})
	algorithms := []string{string(trust.EdDSA), string(trust.ES256), string(trust.PS256)}
	algorithm = algorithms[0]
	c.Flags().Var(&choice{&algorithm, algorithms}, "algorithm", a.say(check.Text{ES: "`ALGORITMO`: EdDSA, ES256 o PS256", EN: "`ALGORITHM`: EdDSA, ES256 or PS256"}))
	a.complete(c, "algorithm", algorithms)
	c.Flags().IntVar(&days, "days", 730, a.say(check.Text{ES: "vigencia en `DÍAS`", EN: "in force for so many `DAYS`"}))
	return c
}

// mostKeyDays is as long as a key may be in force: a century.
const mostKeyDays = 36500

var textDays = check.Text{ES: "la opción --days debe ser de 1 a %d, no %d", EN: "flag --days must be from 1 to %d, not %d"}

// saveSecret writes a file that only its owner may read, and overwrites none.
func saveSecret(name string, b []byte) error {
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(b)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		os.Remove(name) // a part of a key is none, and would be in the way
	}
	return err
}

// keysAdd makes "mixta keys add".
func (a *app) keysAdd() *cobra.Command {
	var trusted string
	c := a.command(help{
		use:   check.Text{ES: "add ENTRADA", EN: "add ENTRY"},
		short: check.Text{ES: "Agrega una clave al archivo de confianza", EN: "Add a key to the file of trust"},
		long: check.Text{
			ES: "Agrega al archivo de confianza la parte pública de una clave que otro actor entregó en mano, y desde entonces se\nconfía en ella. El archivo se reescribe entero o no se toca.",
			EN: "Add to the file of trust the public part of a key that another actor handed over in person; from then on it is\nbelieved. The file is rewritten whole or not touched."},
		example: "mixta keys add felcn.pub.json --trust trust.json",
	}, func(_ *cobra.Command, args []string) error {
		if len(args) != 1 {
			return a.usage(textOneArgument, 1, len(args))
		}
		b, err := a.readWhole(args[0])
		if err != nil {
			return err
		}
		k, err := trust.ParseBelieved(b)
		if err != nil {
			return &fileError{args[0], err}
		}
		return a.changeTrust(trusted, trust.New(), func(t *trust.Trust) (*trust.Trust, error) { return t, t.Add(k) })
	})
	a.needed(c, &trusted, "trust", textFlagTrust)
	return c
}

// changeTrust puts what change makes of it in the place of a file of trust, or
// of begun where there is none. No other change comes between.
func (a *app) changeTrust(name string, begun *trust.Trust, change func(*trust.Trust) (*trust.Trust, error)) error {
	name, err := a.place(name)
	if err != nil {
		return err
	}
	return durable.Update(name, 0o644, func(old *os.File, w io.Writer) error {
		t := begun
		if old != nil {
			b, err := io.ReadAll(io.LimitReader(old, mostWhole))
			if err != nil {
				return err
			}
			if t, err = trust.Parse(b); err != nil {
				return err
			}
		}
		if t == nil {
			return os.ErrNotExist
		}
		t, err := change(t)
		if err != nil {
			return err
		}
		b, err := t.Bytes()
		if err != nil {
			return err
		}
		_, err = w.Write(b)
		return err
	})
}

// keysRevoke makes "mixta keys revoke".
func (a *app) keysRevoke() *cobra.Command {
	var trusted, at, reason string
	c := a.command(help{
		use:   check.Text{ES: "revoke CLAVE", EN: "revoke KEY"},
		short: check.Text{ES: "Deja de confiar en una clave desde un instante", EN: "Stop believing a key from an instant on"},
		long: check.Text{
			ES: "Anota en el archivo de confianza que una clave dejó de valer desde un instante. Desde entonces no vale nada de lo que\nfirmó, tampoco lo firmado antes, salvo que se juzgue respecto de un instante anterior: el de --at en verify o, en la bandeja,\nel del acuse propio de un archivo ya recibido. La entrada no se borra, para que conste.",
			EN: "Note in the file of trust that a key holds no more from an instant on. From then on nothing that it signed holds,\nwhat it signed before included, unless judged for an earlier instant: that of --at in verify or, in the inbox, that of\none's own receipt of a file taken in before. The entry is kept, for the record."},
		example: "mixta keys revoke 9h2…kQ --trust trust.json --at 2026-11-24T00:00:00-04:00 --reason \"equipo extraviado\"",
	}, func(_ *cobra.Command, args []string) error {
		if len(args) != 1 {
			return a.usage(textOneArgument, 1, len(args))
		}
		return a.changeTrust(trusted, nil, func(t *trust.Trust) (*trust.Trust, error) {
			return t, t.Revoke(args[0], trust.Revocation{At: record.Instant(at), Reason: reason})
		})
	})
	a.needed(c, &trusted, "trust", textFlagTrust)
	a.formed(c, &at, "at", formInstant, check.Text{ES: "`INSTANTE` desde el que no se confía en ella", EN: "`INSTANT` from which it is not believed"})
	a.require(c, &at, "at")
	a.needed(c, &reason, "reason", check.Text{ES: "`MOTIVO`", EN: "`REASON`"})
	return c
}

// keysRotate makes "mixta keys rotate".
func (a *app) keysRotate() *cobra.Command {
	var trusted string
	c := a.command(help{
		use:   check.Text{ES: "rotate ROTACIÓN", EN: "rotate ROTATION"},
		short: check.Text{ES: "Aplica la rotación de claves que un actor firmó con una clave vigente", EN: "Carry out a rotation of keys that an actor signed with a key in force"},
		long: check.Text{
			ES: "Aplica una rotación: un archivo {\"mixtaRotation\":\"1.0\",\"add\":[…],\"revoke\":{…}} con su firma en ROTACIÓN.jws.\nCon --key, en cambio, firma la rotación para enviarla.",
			EN: "Carry out a rotation: a file {\"mixtaRotation\":\"1.0\",\"add\":[…],\"revoke\":{…}} with its signature in ROTATION.jws.\nWith --key, sign the rotation instead, to send it."},
		example: "mixta keys rotate rotation.json --trust trust.json",
	}, nil)
	var key string
	c.Flags().StringVar(&key, "key", "", a.say(check.Text{ES: "`ARCHIVO` con la clave privada con que se firma", EN: "`FILE` with the private key to sign with"}))
	c.Flags().StringVar(&trusted, "trust", "", a.say(textFlagTrust))
	c.RunE = func(_ *cobra.Command, args []string) error {
		switch {
		case len(args) != 1:
			return a.usage(textOneArgument, 1, len(args))
		case args[0] == "-":
			return a.usage(textRotationFile)
		case (key == "") == (trusted == ""):
			return a.usage(textFlagNeeded, "trust")
		}
		b, err := a.readWhole(args[0])
		if err != nil {
			return err
		}
		if key != "" {
			return a.signRotation(args[0], b, key)
		}
		return a.rotate(args[0], b, trusted)
	}
	return c
}

var textRotationFile = check.Text{ES: "la rotación debe ser un archivo: su firma está junto a él", EN: "the rotation must be a file: its signature stands beside it"}

func (a *app) signRotation(name string, b []byte, key string) error {
	k, err := a.readKey(key)
	if err != nil {
		return err
	}
	sig, err := trust.SignRotation(b, k)
	if err != nil {
		return err
	}
	to, err := a.place(trust.Beside(name))
	if err != nil {
		return err
	}
	return a.written(durable.Write(to, 0o644, durable.Bytes(sig)))
}

func (a *app) rotate(name string, b []byte, trusted string) error {
	sig, err := a.readWhole(trust.Beside(name))
	if err != nil {
		return err
	}
	var keys int
	var report check.Report
	err = a.changeTrust(trusted, nil, func(t *trust.Trust) (next *trust.Trust, err error) {
		if next, report, err = t.Rotate(b, sig, time.Now()); err != nil {
			return nil, check.In(name, err)
		}
		if !report.OK() {
			return nil, errFound
		}
		keys = len(next.Keys)
		return next, nil
	})
	if errors.Is(err, errFound) {
		o := check.Output{Lang: a.lang, Color: a.color(), Width: a.columns()}
		if err := o.Text(a.out, []check.FileReport{{Name: name, Report: report}}); err != nil {
			return a.written(err)
		}
		return errFound
	}
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(a.out, a.say(textRotated, keys))
	return a.written(err)
}
