package validate

import (
	"cmp"
	"errors"
	"io"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/internal/packed"
	"github.com/comision-mixta/mixta/internal/printable"
)

// fixing is what "mixta validate --fix" is told.
type fixing struct {
	wanted, signed bool
	out            string
}

func (x *fixing) flags(a *cli.App, c *cli.Command) {
	c.Flags().BoolVar(&x.wanted, "fix", false, a.Say(check.Text{ES: "corrige antes lo que tiene una sola forma correcta y no cambia lo que el archivo dice", EN: "first mend what has only one right form and does not change what the file says"}))
	c.Flags().StringVarP(&x.out, "out", "o", "", a.Say(check.Text{ES: "con --fix, `ARCHIVO` en que se escribe lo corregido, en vez del mismo; - es la salida estándar", EN: "with --fix, `FILE` to write what was mended to, instead of the same one; - is standard output"}))
	c.Flags().BoolVar(&x.signed, "signed", false, a.Say(check.Text{ES: "con --fix, también archivos con firmas, que dejan de valer", EN: "with --fix, files with signatures too, which then no longer hold"}))
}

// alone refuses flags that do not go with --fix.
func (x *fixing) alone(a *cli.App) error {
	for _, flag := range []string{"redact", "kind", "part"} {
		if x.wanted && a.Given(flag) {
			return cli.Usagef(textFixNot, flag)
		}
	}
	return nil
}

// files mends the files, and returns those to be checked then: none where the one is written
// to standard output.
func (x *fixing) files(a *cli.App, names []string, o []mixta.Option) ([]string, error) {
	switch {
	case !x.wanted && (x.out != "" || x.signed):
		return nil, cli.Usagef(cli.TextFlagNeeded, "fix")
	case !x.wanted:
		return names, nil
	case x.out != "" && len(names) != 1:
		return nil, cli.Usagef(textOutOfOne)
	}
	f := &formatter{App: a, out: x.out, signed: x.signed, done: textFixed, aside: true}
	var last check.Report
	f.change = func(in *source, w io.Writer) (same bool, err error) {
		same, last, err = f.mend(in, w, o)
		return same, err
	}
	for _, name := range names {
		if err := f.one(name); err != nil {
			return nil, err
		}
	}
	switch {
	case x.out == "-" || len(names) == 1 && names[0] == "-": // it is gone
		if err := a.PrintFindings(names[0], last); err != nil || last.OK() {
			return nil, err
		}
		return nil, cli.ErrFindings
	case x.out != "":
		return []string{x.out}, nil
	}
	return names, nil
}

// mostRounds bounds how often a file is mended: a fix may show what else there is to fix, and
// a report keeps some thousands of findings.
const mostRounds = 100

// mend writes a file with all safe fixes made, and says each. It reports whether there was
// nothing to fix, and then writes the same bytes, and what is found at last.
func (f *formatter) mend(in *source, w io.Writer, o []mixta.Option) (same bool, last check.Report, err error) {
	at, same := in.at, true
	var draft *durable.Draft
	closed := func() {
		if draft != nil {
			draft.Close() // what was read of it has been checked
		}
	}
	defer closed()
	for range mostRounds {
		var next *durable.Draft
		if next, last, err = f.round(in.name, at, o); err != nil {
			return false, last, err
		}
		if next == nil {
			break
		}
		closed() // a file of any size is on the disk twice at most, beside the result
		draft, at, same = next, next, false
	}
	text := io.NewSectionReader(at, 0, 1<<62)
	if same {
		_, err := io.Copy(w, text)
		return true, last, err
	}
	head := make([]byte, 4)
	n, err := in.at.ReadAt(head, 0)
	if err != nil && err != io.EOF {
		return false, last, cli.InFile(in.name, err)
	}
	out, err := packed.Like(head[:n], w)
	if err != nil {
		return false, last, err
	}
	if _, err := io.Copy(out, text); err != nil {
		return false, last, err
	}
	return false, last, out.Close()
}

// round makes the fixes that one report has, and says them; the draft is nil if there are
// none.
func (f *formatter) round(name string, at io.ReaderAt, o []mixta.Option) (*durable.Draft, check.Report, error) {
	report, err := mixta.Validate(io.NewSectionReader(at, 0, 1<<62), o...)
	if err != nil {
		return nil, report, cli.InFile(name, cli.Unread(err))
	}
	d, err := durable.NewDraft("")
	if err != nil {
		return nil, report, err
	}
	done, err := mixta.Fix(d, io.NewSectionReader(at, 0, 1<<62), report)
	if err != nil || len(done) == 0 {
		return nil, report, errors.Join(err, d.Close())
	}
	for i := range done {
		if err := f.told(name, &done[i]); err != nil {
			return nil, report, errors.Join(err, d.Close())
		}
	}
	return d, report, nil
}

// told says one fix: where, by which rule, and what stands there now.
func (f *formatter) told(name string, at *check.Finding) error {
	old, now := at.Fix.Bare()
	return f.say(textFix, printable.Text(name), at.Line, at.Column, at.Rule.ID, printable.Text(at.Pointer),
		printable.Clip(printable.Text(old)), cmp.Or(printable.Clip(printable.Text(now)), "—"))
}

var (
	textFix    = check.Text{ES: "%s:%d:%d: corregido según %s en %s: %s → %s", EN: "%s:%d:%d: fixed by %s at %s: %s → %s"}
	textFixed  = check.Text{ES: "%s: escrito con las correcciones", EN: "%s: written with the fixes"}
	textFixNot = check.Text{ES: "--fix no admite --%s", EN: "--fix does not go with --%s"}
)
