package release

import (
	"reflect"
	"sync"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/record"
)

// kind is a kind of record with what a release needs to know about it.
type kind struct {
	*program.Node
	name, plural string
	number       int      // in the order of a file
	about        bool     // see mixta.Kind
	words        []string // optional members that hold text about the record
}

// kinds are all kinds, by name.
var kinds = sync.OnceValue(func() map[string]*kind {
	out := map[string]*kind{}
	for i, k := range mixta.Kinds() {
		node := model.Kind(k.Name).Node()
		x := &kind{Node: node, name: k.Name, plural: k.Plural, number: i, about: k.About}
		for _, name := range node.Names() {
			if node.Optional(name) && node.Member(name).Type() == reflect.TypeFor[record.Text]() {
				x.words = append(x.words, name)
			}
		}
		out[k.Name] = x
	}
	return out
})

// opaque is the program of any JSON value.
func opaque() *program.Node {
	return model.Kind("receipt").Node().Member("extensions").Item()
}

// isMarking reports whether values of a node are markings.
func isMarking(n *program.Node) bool { return n.Type() == reflect.TypeFor[record.Marking]() }
