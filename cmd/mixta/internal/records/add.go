package records

import (
	"bytes"
	"errors"
	"io"
	"os"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/internal/wire"
	"github.com/comision-mixta/mixta/record"
)

// addCommand makes "mixta add".
func addCommand(a *cli.App) *cli.Command {
	var by cli.Hand
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "add ARCHIVO REGISTRO…", EN: "add FILE RECORD…"},
		Short: check.Text{ES: "Agrega registros nuevos a un archivo, si todo queda válido", EN: "Add new records to a file, if all of it is valid then"},
		Long: check.Text{
			ES: "Agrega a un archivo los registros que «mixta new» escribió y que se llenaron. Si algo no es válido, muestra los\nhallazgos y el archivo queda como estaba. Un archivo que no existe se crea como estado de --as. - lee un registro\nde la entrada estándar.",
			EN: "Add to a file the records that \"mixta new\" wrote and that were filled in. Where something is not valid, the\nfindings are shown and the file is left as it was. A file that does not exist is made as a state of --as. - reads\na record from standard input."},
		Example: "mixta add state.json notice.json --as BO-FELCN",
		Args:    cli.AtLeast(2, textFileAndRecord),
	}, func(args []string) error {
		return add(a, args[0], args[1:], by)
	})
	a.HandFlags(c, &by)
	return c
}

// sheaf is the records of one file to be added, by the lists of a mixta file.
type sheaf map[string][]jsontext.Value

func add(a *cli.App, name string, from []string, by cli.Hand) error {
	var all []sheaf
	sound := true
	for _, one := range from {
		s, err := read(a, one)
		if errors.Is(err, cli.ErrFindings) {
			sound = false
		} else if err != nil {
			return err
		}
		all = append(all, s)
	}
	if !sound {
		return cli.ErrFindings
	}
	n := 0
	err := durable.Update(name, 0o600, func(old *os.File, w io.Writer) error {
		file, err := begun(old, name, by)
		if err != nil {
			return err
		}
		if n, err = gather(file, all, by); err != nil {
			return err
		}
		return refused(a, name, file.Write(w))
	})
	if err == nil {
		return a.Line(textAdded, name, n)
	}
	return err
}

// read reads records to be added and checks each by itself.
func read(a *cli.App, name string) (sheaf, error) {
	b, err := a.ReadWhole(name)
	if err != nil {
		return nil, err
	}
	var s sheaf
	if err := json.Unmarshal(b, &s); err != nil {
		return nil, cli.InFile(name, check.Errorf(textNoSheaf))
	}
	n, sound := 0, true
	for _, m := range members(b) {
		kind := kindOf(m.name)
		if kind == "" {
			return nil, cli.InFile(name, check.Errorf(textNoSheaf))
		}
		for _, raw := range s[m.name] {
			n++
			report, err := mixta.ValidateRecord(kind, raw)
			if err != nil {
				return nil, cli.InFile(name, err)
			}
			if len(report.Findings) > 0 { // their lines count from the record, not from the file
				if err := a.PrintFindings(name, report.Unplaced()); err != nil {
					return nil, err
				}
			}
			sound = sound && report.OK()
		}
	}
	switch {
	case n == 0:
		return nil, cli.InFile(name, check.Errorf(textNoSheaf))
	case !sound:
		return nil, cli.ErrFindings
	}
	return s, nil
}

// kindOf returns the kind whose records a list of a file holds; "" for none.
func kindOf(list string) string {
	for _, k := range mixta.Kinds() {
		if k.Plural == list && !k.About {
			return k.Name
		}
	}
	return ""
}

// begun reads the file that records are added to, or begins a state where there is
// none.
func begun(old io.Reader, name string, by cli.Hand) (*mixta.File, error) {
	if f, ok := old.(*os.File); ok && f != nil {
		file, err := mixta.Read(old)
		if err != nil {
			return nil, cli.InFile(name, err)
		}
		return file, nil
	}
	if by.As == "" {
		return nil, cli.Usagef(cli.TextNoActor)
	}
	file := &mixta.File{}
	file.Envelope.Sender, file.Envelope.Recipient = record.Actor(by.As), record.Actor(by.As)
	return file, nil
}

// gather adds records to a file, and returns how many.
func gather(file *mixta.File, all []sheaf, by cli.Hand) (n int, err error) {
	file.Envelope.ID, file.Envelope.Issued = record.NewID(), by.Issuer().At
	e := file.Envelope
	e.Sequence = 0
	for _, s := range all {
		var b bytes.Buffer
		w := wire.NewWriter(&b, mixta.Version, e.JSON())
		for _, k := range mixta.Kinds() {
			for _, raw := range s[k.Plural] {
				w.Put("", k.Plural, raw)
				n++
			}
		}
		if err := w.Close(); err != nil {
			return n, err
		}
		more, _, err := mixta.ReadReport(&b) // its records were checked one by one
		if err != nil {
			return n, err
		}
		file.Append(more)
	}
	return n, nil
}

// refused prints why a file cannot be written, if that is what went wrong.
func refused(a *cli.App, name string, err error) error {
	if invalid, ok := errors.AsType[*check.InvalidError](err); ok {
		if err := a.PrintFindings(name, invalid.Report); err != nil {
			return err
		}
		return cli.ErrFindings
	}
	return err
}

var (
	textFileAndRecord = check.Text{ES: "indique el archivo y al menos un registro", EN: "name the file, and at least one record"}
	textNoSheaf       = check.Text{ES: "debe contener registros como los escribe «mixta new»: {\"notices\": [{…}]}", EN: "it must hold records as \"mixta new\" writes them: {\"notices\": [{…}]}"}
	textAdded         = check.Text{ES: "%s: registros agregados: %d", EN: "%s: %d records added"}
)
