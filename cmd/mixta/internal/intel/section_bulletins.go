package intel

import (
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/section"
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/page"
	"github.com/comision-mixta/mixta/record"
)

// mostBulletins is how many a page shows, so that it stays small: the last ones.
const mostBulletins = 24

// bulletins adds each bulletin, on a page of paper of its own: its period, what it
// watched, what stands out, and its flights.
func (s *intelSection) bulletins() {
	all := record.Newest(s.file.Bulletins)
	slices.SortStableFunc(all, func(x, y *intel.Bulletin) int {
		return strings.Compare(string(x.Period.From)+string(x.Issuer), string(y.Period.From)+string(y.Issuer))
	})
	flights := map[record.FlightRef]*intel.Flight{}
	for _, f := range record.Newest(s.file.Flights) {
		flights[record.FlightRef(f.ID)] = f
	}
	if more := len(all) - mostBulletins; more > 0 {
		s.Add(page.Block{Notes: []string{s.Say(textMoreBulletins, more)}}, nil)
	}
	for _, b := range all[max(len(all)-mostBulletins, 0):] {
		heads := []*record.Header{&b.Header}
		block := page.Block{Heading: s.Say(textBulletin, string(b.Issuer), print.When(b.Period.From).In(s.Lang), print.When(b.Period.To).In(s.Lang)), Paper: true}
		if b.NothingToReport {
			block.Text = append(block.Text, s.Say(textNothingToReport))
		}
		if text := b.Summary.In(s.Lang); text != "" {
			block.Text = append(block.Text, text)
		}
		var watched []string
		for _, p := range b.Coverage {
			watched = append(watched, p.Label())
		}
		if len(watched) > 0 {
			block.Text = append(block.Text, page.Sentence(s.Say(textWatched, strings.Join(watched, ", "))))
		} else {
			block.Notes = append(block.Notes, s.Say(textUnwatched))
		}
		t := s.flightColumns()
		absent := 0
		for _, ref := range b.Flights {
			f := flights[ref]
			if f == nil {
				absent++
				continue
			}
			heads = append(heads, &f.Header)
			s.flight(&t, f)
		}
		if absent > 0 {
			block.Notes = append(block.Notes, s.Say(textFlightsAbsent, absent))
		}
		if listed := section.Table(s.Page, textFlights, &t); listed != nil {
			block.Table = listed.Table
		}
		block.Text = append(block.Text, s.Say(textMarkedAs, b.Marking.String()))
		s.Add(block, heads)
	}
	s.flights(all)
}

// flights adds those that none of the bulletins names.
func (s *intelSection) flights(all []*intel.Bulletin) {
	named := map[record.FlightRef]bool{}
	for _, b := range all {
		for _, ref := range b.Flights {
			named[ref] = true
		}
	}
	t, heads := s.flightColumns(), []*record.Header{}
	for _, f := range record.Newest(s.file.Flights) {
		if !named[record.FlightRef(f.ID)] {
			s.flight(&t, f)
			heads = append(heads, &f.Header)
		}
	}
	s.Table(textOtherFlights, t, heads)
}

func (s *intelSection) flightColumns() print.Table {
	return print.Table{Columns: []print.Column{
		print.Words("flight", check.Text{ES: "Vuelo", EN: "Flight"}),
		print.Instant("seen", check.Text{ES: "Visto", EN: "Seen"}),
		print.Words("by", check.Text{ES: "Por", EN: "By"}),
		print.Words("marks", check.Text{ES: "Marcas vistas", EN: "Marks seen"}),
		print.Words("plan", check.Text{ES: "Plan de vuelo", EN: "Flight plan"}),
		print.Words("grading", check.Text{ES: "Evaluación", EN: "Grading"}),
	}}
}

func (s *intelSection) flight(t *print.Table, f *intel.Flight) {
	t.Add(mixta.Title(f, s.Lang), print.When(f.Detection.First), print.Commas(print.Code{List: "intel.DetectionSource", Code: string(f.Detection.Source)}, f.Detection.By), f.ObservedMarks,
		print.Code{List: "intel.FlightPlan", Code: string(f.FlightPlan)}, f.Grading.String())
}

// reports adds the intelligence reports by their titles: what they state has gradings
// and markings of its own, and "mixta show" shows it.
func (s *intelSection) reports() {
	t := print.Table{Columns: []print.Column{
		print.Words("report", check.Text{ES: "Informe", EN: "Report"}),
		print.Words("issued", check.Text{ES: "Emitido", EN: "Issued"}),
		print.Number("statements", check.Text{ES: "Afirmaciones", EN: "Statements"}),
		print.Words("marking", cli.TextMarking),
	}}
	all := record.Newest(s.file.Reports)
	slices.SortStableFunc(all, func(x, y *intel.Report) int { return x.Issued.Compare(y.Issued) })
	for _, r := range all {
		t.Add(mixta.Title(r, s.Lang), print.When(r.Issued), len(r.Statements), r.Marking)
	}
	s.Table(textReportsTitle, t, section.Heads(s.file.Reports))
}

// lessons adds the experience that the sides offer each other.
func (s *intelSection) lessons() {
	t := print.Table{Columns: []print.Column{
		print.Words("title", check.Text{ES: "Experiencia", EN: "Experience"}),
		print.Words("done", check.Text{ES: "Lo que se hizo", EN: "What was done"}),
		print.Words("worked", check.Text{ES: "Lo que funcionó", EN: "What worked"}),
		print.Words("failed", check.Text{ES: "Lo que no funcionó", EN: "What did not work"}),
	}}
	for _, l := range record.Newest(s.file.Lessons) {
		t.Add(l.Title.In(s.Lang), l.Done.In(s.Lang), l.Worked.In(s.Lang), l.Failed.In(s.Lang))
	}
	s.Table(textLessons, t, section.Heads(s.file.Lessons))
}

var (
	textMoreBulletins   = check.Text{ES: "No se muestran los %d boletines anteriores: «mixta show --kind bulletin» los da todos.", EN: "The %d bulletins before these are not shown: \"mixta show --kind bulletin\" shows them all."}
	textBulletin        = check.Text{ES: "Boletín de %s: del %s al %s", EN: "Bulletin of %s: %s to %s"}
	textNothingToReport = check.Text{ES: "Se sabe que en el período no hubo ningún vuelo irregular.", EN: "The period is known to have had no irregular flight."}
	textWatched         = check.Text{ES: "Espacio aéreo vigilado: %s", EN: "Airspace watched: %s"}
	textUnwatched       = check.Text{ES: "No dice qué espacio aéreo se vigiló.", EN: "It does not say which airspace was watched."}
	textFlights         = check.Text{ES: "Vuelos del período", EN: "Flights of the period"}
	textOtherFlights    = check.Text{ES: "Vuelos irregulares que ningún boletín nombra", EN: "Irregular flights that no bulletin names"}
	textFlightsAbsent   = check.Text{ES: "Vuelos que nombra y que no están en el archivo: %d.", EN: "%d flights that it names are not in the file."}
	textMarkedAs        = check.Text{ES: "Marca del boletín: %s", EN: "Marking of the bulletin: %s"}
	textReportsTitle    = check.Text{ES: "Informes de inteligencia", EN: "Intelligence reports"}
	textLessons         = check.Text{ES: "Experiencias intercambiadas", EN: "Experience exchanged"}
)
