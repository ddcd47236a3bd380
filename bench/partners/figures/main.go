// Command figures makes programs of the schemas with the generators that partners
// use, compiles them, and prints what came out.
//
//	cd bench && go run ./partners/figures
//
// The generators are json-schema-to-typescript, quicktype (TypeScript, Java, C#,
// Python), openapi-typescript and ajv's standalone code. What is generated is
// compiled by tsc, javac with Jackson, and mypy. C# is not compiled: Debian has no
// compiler for it. It fails if something does not compile, or if
// json-schema-to-typescript or openapi-typescript makes a type that is not the
// model's.
package main

import (
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"regexp"

	"github.com/comision-mixta/mixta/bench/internal/setup"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/schema"
	"github.com/comision-mixta/mixta/schema/export"
)

func main() {
	log.SetFlags(0)
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
	folder, err := setup.Node()
	if err != nil {
		return err
	}
	if err := errors.Join(setup.Debian("mypy", "mypy"), setup.Debian("javac", "default-jdk-headless"), setup.Debian(jackson, "libjackson2-databind-java")); err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "figures")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	w := work{folder, dir, map[string]bool{}}
	if err := w.schemas(); err != nil {
		return err
	}
	fmt.Printf("definitions: %d\n", len(w.titles))
	var failed error
	for _, g := range generators {
		types, err := g.run(w)
		compiled := g.compiled
		if err != nil {
			compiled, failed = "FAILED", errors.Join(failed, fmt.Errorf("%s: %w", g.name, err))
		}
		fmt.Printf("%-35s %4d types   %s\n", g.name, types, compiled)
	}
	return failed
}

// work is where everything is.
type work struct {
	folder, dir string
	titles      map[string]bool // of the definitions
}

// schemas writes what the generators read.
func (w work) schemas() error {
	newest, err := export.Schema("file", check.EN, export.Options{})
	if err != nil {
		return err
	}
	older, err := export.Schema("file", check.EN, export.Options{Draft07: true})
	if err != nil {
		return err
	}
	open, err := export.OpenAPI(check.EN, export.Options{})
	if err != nil {
		return err
	}
	d, err := schema.Parse(newest)
	if err != nil {
		return err
	}
	for _, def := range d.Defs {
		w.titles[def.Title] = true
	}
	return errors.Join(w.write("file.json", newest), w.write("file-07.json", older), w.write("openapi.json", open))
}

func (w work) write(name string, b []byte) error {
	return os.WriteFile(filepath.Join(w.dir, name), b, 0o666)
}

// node runs one of the programs of Node in the folder with the schemas.
func (w work) node(program string, args ...string) error {
	return setup.Quietly(w.dir, "node", append([]string{filepath.Join(w.folder, "node_modules", ".bin", program)}, args...)...)
}

// count returns how often an expression matches in the files of a pattern, and
// shows each name that it captures.
func (w work) count(files, expr string, name func(string)) (n int, err error) {
	found, err := filepath.Glob(filepath.Join(w.dir, files))
	if err != nil {
		return 0, err
	}
	for _, file := range found {
		b, err := os.ReadFile(file)
		if err != nil {
			return n, err
		}
		for _, m := range regexp.MustCompile(expr).FindAllSubmatch(b, -1) {
			n++
			if name != nil {
				name(string(m[1]))
			}
		}
	}
	return n, nil
}
