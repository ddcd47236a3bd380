// Package graph draws networks: nodes with their names, and the ties between them. The
// same network is always drawn alike, on every machine.
package graph

import (
	"html/template"
	"math"
	"slices"
	"unicode/utf8"

	"github.com/comision-mixta/mixta/page/svg"
)

// Graph is a network to be drawn.
type Graph struct {
	Label   string // what it shows
	Overlay string // across it
	Nodes   []Node
	Ties    []Tie
}

// Node is one node: its name stands beside it or, where all names are numbers or as short,
// within it.
type Node struct{ Name, Tone, Tip string }

// Tie joins two nodes, by their places in the list.
type Tie struct {
	From, To int
	Strong   bool   // drawn as a full line; others are dashed
	Name     string // what it is, where there is room
}

// Most is how many nodes a drawing holds: of more nobody reads any.
const Most = 200

const (
	wide     = 760.0
	margin   = 46.0
	mostTies = 24 // whose names are written
	radius   = 7.0
	around   = 11.0 // of a node that holds its name
)

// Draw draws the network; nothing where it has no node, or more than [Most].
func (g *Graph) Draw() template.HTML {
	n := len(g.Nodes)
	if n == 0 || n > Most {
		return ""
	}
	tall := math.Min(260+6*float64(n), 900)
	at := layout(n, g.ties(), wide-2*margin, tall-2*margin)
	within := g.short()
	apart(at, 2*around+3, wide-2*margin, tall-2*margin)
	d := svg.New(wide, tall, g.Label)
	for i := range at {
		at[i].X += margin
		at[i].Y += margin
	}
	ties := g.ties()
	for _, t := range ties {
		class := "tie"
		if t.Strong {
			class = "tie-strong"
		}
		d.Line(class, at[t.From], at[t.To])
	}
	if len(ties) <= mostTies {
		for _, t := range ties {
			d.Text("small middle halo", (at[t.From].X+at[t.To].X)/2, (at[t.From].Y+at[t.To].Y)/2-3, svg.Cut(t.Name, 150, 12))
		}
	}
	for i, k := range g.Nodes {
		switch {
		case within:
			d.Circle("node fill-"+k.Tone, at[i].X, at[i].Y, around, k.Tip)
			d.Text("tiny middle on-"+k.Tone, at[i].X, at[i].Y+3.5, k.Name)
			continue
		case at[i].X > wide*0.6:
			d.Text("small strong end halo", at[i].X-10, at[i].Y+4, svg.Cut(k.Name, 250, 12))
		default:
			d.Text("small strong start halo", at[i].X+10, at[i].Y+4, svg.Cut(k.Name, 250, 12))
		}
		d.Circle("node fill-"+k.Tone, at[i].X, at[i].Y, radius, k.Tip)
	}
	if g.Overlay != "" {
		d.Turned("exercise middle", wide/2, tall/2, -18, g.Overlay)
	}
	return d.HTML()
}

// short reports whether all names have room within their nodes.
func (g *Graph) short() bool {
	return !slices.ContainsFunc(g.Nodes, func(k Node) bool { return utf8.RuneCountInString(k.Name) > 3 })
}

// ties are those whose ends are there.
func (g *Graph) ties() (list []Tie) {
	for _, t := range g.Ties {
		if min(t.From, t.To) >= 0 && max(t.From, t.To) < len(g.Nodes) && t.From != t.To {
			list = append(list, t)
		}
	}
	return list
}
