package merge_test

import (
	"bytes"
	"context"
	"fmt"
	"log"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// Two files have versions of one meeting. The newer one is kept, whatever the order
// of the files.
func Example() {
	first := file(1, "2022-09-29")
	second := file(2, "2022-09-30")
	var state, again bytes.Buffer
	if _, err := merge.Join(context.Background(), &state, merge.Options{Keeper: "PE-DEVIDA"}, merge.Bytes("first", first), merge.Bytes("second", second)); err != nil {
		log.Fatal(err)
	}
	res, err := merge.Join(context.Background(), &again, merge.Options{Keeper: "PE-DEVIDA"}, merge.Bytes("second", second), merge.Bytes("first", first))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%d record, %d in conflict, the same bytes: %v\n", res.Records, res.Conflicts, bytes.Equal(state.Bytes(), again.Bytes()))
	got, err := mixta.Read(&state)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("held on", got.Meetings[0].Held)

	// Output:
	// 1 record, 0 in conflict, the same bytes: true
	// held on 2022-09-30
}

// file is a file of Bolivia's with the nth version of a meeting.
func file(n int64, held record.When) []byte {
	f := mixta.File{Envelope: mixta.Envelope{ID: record.LocalID("BO-VDSSC", "file", fmt.Sprint(n)), Sender: "BO-VDSSC", Recipient: "PE-DEVIDA", Issued: "2022-10-03T09:00:00-04:00"}}
	f.Meetings = []plan.Meeting{{
		Header: record.Header{ID: record.LocalID("BO-VDSSC", "meeting", "9"), Version: record.Version{"BO-VDSSC": n}, Issuer: "BO-VDSSC", Issued: "2022-10-01T18:00:00-04:00",
			Marking: record.Marking{TLP: record.Clear}, Exercise: true},
		Ordinal: 9, Session: plan.Ordinary, Held: held}}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		log.Fatal(err)
	}
	return b.Bytes()
}
