package program

import (
	"fmt"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// document is a JSON Schema with just the keywords that there is a check for.
// A keyword that is not here is refused, so that no rule is ever lost.
type document struct {
	Dialect     string               `json:"$schema"`
	ID          string               `json:"$id"`
	Ref         string               `json:"$ref"`
	Defs        map[string]*document `json:"$defs"`
	Title       string               `json:"title"`
	Description string               `json:"description"`
	Deprecated  bool                 `json:"deprecated"`
	Examples    []string             `json:"examples"`

	Type                 string               `json:"type"`
	Properties           map[string]*document `json:"properties"`
	Required             []string             `json:"required"`
	AdditionalProperties *document            `json:"additionalProperties"`
	PropertyNames        *document            `json:"propertyNames"`
	MinProperties        *int                 `json:"minProperties"`
	MaxProperties        *int                 `json:"maxProperties"`
	Items                *document            `json:"items"`
	MinItems             *int                 `json:"minItems"`
	MaxItems             *int                 `json:"maxItems"`
	UniqueItems          bool                 `json:"uniqueItems"`
	Enum                 []string             `json:"enum"`
	Pattern              string               `json:"pattern"`
	MinLength            *int                 `json:"minLength"`
	MaxLength            *int                 `json:"maxLength"`
	Minimum              *float64             `json:"minimum"`
	Maximum              *float64             `json:"maximum"`
	ExclusiveMinimum     *float64             `json:"exclusiveMinimum"`
	ExclusiveMaximum     *float64             `json:"exclusiveMaximum"`

	// Never is the schema false, Always the schema true or {}.
	Never  bool `json:"-"`
	Always bool `json:"-"`
}

// parse reads a schema's bytes.
func parse(b []byte) (*document, error) {
	var d document
	if err := json.Unmarshal(b, &d); err != nil {
		return nil, fmt.Errorf("schema: %w", err)
	}
	return &d, nil
}

// UnmarshalJSONFrom reads one schema, which may be true or false.
func (d *document) UnmarshalJSONFrom(dec *jsontext.Decoder) error {
	switch dec.PeekKind() {
	case 't', 'f':
		tok, err := dec.ReadToken()
		if err != nil {
			return err
		}
		d.Never, d.Always = !tok.Bool(), tok.Bool()
		return nil
	}
	type plain document
	return json.UnmarshalDecode(dec, (*plain)(d), json.RejectUnknownMembers(true))
}
