package kit

import (
	"os"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/conformance/partner"
)

// runCommand makes "mixta conformance run".
func runCommand(a *cli.App) *cli.Command {
	level, timeout := conformance.Levels, 10*time.Second
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "run -- PROGRAMA [ARGUMENTO]…", EN: "run -- PROGRAM [ARGUMENT]…"},
		Short: check.Text{ES: "Plantea cada caso del kit a un programa y muestra el puntaje y lo que falló", EN: "Put each case of the kit to a program and show the score and what it missed"},
		Long: check.Text{
			ES: "Plantea a un programa los casos del kit de conformidad, uno por línea en su entrada estándar, y compara lo que\nresponde, una línea por caso, con lo que corresponde. El protocolo está en el README del kit («mixta conformance --out»).\nUn caso sin respuesta a tiempo, o con otra cosa en su lugar, cuenta como fallado. Los niveles: 1, lo que deciden un analizador\nde JSON y el esquema; 2, todas las reglas de registros y archivos; 3, el intercambio; 4, los formatos ajenos.\n\nCódigo de salida: 0 si no falló ninguno, 1 si falló alguno, 2 si el programa no se pudo iniciar.",
			EN: "Put the cases of the conformance kit to a program, one a line on its standard input, and compare what it answers,\none line a case, with what is due. The protocol is in the README of the kit (\"mixta conformance --out\").\nA case without an answer in time, or with something else, counts as missed. The levels: 1, what a JSON\nparser and the schema decide; 2, all rules of records and files; 3, the exchange; 4, formats of others.\n\nExit code: 0 none is missed, 1 some are, 2 the program could not be started."},
		Example: "mixta conformance run --level 2 -- node validator.mjs",
		Args:    cli.AtLeast(1, check.Text{ES: "indique después de -- el programa, con sus argumentos", EN: "give the program, with its arguments, after --"}),
	}, func(args []string) error {
		if level < 1 || level > conformance.Levels {
			return cli.Usagef(textLevel, conformance.Levels, level)
		}
		if timeout <= 0 {
			return cli.Usagef(textTimeout)
		}
		return run(a, partner.Program{Args: args, Timeout: timeout}, level)
	})
	c.Flags().IntVar(&level, "level", level, a.Say(check.Text{ES: "`NIVEL` hasta el que se plantean casos, de 1 a 4", EN: "`LEVEL` up to which cases are put, from 1 to 4"}))
	c.Flags().DurationVar(&timeout, "timeout", timeout, a.Say(check.Text{ES: "`TIEMPO` que se espera cada respuesta", EN: "`TIME` to wait for each answer"}))
	a.ReportFlags(c)
	return c
}

// run puts the cases to a program and prints what came of them.
func run(a *cli.App, p partner.Program, level int) error {
	cases, err := conformance.All(mixta.Rules())
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "mixta-kit-")
	if err != nil {
		return cli.Unwritten(err)
	}
	defer os.RemoveAll(dir)
	if err := partner.Prepare(dir); err != nil {
		return cli.Unwritten(err)
	}
	var s score
	if err := p.Run(dir, cases, level, s.count); err != nil {
		return err
	}
	if a.Flags.Format == print.Text {
		return s.print(a)
	}
	return a.PrintReports(cli.Reports{Files: s.reports})
}

var (
	textLevel   = check.Text{ES: "--level debe ser de 1 a %d, no %d", EN: "--level must be from 1 to %d, not %d"}
	textTimeout = check.Text{ES: "--timeout debe ser mayor que cero", EN: "--timeout must be more than zero"}
)
