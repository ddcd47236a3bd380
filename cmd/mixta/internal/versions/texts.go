package versions

import (
	"github.com/comision-mixta/mixta/check"
)

var (
	textNoVersion = check.Text{ES: "el estado no tiene ninguna versión vigente de %s", EN: "the state has no version of %s that holds"}
)
