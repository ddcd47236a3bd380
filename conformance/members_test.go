package conformance_test

import (
	"encoding/json"
	"path"
	"reflect"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/record"
)

// node is what the test needs of a schema.
type node struct {
	Ref        string          `json:"$ref"`
	AllOf      []node          `json:"allOf"` // a reference beside a description
	Defs       map[string]node `json:"$defs"`
	Properties map[string]node `json:"properties"`
	Values     json.RawMessage `json:"additionalProperties"`
	Items      *node           `json:"items"`
}

// noMember says why a member stands in no clean file.
var noMember = map[string]string{
	"mixta.File.$schema":     "the cases clean.schema-named* have it where an editor may put it",
	"mixta.File.conflicts":   "the case clean.conflicting-versions has it",
	"mixta.File.proposals":   "it has the form of conflicts",
	"plan.Plan.continues":    "it needs a second plan, and most changes need the only one",
	"plan.Meeting.evaluates": "it needs a second meeting",
}

// TestEveryMemberIsSet: every member of every object stands in a clean file, so
// that whoever writes an implementation meets it.
func TestEveryMemberIsSet(t *testing.T) {
	var root node
	if err := json.Unmarshal(mixta.Schema("file", "en"), &root); err != nil {
		t.Fatal(err)
	}
	set, inHeader := map[string]bool{}, map[string]bool{}
	for _, name := range conformance.Bases() {
		b, err := conformance.Base(name)
		if err != nil {
			t.Fatal(err)
		}
		var v any
		if err := json.Unmarshal(b, &v); err != nil {
			t.Fatal(err)
		}
		root.visit(root.Defs, "", v, set)
	}
	kinds := map[string]bool{}
	for _, list := range root.Defs["mixta.Body"].Properties {
		kinds[path.Base(list.Items.Ref)] = true
	}
	header := reflect.TypeFor[record.Header]()
	for i := range header.NumField() {
		name, _, _ := strings.Cut(header.Field(i).Tag.Get("json"), ",")
		for kind := range kinds {
			inHeader[name] = inHeader[name] || set[kind+"."+name]
		}
	}
	for of, n := range root.Defs {
		if of == "mixta.Body" { // of conflicts and proposals
			continue
		}
		for name := range n.Properties {
			at := of + "." + name
			if (kinds[of] || of == "record.Withdrawal" || of == "record.Receipt") && inHeader[name] {
				continue // it is enough that one kind has it
			}
			if why := noMember[at]; !set[at] && why == "" {
				t.Errorf("%s stands in no clean file", at)
			} else if set[at] && why != "" {
				t.Errorf("%s stands in a clean file: it needs no reason for not doing so (%s)", at, why)
			}
		}
	}
}

// visit notes the members that a value has, each by the object of the schema
// that it is a member of.
func (n node) visit(defs map[string]node, of string, v any, set map[string]bool) {
	for n.Ref != "" || n.AllOf != nil {
		if n.AllOf != nil {
			n = n.AllOf[0]
		}
		of = path.Base(n.Ref)
		n = defs[of]
	}
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			if n.Items != nil {
				n.Items.visit(defs, of+"[]", x, set)
			}
		}
	case map[string]any:
		var values node
		json.Unmarshal(n.Values, &values) // false where there are none
		for name, x := range v {
			if m, ok := n.Properties[name]; ok {
				set[of+"."+name] = true
				m.visit(defs, of+"."+name, x, set)
			} else {
				values.visit(defs, of+".*", x, set)
			}
		}
	}
}
