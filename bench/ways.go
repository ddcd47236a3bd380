package main

import (
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"

	"github.com/comision-mixta/mixta/bench/internal/data"
	"github.com/comision-mixta/mixta/bench/internal/setup"
	"github.com/comision-mixta/mixta/check"
)

// input is a file to read: whole, and its records alone, one a line, with the schema
// of their kind.
type input struct {
	kind                 data.Kind
	whole, lines, schema string
	records              int
}

// way is one way to read and check.
type way struct {
	name  string
	does  check.Text // with what it reads, and what it is short of
	ours  bool       // it is mixta, and is told of wrong records with their places
	cores int

	// One of the two: a program of its own, or a function in a process of its own.
	program func(in input) (name string, args []string)
	inside  func(in input) (records int, err error)
}

// ways are all ways; the first is what the others are compared with. The tools say
// where the programs are.
func ways(t tools) []way {
	all := []way{
		{name: "mixta validate", ours: true, cores: 1, program: t.validate(t.mixta, 1), does: check.Text{
			EN: "the command", ES: "el comando"}},
		{name: "mixta validate, 2 cores", ours: true, cores: 2, program: t.validate(t.mixta, 2), does: check.Text{
			EN: "elapsed time compared, not CPU time", ES: "se compara el tiempo transcurrido, no el de CPU"}},
		{name: "mixta.Reader", ours: true, cores: 1, inside: reader, does: check.Text{
			EN: "the library, streamed", ES: "la biblioteca, registro por registro"}},
	}
	if t.beside != "" {
		all = append(all, way{name: beside, ours: true, cores: 1, program: t.validate(t.beside, 1), does: check.Text{
			EN: "`mixta validate` of the other program", ES: "`mixta validate` del otro programa"}})
	}
	all = append(all,
		way{name: "jsontext", cores: 1, inside: scanned, does: check.Text{
			EN: "tokens of the whole file, 128 kB buffer; no types, no checks", ES: "las fichas del archivo entero, búfer de 128 kB; sin tipos ni verificaciones"}},
		way{name: "json.Valid", cores: 1, inside: lined(valid), does: check.Text{
			EN: "syntax alone", ES: "solo la sintaxis"}},
		way{name: "goccy v2", cores: 1, inside: lined(goccy), does: check.Text{
			EN: "`goccy/go-json/v2` into structs; no checks", ES: "`goccy/go-json/v2` a estructuras; sin verificaciones"}},
		way{name: "json/v2", cores: 1, inside: lined(jsonV2), does: check.Text{
			EN: "`go-json-experiment/json` into structs; no checks", ES: "`go-json-experiment/json` a estructuras; sin verificaciones"}},
		way{name: "json/v2 + checks", cores: 1, inside: lined(checkedV2), does: check.Text{
			EN: "the same, number lists by an own loop, and all rules by hand", ES: "lo mismo, con las listas de números leídas por un bucle propio y todas las reglas escritas a mano"}},
		way{name: "ajv", cores: 1, program: t.ajv, does: check.Text{
			EN: "Node, compiled schema; no rule beyond it", ES: "Node, esquema compilado; ninguna regla más allá de él"}},
		way{name: "Blaze", cores: 1, program: t.blaze, does: check.Text{
			EN: "its command, `--fast`; no rule beyond the schema", ES: "su comando, `--fast`; ninguna regla más allá del esquema"}},
		way{name: "validator", cores: 1, inside: lined(playground), does: check.Text{
			EN: "`encoding/json`, `go-playground/validator` tags; no patterns but ids, days, lists", ES: "`encoding/json`, etiquetas de `go-playground/validator`; de las formas, solo identificadores, fechas y listas"}},
		way{name: "santhosh", cores: 1, inside: lined(santhosh), does: check.Text{
			EN: "`santhosh-tekuri/jsonschema` v6; no rule beyond the schema", ES: "`santhosh-tekuri/jsonschema` v6; ninguna regla más allá del esquema"}})
	return all
}

// tools are the programs that are measured, and where they are.
type tools struct {
	mixta, beside string
	jobs          map[string]bool // the programs that know --jobs
	partners      string          // the folder with Node's packages
}

// validate runs a mixta on so many cores.
func (t tools) validate(program string, cores int) func(input) (string, []string) {
	return func(in input) (string, []string) {
		args := []string{"validate", "--lang", "en", in.whole}
		if t.jobs[program] {
			args = append(args, "--jobs", strconv.Itoa(cores))
		}
		return program, args
	}
}

func (t tools) ajv(in input) (string, []string) {
	return "node", []string{"ajv.mjs", in.schema, in.lines}
}

func (t tools) blaze(in input) (string, []string) {
	arch := map[string]string{"amd64": "x86_64"}[runtime.GOARCH]
	if arch == "" {
		arch = runtime.GOARCH
	}
	program := filepath.Join(t.partners, "node_modules/@sourcemeta/jsonschema/build/github-releases/jsonschema-"+runtime.GOOS+"-"+arch)
	return program, []string{"validate", "--fast", in.schema, in.lines}
}

// build builds the command in the folder, and asks whether it and the one beside
// it know --jobs.
func (t *tools) build(folder string) error {
	t.mixta = filepath.Join(folder, "mixta")
	if err := setup.Mixta(t.mixta, "-ldflags=-s -w"); err != nil {
		return err
	}
	t.jobs = map[string]bool{}
	for _, program := range []string{t.mixta, t.beside} {
		if program != "" {
			t.jobs[program] = exec.Command(program, "validate", "--jobs", "1", "--help").Run() == nil
		}
	}
	return nil
}
