//go:build !js

package spool

import "github.com/comision-mixta/mixta/internal/durable"

// NewFile makes a temporary file. If there is no room, the error says what to do.
func NewFile() (File, error) { return durable.NewDraft("") }
