//go:build !js

package spool

import "github.com/comision-mixta/mixta/internal/durable"

// Files says whether there are temporary files.
const Files = true

// NewFile makes a temporary file. If there is no room, the error says what to do.
func NewFile() (File, error) {
	file, err := durable.NewDraft("")
	if err != nil {
		return nil, err // and no [File] of a nil draft
	}
	return file, nil
}
