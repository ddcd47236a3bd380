package intel

import (
	"bufio"
	"fmt"
	"io"
	"strconv"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/intel/network"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

// label is what a subject is called; one that is not at hand, by its id.
func label(n *network.Network, id record.ID, l check.Lang) string {
	if s := n.Subject(id); s != nil {
		return mixta.Title(s, l)
	}
	return string(id)
}

var (
	textExercise  = check.Text{EN: "EXERCISE", ES: "SIMULACRO"}
	textYes       = check.Text{EN: "yes", ES: "sí"}
	textGroup     = check.Text{EN: "Group %d – subjects: %d, links: %d", ES: "Grupo %d – entidades: %d, vínculos: %d"}
	textAlone     = check.Text{EN: "Without links: %d", ES: "Sin vínculos: %d"}
	textMixed     = check.Text{EN: "Graded in several schemes: compared by confidence, if stated.", ES: "Evaluados en varios esquemas: se comparan por la confianza, si se indica."}
	textPath      = check.Text{EN: "%s – links: %d, weakest: %s", ES: "%s – vínculos: %d, el más débil: %s"}
	textUndecided = check.Text{EN: "%s – links: %d, undecidable: a grading cannot be judged or compared; weakest of the rest: %s",
		ES: "%s – vínculos: %d, indeterminable: una evaluación no se puede juzgar o comparar; el más débil de los demás: %s"}
)

// writeNetwork writes the groups with their links, one a line; an asterisk marks
// the links of the strongest paths.
func writeNetwork(p *print.Page, n *network.Network) {
	if n.Scheme == "" && len(n.Groups) > 0 {
		p.Line(p.Say(textMixed))
	}
	for i, g := range n.Groups {
		p.Line(p.Say(textGroup, i+1, len(g.Subjects), len(g.Links)))
		for _, t := range g.Links {
			mark := "  "
			if t.Strongest {
				mark = "* "
			}
			p.Line(mark, label(n, record.ID(t.From), p.Lang), " – ", schema.Word("intel.Role", string(t.Role), p.Lang), " → ", label(n, record.ID(t.To), p.Lang), " (", t.Grading.String(), ")")
		}
	}
	if len(n.Alone) > 0 {
		p.Line(p.Say(textAlone, len(n.Alone)))
	}
}

// networkTable is a row for each link, by the groups.
func networkTable(n *network.Network, l check.Lang) print.Table {
	t := print.Table{Columns: []print.Column{
		print.Number("group", check.Text{ES: "Grupo", EN: "Group"}),
		print.Exercise(),
		print.ID("from", check.Text{}).ForPrograms(),
		print.Words("fromName", check.Text{ES: "De", EN: "From"}),
		print.Words("role", check.Text{ES: "Vínculo", EN: "Link"}),
		print.ID("to", check.Text{}).ForPrograms(),
		print.Words("toName", check.Text{ES: "A", EN: "To"}),
		print.Words("grading", check.Text{ES: "Evaluación", EN: "Grading"}),
		print.Words("strongest", check.Text{ES: "Camino más fuerte", EN: "Strongest path"}),
		print.ID("id", check.Text{ES: "Id", EN: "Id"}),
		print.Notes(),
	}}
	for i, g := range n.Groups {
		for _, k := range g.Links {
			strongest := print.Either{Programs: k.Strongest}
			if k.Strongest {
				strongest.People = textYes
			}
			t.Add(i+1, print.Drill(k.Exercise), k.From, label(n, record.ID(k.From), l), print.Code{List: "intel.Role", Code: string(k.Role)},
				k.To, label(n, record.ID(k.To), l), k.Grading.String(), strongest, k.ID)
		}
	}
	if n.Scheme == "" && len(n.Groups) > 0 {
		t.Note(print.Say(textMixed))
	}
	if len(n.Alone) > 0 {
		t.Note(print.Say(textAlone, len(n.Alone)))
	}
	return t
}

// writePaths writes the strongest path from one subject to each other one.
func writePaths(p *print.Page, n *network.Network, from record.ID) {
	for _, path := range n.Paths(from) {
		line, weakest := textPath, "–"
		if path.Undecided {
			line = textUndecided
		}
		if path.Weakest != nil {
			weakest = path.Weakest.Grading.String()
		}
		p.Line(p.Say(line, label(n, path.To, p.Lang), path.Length, weakest))
	}
}

// writeDOT writes the network in the language of Graphviz: the strongest paths
// as full lines, other links dashed, and across it where any of it is an exercise.
func writeDOT(w io.Writer, n *network.Network, l check.Lang) error {
	b := bufio.NewWriter(w)
	b.WriteString("digraph network {\n  rankdir=LR; node [shape=box];\n")
	if n.Exercise() {
		fmt.Fprintf(b, "  label=%s; labelloc=t; fontsize=28; fontcolor=red;\n", strconv.Quote(textExercise.In(l)))
	}
	for i, g := range n.Groups {
		fmt.Fprintf(b, "  subgraph cluster_%d {\n", i+1)
		for _, id := range g.Subjects {
			fmt.Fprintf(b, "    %q [label=%s];\n", id, strconv.Quote(label(n, id, l)))
		}
		b.WriteString("  }\n")
		for _, t := range g.Links {
			style := "dashed"
			if t.Strongest {
				style = "solid"
			}
			fmt.Fprintf(b, "  %q -> %q [label=%s, style=%s];\n", t.From, t.To, strconv.Quote(schema.Call("intel.Role", string(t.Role), l)+" "+t.Grading.String()), style)
		}
	}
	b.WriteString("}\n")
	return b.Flush()
}

// drawing is a network as JSON.
type drawing struct {
	Scheme intel.Scheme `json:"scheme,omitzero"`
	Groups []group      `json:"groups"`
	Alone  []record.ID  `json:"alone"`
}

type group struct {
	Subjects []record.ID `json:"subjects"`
	Links    []tie       `json:"links"`
}

type tie struct {
	ID        record.ID         `json:"id"`
	From      record.SubjectRef `json:"from"`
	To        record.SubjectRef `json:"to"`
	Role      intel.Role        `json:"role"`
	Grading   intel.Grading     `json:"grading"`
	Strongest bool              `json:"strongest"`
}

// networkJSON returns the network as one JSON object, in one line.
func networkJSON(n *network.Network) (print.Raw, error) {
	out := drawing{Scheme: n.Scheme, Groups: make([]group, len(n.Groups)), Alone: n.Alone}
	for i, g := range n.Groups {
		out.Groups[i] = group{Subjects: g.Subjects, Links: make([]tie, len(g.Links))}
		for k, t := range g.Links {
			out.Groups[i].Links[k] = tie{t.ID, t.From, t.To, t.Role, t.Grading, t.Strongest}
		}
	}
	b, err := json.Marshal(out)
	return append(b, '\n'), err
}
