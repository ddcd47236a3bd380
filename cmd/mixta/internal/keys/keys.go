package keys

import (
	"errors"
	"io"
	"os"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/record"
)

// Keys makes "mixta keys".
func Keys(a *cli.App) *cli.Command {
	return a.Group(cli.Help{
		Use:     check.Text{ES: "keys COMANDO", EN: "keys COMMAND"},
		Short:   check.Text{ES: "Genera claves y administra el archivo de confianza", EN: "Make keys and manage the trust file"},
		Example: "mixta keys new --actor BO-FELCN --out felcn.key",
	}, newCommand(a), addCommand(a), grantCommand(a), listCommand(a), revokeCommand(a), rotateCommand(a), sealKeyCommand(a), extensionCommand(a))
}

// newCommand makes "mixta keys new".
func newCommand(a *cli.App) *cli.Command {
	var actor, out, algorithm string
	var days int
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "new", EN: "new"},
		Short: check.Text{ES: "Genera una clave y muestra su entrada para el archivo de confianza", EN: "Make a key and show its entry for the trust file"},
		Long: check.Text{
			ES: "Genera una clave privada, que no debe salir de este equipo, y muestra su parte pública como entrada para el archivo\nde confianza. Entregue esa entrada a la otra parte en mano.",
			EN: "Make a private key, which must not leave this machine, and show its public part as an entry for the trust file.\nHand that entry to the other side in person."},
		Example: "mixta keys new --actor BO-FELCN --out felcn.key > felcn.pub.json",
	}, func(args []string) error {
		if days < 1 || days > mostKeyDays {
			return cli.Usagef(textDays, mostKeyDays, days)
		}
		k, err := trust.NewKey(trust.Algorithm(algorithm))
		if err != nil {
			return err
		}
		if err := saveSecret(out, k.PEM()); err != nil {
			return cli.Unwritten(err)
		}
		now := time.Now().Truncate(time.Second)
		stamp := func(t time.Time) record.Instant { return record.Instant(t.Format(time.RFC3339)) }
		return a.JSON(trust.TrustedKey{
			Grant: trust.Grant{Actor: record.Actor(actor)}, Public: k.Public(),
			Validity: trust.Validity{From: stamp(now), Until: stamp(now.AddDate(0, 0, days))}})
	})
	a.NeededActorFlag(c, &actor, "actor", check.Text{ES: "`ACTOR` al que pertenece", EN: "`ACTOR` that owns it"})
	a.NeededOutFlag(c, &out, check.Text{ES: "`ARCHIVO` nuevo en que se escribe la clave privada", EN: "new `FILE` to write the private key to"})
	algorithms := []string{string(trust.EdDSA), string(trust.ES256), string(trust.PS256)}
	algorithm = algorithms[0]
	a.ChoiceFlag(c, &algorithm, "algorithm", check.Text{ES: "`ALGORITMO`: EdDSA, ES256 o PS256", EN: "`ALGORITHM`: EdDSA, ES256 or PS256"}, algorithms...)
	c.Flags().IntVar(&days, "days", 730, a.Say(check.Text{ES: "vigencia en `DÍAS`", EN: "validity in `DAYS`"}))
	return c
}

// mostKeyDays is the longest validity of a key: a century.
const mostKeyDays = 36500

var textDays = check.Text{ES: "la opción --days debe ser de 1 a %d, no %d", EN: "flag --days must be from 1 to %d, not %d"}

// saveSecret writes a new file that only its owner may read.
func saveSecret(name string, b []byte) error {
	return durable.Create(name, 0o600, durable.Bytes(b))
}

// addCommand makes "mixta keys add".
func addCommand(a *cli.App) *cli.Command {
	var trusted string
	var given grant
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "add ENTRADA", EN: "add ENTRY"},
		Short: check.Text{ES: "Agrega una clave al archivo de confianza", EN: "Add a key to the trust file"},
		Long: check.Text{
			ES: "Agrega al archivo de confianza la parte pública de una clave que un actor entregó en mano. La clave habla por ese actor;\n--for, --jointly y --kinds cambian por quién habla («mixta keys grant --help»).",
			EN: "Add to the trust file the public part of a key that an actor handed over in person. The key speaks for that actor;\n--for, --jointly and --kinds change what it speaks for (\"mixta keys grant --help\")."},
		Example: "mixta keys add felcn.pub.json --trust trust.json",
		Args:    cli.Exactly(1),
	}, func(args []string) error {
		b, err := a.ReadWhole(args[0])
		if err != nil {
			return err
		}
		k, err := trust.ParseTrustedKey(b)
		if err != nil {
			return cli.InFile(args[0], err)
		}
		given.apply(&k.Grant)
		return changeTrust(a, trusted, trust.New(), func(t *trust.Trust) (*trust.Trust, error) { return t, t.Add(k) })
	})
	a.NeededFlag(c, &trusted, "trust", TextFlagTrust)
	given.flags(a, c)
	return c
}

// changeTrust replaces a trust file by the result of change, which gets begun if
// there is no file. No other change can intervene.
func changeTrust(a *cli.App, name string, begun *trust.Trust, change func(*trust.Trust) (*trust.Trust, error)) error {
	return durable.Update(name, 0o644, func(old *os.File, w io.Writer) error {
		t := begun
		if old != nil {
			if err := cli.Trusted(old); err != nil {
				return err
			}
			b, err := io.ReadAll(io.LimitReader(old, cli.MostWhole))
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

// revokeCommand makes "mixta keys revoke".
func revokeCommand(a *cli.App) *cli.Command {
	var trusted, at, reason string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "revoke CLAVE", EN: "revoke KEY"},
		Short: check.Text{ES: "Revoca una clave desde un instante", EN: "Revoke a key from a given time"},
		Long: check.Text{
			ES: "Revoca una clave desde un instante. Todas sus firmas dejan de valer, también las anteriores, salvo que se comprueben\nrespecto de un instante anterior: el de --at en verify o, en la bandeja de entrada, el del acuse de recibo propio de un\narchivo ya recibido. Una clave que solo se conoce por certificados se revoca del mismo modo. La entrada se conserva.",
			EN: "Revoke a key from a given time. All its signatures become invalid, earlier ones too, unless you verify as of an\nearlier time: that of --at in verify or, in the inbox, that of your own receipt for a file received earlier. A key\nknown only by certificates is revoked in the same way. The entry is kept."},
		Example: "mixta keys revoke 9h2…kQ --trust trust.json --at 2026-11-24T00:00:00-04:00 --reason \"equipo extraviado\"",
		Args:    cli.Exactly(1),
	}, func(args []string) error {
		return changeTrust(a, trusted, nil, func(t *trust.Trust) (*trust.Trust, error) {
			return t, t.Revoke(args[0], trust.Revocation{At: record.Instant(at), Reason: reason})
		})
	})
	a.NeededFlag(c, &trusted, "trust", TextFlagTrust)
	a.FormFlag(c, &at, "at", cli.FormInstant, check.Text{ES: "`INSTANTE` desde el que se revoca", EN: "`INSTANT` from which it is revoked"})
	a.Require(c, &at, "at")
	a.NeededFlag(c, &reason, "reason", check.Text{ES: "`MOTIVO`", EN: "`REASON`"})
	return c
}

// rotateCommand makes "mixta keys rotate".
func rotateCommand(a *cli.App) *cli.Command {
	var trusted, key string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "rotate ROTACIÓN", EN: "rotate ROTATION"},
		Short: check.Text{ES: "Aplica una rotación de claves firmada por su actor", EN: "Apply a key rotation signed by its actor"},
		Long: check.Text{
			ES: "Aplica una rotación, firmada con una clave vigente del actor: un archivo {\"mixtaRotation\":\"1.0\",\"add\":[…],\"revoke\":{…}}\ncon su firma en ROTACIÓN.jws. Con --key, en cambio, firma la rotación para enviarla.",
			EN: "Apply a rotation, signed with a valid key of the actor: a file {\"mixtaRotation\":\"1.0\",\"add\":[…],\"revoke\":{…}}\nwith its signature in ROTATION.jws. With --key, sign the rotation instead, to send it."},
		Example: "mixta keys rotate rotation.json --trust trust.json",
		Args:    cli.Exactly(1),
	}, func(args []string) error {
		switch {
		case args[0] == "-":
			return cli.Usagef(textRotationFile)
		case (key == "") == (trusted == ""):
			return cli.Usagef(cli.TextFlagNeeded, "trust")
		}
		b, err := a.ReadWhole(args[0])
		if err != nil {
			return err
		}
		if key != "" {
			return signRotation(a, args[0], b, key)
		}
		return rotate(a, args[0], b, trusted)
	})
	c.Flags().StringVar(&key, "key", "", a.Say(check.Text{ES: "`ARCHIVO` con la clave privada con que se firma", EN: "`FILE` with the private key to sign with"}))
	c.Flags().StringVar(&trusted, "trust", "", a.Say(TextFlagTrust))
	return c
}

var textRotationFile = check.Text{ES: "la rotación debe ser un archivo: su firma está en otro, junto a él", EN: "the rotation must be a file: its signature is in another file next to it"}

func signRotation(a *cli.App, name string, b []byte, key string) error {
	k, err := ReadKey(a, key)
	if err != nil {
		return err
	}
	sig, err := trust.SignRotation(b, k)
	if err != nil {
		return err
	}
	return cli.Unwritten(durable.Write(trust.SignatureFile(name), 0o644, durable.Bytes(sig)))
}

func rotate(a *cli.App, name string, b []byte, trusted string) error {
	sig, err := a.ReadWhole(trust.SignatureFile(name))
	if err != nil {
		return err
	}
	var keys int
	var faults check.Report
	err = changeTrust(a, trusted, nil, func(t *trust.Trust) (next *trust.Trust, err error) {
		if next, faults, err = t.Rotate(b, sig, time.Now()); err != nil {
			return nil, check.In(name, err)
		}
		if !faults.OK() {
			return nil, cli.ErrFindings
		}
		keys = len(next.Keys)
		return next, nil
	})
	if errors.Is(err, cli.ErrFindings) {
		return a.PrintReport(name, faults)
	}
	if err != nil {
		return err
	}
	return a.Line(textRotated, keys)
}

var (
	TextFlagTrust = check.Text{ES: "`ARCHIVO` de confianza: en qué firmas se confía y para qué", EN: "trust `FILE`: whose signatures are trusted, and for what"}
	textRotated   = check.Text{ES: "rotación aplicada: claves, %d", EN: "rotation applied: %d keys"}
)
