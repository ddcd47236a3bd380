package diff_test

import (
	"fmt"
	"log"
	"testing/fstest"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/schema/diff"
)

// A new optional member is a minor change; a new required one breaks who writes
// files without it.
func Example() {
	export := func(members, required string) *diff.Export {
		x, err := diff.Folder(fstest.MapFS{"file.schema.json": {Data: []byte(`{"$id":"file.schema.json","$ref":"#/$defs/File","$defs":{"File":{"type":"object",
			"properties":{` + members + `},"required":[` + required + `],"additionalProperties":false}}}`)}})
		if err != nil {
			log.Fatal(err)
		}
		return x
	}
	old := export(`"a":{"type":"boolean"}`, `"a"`)
	for _, next := range []*diff.Export{
		export(`"a":{"type":"boolean"},"b":{"type":"boolean"}`, `"a"`),
		export(`"a":{"type":"boolean"},"b":{"type":"boolean"}`, `"a","b"`),
	} {
		changes, err := diff.Compare(old, next)
		if err != nil {
			log.Fatal(err)
		}
		for _, c := range changes {
			fmt.Println(c.Verdict, c.Path, c.Message(check.EN))
		}
	}
	// Output:
	// minor File.b was added, optional: systems on the old version keep it and pass it on
	// breaking File.b is now required: systems on the new version refuse files of the old one that lack it
}
