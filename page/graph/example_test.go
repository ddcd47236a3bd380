package graph_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/page/graph"
)

// A network is drawn alike each time.
func ExampleGraph_Draw() {
	g := graph.Graph{Label: "Una red", Nodes: []graph.Node{{Name: "A", Tone: "one"}, {Name: "B", Tone: "two"}}, Ties: []graph.Tie{{From: 0, To: 1, Strong: true}}}
	once, again := g.Draw(), g.Draw()
	fmt.Println(once == again)
	// Output: true
}
