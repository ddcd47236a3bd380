package intel

import (
	"cmp"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/record"
)

// personsCommand makes "mixta intel persons".
func personsCommand(a *cli.App) *cli.Command {
	return byDay(a, cli.Help{
		Use:   check.Text{ES: "persons ARCHIVO…", EN: "persons FILE…"},
		Short: check.Text{ES: "Registro de personas: con qué base y categoría se guardan, y qué venció", EN: "Register of persons: on what basis and in what category they are kept, and what is overdue"},
		Long: check.Text{
			ES: "Muestra cada persona de los archivos con la norma en que se basa la guarda de sus datos, su categoría, cuándo debe\nrevisarse si siguen siendo necesarios y hasta cuándo se pueden conservar. Figuran por su número de referencia o\nidentificador; «mixta show» muestra la ficha de una.",
			EN: "Show each person of the files with the law that their data is kept on, their category, by when\nit must be reviewed, and how long it may be kept. Persons are listed by reference number or id; \"mixta show\"\nshows the sheet of one."},
		Example: "mixta intel persons conformance/clean/intel.json",
	}, persons)
}

func persons(a *cli.App, f *mixta.File, on record.Date) print.Table {
	t := print.Table{Columns: []print.Column{
		print.Words("law", check.Text{ES: "Norma", EN: "Law"}),
		print.Words("category", check.Text{ES: "Categoría", EN: "Category"}),
		print.Words("age", check.Text{ES: "Edad", EN: "Age"}),
		print.Instant("reviewBy", check.Text{ES: "Revisar hasta", EN: "Review by"}),
		print.Instant("retainUntil", check.Text{ES: "Conservar hasta", EN: "Keep until"}),
		print.Words("marking", cli.TextMarking),
		print.ID("id", check.Text{}).ForPrograms(),
		print.Words("person", check.Text{ES: "Persona", EN: "Person"}),
		print.Words("overdue", check.Text{ES: "Vencido", EN: "Overdue"}),
	}}
	all := record.Newest(f.Subjects)
	all = slices.DeleteFunc(all, func(s *intel.Subject) bool { return s.Kind != intel.KindPerson || s.Person == nil })
	slices.SortStableFunc(all, func(x, y *intel.Subject) int {
		return cmp.Or(cmp.Compare(basis(x), basis(y)), cmp.Compare(x.Person.Category, y.Person.Category), cmp.Compare(x.ID, y.ID))
	})
	for _, s := range all {
		p := s.Person
		var overdue []any
		if p.ReviewBy != "" && p.ReviewBy < on {
			overdue = append(overdue, textReviewOverdue)
		}
		if s.RetainUntil != "" && s.RetainUntil < on {
			overdue = append(overdue, textKeepOverdue)
		}
		t.Add(cmp.Or(basis(s), "–"), print.Code{List: "intel.PersonCategory", Code: string(p.Category)}, print.Code{List: "intel.AgeGroup", Code: string(p.Age)},
			p.ReviewBy, s.RetainUntil, s.Marking, s.ID, mixta.Title(s, a.Lang), print.Commas(overdue...))
	}
	return t
}

// basis is the laws that the data of a person is kept on.
func basis(s *intel.Subject) (laws string) {
	for i, b := range s.Person.LegalBasis {
		if i > 0 {
			laws += ", "
		}
		laws += string(b.Law)
		if b.Article != "" {
			laws += " (" + b.Article + ")"
		}
	}
	return laws
}

var (
	textReviewOverdue = check.Text{ES: "la revisión", EN: "the review"}
	textKeepOverdue   = check.Text{ES: "la conservación", EN: "the keeping"}
)
