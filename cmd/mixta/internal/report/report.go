// Package report has the command "mixta report": one page for people to look at and
// print, made from a file.
package report

import (
	"io"
	"path/filepath"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/crops"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/intel"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/keys"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/ops"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/plan"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/section"
	"github.com/comision-mixta/mixta/page"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/extension"
)

// Commands makes "mixta report".
func Commands(a *cli.App) []*cli.Command {
	o := options{today: time.Now().Format(time.DateOnly)}
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "report ARCHIVO", EN: "report FILE"},
		Short: check.Text{ES: "Hace un informe de un archivo: una página con tablas, gráficos y mapas", EN: "Make a report of a file: a page with tables, charts and maps"},
		Long: check.Text{
			ES: "Hace de un archivo una sola página HTML, con lo que el archivo tiene de planes, cultivos, operaciones e inteligencia.\nSe abre en cualquier navegador, sin conexión, y se imprime en A4. Con --for, tiene solo lo que puede recibir ese\ndestinatario. Con --since, dice qué cambió en planes, cultivos\ny operaciones desde otro archivo o desde un día.",
			EN: "Make one HTML page of a file, with what it has of plans, crops, operations and intelligence. It opens in any browser,\nwithout a connection, and prints on A4. With --for, it has only what that recipient may have. With --since, it says\nwhat has changed in plans, crops and operations since another file or a day."},
		Example: "mixta report examples/ix-meeting/drill.json --today 2023-08-01 --out informe.html",
		Args:    cli.Exactly(1),
	}, func(args []string) error { return o.run(a, args[0]) })
	a.OutFlag(c, &o.out)
	a.FormFlag(c, &o.today, "today", cli.FormDay, textFlagToday)
	a.ChoiceFlag(c, &o.only, "only", textFlagOnly, partNames()...)
	c.Flags().StringVar(&o.since, "since", "", a.Say(textFlagSince))
	a.FormFlag(c, &o.recipient, "for", cli.FormActor, textFlagFor)
	a.FormFlag(c, &o.sender, "from", cli.FormActor, textFlagFrom)
	o.line = a.LineFlags(c)
	c.Flags().StringArrayVar(&o.sent, "sent", nil, a.Say(textFlagSent))
	o.extensions.Flags(a, c, nil)
	return []*cli.Command{c}
}

// options are what the flags say.
type options struct {
	out, today, only, since string
	recipient, sender       string
	sent                    []string
	line                    *cli.LineFlags
	extensions              keys.Extensions
	schemas                 []*extension.Schema
}

// part is a section of the report, and the package of the model that its records are of.
type part struct {
	name string
	make func(a *cli.App, g *gathered, o *options) (*page.Section, error)
}

// parts are the sections, in their order.
var parts = []part{
	{"plan", func(a *cli.App, g *gathered, o *options) (*page.Section, error) {
		return plan.Section(a, g.file, record.Date(o.today), g.since)
	}},
	{"crops", func(a *cli.App, g *gathered, _ *options) (*page.Section, error) {
		return crops.Section(a, g.file, g.crops, g.since)
	}},
	{"ops", func(a *cli.App, g *gathered, o *options) (*page.Section, error) {
		return ops.Section(a, g.file, record.Date(o.today), g.line, g.since)
	}},
	{"intel", func(a *cli.App, g *gathered, o *options) (*page.Section, error) {
		return intel.Section(a, g.file, record.Date(o.today), cli.Expand(o.sent), g.join)
	}},
}

func partNames() (names []string) {
	for _, p := range parts {
		names = append(names, p.name)
	}
	return names
}

func (o *options) run(a *cli.App, name string) error {
	a.Flags.Format = print.Text
	line, err := o.line.Line(a)
	if err != nil {
		return err
	}
	if o.schemas, err = o.extensions.Needed(a); err != nil {
		return err
	}
	in, err := o.open(a, name)
	if err != nil {
		return err
	}
	defer in.Close()
	g, err := gather(a, in, o, line)
	if err != nil {
		return err
	}
	defer g.crops.Close()
	if err := g.compare(a, o.since); err != nil {
		return err
	}
	d := &page.Document{Lang: a.Lang, Title: textTitle.In(a.Lang)}
	if subject := g.file.Envelope.Subject.In(a.Lang); subject != "" {
		d.Below = subject
	}
	if g.real == 0 && g.exercises > 0 {
		d.Exercise = section.TextExercise.In(a.Lang)
	} else if g.exercises > 0 {
		d.Notes = append(d.Notes, a.Say(textMixed, g.exercises, g.real))
	}
	o.describe(a, d, g, name)
	for _, p := range parts {
		if o.only != "" && o.only != p.name {
			continue
		}
		s, err := p.make(a, g, o)
		if err != nil {
			return err
		}
		if s != nil && len(s.Blocks) > 0 {
			d.Sections = append(d.Sections, *s)
		}
	}
	if s := extensions(a, g); len(s.Blocks) > 0 {
		d.Sections = append(d.Sections, *s)
	}
	if len(d.Sections) == 0 {
		return cli.InFile(name, check.Errorf(textNothing))
	}
	d.Marking = g.marked().String() // by now of all that is on it
	return a.Output(o.out, 0o600, func(w io.Writer) error { return d.Write(w) })
}

// describe says what the page was made from.
func (o *options) describe(a *cli.App, d *page.Document, g *gathered, name string) {
	fact := func(t check.Text, value string) {
		d.Facts = append(d.Facts, page.Fact{Name: t.In(a.Lang), Value: value})
	}
	e := &g.file.Envelope
	day := print.When(o.today).In(a.Lang)
	if name != "-" && o.recipient == "" { // which names what was not released
		fact(textFile, filepath.Base(name))
	}
	switch {
	case o.recipient != "":
		fact(textFor, string(e.Sender)+" → "+o.recipient)
		d.Notes = append(d.Notes, a.Say(textReleased, o.recipient))
	case e.Home():
		fact(textKeeper, string(e.Sender))
	default:
		fact(textChannel, string(e.Sender)+" → "+string(e.Recipient))
	}
	if o.recipient == "" {
		fact(textIssued, print.When(e.Issued).In(a.Lang))
	}
	fact(textDay, day)
	fact(textCount, a.Page().Read(g.exercises+g.real))
	d.Foot = a.Say(textFoot, day)
}

var (
	textFlagToday = check.Text{ES: "`DÍA` del informe, como 2023-08-01; por defecto, hoy", EN: "`DAY` of the report, like 2023-08-01; by default, today"}
	textFlagOnly  = check.Text{ES: "solo esta `PARTE` del informe: plan, crops, ops o intel", EN: "only this `PART` of the report: plan, crops, ops or intel"}
	textFlagSince = check.Text{ES: "dice qué cambió en planes, cultivos y operaciones desde un `ARCHIVO` anterior o un día", EN: "say what has changed in plans, crops and operations since an earlier `FILE` or a day"}
	textFlagFor   = check.Text{ES: "solo lo que puede recibir el `ACTOR`", EN: "only what the `ACTOR` may have"}
	textFlagFrom  = check.Text{ES: "`ACTOR` que entrega, con --for; por defecto, el remitente del archivo", EN: "`ACTOR` that releases, with --for; by default, the sender of the file"}

	textFlagSent = check.Text{ES: "`ARCHIVO` enviado, o patrón como enviados/*.json: muestra quién recibió qué sobre cada entidad", EN: "`FILE` that was sent, or a pattern such as sent/*.json: show who received what about each subject"}

	textTitle    = check.Text{ES: "Comisión Mixta Boliviano-Peruana: informe", EN: "Bolivia–Peru Mixed Commission: report"}
	textFile     = check.Text{ES: "Archivo", EN: "File"}
	textKeeper   = check.Text{ES: "Custodio", EN: "Keeper"}
	textChannel  = check.Text{ES: "De quién a quién", EN: "From whom to whom"}
	textFor      = check.Text{ES: "Para", EN: "For"}
	textIssued   = check.Text{ES: "Emitido", EN: "Issued"}
	textDay      = check.Text{ES: "Día del informe", EN: "Day of the report"}
	textCount    = check.Text{ES: "Registros", EN: "Records"}
	textFoot     = check.Text{ES: "Informe al %s", EN: "Report as of %s"}
	textMixed    = check.Text{ES: "Parte de lo que sigue es de simulacro y no es real; donde lo es, dice SIMULACRO. Registros de simulacro: %d; reales: %d.", EN: "Part of what follows is of an exercise and not real; where it is, it says EXERCISE. %d records of an exercise, %d real ones."}
	textReleased = check.Text{ES: "Contiene solo lo que se puede entregar a %s: lo que falta puede estar retenido.", EN: "It has only what may be released to %s: what is not here may be withheld."}
	textNothing  = check.Text{ES: "no hay nada de qué informar: ni planes, ni cultivos, ni operaciones, ni inteligencia", EN: "there is nothing to report on: no plans, crops, operations or intelligence"}
)
