package record

import "github.com/comision-mixta/mixta/check"

// Text is one text in one or more languages, by BCP 47 tag.
// es: Text es un texto en uno o más idiomas, según la etiqueta BCP 47.
//
//mixta:least 1
type Text struct {
	// Spanish.
	// es: Español.
	ES string `json:"es,omitzero" jsonschema:"minLength=1,maxLength=20000"`

	// English.
	// es: Inglés.
	EN string `json:"en,omitzero" jsonschema:"minLength=1,maxLength=20000"`

	// Aymara.
	// es: Aimara.
	AY string `json:"ay,omitzero" jsonschema:"minLength=1,maxLength=20000"`

	// Quechua.
	// es: Quechua.
	QU string `json:"qu,omitzero" jsonschema:"minLength=1,maxLength=20000"`

	// Guarani.
	// es: Guaraní.
	GN string `json:"gn,omitzero" jsonschema:"minLength=1,maxLength=20000"`

	// Portuguese.
	// es: Portugués.
	PT string `json:"pt,omitzero" jsonschema:"minLength=1,maxLength=20000"`
}

// In returns the text in the given language, or else in the first language
// that it has.
func (t Text) In(l check.Lang) string {
	if l == check.EN && t.EN != "" {
		return t.EN
	}
	for _, s := range []string{t.ES, t.EN, t.AY, t.QU, t.GN, t.PT} {
		if s != "" {
			return s
		}
	}
	return ""
}
