package release_test

import (
	"bytes"
	"context"
	"fmt"
	"log"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/release"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// Of two meetings one is for Bolivia alone. Peru gets a copy without it, and the
// account of what was withheld stays at home.
func Example() {
	f := mixta.File{Envelope: mixta.Envelope{ID: "0199a000-0000-7000-8000-000000000001", Sender: "BO-VDSSC", Recipient: "BO-VDSSC", Issued: "2022-10-03T09:00:00-04:00"}}
	for i, to := range [][]record.Actor{{"BO", "PE"}, {"BO"}} {
		f.Meetings = append(f.Meetings, plan.Meeting{
			Header: record.Header{ID: record.LocalID("BO-VDSSC", "meeting", fmt.Sprint(i)), Version: record.Version{"BO-VDSSC": 1}, Issuer: "BO-VDSSC", Issued: "2022-10-01T18:00:00-04:00",
				Marking: record.Marking{TLP: record.Amber, Releasable: to}, Exercise: true},
			Ordinal: int64(i + 1), Session: plan.Ordinary, Held: "2022-09-29"})
	}
	var state, released bytes.Buffer
	if err := f.Write(&state); err != nil {
		log.Fatal(err)
	}
	envelope := mixta.Envelope{ID: "0199a000-0000-7000-8000-000000000002", Sender: "BO-VDSSC", Recipient: "PE-DEVIDA", Issued: "2022-10-03T10:00:00-04:00"}
	account, err := release.Copy(context.Background(), &released, &state, release.Policy{Envelope: envelope})
	if err != nil {
		log.Fatal(err)
	}
	for _, i := range account.Withheld {
		fmt.Printf("withheld: %s (%s): %s\n", i.Kind, i.Marking, i.Reason.In(check.EN))
	}
	got, err := mixta.Read(&released)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("to Peru:", len(got.Meetings), "meeting,", got.Envelope.Marking)

	// Output:
	// withheld: meeting (TLP:AMBER BO): its marking does not allow this recipient
	// to Peru: 1 meeting, TLP:AMBER BO PE
}
