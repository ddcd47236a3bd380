package explain

import (
	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/schema"
)

// Schema makes "mixta schema".
func Schema(a *cli.App) *cli.Command {
	var folder string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "schema [TIPO]", EN: "schema [KIND]"},
		Short: check.Text{ES: "Exporta los esquemas JSON Schema, las listas de códigos y las reglas", EN: "Export the JSON Schemas, code lists and rules"},
		Long: check.Text{
			ES: "Muestra el esquema (JSON Schema, borrador 2020-12) de un tipo de registro o, sin argumento, el del archivo\nentero. Con --out escribe en una carpeta los de todos los tipos, las listas de códigos y las reglas.",
			EN: "Print the schema (JSON Schema, draft 2020-12) of a kind of record or, without an argument, that of the whole\nfile. With --out, write the schemas of all kinds, the code lists and the rules to a folder."},
		Example: "mixta schema --out schemas --lang es",
		Args:    cli.AtMost(1),
	}, func(args []string) error {
		kinds := append(cli.KindNames(), "file")
		for _, kind := range args {
			if mixta.Schema(kind, a.Lang) == nil {
				return cli.Unknown(cli.TextUnknownKind, kind, kinds)
			}
		}
		if folder == "" {
			_, err := a.Content().Write(mixta.Schema(append(args, "file")[0], a.Lang))
			return err
		}
		if len(args) == 1 {
			kinds = args
		}
		files := map[string][]byte{}
		for _, kind := range kinds {
			files[kind+".schema.json"] = mixta.Schema(kind, a.Lang)
		}
		if len(args) == 0 {
			files["codes.json"], files["rules.json"] = schema.Codes(), schema.Rules()
		}
		return a.WriteFolder(folder, files)
	})
	a.FolderFlag(c, &folder)
	c.AddCommand(schemaDiff(a))
	cli.Completes(c, append(cli.KindNames(), "file"))
	return c
}
