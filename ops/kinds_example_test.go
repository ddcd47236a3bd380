package ops_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

func ExampleOperation() {
	o := ops.Operation{
		Header:       record.NewHeader(record.NewSecretID(), record.FELCN, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}),
		Names:        []ops.SideName{{Side: record.BO, Name: "Totora"}},
		Coordination: ops.OneSided,
	}
	fmt.Println("findings:", len(o.Validate().Findings))
	// Output: findings: 0
}

func ExampleSituation() {
	s := ops.Situation{
		Header:    record.NewHeader(record.NewSecretID(), record.FELCN, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}),
		Operation: record.OperationRef(record.NewSecretID()),
		AsOf:      "2022-10-01T08:30:00-04:00",
		State:     ops.UnderWay,
	}
	fmt.Println("findings:", len(s.Validate().Findings))
	// Output: findings: 0
}

func ExampleNotice() {
	n := ops.Notice{
		Header:   record.NewHeader(record.NewSecretID(), record.FELCN, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}),
		Agency:   record.FELCN,
		Activity: ops.Raid,
		Domain:   ops.Land,
		Window:   ops.Window{From: "2022-10-02T04:00:00-04:00", To: "2022-10-02T10:00:00-04:00"},
		Place:    record.Place{Point: new(record.PointAt(-68.5, -14.7))},
		Contact: ops.Contact{Agency: record.FELCN, Post: record.Text{ES: "Oficial de turno", EN: "Duty officer"},
			Channels: []ops.Channel{{Kind: ops.Phone, Address: "+591 2 0000000"}}},
	}
	fmt.Println("findings:", len(n.Validate().Findings))
	// Output: findings: 0
}

func ExampleSeizure() {
	s := ops.Seizure{
		Header: record.NewHeader(record.NewSecretID(), record.FELCN, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}),
		Date:   "2022-09-30",
		Place:  record.Place{Country: record.Bolivia},
		Agency: record.FELCN,
		Assets: []ops.AssetCount{{Kind: ops.Vehicle, Count: 1}},
	}
	fmt.Println("findings:", len(s.Validate().Findings))
	// Output: findings: 0
}

func ExampleDestruction() {
	d := ops.Destruction{
		Header:            record.NewHeader(record.NewSecretID(), record.FELCN, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}),
		Seizure:           record.SeizureRef(record.NewSecretID()),
		Items:             []ops.Amount{{Substance: ops.CocaLeaf, Quantity: record.Amount(120, record.Kilogram)}},
		Date:              "2022-09-30",
		By:                record.FELCN,
		ProsecutorPresent: new(true),
	}
	fmt.Println("findings:", len(d.Validate().Findings))
	// Output: findings: 0
}

func ExampleResult() {
	r := ops.Result{
		Header:    record.NewHeader(record.NewSecretID(), record.FELCN, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}),
		Operation: record.OperationRef(record.NewSecretID()),
		Of:        []record.Side{record.BO},
		Period:    record.Period{From: "2022-09-01", To: "2022-09-30"},
	}
	fmt.Println("findings:", len(r.Validate().Findings))
	// Output: findings: 0
}

func ExampleTrack() {
	t := ops.Track{
		Header: record.NewHeader(record.NewSecretID(), record.FELCN, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}),
		Domain: ops.Air,
		Sensor: ops.Sensor{Kind: ops.PrimaryRadar},
		Start:  "2022-09-30T05:10:00-04:00",
		Legs:   []ops.Leg{{Source: ops.FromPrimary, Times: []float64{0}, Positions: []record.Position{{-68.5, -14.7}}}},
	}
	fmt.Println("findings:", len(t.Validate().Findings))
	// Output: findings: 0
}

func ExampleHandover() {
	h := ops.Handover{
		Header:    record.NewHeader(record.NewSecretID(), record.FELCN, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}),
		From:      record.FELCN,
		To:        record.DIRANDRO,
		Place:     record.PointAt(-69.1, -14.7),
		Estimated: "2022-10-01T09:20:00-04:00",
		Messages:  []ops.Message{{Word: ops.EST, At: "2022-10-01T09:00:00-04:00", By: record.FELCN}},
	}
	fmt.Println("findings:", len(h.Validate().Findings))
	// Output: findings: 0
}
