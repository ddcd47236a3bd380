package ops

import (
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/keys"
	"github.com/comision-mixta/mixta/exchange/commit"
	"github.com/comision-mixta/mixta/record"
)

// openCommand makes "mixta ops open".
func openCommand(a *cli.App) *cli.Command {
	var keep, trusted, out, at string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "open COMPROMISO OTRO", EN: "open COMMITMENT OTHER"},
		Short: check.Text{ES: "Abre un compromiso propio, cuando se tiene el de la otra parte", EN: "Open one's own commitment, once the other side's is there"},
		Long: check.Text{
			ES: "Comprueba la firma del compromiso de la otra parte (OTRO) y que sea sobre lo mismo, y escribe la apertura del propio. Firme la\napertura y envíela con el archivo. Sin el compromiso de la otra parte no se abre: podría hacerlo después de ver el suyo.",
			EN: "Verify the signature of the other side's commitment (OTHER) and that it is about the same, and write the opening of your own.\nSign the opening and send it with the file. Without the other side's commitment nothing is opened: it could be made after\nseeing yours."},
		Example: "mixta ops open c-bo.json c-pe.json --keep plan.secret --trust trust.json --out o-bo.json",
		Args:    cli.Named(2, textTwoCommitments),
	}, func(args []string) error {
		secret, err := a.ReadSecret(keep)
		if err != nil {
			return err
		}
		kept, found := commit.ParseKept(secret)
		if !found.OK() {
			return a.PrintReport(keep, found)
		}
		var sides [2]*commit.Side
		for i, name := range args {
			if sides[i], err = readCommitment(a, name, trusted, at); err != nil {
				return err
			}
		}
		if at == "" {
			at = string(record.At(time.Now()))
		}
		o, found := kept.Open(sides[0], sides[1], record.Instant(at))
		if !found.OK() {
			return a.PrintReport(args[0], found)
		}
		if err := writeNew(out, 0o644, o); err != nil {
			return err
		}
		return a.Line(textOpened, out, kept.File)
	})
	a.NeededFlag(c, &keep, "keep", check.Text{ES: "`ARCHIVO` secreto que se guardó al comprometerse", EN: "secret `FILE` that was kept when committing"})
	a.NeededFlag(c, &trusted, "trust", keys.TextFlagTrust)
	a.NeededOutFlag(c, &out, check.Text{ES: "`ARCHIVO` nuevo en que se escribe la apertura", EN: "new `FILE` to write the opening to"})
	a.FormFlag(c, &at, "at", cli.FormInstant, textCommitAt)
	return c
}

// readCommitment reads a commitment whose signatures hold.
func readCommitment(a *cli.App, name, trusted, at string) (*commit.Side, error) {
	b, v, err := keys.ReadSigned(a, name, trusted, at)
	if err != nil {
		return nil, err
	}
	c, found := commit.ParseCommitment(b)
	found.Join(v.CheckSender(c.Sender), 0)
	if !found.OK() {
		return nil, a.PrintReport(name, found)
	}
	return &commit.Side{Commitment: *c, Digest: v.File}, nil
}

var (
	textTwoCommitments = check.Text{ES: "faltan el compromiso propio y el de la otra parte", EN: "your own commitment and that of the other side are required"}
	textOpened         = check.Text{ES: "%s: abierto. Fírmelo y envíelo con el archivo (%s)", EN: "%s: opened. Sign it and send it with the file (%s)"}
)
