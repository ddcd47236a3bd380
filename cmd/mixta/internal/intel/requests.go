package intel

import (
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/record"
)

// requestsCommand makes "mixta intel requests".
func requestsCommand(a *cli.App) *cli.Command {
	return byDay(a, cli.Help{
		Use:   check.Text{ES: "requests ARCHIVO…", EN: "requests FILE…"},
		Short: check.Text{ES: "Solicitudes de información: cuáles están abiertas, respondidas o vencidas", EN: "Requests for information: which are open, answered or overdue"},
		Long: check.Text{
			ES: "Muestra en qué estado está cada solicitud de los archivos a una fecha, según los informes que la nombran.",
			EN: "Show the state of each request on a given day, by the reports that answer it."},
		Example: "mixta intel requests conformance/clean/intel.json --as-of 2023-06-01",
	}, requests)
}

func requests(a *cli.App, f *mixta.File, on record.Date) print.Table {
	t := print.Table{Columns: []print.Column{
		print.Instant("wantedBy", check.Text{ES: "Para el", EN: "Wanted by"}),
		print.Words("priority", check.Text{ES: "Prioridad", EN: "Priority"}),
		print.Words("state", check.Text{ES: "Estado", EN: "State"}),
		print.Number("answers", check.Text{ES: "Respuestas", EN: "Answers"}),
		print.Words("issuer", check.Text{ES: "Pide", EN: "Asked by"}),
		print.Words("askedOf", check.Text{ES: "A quién", EN: "Asked of"}),
		print.ID("id", check.Text{}).ForPrograms(),
		print.Words("question", check.Text{ES: "Pregunta", EN: "Question"}),
	}}
	var reports []intel.Report
	for _, r := range record.Newest(f.Reports) {
		reports = append(reports, *r)
	}
	all := record.Newest(f.Requests)
	slices.SortStableFunc(all, func(x, y *intel.Request) int { return strings.Compare(string(x.WantedBy), string(y.WantedBy)) })
	for _, r := range all {
		s := intel.State(r, reports, on)
		state := textAnswered
		switch {
		case s.Overdue:
			state = textOverdue
		case s.Open():
			state = textOpen
		case s.Late:
			state = textLate
		}
		var asked []any
		for _, actor := range r.AskedOf {
			asked = append(asked, actor)
		}
		t.Add(r.WantedBy, print.Code{List: "intel.Priority", Code: string(r.Priority)}, print.Either{People: state, Programs: state.EN}, len(s.Answers), r.Issuer, print.Commas(asked...), r.ID, r.Question.In(a.Lang))
	}
	return t
}

var (
	textAnswered = check.Text{ES: "respondida", EN: "answered"}
	textLate     = check.Text{ES: "respondida tarde", EN: "answered late"}
	textOpen     = check.Text{ES: "abierta", EN: "open"}
	textOverdue  = check.Text{ES: "vencida", EN: "overdue"}
)
