package kit

import (
	"bytes"

	"github.com/comision-mixta/mixta"
)

// format writes a valid file in its canonical form.
func format(f folder, b []byte) (told, error) {
	in, err := input[struct {
		File string `json:"file"`
	}](b)
	if err != nil {
		return nil, err
	}
	text, err := f.read(in.File)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := mixta.Format(&out, bytes.NewReader(text)); err != nil {
		return nil, err
	}
	return told{"output": out.String()}, nil
}
