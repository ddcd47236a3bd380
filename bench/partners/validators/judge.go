package main

import (
	"bytes"
	"strings"

	"github.com/comision-mixta/mixta"
)

// judge returns what mixta says of the shape of a file. It cannot be compared with
// a schema where the bytes are wrong, the file is of a newer minor version, or
// more was found than is reported.
func judge(line []byte) (accepted, comparable bool, err error) {
	report, err := mixta.Validate(bytes.NewReader(line))
	if err != nil {
		return false, false, err
	}
	accepted = true
	for i := range report.Findings {
		switch id := report.Findings[i].Rule.ID; {
		case strings.HasPrefix(id, "json."), id == "file.newer-member", id == "file.newer-lost", id == "file.expansion":
			return false, false, nil
		case strings.HasPrefix(id, "shape."), id == "file.newer-major":
			accepted = false
		}
	}
	return accepted, !accepted || report.Omitted == [4]int{}, nil
}
