//go:build !windows

package cli

import (
	"github.com/comision-mixta/mixta/check"
)

// systemLanguage returns the language that the system speaks.
func systemLanguage(env func(string) string) check.Lang { return environmentLanguage(env) }
