package sbs

import "github.com/comision-mixta/mixta/check"

// Why a line cannot be read.
var (
	tooLong    = check.Text{EN: "it is too long", ES: "es demasiado larga"}
	manyFields = check.Text{EN: "it has more than 22 fields: a comma separates them, never decimals", ES: "tiene más de 22 campos: la coma los separa, nunca los decimales"}
	fewFields  = check.Text{EN: "it has too few fields", ES: "tiene muy pocos campos"}
)
