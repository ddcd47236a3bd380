package deconflict_test

import (
	"fmt"
	"log"
	"time"

	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/deconflict"
	"github.com/comision-mixta/mixta/record"
)

// What the senders of two notices get: that there is a conflict, and whom to call.
func ExampleConflicts() {
	at := func(id record.ID, agency record.Actor, lon float64, from, to record.Instant) ops.Notice {
		p := record.PointAt(lon, -16.56)
		return ops.Notice{Header: record.Header{ID: id}, Agency: agency, Domain: ops.Land, Window: ops.Window{From: from, To: to}, Radius: 1000,
			Place: record.Place{Point: &p}, Contact: ops.Contact{Agency: agency, Channels: []ops.Channel{{Kind: ops.Phone, Address: "+000"}}}}
	}
	notices := []ops.Notice{
		at("a", "BO-FELCN", -69.03, "2022-05-16T05:00:00-04:00", "2022-05-16T09:00:00-04:00"),
		at("b", "PE-DIRANDRO", -69.06, "2022-05-16T07:30:00-05:00", "2022-05-16T10:00:00-05:00"),
	}
	conflicts, err := deconflict.Conflicts(notices, []deconflict.Separation{{A: ops.Land, B: ops.Land, Metres: 2000, Time: time.Hour}})
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range conflicts {
		a, b := c.Answer(notices)
		fmt.Printf("%.0f m apart, %v together\n", c.Metres, c.Time)
		fmt.Println(a.Notice, "calls", a.Call.Agency)
		fmt.Println(b.Notice, "calls", b.Call.Agency)
	}
	// Output:
	// 1202 m apart, 30m0s together
	// a calls PE-DIRANDRO
	// b calls BO-FELCN
}
