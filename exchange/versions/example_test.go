package versions_test

import (
	"bytes"
	"context"
	"fmt"
	"log"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// Both sides change one joint meeting without knowing of each other. The merge
// keeps both versions and names what differs; a person chooses, and the version
// that results follows both.
func Example() {
	base, err := versions.First(&plan.Meeting{
		Header:  record.Header{ID: "0199a000-0000-7000-8000-000000000010", Marking: record.Marking{TLP: record.Clear}, Exercise: true, Joint: true},
		Ordinal: 9, Session: plan.Ordinary, Held: "2022-09-29"}, versions.Issue{By: "BO-VDSSC", At: "2022-10-01T18:00:00-04:00"})
	if err != nil {
		log.Fatal(err)
	}
	held := func(on record.When, by versions.Issue) *plan.Meeting {
		edited := *base
		edited.Held = on
		next, err := versions.Revise(base, &edited, by)
		if err != nil {
			log.Fatal(err)
		}
		return next
	}
	bolivia := held("2022-09-30", versions.Issue{By: "BO-VDSSC", At: "2022-10-05T09:00:00-04:00"})
	peru := held("2022-10-01", versions.Issue{By: "PE-DEVIDA", At: "2022-10-04T09:00:00-05:00"})
	join(bolivia, base, peru)

	by := versions.Issue{By: "PE-DEVIDA", At: "2022-10-06T09:00:00-05:00"}
	siblings := []*plan.Meeting{bolivia, peru}
	r, err := versions.Resolve(base, siblings, nil, by)
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range r.Clashes {
		fmt.Println(c.Pointer, c.Values)
	}
	r, err = versions.Resolve(base, siblings, map[string][]byte{"/held": []byte(`"2022-09-30"`)}, by)
	if err != nil {
		log.Fatal(err)
	}
	join(bolivia, peru, r.Record)

	// Output:
	// 0 record(s), 1 conflict(s)
	// merge.conflict: must be resolved: changed concurrently by both sides, in held ("2022-09-30" / "2022-10-01")
	// /held ["2022-09-30" "2022-10-01"]
	// 1 record(s), 0 conflict(s)
}

// join merges versions of meetings and prints what comes of it.
func join(all ...*plan.Meeting) {
	var inputs []merge.Input
	for _, m := range all {
		b, err := mixta.Marshal(m)
		if err != nil {
			log.Fatal(err)
		}
		in, err := versions.Bundle("PE-DEVIDA", versions.Copy{Kind: "meeting", Raw: b})
		if err != nil {
			log.Fatal(err)
		}
		inputs = append(inputs, in)
	}
	var state bytes.Buffer
	res, err := merge.Join(context.Background(), &state, merge.Options{Keeper: "PE-DEVIDA"}, inputs...)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%d record(s), %d conflict(s)\n", res.Records, res.Conflicts)
	for _, f := range res.Report.Findings {
		fmt.Println(f.Rule.ID+":", f.Message(check.EN))
	}
}
