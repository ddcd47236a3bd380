package mixtabeam_test

import (
	"context"
	"fmt"
	"log"
	"path/filepath"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"

	mixtabeam "github.com/comision-mixta/mixta/beam"
)

func init() {
	beam.RegisterFunction(say)
}

func say(v mixtabeam.Verdict) {
	fmt.Println(filepath.Base(v.File), "valid:", v.Valid, "errors:", v.Errors)
}

// A pipeline that validates files and says which are valid.
func Example() {
	p, s := beam.NewPipelineWithRoot()
	files := beam.CreateList(s, []mixtabeam.Source{{Path: "../examples/amistad-tiwanaku/operations.json"}})
	o := mixtabeam.Options{Today: "2026-11-30", Parts: 4}
	beam.ParDo0(s, say, mixtabeam.Validate(s, o, mixtabeam.Print{}, files))
	if _, err := prism.Execute(context.Background(), p); err != nil {
		log.Fatal(err)
	}
	// Output: operations.json valid: true errors: 0
}
