package validate

import (
	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/keys"
	"github.com/comision-mixta/mixta/internal/held"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/report"
)

// Facts makes "mixta facts".
func Facts(a *cli.App) *cli.Command {
	return a.Group(cli.Help{
		Use:     check.Text{ES: "facts COMANDO", EN: "facts COMMAND"},
		Short:   check.Text{ES: "Reúne lo verificado por partes", EN: "Join what was checked in parts"},
		Long:    check.Text{ES: "Los hechos de una parte son lo que la validación debe recordar de ella. Los escribe «mixta validate --part».", EN: "The facts of a part are what validation must remember of it. \"mixta validate --part\" writes them."},
		Example: "mixta facts merge --help",
	}, cutFile(a), mergeFacts(a))
}

// mergeFacts makes "mixta facts merge".
func mergeFacts(a *cli.App) *cli.Command {
	redact := false
	var catalogue keys.Catalogue
	var extensions keys.Extensions
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "merge HECHOS…", EN: "merge FACTS…"},
		Short: check.Text{ES: "Hace de todas las partes el informe del archivo", EN: "Make the report on the file of all its parts"},
		Long: check.Text{
			ES: "Muestra de los hechos de todas las partes de un archivo el informe que «mixta validate» da del archivo entero, con los\nmismos lugares, y termina con el mismo código. El orden no importa; varios archivos de hechos pueden unirse en uno\ncon cat. El archivo mismo solo se lee para citarlo, si está donde estaba y es el mismo.\nTodas las partes deben ser del mismo archivo, de una misma división y de la misma versión de mixta, con el mismo\nperfil, día (--at), códigos y esquemas de extensiones.\nLos hechos contienen datos del archivo: guárdelos como a él y bórrelos después.\n\nCódigo de salida: 0 sin errores, 1 con hallazgos de gravedad error, 2 si falta una parte o algo no se pudo leer.",
			EN: "Print from the facts of all parts of a file the report that \"mixta validate\" gives on the whole file, with the\nsame places, and end with the same code. The order does not matter; several files of facts can be joined into one with\ncat. The file itself is only read to quote from it, if it is where it was and is the same.\nAll parts must be of the same file, of one division and of the same version of mixta, with the same profile, day (--at),\ncodes and schemas of extensions.\nFacts hold content of the file: keep them as you keep the file, and delete them afterwards.\n\nExit code: 0 no errors, 1 findings of severity error, 2 a part is missing, or something could not be read."},
		Example: "seq 8 | xargs -P 8 -I{} mixta validate --part {}/8 --facts part-{} examples/ix-meeting/ix-meeting.json && mixta facts merge part-*",
		Args:    cli.Files,
	}, func(args []string) error {
		codes, catalogues, err := catalogue.Codes(a)
		if err != nil {
			return err
		}
		schemas, more, err := extensions.Schemas(a)
		if err != nil {
			return err
		}
		catalogues = append(catalogues, more...)
		facts := &mixta.Facts{}
		for _, name := range cli.Expand(args) {
			in, err := a.Open(name)
			if err != nil {
				return err
			}
			defer in.Close()
			if err := addFacts(facts, in); err != nil {
				return err
			}
		}
		if len(codes)+len(schemas) > 0 && !facts.JudgedBy(mixta.WithCodes(codes...), mixta.WithExtensions(schemas...)) {
			return check.Errorf(textOtherCodes)
		}
		return printFacts(a, facts, catalogues, redact)
	})
	c.Flags().BoolVar(&redact, "redact", false, a.Say(check.Text{ES: "no revela el contenido del archivo", EN: "reveal nothing of the file's content"}))
	catalogue.Flags(a, c)
	extensions.Flags(a, c, catalogue.Trust())
	a.ReportFlags(c)
	return c
}

// addFacts adds the facts of an input.
func addFacts(facts *mixta.Facts, in *cli.Input) error {
	file, size, err := in.At()
	if err != nil {
		return err
	}
	more, err := mixta.ReadFacts(file, size)
	if err == nil {
		err = facts.Merge(more)
	}
	if err != nil {
		return cli.InFile(in.Name, err)
	}
	return nil
}

// printFacts prints what the facts come to, after the findings of the catalogues.
func printFacts(a *cli.App, facts *mixta.Facts, catalogues []report.File, redact bool) error {
	found, err := facts.Report()
	if err != nil {
		return err
	}
	out := report.File{Name: facts.Name(), Report: found, Holds: held.Facts(facts)}
	in := quoted(a, facts)
	if in != nil {
		defer in.Close()
	}
	if redact {
		in = nil
		if facts.Kind() == "" {
			out.Report = mixta.Redact(out.Report)
		} else {
			out.Report = out.Report.Redacted(model.Kind(facts.Kind()).Node().Known)
		}
		for i := range catalogues {
			catalogues[i].Report = mixta.Redact(catalogues[i].Report)
		}
	}
	return a.PrintReports(cli.Reports{Files: append(catalogues, out), Inputs: append(make([]*cli.Input, len(catalogues)), in)})
}

// quoted opens the file that the facts are of; nil if it is not there.
func quoted(a *cli.App, facts *mixta.Facts) *cli.Input {
	in, err := a.Open(facts.Name())
	if err != nil {
		return nil
	}
	if file, size, err := in.At(); err == nil && facts.Are(file, size) {
		return in
	}
	in.Close()
	return nil
}

var textOtherCodes = check.Text{ES: "las partes se validaron sin los códigos de --catalogue o los esquemas de --extensions, o con otros", EN: "the parts were validated without the codes of --catalogue or the schemas of --extensions, or with others"}
