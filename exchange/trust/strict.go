package trust

import (
	"errors"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
)

// strict reads JSON with no member doubled or unknown, in exact case. Its errors
// say what is wrong where, in both languages.
func strict(b []byte, v any) error {
	err := json.Unmarshal(b, v, json.RejectUnknownMembers(true))
	var text *jsontext.SyntacticError
	var form *json.SemanticError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &text) && errors.Is(text.Err, jsontext.ErrDuplicateName):
		return check.Errorf(textDoubled, check.Clip(string(text.JSONPointer)))
	case errors.As(err, &text):
		return check.Errorf(textNotJSON, text.ByteOffset)
	case errors.As(err, &form) && errors.Is(form.Err, json.ErrUnknownName):
		return check.Errorf(textUnknown, check.Clip(string(form.JSONPointer)))
	case errors.As(err, &form) && form.JSONPointer != "":
		return check.Errorf(textForm, check.Clip(string(form.JSONPointer)))
	}
	return errNoObject
}

// said is why something is wrong, as a finding says it in either language.
func said(err error) any {
	if t, both := check.Both(err); both {
		return t
	}
	return err.Error()
}

var (
	errNoObject = check.Errorf(check.Text{ES: "debe ser un objeto JSON", EN: "must be a JSON object"})
	errBase64   = check.Errorf(check.Text{ES: "debe estar en base64", EN: "must be in base64"})
)

var (
	textDoubled = check.Text{ES: "%s figura dos veces", EN: "%s stands there twice"}
	textNotJSON = check.Text{ES: "debe ser JSON: lo que hay en el byte %d no lo es", EN: "must be JSON: what stands at byte %d is none"}
	textUnknown = check.Text{ES: "%s no es un miembro conocido", EN: "%s is no known member"}
	textForm    = check.Text{ES: "%s no tiene la forma debida", EN: "%s has not the form that it must have"}
	textMost    = check.Text{ES: "debe tener como máximo %d %s", EN: "must have at most %d %s"}
	textNth     = check.Text{ES: "/%s/%d: %w", EN: "/%s/%d: %w"}
)
