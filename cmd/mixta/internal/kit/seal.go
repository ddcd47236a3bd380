package kit

import (
	"bytes"

	"github.com/comision-mixta/mixta/exchange/trust"
)

// sealing is the input of a case of a sealed file.
type sealing struct {
	Sealed string `json:"sealed"`
	Secret string `json:"secret"`
}

// unseal opens a sealed file.
func unseal(f folder, b []byte) (told, error) {
	in, err := input[sealing](b)
	if err != nil {
		return nil, err
	}
	files, err := f.readAll(in.Sealed, in.Secret)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := trust.Open(&out, bytes.NewReader(files[0]), "", string(files[1])); err != nil {
		return refused(err, being("sealed", trust.ErrSealed))
	}
	return told{"output": out.String()}, nil
}
