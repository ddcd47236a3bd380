package intel

import (
	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/intel"
)

// disclosuresCommand makes "mixta intel disclosures".
func disclosuresCommand(a *cli.App) *cli.Command {
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "disclosures ENTIDAD ARCHIVO…", EN: "disclosures SUBJECT FILE…"},
		Short: check.Text{ES: "Muestra quién recibió qué sobre una entidad, cuándo y en qué archivo", EN: "Show who received what about a subject, when and in which file"},
		Long: check.Text{
			ES: "Muestra, por orden de envío, cada registro de los archivos que es la entidad o se refiere a ella: lo que se envió, no\nlo que se leyó. ENTIDAD es el identificador de la entidad.",
			EN: "Show, in the order of sending, every record in the files that is the subject or refers to it: what was sent, not\nwhat was read. SUBJECT is the subject's id."},
		Example: "mixta intel disclosures 00000101-0000-4000-8000-000000000000 conformance/clean/intel.json",
		Args:    cli.AtLeast(2, textSubjectAndFile),
	}, func(args []string) error {
		subject, err := cli.ID(args[0])
		if err != nil {
			return err
		}
		found := intel.Disclosures(subject, func(yield func(intel.Carried) bool) { err = carried(a, args[1:], yield) })
		if failed := printDisclosures(a, found); failed != nil {
			return failed
		}
		return err
	})
	a.TableFlag(c)
	return c
}

// carried yields the records of files, each with who sent it to whom.
func carried(a *cli.App, names []string, yield func(intel.Carried) bool) error {
	return a.Each(names, func(name string, to mixta.Envelope, e mixta.Entry) {
		yield(intel.Carried{File: name, Sender: to.Sender, Recipient: to.Recipient, Sent: to.Issued, Kind: e.Kind, Head: e.Record.Head(), Raw: e.Raw})
	})
}

func printDisclosures(a *cli.App, all []intel.Disclosure) error {
	return a.Print(print.Result{Table: disclosureTable(all), JSON: map[string]any{"disclosures": append([]intel.Disclosure{}, all...)}})
}

// disclosureTable is a row for each disclosure.
func disclosureTable(all []intel.Disclosure) print.Table {
	t := print.Table{Columns: []print.Column{
		print.Instant("sent", check.Text{ES: "Enviado", EN: "Sent"}),
		print.Words("channel", cli.TextChannel),
		print.Words("kind", check.Text{ES: "Tipo", EN: "Kind"}),
		print.ID("record", check.Text{ES: "Registro", EN: "Record"}),
		print.Words("marking", cli.TextMarking),
		print.Words("file", cli.TextFile),
	}}
	for _, d := range all {
		t.Add(d.Sent, string(d.Sender)+" → "+string(d.Recipient), print.Either{People: mixta.Noun(d.Kind), Programs: d.Kind}, d.Record, d.Marking, d.File)
	}
	return t
}

var textSubjectAndFile = check.Text{ES: "faltan la entidad y al menos un archivo", EN: "a subject and at least one file are required"}
