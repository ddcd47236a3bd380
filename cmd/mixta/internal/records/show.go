package records

import (
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

// showCommand makes "mixta show".
func showCommand(a *cli.App) *cli.Command {
	var kind string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "show ARCHIVO [REGISTRO]", EN: "show FILE [RECORD]"},
		Short: check.Text{ES: "Muestra un archivo, o un registro, como lo lee una persona", EN: "Show a file, or one record, as people read it"},
		Long: check.Text{
			ES: "Muestra los registros de un archivo con sus nombres, lugares y fechas en palabras. REGISTRO es un identificador,\nun número de referencia o parte de un nombre: «Tiwanaku», «acción 12». - lee la entrada estándar.",
			EN: "Show the records of a file with names, places and dates in words. RECORD is an id, a reference number or part\nof a name: \"Tiwanaku\", \"action 12\". - reads standard input."},
		Example: "mixta show examples/amistad-tiwanaku/operations.json Tiwanaku",
		Args:    cli.AtLeast(1, cli.TextNoFile),
	}, func(args []string) error {
		all, to, err := entries(a, args[0])
		if err != nil {
			return err
		}
		chosen := slices.DeleteFunc(slices.Clone(all), func(e entry) bool {
			return kind != "" && e.kind != kind || len(args) > 1 && !e.is(strings.Join(args[1:], " "))
		})
		if len(args) > 1 && len(chosen) == 0 {
			return check.Errorf(textNothingCalled, strings.Join(args[1:], " "))
		}
		return showAll(a, to, all, chosen, len(args) == 1 && kind == "")
	})
	a.FormFlag(c, &kind, "kind", cli.FormKind, textFlagKind)
	a.TableFlag(c)
	return c
}

// entry is a record of a file with its title and bytes.
type entry struct {
	section mixta.Section
	kind    string
	title   string
	head    *record.Header
	raw     jsontext.Value
}

// entries reads the records of a file. What is wrong with it is counted on
// standard error.
func entries(a *cli.App, name string) (all []entry, to mixta.Envelope, err error) {
	in, err := a.Stream(name, func(_ *cli.Stream, e mixta.Entry) {
		all = append(all, entry{e.Section, e.Kind, mixta.Title(e.Record, a.Lang), e.Record.Head(), slices.Clone(e.Raw)})
	})
	if err != nil {
		return nil, to, err
	}
	if !a.NoteInvalid(in.Name, &in.Report) {
		return nil, to, cli.ErrFindings
	}
	return all, in.Envelope(), nil
}

// is reports whether a record is what somebody means: its id, one of its reference
// numbers, or words of its title.
func (e *entry) is(meant string) bool {
	for _, alias := range e.head.Aliases {
		if strings.EqualFold(alias.Value, meant) {
			return true
		}
	}
	if strings.EqualFold(string(e.head.ID), meant) || strings.EqualFold(e.title, meant) {
		return true
	}
	if meant == "" {
		return false
	}
	last := meant[len(meant)-1]
	title, meant := strings.ToLower(e.title), strings.ToLower(meant)
	if last >= '0' && last <= '9' { // "acción 1" is not action 12
		return slices.Contains(strings.FieldsFunc(title, func(r rune) bool { return strings.ContainsRune(" ,«»\"/", r) }), meant)
	}
	return strings.Contains(title, meant)
}

// showAll prints records, each as a sheet; whole: they are the whole file.
func showAll(a *cli.App, to mixta.Envelope, all, chosen []entry, whole bool) error {
	titles := map[string]string{}
	for _, e := range all {
		titles[string(e.head.ID)] = e.title
	}
	t := print.Table{Above: 2, Columns: []print.Column{
		print.Words("kind", check.Text{}), print.Words("record", check.Text{}), print.ID("id", check.Text{}).ForPrograms(),
		print.Words("field", check.Text{}).ForPrograms(), print.Words("label", check.Text{}), print.Words("value", check.Text{}),
	}}
	page := a.Page()
	r := &reader{page: page, lang: a.Lang, titles: titles}
	sheets := make([][]field, len(chosen))
	for i, e := range chosen {
		of, err := schema.Look(e.kind, a.Lang)
		if err != nil {
			return err
		}
		sheets[i] = r.fields(of, e.raw)
		for _, f := range sheets[i] {
			for _, v := range f.Values {
				t.Add(e.kind, e.title, e.head.ID, f.Name, f.Label, v)
			}
		}
	}
	return a.Print(print.Result{Table: t, Text: func(p *print.Page) {
		if whole {
			writeEnvelope(p, to)
		}
		for i := range chosen {
			if i > 0 || whole {
				p.Line()
			}
			writeSheet(p, &chosen[i], sheets[i])
		}
	}})
}

// writeEnvelope writes who sent the file to whom.
func writeEnvelope(p *print.Page, e mixta.Envelope) {
	way := p.Say(textFromTo, e.Sender, e.Recipient)
	if e.Home() {
		way = p.Say(textKept, e.Sender)
	}
	p.Line(p.Bold(way))
	if subject := e.Subject.In(p.Lang); subject != "" {
		p.Paragraph("", printable.Text(subject))
	}
	line := print.When(e.Issued).In(p.Lang) + " · " + e.Marking.String()
	if e.Sequence > 0 {
		line = p.Say(textSequence, e.Sequence) + " · " + line
	}
	p.Line(printable.Text(line))
}

// writeSheet writes one record.
func writeSheet(p *print.Page, e *entry, fields []field) {
	title := printable.Text(e.title)
	if e.section != mixta.Live {
		title += " (" + e.section.Word().In(p.Lang) + ")"
	}
	p.Line(p.Bold(title))
	if e.head.Exercise {
		p.Line("  ", textExercise.In(p.Lang))
	}
	for _, f := range fields {
		if len(f.Values) == 1 {
			p.Hanging("  ", f.Label+": "+f.Values[0])
			continue
		}
		p.Line("  ", f.Label, ":")
		for _, v := range f.Values {
			p.Hanging("  – ", v)
		}
	}
	p.Hanging("  ", p.Faint(printable.Text(p.Say(textFoot, e.head.Marking, e.head.Issuer, print.When(e.head.Issued).In(p.Lang), e.head.Version, e.head.ID))))
}

var (
	textFlagKind      = check.Text{ES: "solo los registros de este `TIPO`, como action", EN: "records of this `KIND` alone, like action"}
	textNothingCalled = check.Text{ES: "ningún registro del archivo es «%s»", EN: "no record of the file is %q"}
	textFromTo        = check.Text{ES: "Archivo de %s para %s", EN: "File from %s to %s"}
	textKept          = check.Text{ES: "Estado que guarda %s", EN: "State kept by %s"}
	textSequence      = check.Text{ES: "N.º %d", EN: "No. %d"}
	textExercise      = check.Text{ES: "SIMULACRO: nada de esto es real.", EN: "EXERCISE: none of this is real."}
	textFoot          = check.Text{ES: "%s · emitido por %s el %s · versión {%s} · %s", EN: "%s · issued by %s on %s · version {%s} · %s"}
)
