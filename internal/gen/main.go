// Command gen writes what is generated: the JSON Schema of a file in both
// languages, the code lists and the rule catalogue in folder schema, the cases
// of the conformance kit, the compressed forms in which these are embedded, the
// types of the clients, and the golden of the exported API. Run it from the root of
// the module by go generate; a test fails when its output is stale.
//
// With -freeze it writes instead what later versions of the model are compared
// with, in folder schema/released. Do so until a version of the model is tagged,
// and not after.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/internal/gen/clients"
)

func main() {
	check := flag.Bool("check", false, "write nothing, and fail if a file is stale")
	released := flag.Bool("freeze", false, "write the released model again")
	flag.Parse()
	var err error
	if *released {
		err = freeze(".")
	} else {
		err = run(".", *check)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

// run generates everything from the sources below root and writes it there or,
// with check, fails where a file is not what would be written.
func run(root string, check bool) error {
	files, err := generate(root)
	if err != nil {
		return err
	}
	for name, want := range files {
		path := filepath.Join(root, name)
		got, err := os.ReadFile(path)
		if err == nil && bytes.Equal(got, want) {
			continue
		}
		if check {
			return fmt.Errorf("%s is stale: run go generate", name)
		}
		if err := write(path, want); err != nil {
			return err
		}
	}
	return orphans(root, files, check)
}

// freeze writes what the model is now to the folder of its version. One language
// is enough: sentences are not compared.
func freeze(root string) error {
	files, err := generate(root)
	if err != nil {
		return err
	}
	dir := filepath.Join(root, "schema", "released", mixta.Version)
	return errors.Join(
		write(filepath.Join(dir, "file.schema.json"), files["schema/en/file.schema.json"]),
		write(filepath.Join(dir, "codes.json"), files["schema/codes.json"]))
}

func write(path string, b []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		return err
	}
	return os.WriteFile(path, b, 0o666)
}

// orphans removes files of the folders that hold nothing but what is generated
// and that are generated no more or, with check, fails where there is one.
func orphans(root string, files map[string][]byte, check bool) error {
	for _, dir := range append(clients.Folders(), "schema/en", "schema/es", "schema/packed", "conformance/cases") {
		entries, err := os.ReadDir(filepath.Join(root, dir))
		if err != nil {
			return err
		}
		for _, e := range entries {
			name := dir + "/" + e.Name()
			if _, ok := files[name]; ok || e.IsDir() { // such as what Python keeps of its modules
				continue
			}
			if check {
				return fmt.Errorf("%s is generated no more: run go generate", name)
			}
			if err := os.Remove(filepath.Join(root, name)); err != nil {
				return err
			}
		}
	}
	return nil
}

// generate returns the generated files by their paths.
func generate(root string) (map[string][]byte, error) {
	docs, err := readDocs(root)
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	for _, lang := range []string{"en", "es"} {
		if files["schema/"+lang+"/file.schema.json"], err = schemaOf(docs, lang, "file", fileType); err != nil {
			return nil, err
		}
	}
	if err := addBeside(files, docs); err != nil {
		return nil, err
	}
	if files["schema/codes.json"], err = codesFile(docs); err != nil {
		return nil, err
	}
	if files["schema/lists.json"], err = listsFile(docs, files["schema/en/file.schema.json"]); err != nil {
		return nil, err
	}
	api, err := readAPI(root)
	if err != nil {
		return nil, err
	}
	files[apiFile] = apiText(api)
	if files[exportedFile], err = exportedSource(api); err != nil {
		return nil, err
	}
	sources, err := clients.Files(files["schema/en/file.schema.json"], files["schema/codes.json"])
	if err != nil {
		return nil, err
	}
	maps.Copy(files, sources)
	kit, err := readKit(root)
	if err != nil {
		return nil, err
	}
	if err := addConformance(files, kit); err != nil {
		return nil, err
	}
	return files, addPacked(files, kit)
}
