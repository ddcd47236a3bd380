package intel

import (
	"bufio"
	"fmt"
	"io"
	"strconv"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

// Label returns what a subject is called in a drawing: its kind, and its first
// name or identifier. A person is called by the id alone.
func (n *Network) Label(id record.ID) string {
	s := n.subjects[id]
	if s == nil {
		return string(id)
	}
	return string(s.Kind) + " " + s.called()
}

// in is the label in the words of a language.
func (n *Network) in(lang check.Lang, id record.ID) string {
	s := n.subjects[id]
	if s == nil {
		return string(id)
	}
	return schema.Word("intel.SubjectKind", string(s.Kind), string(lang)) + " " + s.called()
}

func (s *Subject) called() string {
	switch {
	case s.Kind == KindPerson:
	case len(s.Names) > 0:
		return check.Clip(s.Names[0].Text)
	case len(s.Identifiers) > 0:
		return check.Clip(s.Identifiers[0].Value)
	}
	return string(s.ID)
}

// The words of the text.
var (
	groupLine = check.Text{EN: "Group %d – subjects: %d, links: %d\n", ES: "Grupo %d – entidades: %d, vínculos: %d\n"}
	aloneLine = check.Text{EN: "Without links: %d\n", ES: "Sin vínculos: %d\n"}
	mixedLine = check.Text{EN: "Graded in several schemes: compared by confidence, where there is one.\n", ES: "Evaluados en varios esquemas: se comparan por la confianza, donde la hay.\n"}
	pathLine  = check.Text{EN: "%s – links: %d, weakest: %s\n", ES: "%s – vínculos: %d, el más débil: %s\n"}
	undecided = check.Text{EN: "%s – links: %d, cannot be decided: a grading cannot be judged or compared; weakest of the rest: %s\n",
		ES: "%s – vínculos: %d, no se puede decidir: una evaluación no se puede juzgar o comparar; el más débil de los demás: %s\n"}
)

// WriteText writes the groups with their links, one a line; an asterisk marks
// the links of the strongest paths.
func (n *Network) WriteText(w io.Writer, lang check.Lang) error {
	b := bufio.NewWriter(w)
	if n.Scheme == "" && len(n.Groups) > 0 {
		b.WriteString(mixedLine.In(lang))
	}
	for i, g := range n.Groups {
		fmt.Fprintf(b, groupLine.In(lang), i+1, len(g.Subjects), len(g.Links))
		for _, t := range g.Links {
			mark := ' '
			if t.Strongest {
				mark = '*'
			}
			fmt.Fprintf(b, "%c %s – %s → %s (%s)\n", mark, n.in(lang, record.ID(t.From)), schema.Word("intel.Role", string(t.Role), string(lang)), n.in(lang, record.ID(t.To)), t.Grading)
		}
	}
	if len(n.Alone) > 0 {
		fmt.Fprintf(b, aloneLine.In(lang), len(n.Alone))
	}
	return flushed(b)
}

// WritePaths writes the strongest path from one subject to each other one.
func (n *Network) WritePaths(w io.Writer, from record.ID, lang check.Lang) error {
	b := bufio.NewWriter(w)
	for _, p := range n.Paths(from) {
		line, weakest := pathLine, "–"
		if p.Undecided {
			line = undecided
		}
		if p.Weakest != nil {
			weakest = p.Weakest.Grading.String()
		}
		fmt.Fprintf(b, line.In(lang), n.in(lang, p.To), p.Length, weakest)
	}
	return flushed(b)
}

// WriteDOT writes the network in the language of Graphviz: the strongest paths
// as full lines, other links dashed.
func (n *Network) WriteDOT(w io.Writer) error {
	b := bufio.NewWriter(w)
	b.WriteString("digraph network {\n  rankdir=LR; node [shape=box];\n")
	for i, g := range n.Groups {
		fmt.Fprintf(b, "  subgraph cluster_%d {\n", i+1)
		for _, id := range g.Subjects {
			fmt.Fprintf(b, "    %q [label=%s];\n", id, strconv.Quote(n.Label(id)))
		}
		b.WriteString("  }\n")
		for _, t := range g.Links {
			style := "dashed"
			if t.Strongest {
				style = "solid"
			}
			fmt.Fprintf(b, "  %q -> %q [label=%s, style=%s];\n", t.From, t.To, strconv.Quote(string(t.Role)+" "+t.Grading.String()), style)
		}
	}
	b.WriteString("}\n")
	return flushed(b)
}

// drawn is a network as JSON.
type drawn struct {
	Scheme Scheme       `json:"scheme,omitzero"`
	Groups []drawnGroup `json:"groups"`
	Alone  []record.ID  `json:"alone"`
}

type drawnGroup struct {
	Subjects []record.ID `json:"subjects"`
	Links    []drawnTie  `json:"links"`
}

type drawnTie struct {
	ID        record.ID         `json:"id"`
	From      record.SubjectRef `json:"from"`
	To        record.SubjectRef `json:"to"`
	Role      Role              `json:"role"`
	Grading   Grading           `json:"grading"`
	Strongest bool              `json:"strongest"`
}

// WriteJSON writes the network as one JSON object.
func (n *Network) WriteJSON(w io.Writer) error {
	d := drawn{Scheme: n.Scheme, Groups: make([]drawnGroup, len(n.Groups)), Alone: append([]record.ID{}, n.Alone...)}
	for i, g := range n.Groups {
		d.Groups[i] = drawnGroup{Subjects: g.Subjects, Links: make([]drawnTie, len(g.Links))}
		for k, t := range g.Links {
			d.Groups[i].Links[k] = drawnTie{t.ID, t.From, t.To, t.Role, t.Grading, t.Strongest}
		}
	}
	b := bufio.NewWriter(w)
	if err := json.MarshalWrite(b, d); err != nil {
		return fmt.Errorf("intel: the network could not be written: %w", err)
	}
	b.WriteByte('\n')
	return flushed(b)
}

func flushed(b *bufio.Writer) error {
	if err := b.Flush(); err != nil {
		return fmt.Errorf("intel: the network could not be written: %w", err)
	}
	return nil
}
