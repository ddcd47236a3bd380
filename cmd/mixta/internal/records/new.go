package records

import (
	"cmp"
	"errors"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/record"
)

// newCommand makes "mixta new".
func newCommand(a *cli.App) *cli.Command {
	var by cli.Hand
	var sets []string
	var exercise bool
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "new TIPO", EN: "new KIND"},
		Short: check.Text{ES: "Escribe un registro nuevo, completo o para llenar", EN: "Write a new record, whole or to be filled in"},
		Long: check.Text{
			ES: "Escribe un registro nuevo con su identificador, versión y fecha. Cada --set da un campo; los obligatorios que\nfaltan quedan vacíos y se nombran: «mixta add» no acepta el registro hasta que se llenen. Si no se indica otra\nmarca, es TLP:AMBER y solo para la propia parte. Un código se da como código o en palabras.",
			EN: "Write a new record with its id, version and time of issue. Each --set gives a field; required ones that are\nmissing stay empty and are named: \"mixta add\" does not take the record until they are filled in. Unless given,\nthe marking is TLP:AMBER and for one's own side alone. A code is given as such or in words."},
		Example: "mixta new notice --as BO-FELCN --set agency=BO-FELCN --set domain=land --set place='Desaguadero'",
		Args:    cli.Named(1, textKindNeeded),
	}, func(args []string) error {
		return printNew(a, args[0], by, exercise, sets)
	})
	c.Flags().StringArrayVar(&sets, "set", nil, a.Say(textFlagSet))
	c.Flags().BoolVar(&exercise, "exercise", false, a.Say(textFlagExercise))
	a.HandFlags(c, &by)
	a.Require(c, &by.As, "as")
	cli.Completes(c, cli.KindNames)
	return c
}

func printNew(a *cli.App, name string, by cli.Hand, exercise bool, sets []string) error {
	for _, k := range mixta.Kinds() {
		if strings.EqualFold(k.Noun.One.In(a.Lang), name) {
			name = k.Name
		}
	}
	e, err := a.Look(name)
	if err != nil {
		return err
	}
	kind, ok := kindNamed(e.Path)
	if !ok {
		return cli.Unknown(cli.TextUnknownKind, name, cli.KindNames())
	}
	f := form{app: a}
	head := by.Issuer()
	own := string(head.By)
	if side := head.By.Side(); side != "" {
		own = string(side)
	}
	sets = append([]string{"id=" + string(record.NewID()), "version." + string(head.By) + "=1", "issuer=" + string(head.By), "issued=" + string(head.At),
		"marking.tlp=AMBER", "marking.releasable=" + own}, sets...)
	if exercise {
		sets = append(sets, "exercise=true")
	}
	var all given
	for _, s := range sets {
		path, value, ok := strings.Cut(s, "=")
		if !ok || named(path) == "" {
			return cli.Usagef(textSetForm, s)
		}
		if _, err := a.Look(kind.Name + "." + named(path)); err != nil {
			return err
		}
		all.set(strings.Split(path, "."), value)
	}
	raw, err := f.fill(nil, e, &all, kind.Name)
	if err != nil {
		return err
	}
	if raw, err = versions.FirstJSON(raw, head); err != nil {
		return err
	}
	if len(f.empty) > 0 {
		for _, field := range f.empty {
			a.Note(textFill, field.path, field.label, field.codes)
		}
	} else if report, err := mixta.ValidateRecord(kind.Name, raw); !report.OK() || err != nil {
		return cmp.Or(err, a.PrintFindings(kind.Name, report.Unplaced()), cli.ErrFindings)
	}
	v := jsontext.Value(`{"` + kind.Plural + `":[` + string(raw) + `]}`)
	if err := v.Indent(jsontext.WithIndent("  ")); err != nil {
		return err
	}
	return a.Print(print.Result{JSON: print.Raw(v), Text: func(p *print.Page) { p.Verbatim(string(v) + "\n") }})
}

// named is a path without its places in lists, as the dictionary has it. Names that
// are not the model's, such as the actors of a version, are left out.
func named(path string) string {
	var names []string
	for name := range strings.SplitSeq(path, ".") {
		if strings.Trim(name, "0123456789") != "" {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		return ""
	}
	if names[0] == "version" || names[0] == "absent" || names[0] == "extensions" {
		return names[0]
	}
	return strings.Join(names, ".")
}

func kindNamed(name string) (mixta.Kind, bool) {
	for _, k := range mixta.Kinds() {
		if k.Name == name && !k.About {
			return k, true
		}
	}
	return mixta.Kind{}, false
}

var errNoValue = errors.New("no value of that form")

var (
	textKindNeeded   = check.Text{ES: "indique el tipo de registro, como action", EN: "name the kind of record, like action"}
	textFlagSet      = check.Text{ES: "`CAMPO=VALOR`, cuantas veces haga falta: due=2023-06-30, text.es=\"…\", responsible.0.side=BO", EN: "`FIELD=VALUE`, as often as needed: due=2023-06-30, text.es=\"…\", responsible.0.side=BO"}
	textFlagExercise = check.Text{ES: "el registro es de un simulacro", EN: "the record is of an exercise"}
	textSetForm      = check.Text{ES: "--set debe ser CAMPO=VALOR, no «%s»", EN: "--set must be FIELD=VALUE, not %q"}
	textFill         = check.Text{ES: "por llenar: %s – %s%s", EN: "to be filled in: %s – %s%s"}
)
