package intel

import (
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/section"
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/intel/network"
	"github.com/comision-mixta/mixta/page"
	"github.com/comision-mixta/mixta/page/graph"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

// Section is the part of a report about intelligence: nothing where the file has none.
// Sent are the files that were sent, for the auditor; nil where none were given. Mark is
// called with the marking of each of their records that the section tells of.
func Section(a *cli.App, f *mixta.File, on record.Date, sent []string, mark func(record.Marking)) (*page.Section, error) {
	s := &intelSection{app: a, Section: section.Section{Page: a.Page()}, file: f}
	if len(f.Bulletins)+len(f.Flights)+len(f.Subjects)+len(f.Links)+len(f.Requests)+len(f.Reports)+len(f.Lessons) == 0 {
		return nil, nil
	}
	s.bulletins()
	if len(f.Bulletins) > 0 {
		gaps := gapTable(intel.Gaps(f.Bulletins, record.Period{}))
		b := section.Table(s.Page, textGapsTitle, &gaps)
		if b == nil {
			b = &page.Block{Text: []string{page.Sentence(s.Say(textNoGaps))}}
		}
		b.Heading = s.Say(textGapsTitle)
		s.Add(*b, section.Heads(f.Bulletins))
	}
	if len(f.Requests) > 0 {
		s.Table(textRequestsTitle, requests(a, f, on), append(section.Heads(f.Requests), section.Heads(f.Reports)...))
	}
	s.reports()
	s.network()
	s.Table(textPersonsTitle, persons(a, f, on), section.Heads(f.Subjects))
	s.lessons()
	if err := s.disclosures(sent, mark); err != nil {
		return nil, err
	}
	return &page.Section{ID: "intel", Title: a.Say(textSection), Blocks: s.Blocks}, nil
}

// intelSection makes the blocks of a section.
type intelSection struct {
	app *cli.App
	section.Section
	file *mixta.File
}

// network adds a drawing of each group of subjects, with its links below.
func (s *intelSection) network() {
	n := network.New(s.file.Subjects, s.file.Links)
	heads := append(section.Heads(s.file.Subjects), section.Heads(s.file.Links)...)
	for i, g := range n.Groups {
		b := page.Block{Heading: s.Say(textGroup, i+1, len(g.Subjects), len(g.Links)), Notes: []string{s.Say(textNetworkNote)}}
		if n.Scheme == "" {
			b.Notes = append(b.Notes, s.Say(textMixed))
		}
		d := graph.Graph{Label: s.Say(textNetworkTitle)}
		if n.Exercise() {
			d.Overlay = section.TextExercise.In(s.Lang)
		}
		at := map[record.ID]int{}
		t := print.Table{Columns: []print.Column{print.Number("n", check.Text{ES: "N.º", EN: "No."}), print.Words("from", textFromSubject), print.Words("role", textRole), print.Words("to", textToSubject), print.Words("grading", textGrading)}}
		var numbered []string
		for k, id := range g.Subjects {
			at[id] = k
			d.Nodes = append(d.Nodes, s.node(n, id, k, len(g.Subjects)))
			numbered = append(numbered, strconv.Itoa(k+1)+". "+label(n, id, s.Lang))
		}
		for k, tie := range g.Links {
			role := schema.Word("intel.Role", string(tie.Role), s.Lang)
			d.Ties = append(d.Ties, graph.Tie{From: at[record.ID(tie.From)], To: at[record.ID(tie.To)], Strong: tie.Strongest, Name: role})
			from, to := label(n, record.ID(tie.From), s.Lang), label(n, record.ID(tie.To), s.Lang)
			if len(g.Subjects) > mostNamed {
				from, to = strconv.Itoa(at[record.ID(tie.From)]+1)+". "+from, strconv.Itoa(at[record.ID(tie.To)]+1)+". "+to
			}
			t.Add(k+1, from, role, to, tie.Grading.String())
		}
		if drawing := d.Draw(); drawing != "" {
			b.Figure = &page.Figure{Caption: s.Say(textNetworkCaption), Drawing: drawing, Save: s.Say(textSaveNetwork)}
		} else {
			b.Notes = append(b.Notes, s.Say(textTooMany, graph.Most))
		}
		if listed := section.Table(s.Page, textLinks, &t); listed != nil {
			b.Table = listed.Table
			b.Notes = append(b.Notes, listed.Notes...)
		}
		s.Add(b, heads)
		if b.Figure != nil && len(g.Subjects) > mostNamed {
			s.Add(page.Block{Heading: s.Say(textNumbered), Minor: true, Text: []string{strings.Join(numbered, "; ") + "."}}, heads)
		}
	}
	if len(n.Alone) > 0 && len(n.Groups) > 0 {
		s.Add(page.Block{Text: []string{s.Say(textAlone, len(n.Alone)) + "."}}, heads)
	}
}

// mostNamed is in how large a group the nodes have their names; in larger ones, numbers.
const mostNamed = 40

// node is what a subject is drawn as. Persons have a number or an id, never a name.
func (s *intelSection) node(n *network.Network, id record.ID, k, all int) graph.Node {
	name := label(n, id, s.Lang)
	node := graph.Node{Name: name, Tone: "none", Tip: name}
	if x := n.Subject(id); x != nil {
		node.Tone = subjectTones[x.Kind]
	}
	if node.Tone == "" {
		node.Tone = "six"
	}
	if all > mostNamed {
		node.Name = strconv.Itoa(k + 1)
	}
	return node
}

var subjectTones = map[intel.SubjectKind]string{intel.KindOrganisation: "one", intel.KindPerson: "two", intel.KindAircraft: "five", intel.KindVehicle: "four", intel.KindVessel: "three", intel.KindSite: "six"}

// disclosures adds who received what about each subject, by the files that were sent.
func (s *intelSection) disclosures(sent []string, mark func(record.Marking)) error {
	if len(sent) == 0 {
		return nil
	}
	var ids []record.ID
	for i := range s.file.Subjects {
		ids = append(ids, s.file.Subjects[i].ID)
	}
	var err error
	markings := map[string]record.Marking{}
	found := intel.DisclosuresOf(ids, func(yield func(intel.Carried) bool) {
		err = carried(s.app, sent, func(c intel.Carried) bool {
			markings[c.Head.Marking.String()] = c.Head.Marking
			return yield(c)
		})
	})
	if err != nil {
		return err
	}
	for i := range s.file.Subjects {
		x := &s.file.Subjects[i]
		for _, d := range found[i] {
			mark(markings[d.Marking])
		}
		title := s.Say(textDisclosed, mixta.Title(x, s.Lang))
		s.Table(check.Text{ES: title, EN: title}, disclosureTable(found[i]), []*record.Header{&x.Header})
	}
	return nil
}

var (
	textSection        = check.Text{ES: "Inteligencia", EN: "Intelligence"}
	textGapsTitle      = check.Text{ES: "Boletines que faltan o se superponen", EN: "Bulletins that are missing or overlap"}
	textRequestsTitle  = check.Text{ES: "Solicitudes de información", EN: "Requests for information"}
	textPersonsTitle   = check.Text{ES: "Registro de personas", EN: "Register of persons"}
	textNumbered       = check.Text{ES: "Los números del dibujo", EN: "The numbers of the drawing"}
	textNetworkTitle   = check.Text{ES: "Red de entidades y vínculos", EN: "Network of subjects and links"}
	textNetworkCaption = check.Text{ES: "Red: línea llena, los caminos más fuertes; discontinua, los demás vínculos", EN: "Network: full lines are the strongest paths, dashed ones the other links"}
	textNetworkNote    = check.Text{ES: "Un vínculo es lo que dice una fuente, con su evaluación: no prueba culpa de nadie. Las personas figuran por su número de referencia o identificador.", EN: "A link is what a source says, with its grading: it proves nobody's guilt. Persons are shown by their reference number or id."}
	textTooMany        = check.Text{ES: "El grupo tiene más de %d entidades y no se dibuja; sus vínculos están en la tabla.", EN: "The group has more than %d subjects and is not drawn; its links are in the table."}
	textLinks          = check.Text{ES: "Vínculos y su evaluación", EN: "Links and their grading"}
	textFromSubject    = check.Text{ES: "De", EN: "From"}
	textToSubject      = check.Text{ES: "A", EN: "To"}
	textRole           = check.Text{ES: "Vínculo", EN: "Link"}
	textGrading        = check.Text{ES: "Evaluación", EN: "Grading"}
	textDisclosed      = check.Text{ES: "Divulgado: %s", EN: "Disclosed: %s"}
	textSaveNetwork    = check.Text{ES: "red", EN: "network"}
)
