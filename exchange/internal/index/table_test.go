package index

import (
	"testing"

	"github.com/comision-mixta/mixta/record"
)

// TestMarkingKey: markings that differ in one field have different keys.
func TestMarkingKey(t *testing.T) {
	base := record.Marking{TLP: record.Red, Releasable: []record.Actor{"PE"}}
	keys := map[string]record.Marking{}
	for _, change := range []func(m *record.Marking){
		func(m *record.Marking) {},
		func(m *record.Marking) { m.TLP = record.Amber },
		func(m *record.Marking) { m.Releasable = []record.Actor{"PE", "BO"} },
		func(m *record.Marking) { m.Handling = []record.Handling{record.H1} },
		func(m *record.Marking) { m.Originator = "UNODC" },
		func(m *record.Marking) { m.Conditions.ES = "consultar" },
		func(m *record.Marking) { m.Conditions.EN = "consultar" },
		func(m *record.Marking) { m.Level = "PE RESERVADO" },
	} {
		m := base
		change(&m)
		if other, known := keys[MarkingKey(m)]; known {
			t.Errorf("%+v and %+v have one key", m, other)
		}
		keys[MarkingKey(m)] = m
	}
}
