package schema

import "errors"

// Document is a schema, or one part of it, with the keywords that the model
// uses. A schema with another keyword cannot be read, so that no rule is lost.
type Document struct {
	Dialect     string               `json:"$schema"`
	ID          string               `json:"$id"`
	Ref         string               `json:"$ref"`  // what the only part of allOf refers to, too
	AllOf       []*Document          `json:"allOf"` // nil once read
	Defs        map[string]*Document `json:"$defs"`
	Title       string               `json:"title"`
	Description string               `json:"description"`
	Deprecated  bool                 `json:"deprecated"`
	Examples    []string             `json:"examples"`

	Type                 string     `json:"type"`
	Properties           Properties `json:"properties"`
	Required             []string   `json:"required"`
	AdditionalProperties *Document  `json:"additionalProperties"` // of a map: what its values are
	PropertyNames        *Document  `json:"propertyNames"`        // of a map: what its names are
	MinProperties        *int       `json:"minProperties"`
	MaxProperties        *int       `json:"maxProperties"`
	Items                *Document  `json:"items"`
	MinItems             *int       `json:"minItems"`
	MaxItems             *int       `json:"maxItems"`
	UniqueItems          bool       `json:"uniqueItems"`
	Enum                 []string   `json:"enum"`
	Pattern              string     `json:"pattern"`
	Not                  *Document  `json:"not"` // of a pattern: no match has a match of this one
	MinLength            *int       `json:"minLength"`
	MaxLength            *int       `json:"maxLength"`
	Minimum              *float64   `json:"minimum"`
	Maximum              *float64   `json:"maximum"`
	ExclusiveMinimum     *float64   `json:"exclusiveMinimum"`
	ExclusiveMaximum     *float64   `json:"exclusiveMaximum"`

	// Only schemas of extensions have these, never those of the model.
	Const *string `json:"const"`
	Own   *Own    `json:"x-mixta"`

	// Never is the schema false, Always the schema true.
	Never  bool `json:"-"`
	Always bool `json:"-"`
}

// Own is what the schema of an extension says of a member beyond JSON Schema.
type Own struct {
	ES      string `json:"es"`      // the member in a sentence, in Spanish
	EN      string `json:"en"`      // the same in English
	Marking Raw    `json:"marking"` // of the member, where it is narrower than the record's
}

// Parse reads a schema.
func Parse(b []byte) (*Document, error) {
	var d Document
	if err := decode(b, &d); err != nil {
		return nil, err
	}
	return &d, nil
}

// refer takes the reference out of allOf, where it stands beside a description:
// draft 07 ignores what stands beside $ref, and generators make another type of
// a definition for each description beside a reference to it.
func (d *Document) refer() error {
	if d.AllOf == nil {
		return nil
	}
	if len(d.AllOf) != 1 || d.AllOf[0].Ref == "" || d.Ref != "" {
		return errors.New("allOf must have one part, a $ref")
	}
	d.Ref, d.AllOf = d.AllOf[0].Ref, nil
	return nil
}

// Property is one member of an object.
type Property struct {
	Name   string
	Schema *Document
}

// Properties are the members of an object, in their order.
type Properties []Property

// Named returns the schema of the member of that name, nil if there is none.
func (p Properties) Named(name string) *Document {
	for _, m := range p {
		if m.Name == name {
			return m.Schema
		}
	}
	return nil
}
