package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"

	"github.com/comision-mixta/mixta/bench/internal/setup"
)

// A generator makes a program of a schema; run compiles it and returns how many
// types it has.
type generator struct {
	name, compiled string
	run            func(w work) (types int, err error)
}

// jackson is a file of the library that quicktype's Java needs.
const jackson = "/usr/share/java/jackson-databind.jar"

const jars = jackson + ":/usr/share/java/jackson-core.jar:/usr/share/java/jackson-annotations.jar"

var generators = []generator{
	{"json-schema-to-typescript", "tsc --strict", func(w work) (int, error) { return w.json2ts("file.json") }},
	{"json-schema-to-typescript, draft 07", "tsc --strict", func(w work) (int, error) { return w.json2ts("file-07.json") }},
	{"openapi-typescript", "tsc --strict", openapi},
	{"quicktype, TypeScript", "tsc --strict", func(w work) (int, error) {
		n, err := w.quicktype("typescript", "ts/quick.ts", `(?m)^export (?:interface|enum|type) (\w+)`)
		if err == nil {
			err = w.tsc("ts/quick.ts")
		}
		return n, err
	}},
	{"quicktype, Java", "javac", java},
	{"quicktype, Python", "mypy", func(w work) (int, error) {
		n, err := w.quicktype("python", "py/quick.py", `(?m)^class (\w+)`, "--python-version", "3.7")
		if err == nil {
			err = setup.Quietly(w.dir, "mypy", "--ignore-missing-imports", "py/quick.py")
		}
		return n, err
	}},
	{"quicktype, C#", "not compiled", func(w work) (int, error) {
		return w.quicktype("csharp", "cs/Quick.cs", `(?m)^ +public (?:partial class|enum|partial struct) (\w+)`)
	}},
	{"ajv, standalone code", "node", standalone},
}

// java compiles quicktype's classes. Its converter states the exception that Jackson
// alone throws; Debian's Jackson states the wider one as well, which the converter's
// own readers state too.
func java(w work) (int, error) {
	n, err := w.quicktype("java", "java/File.java", `(?m)^public (?:class|enum) (\w+)`)
	if err != nil {
		return n, err
	}
	converter := filepath.Join(w.dir, "java", "Converter.java")
	text, err := os.ReadFile(converter)
	if err != nil {
		return n, err
	}
	text = bytes.ReplaceAll(text, []byte("throws JsonProcessingException"), []byte("throws IOException"))
	if err := os.WriteFile(converter, text, 0o644); err != nil {
		return n, err
	}
	files, err := filepath.Glob(filepath.Join(w.dir, "java", "*.java"))
	if err != nil {
		return n, err
	}
	return n, setup.Quietly(w.dir, "javac", append([]string{"-nowarn", "-cp", jars, "-d", "classes"}, files...)...)
}

// own returns an error for types of TypeScript that are not the model's.
func (w work) own(types map[string]bool) error {
	for name := range types {
		if !w.titles[name] {
			return fmt.Errorf("type %s is no definition of the model", name)
		}
	}
	return nil
}

func (w work) json2ts(schema string) (int, error) {
	if err := w.node("json2ts", "-i", schema, "-o", "types.ts"); err != nil {
		return 0, err
	}
	types := map[string]bool{}
	n, err := w.count("types.ts", `(?m)^export (?:interface|type) (\w+)`, func(name string) { types[name] = true })
	if err == nil {
		err = w.own(types)
	}
	if err == nil {
		err = w.tsc("types.ts")
	}
	return n, err
}

func openapi(w work) (int, error) {
	if err := w.node("openapi-typescript", "openapi.json", "-o", "open.ts"); err != nil {
		return 0, err
	}
	types := map[string]bool{}
	n, err := w.count("open.ts", `(?m)^        (\w+): `, func(name string) { types[name] = true })
	if err == nil {
		err = w.own(types)
	}
	if err == nil {
		err = w.tsc("open.ts")
	}
	return n, err
}

// quicktype makes programs in a folder of their own. Its Python is asked for as of
// version 3.7: a newer one writes list[…] in a class that has a member called list,
// which mypy does not understand.
func (w work) quicktype(lang, out, expr string, more ...string) (int, error) {
	if err := os.MkdirAll(filepath.Dir(filepath.Join(w.dir, out)), 0o777); err != nil {
		return 0, err
	}
	args := append([]string{"--src-lang", "schema", "--lang", lang, "--top-level", "File", "--out", out}, more...)
	if err := w.node("quicktype", append(args, "file.json")...); err != nil {
		return 0, err
	}
	return w.count(filepath.Join(filepath.Dir(out), "*"+filepath.Ext(out)), expr, nil)
}

func (w work) tsc(file string) error {
	return w.node("tsc", "--noEmit", "--strict", "--target", "es2022", file)
}

// standalone makes a validator by ajv in its strict mode, and has it judge a file
// that is right and one that is not. It has no types; the figure is kilobytes.
func standalone(w work) (int, error) {
	right, err := os.ReadFile(filepath.Join(w.folder, "..", "..", "examples", "ix-meeting", "ix-meeting.json"))
	if err != nil {
		return 0, err
	}
	if err := w.write("right.json", right); err != nil {
		return 0, err
	}
	return 0, setup.Quietly(w.dir, "node", filepath.Join(w.folder, "figures", "standalone.mjs"))
}
