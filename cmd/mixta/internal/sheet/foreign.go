package sheet

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/sheet"
	"github.com/comision-mixta/mixta/record"
)

// foreignFlags say what a sheet is that people made on their own.
type foreignFlags struct {
	mapping, kind, sheet string
	head                 headFlags
}

func (f *foreignFlags) define(a *cli.App, c *cli.Command) {
	c.Flags().StringVar(&f.mapping, "mapping", "", a.Say(textFlagMapping))
	c.Flags().StringVar(&f.kind, "kind", "", a.Say(textFlagKind))
	c.Flags().StringVar(&f.sheet, "sheet", "", a.Say(textFlagSheet))
	f.head.define(a, c)
}

// options are what the flags say.
func (f *foreignFlags) options(a *cli.App) (o sheet.Foreign, err error) {
	if f.kind == "" || f.head.as == "" {
		return o, cli.Usagef(textMappingNeeds)
	}
	kind, err := kinds(a, []string{f.kind})
	if err != nil {
		return o, err
	}
	b, err := a.ReadWhole(f.mapping)
	if err != nil {
		return o, err
	}
	o = sheet.Foreign{Book: f.head.book(a), Kind: kind[0], SheetName: f.sheet}
	if o.Mapping, err = convert.ParseMapping(b); err != nil {
		return o, cli.InFile(f.mapping, err)
	}
	if o.Locale = convert.Unstated; a.Given("locale") {
		o.Locale = a.Locale()
	}
	return o, nil
}

// headFlags say what holds for all records of a book.
type headFlags struct {
	as, tlp    string
	releasable []string
	exercise   bool
}

func (f *headFlags) define(a *cli.App, c *cli.Command) {
	f.tlp = string(record.Amber)
	a.FormFlag(c, &f.as, "as", cli.FormActor, textFlagIssuer)
	a.ChoiceFlag(c, &f.tlp, "tlp", textFlagTLP, "CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED")
	a.FormListFlag(c, &f.releasable, "releasable", cli.FormActor, textFlagReleasable)
	c.Flags().BoolVar(&f.exercise, "exercise", false, a.Say(textFlagExercise))
}

// book is the book of an actor. Unless the flags say otherwise, one's own side alone
// may have it.
func (f *headFlags) book(a *cli.App) sheet.Book {
	actor := record.Actor(f.as)
	m := record.Marking{TLP: record.TLP(f.tlp)}
	for _, r := range f.releasable {
		m.Releasable = append(m.Releasable, record.Actor(r))
	}
	if len(f.releasable) == 0 && m.TLP.Rank() >= record.Amber.Rank() {
		m.Releasable = []record.Actor{actor}
		if side := actor.Side(); side != "" {
			m.Releasable[0] = record.Actor(side)
		}
	}
	return book(a, actor, m, f.exercise)
}

var (
	textFlagIssuer     = check.Text{ES: "`ACTOR` que emite los registros nuevos", EN: "`ACTOR` that issues the new records"}
	textFlagTLP        = check.Text{ES: "marca `TLP` de los registros", EN: "`TLP` marking of the records"}
	textFlagReleasable = check.Text{ES: "`ACTORES` que pueden tenerlos; por defecto, la propia parte", EN: "`ACTORS` that may have them; by default, one's own side"}
	textFlagExercise   = check.Text{ES: "todo es de un simulacro", EN: "all of it is of an exercise"}
	textFlagMapping    = check.Text{ES: "`ARCHIVO` JSON que va de las columnas de una hoja propia a los campos, como {\"columns\": {\"Nro\": \"key\", \"Acción\": \"text.es\", \"Plazo\": \"due\"}, \"values\": {\"area\": {\"Control\": \"control\"}}}; con --kind y --as", EN: "JSON `FILE` that goes from the columns of a sheet of one's own to fields, like {\"columns\": {\"Nro\": \"key\", \"Acción\": \"text.es\", \"Plazo\": \"due\"}, \"values\": {\"area\": {\"Control\": \"control\"}}}; with --kind and --as"}
	textFlagKind       = check.Text{ES: "`TIPO` de registro que tiene la hoja, con --mapping", EN: "`KIND` of record that the sheet has, with --mapping"}
	textFlagSheet      = check.Text{ES: "`NOMBRE` de la hoja, con --mapping; por defecto, la primera que tiene la columna de la clave", EN: "`NAME` of the sheet, with --mapping; by default, the first that has the column of the key"}
	textMappingNeeds   = check.Text{ES: "con --mapping, indique el tipo de registro (--kind) y el emisor (--as)", EN: "with --mapping, give the kind of record (--kind) and the issuer (--as)"}
)
