package ops

import (
	"io/fs"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/commit"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/record"
)

// commitCommand makes "mixta ops commit".
func commitCommand(a *cli.App) *cli.Command {
	var from, to, operation, about, openBy, keep, out, at string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "commit ARCHIVO", EN: "commit FILE"},
		Short: check.Text{ES: "Se compromete con un plan o unos resultados, sin mostrarlos aún", EN: "Commit to a plan or results, without showing them yet"},
		Long: check.Text{
			ES: "Escribe un compromiso con los bytes exactos del archivo, que no muestra nada de él, ni una hora que se pueda adivinar, y\naparte lo que hace falta para abrirlo, que es secreto hasta entonces. Firme el compromiso («mixta sign») y envíelo; guarde\nel archivo sin cambiarlo. Cuando tenga el de la otra parte, ábralo («mixta ops open»).",
			EN: "Write a commitment to the exact bytes of the file, which shows nothing of it, not even an hour that could be guessed, and\napart from it what is needed to open it, which is secret until then. Sign the commitment (\"mixta sign\") and send it; keep\nthe file unchanged. Once you have that of the other side, open it (\"mixta ops open\")."},
		Example: "mixta ops commit plan.json --from BO-FELCN --to PE-DIRANDRO --operation 0e5a1000-0000-4000-8000-000000000010 --about plan --open-by 2023-05-16T12:00:00-04:00 --keep plan.secret --out c-bo.json",
		Args:    cli.Exactly(1),
	}, func(args []string) error {
		id, err := cli.ID(operation)
		if err != nil {
			return err
		}
		digest, exercise, err := committed(a, args[0], id)
		if err != nil {
			return err
		}
		if at == "" {
			at = string(record.At(time.Now()))
		}
		x := &commit.Commitment{ID: record.NewSecretID(), Sender: record.Actor(from), Recipient: record.Actor(to), Issued: record.Instant(at), Operation: record.OperationRef(id),
			About: commit.Matter(about), OpenBy: record.Instant(openBy), Exercise: exercise,
			Marking: record.Marking{TLP: record.Amber, Releasable: []record.Actor{min(record.Actor(from), record.Actor(to)), max(record.Actor(from), record.Actor(to))}}}
		kept, err := x.Commit(digest, commit.NewSalt())
		if err != nil {
			return err
		}
		if err := writeNew(keep, 0o600, kept); err != nil {
			return err
		}
		if err := writeNew(out, 0o644, x); err != nil {
			return err
		}
		return a.Line(textCommitted, out, digest)
	})
	a.NeededActorFlag(c, &from, "from", check.Text{ES: "`ACTOR` que se compromete", EN: "`ACTOR` that commits itself"})
	a.NeededActorFlag(c, &to, "to", check.Text{ES: "`ACTOR` de la otra parte", EN: "`ACTOR` on the other side"})
	a.NeededFlag(c, &operation, "operation", check.Text{ES: "`IDENTIFICADOR` de la operación", EN: "`ID` of the operation"})
	about = string(commit.Plan)
	a.ChoiceFlag(c, &about, "about", check.Text{ES: "`ASUNTO`: plan o results (resultados)", EN: "`MATTER`: plan or results"}, string(commit.Plan), string(commit.Results))
	a.FormFlag(c, &openBy, "open-by", cli.FormInstant, check.Text{ES: "`INSTANTE` hasta el que ambas partes deben abrir", EN: "`INSTANT` by which both sides must open"})
	a.Require(c, &openBy, "open-by")
	a.NeededFlag(c, &keep, "keep", check.Text{ES: "`ARCHIVO` nuevo y secreto con que se abre", EN: "new, secret `FILE` to open it with"})
	a.NeededOutFlag(c, &out, check.Text{ES: "`ARCHIVO` nuevo en que se escribe el compromiso", EN: "new `FILE` to write the commitment to"})
	a.FormFlag(c, &at, "at", cli.FormInstant, textCommitAt)
	return c
}

// committed returns the digest of a file that has an operation, and whether that is an
// exercise.
func committed(a *cli.App, name string, operation record.ID) (digest record.Digest, exercise bool, err error) {
	there := false
	if err := a.Sound(name, func(r mixta.Record) {
		if r.Head().ID == operation {
			there, exercise = true, r.Head().Exercise
		}
	}); err != nil {
		return "", false, err
	}
	if !there {
		return "", false, cli.InFile(name, check.Errorf(textNotInFile, operation))
	}
	in, err := a.Open(name)
	if err != nil {
		return "", false, err
	}
	defer in.Close()
	digest, err = trust.Digest(in.Reader)
	return digest, exercise, err
}

// writeNew writes a new file.
func writeNew(name string, mode fs.FileMode, file interface{ Bytes() ([]byte, error) }) error {
	b, err := file.Bytes()
	if err != nil {
		return err
	}
	return cli.Unwritten(durable.Create(name, mode, durable.Bytes(b)))
}

var (
	textCommitAt  = check.Text{ES: "`INSTANTE` en que se hace; por defecto, ahora", EN: "`INSTANT` at which it is done; by default, now"}
	textNotInFile = check.Text{ES: "no contiene la operación %s", EN: "does not have the operation %s"}
	textCommitted = check.Text{ES: "%s: compromiso con %s. Fírmelo y envíelo; no cambie el archivo", EN: "%s: committed to %s. Sign it and send it; leave the file unchanged"}
)
