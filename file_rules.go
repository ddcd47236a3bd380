package mixta

import "github.com/comision-mixta/mixta/check"

func fileRules() []*check.Rule { return nil }
