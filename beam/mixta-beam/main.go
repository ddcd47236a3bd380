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

const usage = `mixta-beam validate --out FOLDER [FLAGS] FILE…

Reads the files in parts, spread over the workers of the runner, and writes what they
come to into the folder, one file for each: the same as the command line prints.
All workers must be able to read the files, and write the folder, by their names.

`

func main() {
	if len(os.Args) < 2 {
		fmt.Fprint(os.Stderr, usage)
		os.Exit(2)
	}
	var j mixtabeam.Job
	j.Flags(flag.CommandLine)
	flag.Usage = func() {
		fmt.Fprint(os.Stderr, usage)
		flag.PrintDefaults()
	}
	command := os.Args[1]
	flag.CommandLine.Parse(os.Args[2:])
	beam.Init() // a worker stays here
	p, s := beam.NewPipelineWithRoot()
	err := j.Build(s, command, flag.Args())
	if err == nil {
		err = beamx.Run(context.Background(), p)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}
