package intel

import (
	"cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/record"
)

// marksCommand makes "mixta intel marks".
func marksCommand(a *cli.App) *cli.Command {
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "marks ARCHIVO…", EN: "marks FILE…"},
		Short: check.Text{ES: "Matrículas y direcciones de aeronaves: de qué Estado es cada una", EN: "Registrations and addresses of aircraft: of which State each is"},
		Long: check.Text{
			ES: "Muestra de qué Estado son la matrícula y la dirección de 24 bits de cada vuelo, y si difieren. Que difieran es un\nhecho sobre dos números y nada dice de la intención de nadie.",
			EN: "Show of which State the registration and the 24-bit address of each flight are, and whether they differ. That they\ndiffer is a fact about two numbers and says nothing of anybody's intent."},
		Example: "mixta intel marks examples/air-bulletin/*.json",
	}, func(args []string) error {
		f, err := a.Load(cli.Expand(args)...)
		if err != nil {
			return err
		}
		return a.Print(print.Result{Table: marks(a, f)})
	})
	a.TableFlag(c)
	return c
}

func marks(a *cli.App, f *mixta.File) print.Table {
	t := print.Table{Columns: []print.Column{
		print.Instant("first", check.Text{ES: "Detectado", EN: "Detected"}),
		print.Words("registration", check.Text{ES: "Matrícula", EN: "Registration"}),
		print.Words("registrationState", check.Text{ES: "de", EN: "of"}),
		print.Words("address", check.Text{ES: "Dirección", EN: "Address"}),
		print.Words("addressState", check.Text{ES: "de", EN: "of"}),
		print.ID("id", check.Text{}).ForPrograms(),
		print.Words("differ", check.Text{ES: "¿Difieren?", EN: "Differ?"}),
	}}
	for _, x := range record.Newest(f.Flights) {
		m := x.Marks()
		differ := print.Either{Programs: m.Mismatch}
		switch {
		case m.Mismatch:
			differ.People = textDiffer
		case m.Registration == "" || m.Address == "":
			differ.People = textNotKnown
		default:
			differ.People = textSame
		}
		t.Add(x.Detection.First, cmp.Or(string(x.Registration), x.ObservedMarks), country(m.Registration), x.Address, country(m.Address), x.ID, differ)
	}
	return t
}

func country(c record.Country) print.Code { return print.Code{List: "record.Country", Code: string(c)} }

var (
	textDiffer   = check.Text{ES: "sí", EN: "yes"}
	textSame     = check.Text{ES: "no", EN: "no"}
	textNotKnown = check.Text{ES: "no se sabe", EN: "not known"}
)
