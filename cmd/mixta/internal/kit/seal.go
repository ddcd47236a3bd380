package kit

import (
	"bytes"

	"github.com/comision-mixta/mixta/exchange/trust"
)

// open opens a sealed file.
func open(f folder, b []byte) (told, error) {
	in, err := input[struct {
		File   string `json:"file"`
		Secret string `json:"secret"`
	}](b)
	if err != nil {
		return nil, err
	}
	files, err := f.readAll(in.File, in.Secret)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := trust.Open(&out, bytes.NewReader(files[0]), "", string(files[1])); err != nil {
		return refused(err, being("sealed", trust.ErrSealed))
	}
	return told{"output": out.String()}, nil
}
