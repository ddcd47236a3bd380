package validate

import (
	"io"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// cutFile makes "mixta facts cut".
func cutFile(a *cli.App) *cli.Command {
	of, out := 0, ""
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "cut ARCHIVO", EN: "cut FILE"},
		Short: check.Text{ES: "Busca de una vez dónde comienzan las partes de un archivo", EN: "Find in one passage where the parts of a file begin"},
		Long: check.Text{
			ES: "Recorre el archivo una vez, varias veces más rápido de lo que se lee, y escribe dónde comienza cada parte.\n«mixta validate --part 2/64 --cuts» empieza entonces en ese lugar, en vez de recorrer todo lo anterior: conviene cuando las\npartes son muchas más que los procesos que las leen a la vez. Los cortes valen mientras el archivo no cambie.",
			EN: "Pass over the file once, several times as fast as it is read, and write where each part begins. \"mixta validate\n--part 2/64 --cuts\" then starts there instead of passing over all before it: worth it where there are many more parts\nthan processes that read them at once. The cuts hold as long as the file does not change."},
		Example: "mixta facts cut --parts 64 --out meeting.cuts examples/ix-meeting/ix-meeting.json",
		Args:    cli.Exactly(1),
	}, func(args []string) error {
		if of < 1 {
			return cli.Usagef(cli.TextFlagNeeded, "parts")
		}
		in, err := a.Open(args[0])
		if err != nil {
			return err
		}
		defer in.Close()
		file, size, err := in.At()
		if err != nil {
			return err
		}
		cuts, err := mixta.CutsOf(file, size, of)
		if err != nil {
			return cli.InFile(in.Name, cli.Unread(err))
		}
		return a.Output(out, 0o600, func(w io.Writer) error { return json.MarshalWrite(w, cuts) })
	})
	c.Flags().IntVar(&of, "parts", 0, a.Say(check.Text{ES: "cantidad `N` de partes", EN: "`N` parts"}))
	cli.InUse(c, "parts")
	a.OutFlag(c, &out)
	return c
}

// readCuts reads what "mixta facts cut" wrote, and returns the cut that the part needs.
func readCuts(a *cli.App, name string, part mixta.Part) (cuts mixta.Cuts, err error) {
	b, err := a.ReadWhole(name)
	if err != nil {
		return cuts, err
	}
	if err := json.Unmarshal(b, &cuts); err != nil || cuts.Size <= 0 {
		return cuts, cli.InFile(name, check.Errorf(textNoCuts))
	}
	return cuts.For(part), nil
}

var textNoCuts = check.Text{ES: "no tiene los cortes que «mixta facts cut» escribe", EN: "it does not have the cuts that \"mixta facts cut\" writes"}
