package versions_test

import (
	"fmt"
	"log"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// An action is Peru's, and its system uses a later version of the model. Bolivia may
// not change it, but proposes to; Peru accepts. What Bolivia's version of the model
// does not know, and what a system has of its own, is kept.
func ExamplePropose() {
	rec, _, err := mixta.Unmarshal("action", []byte(`{"id":"0199a000-0000-7000-8000-000000000031","version":{"PE-DEVIDA":1},
 "issuer":"PE-DEVIDA","issued":"2026-03-02T09:00:00-05:00","marking":{"tlp":"CLEAR"},"exercise":true,
 "extensions":{"pe.gob.devida":{"expediente":"E-7"}},"plan":"0199a000-0000-7000-8000-000000000020","area":"control",
 "text":{"es":"Intercambiar información."},"urgency":{"level":3},"due":"2026-06-30"}`), mixta.WithVersion("1.1"))
	if err != nil {
		log.Fatal(err)
	}
	current := rec.(*plan.Action)

	edited := *current
	edited.Due = "2026-09-30"
	bolivia := versions.Issue{By: record.VDSSC, At: "2026-04-02T09:00:00-04:00"}
	if _, err := versions.Revise(current, &edited, bolivia); err != nil {
		fmt.Println(err)
	}
	proposal, err := versions.Propose(current, &edited, bolivia)
	if err != nil {
		log.Fatal(err)
	}
	accepted, err := versions.Accept(current, proposal, versions.Issue{By: record.DEVIDA, At: "2026-04-03T09:00:00-05:00"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(accepted.Issuer, accepted.Version, accepted.Due)
	fmt.Println(accepted.Extensions, accepted.Newer[0].Pointer, accepted.Newer[0].JSON)
	// Output:
	// the record belongs to PE-DEVIDA and is not joint: BO-VDSSC may propose a version, but not issue one
	// PE-DEVIDA BO-VDSSC:1 PE-DEVIDA:2 2026-09-30
	// map[pe.gob.devida:{"expediente":"E-7"}] /urgency {"level":3}
}
