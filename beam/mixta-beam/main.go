// Mixta-beam runs pipelines over files of mixta, on the runner that --runner names.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"

	mixtabeam "github.com/comision-mixta/mixta/beam"
)

const usage = `mixta-beam --out FOLDER [FLAGS] COMMAND FILE…

Reads the files in parts, spread over the workers of the runner, and writes what they
come to into the folder: a report on each file and, with

  totals, overlaps, surplus   the figures of all, if all are valid
  merge                       state.json, and a report on the merge
  convert                     Parquet: records, partitioned by kind and year, and codes
  validate                    nothing more

All workers must be able to read the files, and write the folder, by their names.

Exit code: 0 no errors, 1 errors in files or in the merge, 2 something could not be done.

`

func main() {
	var j mixtabeam.Job
	j.Flags(flag.CommandLine)
	flag.Usage = func() {
		fmt.Fprint(os.Stderr, usage)
		flag.PrintDefaults()
	}
	flag.Parse()
	beam.Init() // which a worker does not leave
	if flag.NArg() == 0 {
		flag.Usage()
		os.Exit(2)
	}
	p, s := beam.NewPipelineWithRoot()
	err := j.Build(s, flag.Arg(0), flag.Args()[1:])
	var result beam.PipelineResult
	if err == nil {
		result, err = beamx.RunWithMetrics(context.Background(), p)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	if err := j.Failed(flag.Arg(0), result.Metrics()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
