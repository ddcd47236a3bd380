// Command validators shows files to six validators with the schema that partners
// hold, and to mixta, and tells where they differ.
//
//	cd bench && go run ./partners/validators [-mutations N] [-seed N]
//
// The files are the 14 of examples and of the conformance kit's clean ones, whole
// and with a few of their records and one or two things changed at random. A file
// counts as refused by mixta if a finding is of its shape; what no schema can say
// is left out. The validators are ajv, hyperjump, cfworker (Node), santhosh (Go),
// Blaze (the command line of Sourcemeta) and Python's jsonschema. What they need is
// installed first: packages of Node beside this folder, and python3-jsonschema,
// for which apt-get is called where Python does not have it.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"log"
	"math/rand/v2"
	"os"
	"path/filepath"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/bench/internal/setup"
)

func main() {
	log.SetFlags(0)
	mutations := flag.Int("mutations", 3000, "how many of each file")
	seed := flag.Uint64("seed", 1, "of the random numbers")
	flag.Parse()
	if err := run(*mutations, *seed); err != nil {
		log.Fatal(err)
	}
}

func run(mutations int, seed uint64) error {
	folder, err := setup.Node()
	if err != nil {
		return err
	}
	if err := setup.Python("jsonschema"); err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "validators")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	schema := filepath.Join(dir, "file.schema.json")
	if err := os.WriteFile(schema, mixta.Schema("file", "es"), 0o666); err != nil {
		return err
	}
	want, err := write(filepath.Join(dir, "files.jsonl"), folder, mutations, seed)
	if err != nil {
		return err
	}
	return compare(filepath.Join(dir, "files.jsonl"), want, engines(folder, schema))
}

// write writes the files, one a line, and returns the verdict of mixta on each:
// 1 for accepted, 0 for refused.
func write(name, folder string, mutations int, seed uint64) (want []byte, err error) {
	out, err := os.Create(name)
	if err != nil {
		return nil, err
	}
	w := bufio.NewWriter(out)
	made, refused := 0, 0
	take := func(n *tree) error {
		line := n.line()
		accepted, comparable, err := judge(line)
		made++
		if err != nil || !comparable {
			return err
		}
		if !accepted {
			refused++
		}
		want = append(want, map[bool]byte{true: '1', false: '0'}[accepted])
		_, err = fmt.Fprintf(w, "%s\n", line)
		return err
	}
	files, err := examples(filepath.Join(folder, "..", ".."))
	if err != nil {
		return nil, err
	}
	for i, file := range files {
		if err := take(file); err != nil {
			return nil, err
		}
		m := mutator{rand.New(rand.NewPCG(seed, uint64(i)))}
		for range mutations {
			if err := take(m.mutant(file)); err != nil {
				return nil, err
			}
		}
	}
	fmt.Printf("%d files with %d mutations each: %d made, %d comparable, of which mixta refuses %d\n", len(files), mutations, made, len(want), refused)
	if err := w.Flush(); err != nil {
		return nil, err
	}
	return want, out.Close()
}
