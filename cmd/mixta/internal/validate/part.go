package validate

import (
	"io"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// part is the part of a file that one call of "mixta validate" reads, where it may find
// where the part begins, and where it writes what it came to.
type part struct{ number, cuts, out string }

func (p *part) flags(a *cli.App, c *cli.Command) {
	a.FormFlag(c, &p.number, "part", cli.FormPart, check.Text{ES: "lee solo esta `PARTE` del archivo: 2/8 es la segunda de ocho", EN: "read only this `PART` of the file: 2/8 is the second of eight"})
	c.Flags().StringVar(&p.cuts, "cuts", "", a.Say(check.Text{ES: "`ARCHIVO` que dice dónde comienzan las partes, escrito por «mixta facts cut»", EN: "`FILE` that says where the parts begin, written by \"mixta facts cut\""}))
	c.Flags().StringVar(&p.out, "facts", "", a.Say(check.Text{ES: "`ARCHIVO` en que se escriben los hechos de la parte; - es la salida estándar", EN: "`FILE` to write the facts of the part to; - is standard output"}))
}

// write writes the facts of the part.
func (p *part) write(a *cli.App, names []string, kind string, o []mixta.Option) error {
	switch {
	case p.number == "":
		return cli.Usagef(cli.TextFlagNeeded, "part")
	case p.out == "":
		return cli.Usagef(cli.TextFlagNeeded, "facts")
	case len(names) != 1:
		return cli.Usagef(textPartOfOne)
	case p.cuts != "" && kind != "":
		return cli.Usagef(textCutsOfFile)
	}
	for _, name := range []string{"format", "max", "redact"} {
		if a.Given(name) {
			return cli.Usagef(textPartPrintsNothing, name)
		}
	}
	in, err := a.Open(names[0])
	if err != nil {
		return err
	}
	defer in.Close()
	facts, err := p.of(a, in, kind, o)
	if err != nil {
		return err
	}
	defer facts.Close()
	facts.SetName(in.Name)
	return a.Output(p.out, 0o600, func(w io.Writer) error {
		_, err := facts.WriteTo(w)
		return err
	})
}

// of returns the facts of the part of an input.
func (p *part) of(a *cli.App, in *cli.Input, kind string, o []mixta.Option) (facts *mixta.Facts, err error) {
	file, size, err := in.At()
	if err != nil {
		return nil, err
	}
	number, _ := mixta.ParsePart(p.number) // it has the form
	if p.cuts != "" {
		cuts, err := readCuts(a, p.cuts, number)
		if err != nil {
			return nil, err
		}
		o = append(o, mixta.WithCuts(cuts))
	}
	if kind == "" {
		facts, err = mixta.FactsOf(file, size, number, o...)
	} else {
		facts, err = mixta.FactsOfRecords(kind, file, size, number, o...)
	}
	if err != nil {
		return nil, cli.InFile(in.Name, cli.Unread(err))
	}
	return facts, nil
}

var (
	textPartOfOne         = check.Text{ES: "--part es para un solo archivo", EN: "--part is for one file only"}
	textCutsOfFile        = check.Text{ES: "--cuts es para archivos: las partes de registros sueltos (--kind) no lo requieren", EN: "--cuts is for files: parts of records that stand alone (--kind) need none"}
	textPartPrintsNothing = check.Text{ES: "--part no muestra hallazgos: --%s es para «mixta facts merge»", EN: "--part shows no findings: --%s is for \"mixta facts merge\""}
)
