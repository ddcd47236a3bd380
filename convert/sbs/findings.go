package sbs

import "github.com/comision-mixta/mixta/check"

// Why a line cannot be read.
var (
	tooLong   = check.Text{EN: "it is too long", ES: "es demasiado larga"}
	fewFields = check.Text{EN: "it has too few fields", ES: "tiene muy pocos campos"}
)
