package readsb

import "github.com/comision-mixta/mixta/check"

// Why a line cannot be read.
var (
	badObject = check.Text{EN: "it is not a JSON object", ES: "no es un objeto JSON"}
)
