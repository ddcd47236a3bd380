package validate

import (
	"cmp"
	"io"
	"slices"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/keys"
	"github.com/comision-mixta/mixta/exchange/ledger"
	"github.com/comision-mixta/mixta/internal/held"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/report"
)

// Command makes "mixta validate".
func Command(a *cli.App) *cli.Command {
	redact, today, kind, jobs := false, "", "", 0
	var one part
	var fix fixing
	var more besides
	var catalogue keys.Catalogue
	var extensions keys.Extensions
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "validate ARCHIVO…", EN: "validate FILE…"},
		Short: check.Text{ES: "Verifica archivos y muestra cada hallazgo con su lugar", EN: "Check files and show every finding with its place"},
		Long: check.Text{
			ES: "Verifica archivos y muestra todos los hallazgos, cada uno con su línea y columna. Los archivos .gz y\n.zst se reconocen por su contenido; - lee la entrada estándar. Si se indican varios, las referencias entre ellos se\nresuelven en el orden de sus canales, y se señalan las que quedan sin resolver. Con --redact, el informe puede\nentregarse a quien no puede ver el archivo: indica regla, registro y lugar, pero nada del contenido. Con --catalogue se\naceptan también los códigos que un archivo firmado agrega a listas abiertas; los de un archivo que no es confiable no cuentan.\nCon --extensions se verifican también las extensiones de un espacio de nombres, por el esquema firmado de su dueño.\nCon --kind se verifican registros sueltos de un tipo: uno, o varios que empiezan cada uno en su línea (NDJSON); sus\nreferencias a otros registros no se verifican.\nCon --part 2/8 y --facts se lee solo la segunda de ocho partes de un archivo sin comprimir y se escribe lo que la\nvalidación debe recordar de ella; «mixta facts merge» hace de todas las partes el informe del archivo.\nCon --fix se corrige antes, en el mismo archivo o en otro (--out), lo que tiene una sola forma correcta y no cambia lo que\nel archivo dice; cada corrección se dice, y todo lo demás queda byte por byte. Un archivo con firmas no se toca.\nCon --national se dice además si el archivo es válido para cada parte, según las reglas propias que firmó. Lo que --waivers\ndispensa queda en el informe, se cuenta aparte y no lo hace no válido; la otra parte no conoce dispensas.\n\nCódigo de salida: 0 sin errores para el intercambio, 1 con hallazgos de gravedad error, 2 si algo no se pudo leer.",
			EN: "Check files and show all findings, each at its line and column. Files .gz and .zst are recognised by\ntheir content; - reads standard input. References between several files are resolved in the order of their channels, and\nunresolved ones are noted. With --redact the report may go to somebody who may not see the file: it gives rule,\nrecord and place, but none of the content. With --catalogue, the codes that a signed file adds to open lists\nare known too; those of a file that is not trusted do not count.\nWith --extensions, the extensions of a namespace are checked too, by the signed schema of its owner.\nWith --kind, records that stand alone are checked, all of one kind: one, or several that each begin on a line of\ntheir own (NDJSON); their references to other records are not.\nWith --part 2/8 and --facts, only the second of eight parts of an uncompressed file is read, and what validation must\nremember of it is written; \"mixta facts merge\" makes the report on the file of all parts.\nWith --fix, what has only one right form and does not change what the file says is mended first, in the file itself or in\nanother (--out); each fix is told, and all else stays byte for byte. A file with signatures is left alone.\nWith --national it is said too whether the file is valid for each side, by the rules of its own that it signed. What\n--waivers waives stays in the report, is counted apart and does not make the file invalid; the other side knows no waivers.\n\nExit code: 0 no errors for the exchange, 1 findings of severity error, 2 something could not be read."},
		Example: "mixta validate --profile publish examples/ix-meeting/ix-meeting.json",
		Args:    cli.Files,
	}, func(args []string) error {
		codes, catalogues, err := catalogue.Codes(a)
		if err != nil {
			return err
		}
		schemas, reports, err := extensions.Schemas(a)
		if err != nil {
			return err
		}
		catalogues = append(catalogues, reports...)
		day := record.Date(cmp.Or(today, time.Now().Format(time.DateOnly)))
		o := []mixta.Option{mixta.WithProfile(a.Profile()), mixta.WithCodes(codes...), mixta.WithExtensions(schemas...), mixta.WithJobs(jobs), mixta.WithToday(day)}
		if err := cmp.Or(fix.alone(a), more.alone(a)); err != nil {
			return err
		}
		if one != (part{}) {
			return one.write(a, cli.Expand(args), kind, o)
		}
		if k, ok := mixta.KindOf(kind); ok {
			return validateRecords(a, cli.Expand(args), k, o, catalogues, redact)
		}
		if err := more.read(a, catalogue.Trusted()); err != nil {
			return err
		}
		names, err := fix.files(a, cli.Expand(args), o)
		if err != nil || names == nil {
			return err
		}
		return validateFiles(a, names, o, catalogues, redact, more.as(day))
	})
	c.Flags().BoolVar(&redact, "redact", false, a.Say(check.Text{ES: "no revela el contenido del archivo", EN: "reveal nothing of the file's content"}))
	a.FormFlag(c, &today, "at", cli.FormDay, check.Text{ES: "`DÍA` en que se juzga si vencieron las revisiones; si no se indica, hoy", EN: "`DAY` on which it is judged whether reviews are due; today unless given"})
	a.FormFlag(c, &kind, "kind", cli.FormKind, check.Text{ES: "verifica registros de este `TIPO` en vez de archivos", EN: "check records of this `KIND` instead of files"})
	c.Flags().IntVar(&jobs, "jobs", 0, a.Say(check.Text{ES: "cantidad `N` de núcleos que leen a la vez; 0: todos", EN: "`N` cores read at once; 0: all"}))
	one.flags(a, c)
	fix.flags(a, c)
	more.flags(a, c)
	catalogue.Flags(a, c)
	extensions.Flags(a, c, catalogue.Trust())
	a.ReportFlags(c)
	a.ProfileFlag(c)
	return c
}

// validateFiles checks the files, each by itself and against the others, and
// prints the findings, those of the catalogues first.
func validateFiles(a *cli.App, names []string, o []mixta.Option, catalogues []report.File, redact bool, more *judging) error {
	r := cli.Reports{Files: make([]report.File, len(names)), Inputs: make([]*cli.Input, len(names))}
	contents := make([]*ledger.File, len(names))
	for i, name := range names {
		r.Files[i], contents[i], r.Inputs[i] = validateFile(a, name, o, len(names) == 1, more)
	}
	ledger.Resolve(slices.DeleteFunc(slices.Clone(contents), func(f *ledger.File) bool { return f == nil }))
	for i, f := range contents {
		if f != nil {
			r.Files[i].Report, r.Files[i].Holds = f.Report, held.Records(f.Counted)
		}
		more.waive(&r.Files[i].Report)
		if redact {
			r.Files[i].Report, r.Inputs[i] = mixta.Redact(r.Files[i].Report), nil
			for k := range r.Files[i].Sides {
				r.Files[i].Sides[k].Report = mixta.Redact(r.Files[i].Sides[k].Report)
			}
		}
	}
	for i := range catalogues {
		if redact {
			catalogues[i].Report = mixta.Redact(catalogues[i].Report)
		}
	}
	catalogues = append(catalogues, more.reports()...)
	r.Files, r.Inputs = append(catalogues, r.Files...), append(make([]*cli.Input, len(catalogues)), r.Inputs...)
	return a.PrintReports(r)
}

// validateFile checks one file; unless it is alone, its references to others
// remain to be resolved. The file is nil if it could not be opened; the input
// allows quoting from it.
func validateFile(a *cli.App, name string, o []mixta.Option, alone bool, more *judging) (report.File, *ledger.File, *cli.Input) {
	in, err := a.Open(name)
	if err != nil {
		return report.File{Name: name, Err: err}, nil, nil
	}
	defer in.Close()
	report := report.File{Name: in.Name}
	f, err := read(in.Reader, o, alone, func(rd *mixta.Reader) func(mixta.Entry) { return more.look(rd) })
	if err == nil && !alone {
		err = more.again(a, name, o)
	}
	if err != nil {
		report.Err = cli.Unread(err)
	}
	more.end(&report)
	return report, f, in
}

// read reads one file. If it is alone, neither digest nor ids are needed.
func read(in io.Reader, o []mixta.Option, alone bool, look func(*mixta.Reader) func(mixta.Entry)) (*ledger.File, error) {
	if !alone {
		return ledger.Read(in, o...)
	}
	rd := mixta.NewReader(in, o...)
	return &ledger.File{Report: rd.Validate(look(rd)), Counted: rd.Counted()}, rd.Err()
}
