package sheet

import (
	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/keys"
	"github.com/comision-mixta/mixta/convert/sheet"
	"github.com/comision-mixta/mixta/record/extension"
)

// writeCommand makes "mixta sheet write".
func writeCommand(a *cli.App) *cli.Command {
	var only []string
	var extensions keys.Extensions
	out := "-"
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "write ESTADO", EN: "write STATE"},
		Short: check.Text{ES: "Escribe los registros de un estado en un libro, para cambiarlos allí", EN: "Write the records of a state to a book, to change them there"},
		Long: check.Text{
			ES: "Escribe un libro .xlsx con los registros vigentes de un estado, por tipo. Lo que se cambie en él vuelve con\n«mixta sheet read»; leído sin cambios, no cambia nada.",
			EN: "Write an .xlsx book with the current records of a state, by kind. What is changed there comes back with\n\"mixta sheet read\"; read unchanged, it changes nothing."},
		Example: "mixta sheet write state.json --kind action --out plan.xlsx",
		Args:    cli.Named(1, textStateNeeded),
	}, func(args []string) error {
		b, err := extensions.Needed(a)
		if err != nil {
			return err
		}
		return write(a, args[0], only, out, b)
	})
	c.Flags().StringSliceVar(&only, "kind", nil, a.Say(textFlagKinds))
	a.OutFlag(c, &out)
	extensions.Flags(a, c, nil)
	return c
}

func write(a *cli.App, name string, only []string, out string, schemas []*extension.Schema) error {
	if name == "-" {
		return cli.Usagef(textStateNeeded) // it is read twice
	}
	chosen, err := kinds(a, only)
	if err != nil {
		return err
	}
	h := holding{lang: a.Lang, held: map[string]int{}}
	in, err := a.Stream(name, h.add)
	if err != nil {
		return err
	}
	if !in.Report.OK() {
		a.NoteInvalid(in.Name, &in.Report)
		return cli.ErrFindings
	}
	for _, k := range sheet.Kinds() {
		if only == nil && h.held[k.Name] > 0 {
			chosen = append(chosen, k.Name)
		}
	}
	e := in.Envelope()
	b := book(a, e.Recipient, e.Marking, h.records > 0 && h.exercises == h.records)
	b.Extensions = schemas
	w, err := sheet.NewWriter(b, chosen, h.names)
	if err != nil {
		return err
	}
	defer w.Abandon()
	put, failed := 0, error(nil)
	if _, err = a.Stream(name, func(_ *cli.Stream, entry mixta.Entry) {
		if failed == nil && entry.Section == mixta.Live {
			var ok bool
			if ok, failed = w.Put(entry.Record); ok {
				put++
			}
		}
	}); err != nil {
		return err
	}
	if failed != nil {
		return cli.InFile(in.Name, failed)
	}
	if err := a.Output(out, 0o600, w.Close); err != nil {
		return err
	}
	a.Note(textWritten, out, put)
	return nil
}

// holding is what a state holds.
type holding struct {
	lang               check.Lang
	names              *sheet.Names
	held               map[string]int // records, by kind
	records, exercises int
}

func (h *holding) add(s *cli.Stream, entry mixta.Entry) {
	if h.names == nil {
		h.names = sheet.NewNames(h.lang, s.Envelope().Recipient)
	}
	if entry.Section != mixta.Live {
		return
	}
	h.names.Add(entry.Record)
	h.held[entry.Kind]++
	h.records++
	if entry.Record.Head().Exercise {
		h.exercises++
	}
}

var (
	textStateNeeded = check.Text{ES: "indique el archivo con el estado", EN: "give the file with the state"}
	textFlagKinds   = check.Text{ES: "`TIPOS` de registro, separados por comas; por defecto, todos los que tiene el estado", EN: "`KINDS` of record, separated by commas; by default, all that the state has"}
	textWritten     = check.Text{ES: "%s: registros escritos: %d", EN: "%s: %d records written"}
)
