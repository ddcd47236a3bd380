package cli

import (
	"cmp"
	"strings"

	"github.com/comision-mixta/mixta/check"
)

// environmentLanguage returns the language that the environment names, as
// POSIX has it: LC_ALL before LC_MESSAGES before LANG.
func environmentLanguage(env func(string) string) check.Lang {
	locale := cmp.Or(env("LC_ALL"), env("LC_MESSAGES"), env("LANG"))
	tag, _, _ := strings.Cut(locale, ".")
	tag, _, _ = strings.Cut(tag, "@")
	tag, _, _ = strings.Cut(strings.ReplaceAll(tag, "-", "_"), "_")
	if strings.EqualFold(tag, "es") {
		return check.ES
	}
	return check.EN
}
