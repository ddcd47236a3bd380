package sheet

import (
	"cmp"
	"io"
	"os"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/keys"
	"github.com/comision-mixta/mixta/convert/into"
	"github.com/comision-mixta/mixta/convert/sheet"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/internal/spool"
	"github.com/comision-mixta/mixta/record/extension"
	"github.com/comision-mixta/mixta/report"
)

// readFlags are the flags of "mixta sheet read".
type readFlags struct {
	into, marked string
	by           cli.Hand
	extensions   keys.Extensions
	foreign      foreignFlags
}

// readCommand makes "mixta sheet read".
func readCommand(a *cli.App) *cli.Command {
	f := &readFlags{}
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "read LIBRO", EN: "read BOOK"},
		Short: check.Text{ES: "Lee los registros de un libro a un estado, o muestra los hallazgos por celda", EN: "Read the records of a book into a state, or show the findings by cell"},
		Long: check.Text{
			ES: "Lee un libro .xlsx al estado --into, que se crea si no existe. Una fila nueva es un registro nuevo, y una que cambió,\nla versión siguiente; una que falta se pregunta, y nada se retira. Si algo no está bien, cada hallazgo nombra su\ncelda y el estado queda como estaba; --marked escribe además una copia del libro con un comentario en cada una.",
			EN: "Read an .xlsx book into the state --into, which is made if there is none. A new row is a new record, and one that\nwas changed the next version; one that is missing is asked about, and nothing is withdrawn. Where something is\nwrong, each finding names its cell, and the state is left as it was; --marked also writes a copy of the book with\na comment in each."},
		Example: "mixta sheet read plan.xlsx --into state.json",
		Args:    cli.Exactly(1),
	}, func(args []string) error { return f.run(a, args[0]) })
	a.NeededFlag(c, &f.into, "into", textFlagInto)
	c.Flags().StringVar(&f.marked, "marked", "", a.Say(textFlagMarked))
	a.FormFlag(c, &f.by.At, "at", cli.FormInstant, cli.TextFlagAt)
	f.foreign.define(a, c)
	f.extensions.Flags(a, c, nil)
	a.ReportFlags(c)
	return c
}

func (f *readFlags) run(a *cli.App, name string) error {
	schemas, err := f.extensions.Needed(a)
	if err != nil {
		return err
	}
	in, size, err := whole(a, name)
	if err != nil {
		return err
	}
	defer in.Close()
	rd, err := f.open(a, name, in, size, schemas)
	if err != nil {
		return err
	}
	defer rd.Close()
	var took *taking
	err = durable.Update(f.into, 0o600, func(old *os.File, w io.Writer) error {
		state, err := begun(old, f.into, rd)
		if err != nil {
			return err
		}
		defer state.Close()
		took = &taking{book: rd, state: state, by: f.by.Issuer(), options: []mixta.Option{mixta.WithExtensions(schemas...)}}
		if err := took.all(); err != nil {
			return cli.InFile(name, err)
		}
		switch {
		case !took.ok():
			return cli.ErrFindings
		case old != nil && !took.changed():
			return same(w, old)
		}
		return state.Write(w)
	})
	if took == nil || err != nil && took.ok() {
		return err
	}
	return f.tell(a, name, took, in, size)
}

// open reads what a book says of itself or, of a sheet that people made on their own,
// what the mapping says.
func (f *readFlags) open(a *cli.App, name string, in io.ReaderAt, size int64, schemas []*extension.Schema) (rd *sheet.Reader, err error) {
	if f.foreign.mapping == "" {
		rd, err = sheet.Open(in, size, schemas...)
	} else {
		var as sheet.Foreign
		if as, err = f.foreign.options(a); err != nil {
			return nil, err
		}
		rd, err = sheet.OpenForeign(in, size, as)
	}
	if err != nil {
		return nil, cli.InFile(name, err)
	}
	return rd, nil
}

// tell prints what was found, and how many records were taken. What was found is
// printed even if the marked copy cannot be written.
func (f *readFlags) tell(a *cli.App, name string, took *taking, in io.ReaderAt, size int64) error {
	var failed error
	if f.marked != "" {
		failed = a.Output(f.marked, 0o600, func(w io.Writer) error {
			return sheet.Mark(w, io.NewSectionReader(in, 0, size), took.report, a.Lang)
		})
	}
	if took.ok() {
		a.Note(textTaken, f.into, took.fresh, took.revised, took.same)
	}
	files := []report.File{{Name: name, Report: took.report}}
	if len(took.others.Findings) > 0 {
		files = append(files, report.File{Name: f.into, Report: took.others})
	}
	found := a.PrintReports(cli.Reports{Files: files})
	return cmp.Or(failed, found)
}

// begun reads the state, or begins one where there is none. What the other side's book
// has comes in a file that it signs.
func begun(old *os.File, name string, book *sheet.Reader) (*into.File, error) {
	actor := book.Book().Actor
	if old == nil {
		return into.New(mixta.Envelope{Sender: actor, Recipient: actor}), nil
	}
	state, report, err := into.Read(old, book.Know)
	if err != nil {
		return nil, cli.InFile(name, err)
	}
	keeper := state.Envelope.Recipient
	if err = report.Err(); err == nil && keeper != actor && (actor.Side() == "" || keeper.Side() != actor.Side()) {
		err = check.Errorf(textOtherKeeper, keeper, actor)
	}
	if err != nil {
		state.Close()
		return nil, cli.InFile(name, err)
	}
	return state, nil
}

// same writes the state as it is.
func same(w io.Writer, old *os.File) error {
	if _, err := old.Seek(0, io.SeekStart); err != nil {
		return err
	}
	_, err := io.Copy(w, old)
	return err
}

// whole returns an input that can be read anywhere, and its size.
func whole(a *cli.App, name string) (*spool.Spool, int64, error) {
	in, err := a.Open(name)
	if err != nil {
		return nil, 0, err
	}
	defer in.Close()
	s := &spool.Spool{}
	n, err := io.Copy(s, spool.AtMost(in.Reader, mostBook))
	if err != nil {
		s.Close()
		return nil, 0, cli.InFile(name, cli.Unread(err))
	}
	return s, n, nil
}

// mostBook is how many bytes a book may have.
const mostBook = 1 << 30

var (
	textFlagInto    = check.Text{ES: "`ESTADO` al que se incorporan los registros", EN: "`STATE` that the records are put into"}
	textFlagMarked  = check.Text{ES: "`COPIA` del libro que se escribe con un comentario en cada celda con hallazgos", EN: "`COPY` of the book to write, with a comment in each cell that has findings"}
	textOtherKeeper = check.Text{ES: "es el estado de %s, que no emite lo que está en un libro de %s", EN: "is the state of %s, which does not issue what is in a book of %s"}
	textTaken       = check.Text{ES: "%s: registros nuevos, %d; versiones siguientes, %d; sin cambio, %d", EN: "%s: new records, %d; next versions, %d; unchanged, %d"}
)
