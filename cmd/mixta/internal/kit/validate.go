package kit

import (
	"os"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
)

// validate checks a file.
func validate(f folder, b []byte) (told, error) {
	in, err := input[struct {
		File    string `json:"file"`
		Profile string `json:"profile"`
	}](b)
	if err != nil {
		return nil, err
	}
	file, err := os.Open(f.path(in.File))
	if err != nil {
		return nil, err
	}
	defer file.Close()
	profile, _ := check.ParseProfile(in.Profile)
	rd := mixta.NewReader(file, mixta.WithProfile(profile))
	report := rd.Validate(nil)
	return told{"valid": report.OK(), "findings": findings(report)}, rd.Err()
}
