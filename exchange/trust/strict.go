package trust

import (
	"bytes"
	"encoding/base64"
	"errors"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/printable"
)

// strict reads JSON and refuses duplicate, unknown or differently cased members.
// Its errors name the place and the fault, in both languages.
func strict(b []byte, v any) error {
	err := json.Unmarshal(b, v, json.RejectUnknownMembers(true))
	var text *jsontext.SyntacticError
	var form *json.SemanticError
	switch {
	case err == nil:
		return noNull(b)
	case errors.As(err, &text) && errors.Is(text.Err, jsontext.ErrDuplicateName):
		return check.Errorf(textDuplicate, printable.Clip(string(text.JSONPointer)))
	case errors.As(err, &text):
		for _, d := range []damage{compressed, inPage, marked, wide} {
			if d.undo(b, mostBytes) != nil {
				return check.Errorf(textDamaged, d.how)
			}
		}
		return check.Errorf(textNotJSON, text.ByteOffset)
	case errors.As(err, &form) && errors.Is(form.Err, json.ErrUnknownName):
		return check.Errorf(textUnknown, printable.Clip(string(form.JSONPointer)))
	case errors.As(err, &form) && form.JSONPointer != "":
		return check.Errorf(textForm, printable.Clip(string(form.JSONPointer)))
	}
	return errNoObject
}

// noNull refuses a null, which decoders take for a member that is not there.
func noNull(b []byte) error {
	for d := jsontext.NewDecoder(bytes.NewReader(b)); ; {
		switch t, err := d.ReadToken(); {
		case err != nil:
			return nil // the end: the text was read before
		case t.Kind() == 'n':
			return check.Errorf(textNull, printable.Clip(string(d.StackPointer())))
		}
	}
}

// decode decodes base64 that has one spelling only: no line breaks, which the
// standard library passes over even if strict, and no stray bits.
func decode(e *base64.Encoding, s string) ([]byte, error) {
	if strings.HasPrefix(s, "-----BEGIN") {
		return nil, errPEM
	}
	if strings.ContainsAny(s, "\r\n") {
		return nil, errLineBreak
	}
	b, err := e.Strict().DecodeString(s)
	if err != nil {
		return nil, errBase64
	}
	return b, nil
}

// reason returns an error's message as an argument of a finding, in both
// languages.
func reason(err error) any {
	if t, both := check.Both(err); both {
		return t
	}
	return err.Error()
}

var (
	errNoObject  = check.Errorf(check.Text{ES: "debe ser un objeto JSON", EN: "must be a JSON object"})
	errBase64    = check.Errorf(check.Text{ES: "debe estar en base64", EN: "must be in base64"})
	errPEM       = check.Errorf(check.Text{ES: "debe ser solo el base64 que va entre las líneas BEGIN y END, en una sola línea", EN: "must be only the base64 between the BEGIN and END lines, on a single line"})
	errLineBreak = check.Errorf(check.Text{ES: "debe estar en una sola línea de base64", EN: "must be in base64 on a single line"})
)

var (
	textDuplicate = check.Text{ES: "%s figura dos veces", EN: "%s appears twice"}
	textDamaged   = check.Text{ES: "debe ser JSON: %s", EN: "must be JSON: %s"}
	textNotJSON   = check.Text{ES: "debe ser JSON: no es válido en el byte %d", EN: "must be JSON: invalid at byte %d"}
	textUnknown   = check.Text{ES: "el campo %s es desconocido", EN: "unknown field %s"}
	textForm      = check.Text{ES: "%s no tiene la forma requerida", EN: "%s does not have the required form"}
	textNull      = check.Text{ES: "%s no debe ser null", EN: "%s must not be null"}
	textMost      = check.Text{ES: "no debe tener más de %d %s", EN: "must not have more than %d %s"}
	textNth       = check.Text{ES: "/%s/%d: %w", EN: "/%s/%d: %w"}
)
