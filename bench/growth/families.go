package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// family is inputs of one kind in any size.
type family struct {
	name  string
	n     int
	files func(n int) map[string]string // by name
	args  string                        // of the program, which runs beside the files; {n} is their size, {16n} that times 16
}

// write writes the family's files of size n into a folder and returns the
// arguments.
func (f *family) write(dir string, n int) ([]string, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	for name, text := range f.files(n) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			return nil, err
		}
	}
	return strings.Fields(strings.NewReplacer("{n}", strconv.Itoa(n), "{16n}", strconv.Itoa(16*n)).Replace(f.args)), nil
}

// families are what may grow: whatever a partner decides the number of.
var families = slices.Concat(readFamilies, exchangeFamilies, importFamilies, crossingFamilies, scaleFamilies, packFamilies)

// obj is a JSON object.
type obj = map[string]any

// clean returns the file of the conformance kit that has every kind of record
// of a package.
func clean(pkg string) obj {
	b, err := os.ReadFile("../conformance/clean/" + pkg + ".json")
	if err != nil {
		panic(err) // run from the bench module
	}
	var v obj
	if err := json.Unmarshal(b, &v); err != nil {
		panic(err)
	}
	return v
}

// record returns the first record of a list of a clean file, changed.
func record(pkg, list string, changes obj) obj {
	r := clean(pkg)[list].([]any)[0].(obj)
	r["marking"] = obj{"tlp": "AMBER", "releasable": []any{"BO", "PE"}}
	maps.Copy(r, changes)
	return r
}

// list is a list of a file.
type list struct {
	name    string
	records []any
}

// state returns the text of a state with those lists, in their order.
func state(lists ...list) string { return file("", lists...) }

// file is state with more members before the lists.
func file(more string, lists ...list) string {
	var b strings.Builder
	b.WriteString(`{"mixta":"1.0","envelope":{"id":"` + id(1) + `","sender":"BO-VDSSC","recipient":"BO-VDSSC",` +
		`"issued":"2026-01-02T12:00:00-04:00","marking":{"tlp":"AMBER","releasable":["BO","PE"]}}` + more)
	for _, l := range lists {
		text, err := json.Marshal(l.records)
		if err != nil {
			panic(err) // the records are made here
		}
		b.WriteString(`,"` + l.name + `":` + string(text))
	}
	return b.String() + "}\n"
}

func id(i int) string { return fmt.Sprintf("0199b000-0000-4000-8000-%012x", i) }

// many returns n values.
func many(n int, make func(i int) any) []any {
	all := []any{}
	for i := range n {
		all = append(all, make(i))
	}
	return all
}

// lines returns n lines.
func lines(n int, line func(i int) string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(line(i))
		b.WriteByte('\n')
	}
	return b.String()
}
