package record

import (
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
)

// Address is an ICAO 24-bit aircraft address: six hexadecimal digits, of either case.
// es: Address es una dirección OACI de aeronave de 24 bits: seis dígitos hexadecimales, en mayúscula o minúscula.
//
//mixta:form ^[0-9A-Fa-f]{6}$
type Address string

// Reserved reports whether the address is one of the two that are assigned to no
// aircraft, all zeros and all ones (ICAO Annex 10, vol. III, 9.1: 16,777,214 can be).
func (a Address) Reserved() bool { return a == "000000" || strings.EqualFold(string(a), "ffffff") }

var addressRules = []rule.Row{
	rule.When(check.Rule{ID: "record.address.reserved", Severity: check.Warning, Source: "OACI/ICAO, Anexo/Annex 10, vol. III, 9.1",
		Must: check.Text{EN: "must be an address that can be assigned: all zeros and all ones are no aircraft's", ES: "debe ser una dirección que se pueda asignar: la de solo ceros y la de solo unos no son de ninguna aeronave"},
		Why:  check.Text{EN: "A transponder without its setting sends zeros: all such aircraft would be one.", ES: "Un transpondedor sin configurar emite ceros: todas esas aeronaves serían una sola."},
	}, func(a *Address) (bool, rule.At) { return a.Reserved(), rule.At{a} }),
}

// Squawk is a mode A code: four octal digits.
// es: Squawk es un código de modo A: cuatro dígitos octales.
//
//mixta:form ^[0-7]{4}$
type Squawk string

// reserved are the codes that mean the same everywhere (ICAO Doc 8168).
var reserved = map[Squawk]check.Text{
	"7500": {EN: "unlawful interference", ES: "interferencia ilícita"},
	"7600": {EN: "radio communication failure", ES: "falla de las comunicaciones por radio"},
	"7700": {EN: "emergency", ES: "emergencia"},
}
