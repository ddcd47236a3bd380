package double_test

import (
	"testing"

	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/double"
	"github.com/comision-mixta/mixta/record"
)

func seizure(by record.Actor, day record.Date, lon float64, s ops.Substance, q record.Quantity) ops.Seizure {
	p := record.PointAt(lon, -16.5)
	return ops.Seizure{Agency: by, Date: day, Place: record.Place{Point: &p},
		Items: []ops.SeizedItem{{Amount: ops.Amount{Substance: s, Quantity: q}, Weighing: ops.Weighed}}}
}

func kg(f float64) record.Quantity { return record.Amount(f, record.Kilogram) }

func TestGuard(t *testing.T) {
	a := seizure("BO-FELCN", "2022-12-31", -69, ops.CocaineBase, kg(100))
	for i, c := range []struct {
		other ops.Seizure
		same  bool
	}{
		{seizure("PE-PNP", "2023-01-01", -69.04, ops.CocaPaste, kg(101)), true},
		{seizure("BO-FTC", "2023-01-01", -69.04, ops.CocaPaste, kg(101)), false}, // the same side
		{seizure("PE-PNP", "2023-01-02", -69.04, ops.CocaPaste, kg(101)), false}, // two days
		{seizure("PE-PNP", "2022-12-31", -69.05, ops.CocaPaste, kg(101)), false}, // 5.3 km
		{seizure("PE-PNP", "2022-12-31", -69, ops.CocaineHydrochloride, kg(100)), false},
		{seizure("PE-PNP", "2022-12-31", -69, ops.CocaPaste, kg(97.9)), false},
		{seizure("PE-PNP", "2022-12-31", -69, ops.CocaPaste, record.Amount(100, record.Litre)), false},
	} {
		if got := len(double.Default().Pairs(append(a.ReportedItems(0), c.other.ReportedItems(1)...))) == 1; got != c.same {
			t.Errorf("%d: %t", i, got)
		}
	}
}
