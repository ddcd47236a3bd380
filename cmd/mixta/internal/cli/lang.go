package cli

import (
	"cmp"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
)

// environmentLanguage returns the language that the environment names, as
// POSIX has it: LC_ALL before LC_MESSAGES before LANG.
func environmentLanguage(env func(string) string) check.Lang {
	if tag, _ := tags(cmp.Or(env("LC_ALL"), env("LC_MESSAGES"), env("LANG"))); strings.EqualFold(tag, "es") {
		return check.ES
	}
	return check.EN
}

// tags returns the language and the country of a POSIX locale: "es_PE.UTF-8".
func tags(locale string) (lang, country string) {
	tag, _, _ := strings.Cut(locale, ".")
	tag, _, _ = strings.Cut(tag, "@")
	lang, country, _ = strings.Cut(strings.ReplaceAll(tag, "-", "_"), "_")
	return lang, country
}

// Locale is how people read numbers: as --locale says, or else as at home.
func (a *App) Locale() convert.Locale { return cmp.Or(convert.Locale(a.Flags.locale), a.home) }

// homeLocale is how numbers are written in Spanish in the country that the
// environment names: Bolivia, unless that is Peru. In English they stand as
// programs read them.
func homeLocale(l check.Lang, env func(string) string) convert.Locale {
	_, country := tags(cmp.Or(env("LC_ALL"), env("LC_NUMERIC"), env("LANG")))
	switch {
	case l != check.ES:
		return convert.Unstated
	case strings.EqualFold(country, "PE"):
		return convert.Peru
	}
	return convert.Bolivia
}
