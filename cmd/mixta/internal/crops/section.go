package crops

import (
	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/section"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/page"
	"github.com/comision-mixta/mixta/record"
)

// Section is the part of a report about crops: nothing where the file has none. The
// file has the records but for parcels and verifications, which were gathered; since is
// what it is compared with, or nil.
func Section(a *cli.App, f *mixta.File, g *Gathered, since *section.Earlier) (*page.Section, error) {
	s := &cropsSection{app: a, Section: section.Section{Page: a.Page()}, file: f, gathered: g}
	if len(f.Surveys)+len(f.Reductions)+len(f.Limits)+g.count == 0 {
		return nil, nil
	}
	f.Parcels = g.parcels
	surveys, limits, reductions, yields := section.Heads(f.Surveys), section.Heads(f.Limits), section.Heads(f.Reductions), section.Heads(f.Yields)
	if since != nil {
		s.since(since)
	}
	s.figures()
	s.Table(textSurplusTable, surpluses(a, f), append(surveys, limits...))
	s.reductions(reductions)
	s.production(append(surveys, yields...))
	if err := s.maps(surveys); err != nil {
		return nil, err
	}
	s.accuracy(surveys)
	s.Table(textTurnoverTable, turnovers(a, f), append(surveys, reductions...))
	changed := changes(a, f)
	if g.count > 0 && g.parcels == nil {
		changed.Note(print.Say(textNotCompared))
	}
	s.Table(textChangeTable, changed, surveys)
	return &page.Section{ID: "crops", Title: a.Say(textSection), Blocks: s.Blocks}, nil
}

// cropsSection makes the blocks of a section.
type cropsSection struct {
	app *cli.App
	section.Section
	file     *mixta.File
	gathered *Gathered
}

// production adds the range of leaf that the areas come to.
func (s *cropsSection) production(heads []*record.Header) {
	t := productions(s.app, s.file)
	if b := section.Table(s.Page, textProductionTable, &t); b != nil {
		b.Heading, b.Figure = s.Say(textProductionTable), s.leaf()
		b.Notes = append(b.Notes, s.Say(textNoInterval))
		s.Add(*b, heads)
	}
}

// reductions adds what was declared, planned and validated.
func (s *cropsSection) reductions(heads []*record.Header) {
	t := reductions(s.app, s.file)
	if b := section.Table(s.Page, textReductionsTable, &t); b != nil {
		b.Heading, b.Figure = s.Say(textReductionsTable), s.reduced()
		b.Notes = append(b.Notes, s.Say(textNotNet))
		s.Add(*b, heads)
	}
}

// accuracy adds what the verifications say of each survey.
func (s *cropsSection) accuracy(heads []*record.Header) {
	for _, r := range s.gathered.estimates.results(0.95) {
		head := page.Block{Heading: s.Say(textAccuracyOf, printable.Text(r.title)), Text: []string{page.Sentence(s.Read(r.units()))}}
		for _, n := range r.notes() {
			head.Notes = append(head.Notes, page.Sentence(s.Read(n)))
		}
		s.Add(head, heads)
		for _, t := range r.tables() {
			if b := section.Table(s.Page, t.caption, &t.Table); b != nil {
				s.Add(*b, heads)
			}
		}
	}
}

var (
	textSection         = check.Text{ES: "Cultivos de coca", EN: "Coca crops"}
	textSurplusTable    = check.Text{ES: "Superficie, límites y excedente", EN: "Areas, limits and surplus"}
	textReductionsTable = check.Text{ES: "Reducciones declaradas y validadas", EN: "Reductions declared and validated"}
	textProductionTable = check.Text{ES: "Producción potencial de hoja de coca", EN: "Potential production of coca leaf"}
	textTurnoverTable   = check.Text{ES: "Plantado y dejado entre relevamientos, por lo menos", EN: "Planted and given up between surveys, at least"}
	textChangeTable     = check.Text{ES: "Cambios entre relevamientos, por región", EN: "Changes between surveys, by region"}
	textAccuracyOf      = check.Text{ES: "Exactitud: %s", EN: "Accuracy: %s"}
	textNoInterval      = check.Text{
		ES: "Los dos extremos resultan del menor y del mayor rendimiento de los estudios: no son un intervalo de confianza.",
		EN: "The two bounds come from the lowest and the highest yield of the studies: they are not a confidence interval."}
	textNotNet = check.Text{
		ES: "Lo reducido no es variación neta: lo que se arranca puede volver a plantarse, allí o en otra parte.",
		EN: "A reduction is not a net change: what is pulled out may be planted again, there or elsewhere."}
	textNotCompared = check.Text{
		ES: "las parcelas son demasiadas para compararlas una por una en un informe; «mixta crops change» las compara",
		EN: "there are too many parcels to compare them one by one in a report; \"mixta crops change\" compares them"}
)
