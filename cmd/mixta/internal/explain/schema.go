package explain

import (
	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/schema"
	"github.com/comision-mixta/mixta/schema/export"
)

// Schema makes "mixta schema".
func Schema(a *cli.App) *cli.Command {
	var x exporting
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "schema [TIPO]", EN: "schema [KIND]"},
		Short: check.Text{ES: "Exporta los esquemas JSON Schema, las listas de códigos y las reglas", EN: "Export the JSON Schemas, code lists and rules"},
		Long: check.Text{
			ES: "Muestra el esquema (JSON Schema, borrador 2020-12) de un tipo de registro o, sin argumento, el del archivo\nentero. Con --out escribe en una carpeta los de todos los tipos, las listas de códigos y las reglas.\n\nQuien valida con el esquema lo que recibe usa --reader: con él sigue siendo válido un archivo de una versión menor\nposterior. Los formularios en que aún faltan datos usan --profile draft.",
			EN: "Print the schema (JSON Schema, draft 2020-12) of a kind of record or, without an argument, that of the whole\nfile. With --out, write the schemas of all kinds, the code lists and the rules to a folder.\n\nUse --reader to validate what you receive by the schema: files of a later minor version stay valid. Use --profile draft\nfor forms in which data are still missing."},
		Example: "mixta schema --reader --out schemas --lang es",
		Args:    cli.AtMost(1),
	}, func(args []string) error { return x.run(a, args) })
	f := c.Flags()
	f.BoolVar(&x.Reader, "reader", false, a.Say(textFlagReader))
	f.BoolVar(&x.Meanings, "meanings", false, a.Say(textFlagMeanings))
	f.BoolVar(&x.Lists, "lists", false, a.Say(textFlagLists))
	f.BoolVar(&x.openAPI, "openapi", false, a.Say(textFlagOpenAPI))
	x.profile, x.draft = check.Exchange.String(), newest
	a.ChoiceFlag(c, &x.profile, "profile", textFlagSchemaProfile, check.Draft.String(), check.Exchange.String())
	a.ChoiceFlag(c, &x.draft, "draft", textFlagSchemaDraft, "07", newest)
	a.FolderFlag(c, &x.folder)
	c.AddCommand(schemaDiff(a))
	cli.Completes(c, func() []string { return append(cli.KindNames(), "file") })
	return c
}

// newest is the draft of JSON Schema that the schemas are written in.
const newest = "2020-12"

// exporting is one call of "mixta schema".
type exporting struct {
	export.Options
	profile, draft, folder string
	openAPI                bool
}

func (x *exporting) run(a *cli.App, args []string) error {
	x.Draft, x.Draft07 = x.profile == check.Draft.String(), x.draft != newest
	if x.openAPI {
		return x.document(a, args)
	}
	kinds := append(cli.KindNames(), "file")
	for _, kind := range args {
		if mixta.Schema(kind, a.Lang) == nil {
			return cli.Unknown(cli.TextUnknownKind, kind, kinds)
		}
	}
	if x.folder == "" {
		b, err := export.Schema(append(args, "file")[0], a.Lang, x.Options)
		return printed(a, b, err)
	}
	if len(args) == 1 {
		kinds = args
	}
	files := map[string][]byte{}
	for _, kind := range kinds {
		var err error
		if files[kind+".schema.json"], err = export.Schema(kind, a.Lang, x.Options); err != nil {
			return err
		}
	}
	if len(args) == 0 {
		files["codes.json"], files["lists.json"], files["rules.json"] = schema.CodesJSON(), schema.ListsJSON(), schema.RulesJSON()
	}
	return a.WriteFolder(x.folder, files)
}

// document writes the OpenAPI document.
func (x *exporting) document(a *cli.App, args []string) error {
	if len(args) > 0 || x.Draft07 {
		return cli.Usagef(textOneDocument)
	}
	b, err := export.OpenAPI(a.Lang, x.Options)
	if x.folder == "" || err != nil {
		return printed(a, b, err)
	}
	return a.WriteFolder(x.folder, map[string][]byte{"openapi.json": b})
}

func printed(a *cli.App, b []byte, err error) error {
	if err != nil {
		return err
	}
	_, err = a.Content().Write(b)
	return err
}

var (
	textFlagReader = check.Text{
		ES: "admite archivos de versiones menores posteriores: miembros desconocidos",
		EN: "admit files of later minor versions: unknown members"}
	textFlagMeanings = check.Text{
		ES: "agrega a cada lista los significados de sus códigos (x-enum-descriptions), para generadores de formularios",
		EN: "add the meanings of its codes to each list (x-enum-descriptions), for generators of forms"}
	textFlagLists = check.Text{
		ES: "agrega a cada lista cómo se fusionan sus versiones concurrentes (x-merge): by MIEMBRO, set o whole",
		EN: "add to each list how its concurrent versions are merged (x-merge): by MEMBER, set or whole"}
	textFlagOpenAPI = check.Text{
		ES: "escribe un solo documento OpenAPI 3.1 con todos los tipos y los significados de los códigos",
		EN: "write one OpenAPI 3.1 document with all kinds and the meanings of codes"}
	textFlagSchemaProfile = check.Text{
		ES: "`PERFIL` que el esquema verifica: draft (borrador: pueden faltar datos) o exchange (intercambio)",
		EN: "`PROFILE` that the schema checks: draft (data may be missing) or exchange"}
	textFlagSchemaDraft = check.Text{
		ES: "`BORRADOR` de JSON Schema: 07 o 2020-12",
		EN: "`DRAFT` of JSON Schema: 07 or 2020-12"}
	textOneDocument = check.Text{
		ES: "--openapi escribe un solo documento de todos los tipos, en el borrador 2020-12: no admite TIPO ni --draft 07",
		EN: "--openapi writes one document of all kinds, in draft 2020-12: it takes no KIND and no --draft 07"}
)
