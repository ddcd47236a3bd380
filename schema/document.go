package schema

import (
	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// Document is a schema, or one part of it, with the keywords that the model
// uses.
type Document struct {
	Ref         string               `json:"$ref"`
	Defs        map[string]*Document `json:"$defs"`
	Title       string               `json:"title"`
	Description string               `json:"description"`
	Examples    []string             `json:"examples"`

	Type                 string     `json:"type"`
	Properties           Properties `json:"properties"`
	Required             []string   `json:"required"`
	AdditionalProperties *Document  `json:"additionalProperties"` // of a map: what its values are
	PropertyNames        *Document  `json:"propertyNames"`        // of a map: what its names are
	MinProperties        *int64     `json:"minProperties"`
	MaxProperties        *int64     `json:"maxProperties"`
	Items                *Document  `json:"items"`
	MinItems             *int64     `json:"minItems"`
	MaxItems             *int64     `json:"maxItems"`
	UniqueItems          bool       `json:"uniqueItems"`
	Enum                 []string   `json:"enum"`
	Pattern              string     `json:"pattern"`
	MinLength            *int64     `json:"minLength"`
	MaxLength            *int64     `json:"maxLength"`
	Minimum              *float64   `json:"minimum"`
	Maximum              *float64   `json:"maximum"`
	ExclusiveMinimum     *float64   `json:"exclusiveMinimum"`
	ExclusiveMaximum     *float64   `json:"exclusiveMaximum"`

	Never bool `json:"-"` // the schema is false
}

// Property is one member of an object.
type Property struct {
	Name   string
	Schema *Document
}

// Properties are the members of an object, in their order.
type Properties []Property

// UnmarshalJSONFrom reads one schema, which may be true or false.
func (d *Document) UnmarshalJSONFrom(dec *jsontext.Decoder) error {
	if k := dec.PeekKind(); k == 't' || k == 'f' {
		_, err := dec.ReadToken()
		d.Never = k == 'f'
		return err
	}
	type plain Document
	return json.UnmarshalDecode(dec, (*plain)(d))
}

// UnmarshalJSONFrom reads the members in their order.
func (p *Properties) UnmarshalJSONFrom(dec *jsontext.Decoder) error {
	if _, err := dec.ReadToken(); err != nil {
		return err
	}
	for dec.PeekKind() != '}' {
		name, err := dec.ReadToken()
		if err != nil {
			return err
		}
		m := Property{Name: name.String(), Schema: &Document{}}
		if err := json.UnmarshalDecode(dec, m.Schema); err != nil {
			return err
		}
		*p = append(*p, m)
	}
	_, err := dec.ReadToken()
	return err
}
