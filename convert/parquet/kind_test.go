package parquet

import (
	"fmt"

	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

func modelKind(name string) *rule.Kind { return model.Kind(name) }

func instant(year int) record.Instant { return record.Instant(fmt.Sprintf("%d-07-01T00:00:00Z", year)) }
