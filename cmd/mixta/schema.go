package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/schema"
)

// schema makes "mixta schema".
func (a *app) schema() *cobra.Command {
	var folder string
	c := a.command(help{
		use:   check.Text{ES: "schema [TIPO]", EN: "schema [KIND]"},
		short: check.Text{ES: "Entrega los esquemas JSON Schema, listas de códigos y reglas", EN: "Hand out the JSON Schemas, code lists and rules"},
		long: check.Text{
			ES: "Muestra el esquema (JSON Schema, borrador 2020-12) de un tipo de registro o, sin argumento, el del archivo\nentero. Con --out escribe en una carpeta los de todos los tipos, las listas de códigos y las reglas.",
			EN: "Print the schema (JSON Schema, draft 2020-12) of a kind of record or, without an argument, that of the whole\nfile. With --out it writes those of all kinds, the code lists and the rules to a folder."},
		example: "mixta schema --out schemas --lang es",
	}, func(_ *cobra.Command, args []string) error {
		if len(args) > 1 {
			return a.usage(textOneArgument, 1, len(args))
		}
		kinds := append(kindNames(), "file")
		for _, kind := range args {
			if mixta.Schema(kind, a.lang) == nil {
				return a.unknown(textUnknownKind, kind, kinds)
			}
		}
		if folder == "" {
			_, err := a.out.Write(mixta.Schema(append(args, "file")[0], a.lang))
			return a.written(err)
		}
		if len(args) == 1 {
			kinds = args
		}
		return a.writeSchemas(folder, kinds)
	})
	c.Flags().StringVarP(&folder, "out", "o", "", a.say(textFlagOut))
	_ = c.MarkFlagDirname("out")
	c.ValidArgsFunction = cobra.FixedCompletions(append(kindNames(), "file"), cobra.ShellCompDirectiveNoFileComp)
	return c
}

// writeSchemas writes the schemas of the kinds and, where these are all, the
// code lists and the rules to a folder.
func (a *app) writeSchemas(folder string, kinds []string) error {
	if err := os.MkdirAll(folder, 0o777); err != nil {
		return a.written(err)
	}
	files := map[string][]byte{}
	for _, kind := range kinds {
		files[kind+".schema.json"] = mixta.Schema(kind, a.lang)
	}
	if len(kinds) > 1 {
		files["codes.json"], files["rules.json"] = schema.Codes(), schema.Rules()
	}
	for name, b := range files {
		if err := os.WriteFile(filepath.Join(folder, name), b, 0o666); err != nil {
			return a.written(err)
		}
	}
	_, err := fmt.Fprintln(a.out, a.say(textSchemasWritten, len(files), check.Printable(folder)))
	return a.written(err)
}

// written says in the user's language that something could not be written.
func (a *app) written(err error) error {
	if err == nil {
		return nil
	}
	if _, said := check.Say(err, a.lang); said {
		return err // and what to do
	}
	var path *os.PathError
	if errors.As(err, &path) {
		return &fileError{path.Path, fmt.Errorf("%s: %s", a.say(textNotWritten), a.reason(path.Err))}
	}
	return fmt.Errorf("%s: %w", a.say(textNotWritten), err)
}
