package record

import "github.com/comision-mixta/mixta/check"

// Address is an ICAO 24-bit aircraft address: six hexadecimal digits, of either case.
// es: Address es una dirección OACI de aeronave de 24 bits: seis dígitos hexadecimales, en mayúscula o minúscula.
//
//mixta:form ^[0-9A-Fa-f]{6}$
type Address string

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
