package sheet_test

import (
	"bytes"
	"fmt"
	"log"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/convert/sheet"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// An action goes into a book and comes out of it. Its key is the number by which its
// issuer knows it.
func Example() {
	a := &plan.Action{Header: record.NewHeader(record.LocalID(record.VDSSC, "action", "2023/17"), record.VDSSC, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Clear}),
		Plan: record.PlanRef(record.LocalID(record.VDSSC, "plan", "2022-2023")), Number: 17, Area: plan.AreaControl, Text: record.Text{ES: "Intercambiar información."}, Due: "2023-06"}
	a.Aliases = []record.Alias{{By: record.VDSSC, Value: "2023/17"}}

	b := sheet.Book{Lang: "es", Actor: record.VDSSC, Marking: a.Marking, Zone: sheet.Home(record.VDSSC)}
	names := sheet.NewNames(b.Lang, b.Actor)
	names.Add(a)
	w, err := sheet.NewWriter(b, []string{"action"}, names)
	if err != nil {
		log.Fatal(err)
	}
	if _, err := w.Put(a); err != nil {
		log.Fatal(err)
	}
	var out bytes.Buffer
	if err := w.Close(&out); err != nil {
		log.Fatal(err)
	}

	rd, err := sheet.Open(bytes.NewReader(out.Bytes()), int64(out.Len()))
	if err != nil {
		log.Fatal(err)
	}
	defer rd.Close()
	for row, err := range rd.Rows() {
		if err != nil {
			log.Fatal(err)
		}
		r, _, err := mixta.Unmarshal(row.Kind, row.JSON())
		if err != nil {
			log.Fatal(err)
		}
		changed, err := row.Changed(r)
		fmt.Println(row.Cell, row.Key, r.(*plan.Action).Text.ES, changed, err)
	}
	// Output: Acciones!A3 2023/17 Intercambiar información. false <nil>
}
