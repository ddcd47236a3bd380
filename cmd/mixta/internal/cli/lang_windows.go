package cli

import (
	"strings"

	"golang.org/x/sys/windows"

	"github.com/comision-mixta/mixta/check"
)

// systemLanguage returns the language that the user has chosen for Windows,
// unless the environment names one.
func systemLanguage(env func(string) string) check.Lang {
	if env("LC_ALL") != "" || env("LC_MESSAGES") != "" || env("LANG") != "" {
		return environmentLanguage(env)
	}
	names, err := windows.GetUserPreferredUILanguages(windows.MUI_LANGUAGE_NAME)
	if err == nil && len(names) > 0 && strings.HasPrefix(strings.ToLower(names[0]), "es") {
		return check.ES
	}
	return check.EN
}
