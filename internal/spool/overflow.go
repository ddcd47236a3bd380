//go:build !js

package spool

import "github.com/comision-mixta/mixta/internal/durable"

func newOverflow() (overflow, error) { return durable.NewDraft("") }
