package diff

import (
	"cmp"
	"errors"
	"io/fs"
	"path"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/schema"
)

// Export is one version of the model: what "mixta schema" writes, or a part of
// it.
type Export struct {
	schemas map[string]*schema.Document // by file name
	lists   []schema.CodeList
}

// Folder reads the schemas and code lists of a folder. Other files are ignored.
func Folder(folder fs.FS) (*Export, error) {
	entries, err := fs.ReadDir(folder, ".")
	if err != nil {
		return nil, err
	}
	x := &Export{}
	for _, e := range entries {
		if e.Name() != "codes.json" && !strings.HasSuffix(e.Name(), ".schema.json") {
			continue
		}
		b, err := fs.ReadFile(folder, e.Name())
		if err != nil {
			return nil, err
		}
		if err := x.Add(e.Name(), b); err != nil {
			return nil, check.In(e.Name(), err)
		}
	}
	if x.schemas == nil && x.lists == nil {
		return nil, check.Errorf(textNoSchema)
	}
	return x, nil
}

// Add adds a file to the export: a schema or code lists. A schema is known by
// the last part of its $id, or else by the given name.
func (x *Export) Add(name string, b []byte) error {
	var content struct {
		Lists jsontext.Value `json:"lists"`
	}
	if err := json.Unmarshal(b, &content); err != nil {
		return notModel(err)
	}
	if content.Lists != nil {
		if err := json.Unmarshal(content.Lists, &x.lists); err != nil {
			return notModel(err)
		}
		return nil
	}
	d, err := schema.Parse(b)
	if err != nil {
		return notModel(err)
	}
	if x.schemas == nil {
		x.schemas = map[string]*schema.Document{}
	}
	x.schemas[path.Base(cmp.Or(d.ID, name))] = d
	return nil
}

// notModel says of an error of reading where it is. Its own words are Go's, and
// differ from run to run.
func notModel(err error) error {
	var at string
	if e, ok := errors.AsType[*schema.ParseError](err); ok {
		at = e.Pointer
	} else if e, ok := errors.AsType[*json.SemanticError](err); ok {
		at = string(e.JSONPointer)
	} else if e, ok := errors.AsType[*jsontext.SyntacticError](err); ok {
		at = string(e.JSONPointer)
	}
	if at == "" {
		return check.Reword(err, textNoModel)
	}
	return check.Errorf(textNoModelAt, at, err)
}

var (
	textNoModel = check.Text{
		ES: "no es un esquema del modelo ni un archivo de listas de códigos",
		EN: "not a schema of the model, nor a file of code lists"}
	textNoModelAt = check.Text{
		ES: "no es un esquema del modelo ni un archivo de listas de códigos (en «%[1]s»)",
		EN: "not a schema of the model, nor a file of code lists (at \"%[1]s\")"}
	textNoSchema = check.Text{
		ES: "la carpeta no tiene esquemas (*.schema.json) ni listas de códigos (codes.json)",
		EN: "the folder has no schemas (*.schema.json) and no code lists (codes.json)"}
)
